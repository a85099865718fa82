import { defineRule } from '../rule.ts';
import { ADVERBS, CLAUSE_REST, FAILING } from '../words.ts';

const TIMES =
  'time|day|night|morning|evening|week|weekend|month|year|visit|call|meeting|conversation|sunday|monday|tuesday|wednesday|thursday|friday|saturday|christmas|birthday|holiday|one';

export default defineRule({
  id: 'argumentative/absolute',
  title: 'Always, never, every time',
  why: 'An “always” or a “never” invites them to name the one time it was different. One recent moment, told from your side, is easier to hear.',
  phrasings: [
    {
      match: [
        `[you ${ADVERBS} (always|constantly|continually|forever|perpetually|repeatedly) ${ADVERBS} (${FAILING}|do (this|that|it|the same)|did (this|that)|doing (this|that)|have (to|an excuse|some excuse|something better|an answer|a reason|a problem)|say (that|this|the same|you will|you are going to|you are sorry)|think (the worst|of yourself|you)|want (more|something|everything|your|to be right)|need to be right|come (late|home late|in late|first)|arrive late|show up late|end up #Ing|seem to (forget|be busy|have)|too (busy|tired|late))]`,
        `[you are ${ADVERBS} (always|constantly|forever) ${ADVERBS} (#Bad|#Insult|late|busy|tired|right|too|on (your|the) (phone|laptop|computer|tablet)|out with|(${FAILING})|#Ing)]`,
        `[always (too (tired|busy|late|drunk) for|an excuse|some excuse|excuses|the same (excuse|excuses|story|thing))]`,
        `[you keep (on)? ${ADVERBS} (${FAILING}|doing (this|that|it)|saying (that|this|you will)|telling me)]`,
      ],
      unless: [
        '#Praise',
        'you are (always|forever) (welcome|there|here|on my mind|in my|thinking of|helping|looking after|smiling|the)',
        'always (working so|making (me|us|everyone|people) (laugh|smile|feel better))',
        '(laugh|smile|giggle)',
      ],
    },
    {
      match: [
        `[you (just|really|literally|honestly|actually|simply|two|guys|lot|both|all|obviously|clearly|seriously|still|basically)? never (ever|once|even|really|actually|fully|properly|bother|bothered to)? !(cease|ceases|fail|failed|fails|disappoint|disappointed|disappoints|miss|missed a|lose|lost|give up|gave up|complain|complained|let|mind|know|knew|stop|stopped|age|aged|need|have to|had to|get old|guess|believe|burned|burnt|told me you|said (you could|you were|what|when|where|which|if|how)|told me (what|when|where|which|how|if|about)|been|seen|tried|heard|met|tasted|watched|looked (better|so)|a dull|too|mentioned (it|that)|mind|will|did get|got (to|around|round)|answered my question|cooked that|judge|judged|doubted|quit) .]`,
        `[you have (${ADVERBS} not|never|literally never|honestly never|actually never) ${ADVERBS} (ever|once|one single time|a single time) .]`,
        `[you are ${ADVERBS} never ${ADVERBS} (here|there|home|around|on time|available|satisfied|happy|free|wrong|sorry|interested|in the mood|the one|to blame|at home|present|going to (change|learn|understand))]`,
        `[(not|never) (even)? once (have|did|do|has|had|in|since|when|during) * you ${CLAUSE_REST}]`,
        `[(not|never) (a|one) single (time|word|thank you|thanks|question|call|apology) (from you|have you|did you)]`,
        `[you (can|could) never ${ADVERBS} (just|be|say|admit|let|do|take|give|apologize|listen|stop|leave|accept|see)]`,
        '[you will never (change|learn|understand|get it|grow up|be satisfied|admit|listen|apologize|stop)]',
      ],
      unless: [
        '#Praise',
        '(if|hope|may|wish|pray|promise|wonder|so that|what if|make sure|thought|who knows) you never',
        '(have|had|did|do|would) you never',
        'you never !once * (birthday|anniversary) ',
        '(forgotten|forgot|missed|burned|burnt|complained|disappointed|let (me|us|anyone|them) down|judged)',
        '(because|since|as) you never !(listen|ask|help|once)',
        '(laugh|smile)',
      ],
    },
    {
      match: [
        `[every single (${TIMES})]`,
        `[(every|each) (${TIMES}) (i|we) * you ${ADVERBS} (do not|did not|never|just|start|have|find|get|go|shut|change|pull|make|act|say|come|cut|walk|(${FAILING})) ${CLAUSE_REST}]`,
        `[(every|each) (${TIMES}) you (say|promise|tell|swear|come|go|do|get|visit|are|touch|leave|open) ** (i|we|she|he|they|it|you) (end|ends|have|has|am|are|is|still|just|get|gets|come|comes|cry|cries)]`,
        `[every time without (exception|fail)] * you`,
        `[every (${TIMES}) (it is)? the same (thing|story|excuse|excuses|drama|fight|argument|nonsense|rubbish|circus|song)]`,
        `[(whenever|any time|anytime) (i|we) * you ${ADVERBS} (do not|never|start|find|get|shut|change|make|act|walk|(${FAILING})) ${CLAUSE_REST}]`,
        `[it is (always|forever) (the same|you|about you|all about you|your|me (who|that)|me|my fault|someone else|somebody else|something|on me|up to me|one thing) ${CLAUSE_REST}]`,
        '[(there is|you have|you have got) always (something|an excuse|some excuse|a reason|some reason|a problem|another excuse)]',
        '[(the)? same old (story|excuse|excuses|song|thing|shit|crap|nonsense|you)]',
        `[(everything|it all|it) (is|has to be|has to revolve|revolves|always has to be|must be) ${ADVERBS} (about|around) you]`,
        '[here we go again]',
      ],
      unless: [
        '#Praise',
        '(laugh|smile|giggle|melt|hungry for)',
        'every single (one of (them|the)|day is)',
      ],
      when: ({ banter }) => !banter,
    },
    {
      match: [
        `[all you ${ADVERBS} (do|did|care|want|talk|say|think|have done|can do|can say|know) (is|about|of|to|for)? .]`,
        `[(nothing|anything) (i|we) (do|say|cook|make|wear|try|suggest|give you|did|said) (is|was|will be|seems|are) ${ADVERBS} (good|right|enough|ok|fine|wrong|appreciated|to your)]`,
        `[nothing is (ever|never) (good enough|enough|right|your fault) ${CLAUSE_REST}]`,
        `[(i|we) can (not|never) (ever)? (do|say|get) (anything|nothing|a thing|something) right ${CLAUSE_REST}]`,
        '[(no matter what|whatever) (i|we) (do|say|try|suggest|cook) ** (never|not|wrong|always)]',
        '[everything (i|we) (do|say|touch|cook|try) is (always)? (wrong|not good enough|a problem|stupid|criticized|too)]',
        `[(you|u) only (ever)? (call|calls|ring|text|message|write|phone|come|visit|talk|speak|show up|remember|contact|hit me up|appear|get in touch|bother|answer|reply) ** (when|if|because|once)]`,
        `[the only time (you|i hear from you|i see you|we talk) ${CLAUSE_REST}]`,
        '[(nobody|no one|none of you) ** ever (asks|ask|help|helps|listens|listen|thinks|think|tells|tell|bothers|bother|cleans|does|do|cares|care|labels|replies|answers|notices|says thank)]',
      ],
      unless: ['#Praise', '(if|when|in case) nothing', 'all you (have|need)'],
      when: ({ banter }) => !banter,
    },
  ],
  suggest: [
    'This one time got to me.',
    'I was hoping for something different today.',
    'Today was a hard one for me.',
    'I noticed it again today, and I’d like to find an easier way.',
    'I think we both want this to go more easily.',
    'Could we try it another way next time?',
    'What would make this easier for you?',
  ],
  examples: [
    'Honestly [you never listen].',
    '[u always forget about] me when they come round',
    '[Every single time] I ask for help I get a lecture.',
    '[Not once did you ask how the interview went]',
    '[Nothing I do is ever good] enough for you.',
    '[All you ever do is work].',
    'I see. [You only call when] you need money.',
    '[You keep interrupting] and I lose the thread.',
  ],
  lookalikes: [
    'You never cease to amaze me',
    'You always know how to calm her',
    "You're always welcome here",
    'You always make me smile',
    'You have never forgotten a birthday',
    'Every time we go she picks mint',
    'Every single time I see that photo I smile',
    'All you need is the form',
    'Once you have the code, text it to me',
    'They constantly move that bus stop',
    'Usual time on Sunday?',
    'Have you never seen Jaws?',
    'I hope you never change',
    'Never mind, I found it',
  ],
});
