import { defineRule } from '../rule.ts';
import { aboutUsOnly, withoutGoodNews } from '../tone.ts';
import { AT_ONCE, FORCE, REST } from '../words.ts';

/** At once, of the kind that practical messages do without. */
const SHARP =
  'now|right now|immediately|at once|instantly|this minute|this second|this instant|this very minute|this hour|right away|straight away|the second you (see|get|read) this|the moment you (see|get|read) this|the minute you (see|get|read) this';

const RESPOND =
  '(answer !(the|this|that|his|her|their|any|a)|answer me|reply|reply to me|respond|call|call me|ring me|ring|text me|text me back|message me|write back|write to me|phone me|pick up|get back to me|talk to me|speak to me|come home|come back|tell me|decide|choose|make up your mind|say something|call me back|call back|facetime me|meet me|see me|give me (an answer|a call|a yes or no|your answer|your decision))';

export default defineRule({
  id: 'pleading/urgency',
  title: 'Pressing for an answer now',
  why: 'A deadline for a feeling usually gets the quick answer, and that is no. Leaving the time to them keeps the door open.',
  phrasings: [
    {
      // An answer, now.
      match: [
        `i ${FORCE} (need|want|must have|have to have|demand|deserve|expect|require) (an answer|your answer|to know|a decision|your decision|a reply|a response|you to (decide|choose|answer|reply|respond|call|tell me|talk|come|text|pick up|say|make up)|to (talk|speak|hear|see) (to|from|with)? you|an explanation|answers|to (hear|talk)|clarity|closure) * (${AT_ONCE}) ${REST}`,
        `i ${FORCE} (need|want|have|must) (to)? (know|hear|have an answer|have your answer) (where (i|we) stand|if you (still|want|are|love|will)|whether|what you (want|feel|decide|are going)|one way or|yes or no) * (${AT_ONCE}) ${REST}`,
        `i ${FORCE} (need|want|deserve|am waiting for) (an answer|your answer|your decision|a decision) $`,
        `(^|please|please can you|just|you need to|you have to|you must|i need you to|i want you to|want you to|so|and) (just|please)? ${RESPOND} (please|back|me)? (${SHARP}) ${REST}`,
        `(please|please can you|just|you need to|you have to|you must|i need you to|i want you to) (just|please)? ${RESPOND} * (${AT_ONCE}|this hour|before your (shift|meeting|flight)|whatever (the)? time|for god's sake) ${REST}`,
        `^ (answer me|pick up|decide|answer)+ $`,
        '^^ (right)? this (second|minute|instant) $$',
        '^^ not (tomorrow|later|next week) ** (today|now|tonight) $$',
        `^ not (in (a|an|one|#Number|#Count|half) (minute|minutes|hour|hours|week|day|bit)|tonight|tomorrow|later|next week|monday) (now|right now|today) $`,
        `i ${FORCE} (must|have to|need to|want to|should|deserve to) know ${FORCE} (${AT_ONCE}) ${REST}`,
        `i (need|must have|have to have|want) * (in the next|within|within the next|in) (#Number|#Count|hour|half|few)+ (minutes|minute|hours|hour) ${REST}`,
        `i am not (going|leaving|moving|sleeping|eating|stopping|hanging up|getting|doing) (* .)? (till|until) (you|i hear|i see|i know|we) ${REST}`,
        `(this|it|i|we) can not (go on|carry on|continue|last|drag on|be like this) * (longer|more|another (day|week|night|minute)|one more|anymore) ${REST}`,
        `${RESPOND} (please)? (before (it is too late|i (go|lose|do|break|explode|start))|or (i|it is|we are|else|else i)|the (second|minute|moment|instant) you|as soon as you (see|get|read|wake|can or)) ${REST}`,
      ],
      unless: [
        '(good news|guess what|great news|haha|lol|hungry)',
        '(at|by|before|after|until|around|from) #Clock',
        'no (rush|need)',
        'about the !(kids|children|boys|girls|baby|marriage|wedding)',
        'if (they|it|he|she|there|anything|anyone)',
        '(if|whether) you (need|can|prefer|are (coming|free|around)|want !(me|us|this|to (be|stay|try)))',
        '(how (many|much)|what (time|size|colour|color)|which)',
        '(when|if) you (land|arrive|get (home|there|in))',
      ],
      when: withoutGoodNews,
    },
    {
      // Not able to wait.
      match: [
        `(it|this|that|my heart) (really|just|simply|honestly)? (can not|will not|could not) (possibly)? (wait (any|another|until|till|a|$|for|i|one|much|it|please)|keep (till|until)) ${REST}`,
        `(can|could|will) not (be able to)? (breathe|sleep|eat|rest|relax|think|settle|work) (till|until) (you|i (hear|know|see)) ${REST}`,
        `i (can not|will not (be able to)?|could not|am not going to|am not able to|refuse to|am tired of|am sick of|am done|do not want to) (just|possibly|keep|really|even|keep on)? (wait|waiting|waiting around|hold on|hang on|go on) (any more|any longer|anymore|forever|around|for you|until|till|another|like this|for you forever|not knowing|until you|much longer|for (an answer|you to)|in limbo|one more) ${REST}`,
        `i (can not|could not|will not) (survive|get through|take|go|make it through|do|bear|stand|handle|sleep|spend|face|eat|rest|live) (another|one more|a single|even one|(until|till) (you|i (hear|know))|not knowing|without knowing|without an answer|the (night|day|weekend)) (more|day|night|hour|minute|second|week|you|i|we|without|not knowing|like this)? (more|not knowing|without|like this|of this|until|you|of not)? ${REST}`,
        `how (much longer|much more time|many more (days|weeks|times|nights)|long) (do|will|am|are|must|can|should|is|does) (i|you|we|it|this) (going to|supposed to|meant to|have to|expected to|need to|still|really|expect me to|want me to|plan to)? (wait|keep|make|take|sit|live|punish|ignore|go on|put up|be like|stay|do this|need|hold) ${REST}`,
        `why (will|can|do) not you ${FORCE} (decide|choose|make up your mind) ${REST}`,
        `(stop|quit|do not) (making|keeping|keep|make|leave|leaving) me (waiting|wait|hanging|guessing|in limbo|in the dark) ${REST}`,
        `(every|each) (minute|second|hour|day) (you|that|i|without|of|feels|is|counts|of silence) * (torture|hell|kills|killing|eternity|counts|hurts|agony|year|worse|matters) ${REST}`,
      ],
      unless: ['(recital|holiday|party|to see you|to hear|haha|lol|bake|marinate|cook|queue)'],
      when: aboutUsOnly,
    },
    {
      // When will you decide?
      match: [
        `when (will|are|do) you (going to|finally|ever|actually|think you will|plan to|planning to)? (decide|know|be ready to (talk|decide|try|forgive|come|see)|make up your mind|come (home|back) to me|coming (home|back) to me|forgive me|talk to me|stop (punishing|ignoring|this)|give me (an|a)|tell me (what|if|whether)|love me|let me (back|in|come)) ${REST}`,
        `yes or no (do|are|will|please|just|i|is|$) ${REST}`,
        `(just|please|simply) (give me|tell me|say) (a)? (simple|straight)? (yes or no|yes or a no|yes or) ${REST}`,
        `^ (just|please)? (answer|pick up) (the|your) (damn|bloody)? phone ${REST}`,
        `i ${FORCE} ((have|need) to|must) (hear|see|speak|talk|meet)+ ((from|to|with)? you|your voice) !about * (${AT_ONCE}) ${REST}`,
        `(we|you and i) (have to|need to|must|got to|should|are going to) (talk|speak|sort this|fix this|settle this|discuss this|solve this|resolve this|sort (it|this) out) (about (us|this|it|everything))? * (${AT_ONCE}) ${REST}`,
        `(you (need|have|must|ought|had better) (to)?|please|just|time to)? (make up your mind|decide (now|today|tonight|already|please|between|what you want)|choose (now|today|me or)) ${REST}`,
        `^ urgent (call|answer|please|i|text|ring|reply) ${REST}`,
        `(it|this) (is|has to be) (really|so|extremely|very|super)? (urgent|an emergency|life or death|life and death|now or|a matter of) (please|that (you|we)|i need|call|answer|for me|for us|$|and) ${REST}`,
        `(what is|why is it|what is it) (taking|going to take) (you)? (so|this)? long (to (decide|answer|reply|know)|already)? ${REST}`,
      ],
      unless: [
        '(peanuts|park|bake|allergy|sale|which)',
        'about the !(kids|children|boys|girls|baby|marriage|wedding)',
        '(at|by|before|after|until|around|from) #Clock',
      ],
      when: aboutUsOnly,
    },
  ],
  suggest: [
    'Take your time on that one.',
    'No answer needed today.',
    'Whenever you’re ready is fine.',
    'No rush from my side.',
    'It can wait. How was your day?',
    'Let me know when it suits you.',
    'I’d like to hear about […] when you can.',
  ],
  examples: [
    '[I need an answer tonight].',
    '[call me right now]',
    '[It can’t wait].',
    '[How much longer do I have to wait]?',
    '[I can’t wait forever].',
    '[Just tell me yes or no].',
    '[stop leaving me hanging]',
    '[Every minute you don’t reply is torture].',
    '[I won’t sleep until I hear from you].',
  ],
  lookalikes: [
    'I can’t wait for the recital!',
    'I need to know her shoe size.',
    'How long do I bake it?',
    'When will you be ready, should I park?',
    'Quick yes or no: peanuts ok?',
    'Call me right away, the plumber is at the door.',
    'Can you call me when you land?',
    'I need an answer from the caterer by Friday.',
    'CALL ME RIGHT AWAY, I got the job!!',
    'We need to leave now, the train is at 5.',
    'I need to know tonight if you want chicken or fish.',
    'Please answer the customer today.',
    'I need to speak to you today about the rota.',
  ],
});
