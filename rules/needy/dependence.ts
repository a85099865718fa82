import { defineRule } from '../rule.ts';
import { aboutUsAlone } from '../tone.ts';
import { CANNOT, FORCE, REST_NO_ERRAND } from '../words.ts';

/** Going on with life, said of the writer. */
const COPE =
  '(live (like this)?|breathe|function|sleep|eat|cope|survive|go on|carry on|move on|manage|exist|get through * |do (this|life|it|anything|any of this)|be (happy|ok|myself|whole|me)|make it|face * |think|think straight|get up|get out of bed|see (a|any|my) (future|life)|imagine (a|my|any)? (life|future|world|day|living)|picture (a|my)? (life|future)|stand (one|another|a) (more|single)? (day|night)|last (a|another) (day|week)|enjoy (anything|life)|start my day|raise * |hold it together|keep going|relax|focus|concentrate|work|do (the)? (mornings|nights|evenings|weekends|christmas|mealtimes|bedtimes)|(sleep|lie|rest|wake up|sit|be|stay) in (that|this|our|the) (bed|house|room|flat))';

export default defineRule({
  id: 'needy/dependence',
  title: 'Leaning your whole weight on them',
  why: 'Being somebody’s only support can feel heavy, even to someone who cares. A small sign of your own life is easier to come close to.',
  phrasings: [
    {
      // Not able to live, sleep, cope without them.
      match: [
        `i ${FORCE} ${CANNOT} ${COPE} without (you|us|your (love|voice|texts|messages|support|help))`,
        `i ${FORCE} (do not|would not|will not) (want|know how|wish) to (live|be|exist|go on|do|wake up|spend|face|raise|grow old) * without you`,
        'i do not (want|have) a (life|future|home|world|day) without you',
        `i (do not (even|really)? know|have no idea|never learned) (who|what|how) (i am|to (be|do|go on|live|cope|function|stand|exist|sleep|carry on)) * (without (you|us)|(on my own|by myself|alone) $)`,
        `i can not (eat|sleep|think|work) ** i can not (eat|sleep|think|work|breathe) ${REST_NO_ERRAND}`,
        `i have (got)? nothing (if|unless) (i|you) ${REST_NO_ERRAND}`,
        `(nothing|everything|my (days|nights|life)|days|nights|evenings) (.)? * since you (left|went|moved|walked) ${REST_NO_ERRAND}`,
        `i ${FORCE} ${CANNOT} ${COPE} (since|now that|ever since) you (left|went|moved|walked|are gone) ${REST_NO_ERRAND}`,
        `i (would|will|could) not (last|survive|make it|get through|manage) . (day|week|hour|night|minute|month) without you`,
        `you are all the . i have ${REST_NO_ERRAND}`,
        `i have forgotten how to (be|live|sleep|laugh|function) ${REST_NO_ERRAND}`,
        `i ${FORCE} (depend|rely|lean|hang) on you ${FORCE} (for (everything|all)|so much|$) ${REST_NO_ERRAND}`,
        `i need your (messages|voice|love|texts|touch|attention|arms) ${REST_NO_ERRAND}`,
        `how am i (supposed|meant|going) to (go on|live|cope|sleep|manage|survive|carry on) without you`,
        `i (have|would have|will have) (got)? no (life|reason) (outside|without|beyond|apart from|to (get up|live|go on|wake)) ${REST_NO_ERRAND}`,
        `i wait (all|every|the whole) (day|night|evening) for (you|your) ${REST_NO_ERRAND}`,
        `since you (left|went|have (left|gone|been gone)) i (just)? (can not|have not|do not|am) ${REST_NO_ERRAND}`,
        `(if|when) you are not (in my life|with me) * (no point|nothing|not worth|pointless) ${REST_NO_ERRAND}`,
        `nothing else matters`,
        'everything reminds me of (you|us)',
        `all i (can)? do is (wait|think|cry|check|miss|sit|stare) ${REST_NO_ERRAND}`,
        `i can not (even)? . * without (wanting|needing|having|thinking|hearing|checking|asking|missing) (to|of|about|with|from)? (ring|call|text|tell|see|ask)? (you|your) ${REST_NO_ERRAND}`,
        `i ${FORCE} ${CANNOT} (function|cope|go on) (right now|anymore|any more|like this|$)`,
        `(can|could) not (eat|sleep) (or|and)? (can|could)? (not)? (sleep|eat|think) ${REST_NO_ERRAND}`,
      ],
      unless: ['could not have', '#Praise', 'grateful', '(dairy|tooth|fever|formula)'],
      when: aboutUsAlone,
    },
    {
      // What life is without them.
      match: [
        `(i|we|life|everything|nothing|it|home|the house|this house|the place|the bed|my (life|world|days|bed|heart)|every day|each day|the (days|nights|evenings|mornings|weekends)|days|nights|evenings|food|music|christmas) ${FORCE} (am|is|are|feel|feels|has|have|means|makes|would be|will be|tastes|does not|do not) * (work|nothing|no one|nobody|lost|empty|meaningless|pointless|worthless|hopeless|unbearable|grey|incomplete|broken|dead|useless|miserable|hell|torture|half|a shell|a mess|a wreck|point|meaning|sense|same|right|worth|fun|joy|matters) * without (you|us)`,
        `without (you|your (texts|messages|voice|calls|love|company|face|smile)) (my|every|each|all|nothing|everything|life|the (days|nights|house|flat|bed|world|evenings)) (.)? (is|has|have|feels|feel|makes|means|loses|falls|looks|goes) ${REST_NO_ERRAND}`,
        `i (feel|am) (like)? ${FORCE} (half a person|half of me|not myself|not me|no one|nobody|useless|lost|empty|incomplete|a ghost|a shell|nothing|invisible|not whole) (when|if|whenever|every time|the moment) you (are|go|leave|do) ${REST_NO_ERRAND}`,
        `i am (nothing|no one|nobody|lost|useless|half a (person|man|woman)|empty) (on my own|by myself|alone|unless you|if you are not) ${REST_NO_ERRAND}`,
        `(i|and i) ${FORCE} (do not|can not|could not|never|barely|hardly) ${FORCE} (eat|sleep|know who i am|know what to do|function|breathe|feel (real|alive|right|like|safe|whole|complete)|laugh|live|exist|work|relax|settle|leave the|get out of) (* .)? (when|if|because|unless|until|now that|with) (you are|you|they are) (not|away|gone|out|near|with me|beside me|leave|left|do not (come|text|call|reply|answer|write)|travelling|traveling|abroad|busy|asleep|offline|somewhere else|with (someone|them|her|him)) ${REST_NO_ERRAND}`,
        `(when|if) you are (not (here|around|home|with me|there|in)|away|gone) (i|i just|i really|i honestly|i literally) (do not|can not|am|feel|stop|forget|become|fall) (eat|sleep|know|function|exist|even|really|nothing|lost|empty|a|half|apart|who|how) ${REST_NO_ERRAND}`,
        `nothing (matters|makes sense|feels right|works|means anything|is worth it|is fun|helps) * without you`,
        'what is (the|even the) point * without you',
        'without you (i|my life|life|everything|there is|nothing) (am|is|have|feel|go|fall|sink|drown|would be|will be|can|do|has|makes|feels|matters) * ',
      ],
      unless: ['(team|meeting|class|group|choir|office)', '(thanks|thank|haha)'],
    },
    {
      // All that the writer has.
      match: [
        `(you are|you have always been|you were|because you are) ${FORCE} (all|everything|the only (one|thing|person|good thing|friend|family|reason)) (that|who|which)? i (ever)? (have|need|got|had|want|live for|care about|trust|have left|have got) !(for (a|the|this)) ${REST_NO_ERRAND}`,
        `(there is|i have|i have got) ${FORCE} (no one|nobody|no other person|not anyone|not anybody) (else)? ($|for me|but you|to (turn|talk|run|lean|come home) to|in my life|i (can|could) (talk|turn|trust)) ${REST_NO_ERRAND}`,
        `you (are|were) ${FORCE} my (whole|entire) (world|life|heart|family|support|universe|reason|future|happiness|identity)`,
        'you are (my|the) (only|absolute)? (world|everything|oxygen|reason (to|for|i)|lifeline|anchor|only (hope|friend|family|support|happiness|reason)|whole (life|heart|reason))',
        `you are ${FORCE} the only (one|person|thing|reason|part|friend|human|adult|family|light|good) (thing|person|friend)? (in (the|my) (world|life))? (who|that|i|keeping|holding|making|getting|left) (i (can|could|have|talk|trust|want|need|tell)|can|have|holding|keeps|keeping|gets|understands|ever|really|makes|stops|holds|me|in my|going|together|sane|alive|to) ${REST_NO_ERRAND}`,
        '(all i have|everything i have|the only thing i have|all i have got|all i want|all i need) (left)? is you',
        `i ${FORCE} (have|got|have got) ((no one|nobody) (else|left)|(no one|nobody|nothing) (but|except|without|besides|apart from) you|nothing left $)`,
        'i only have you',
        `i (can not|could not|will never|never) ${FORCE} (picture|imagine|see|think of|conceive of) * (anyone|anybody|someone|life|a life|a future|the future|christmas|growing old|getting old|myself) (with)? (anyone|anybody)? (but|except|other than|without|if not) (you|with you|us) ${REST_NO_ERRAND}`,
        `there is (no (point|meaning|sense|joy|future|life)|nothing (left|else|worth|here|for me)) (to|in|for)? * (without you|if you|when you|now that you|since you) ${REST_NO_ERRAND}`,
        `i (only|just) (ever)? (feel|am|exist|breathe|sleep|eat|relax|laugh|smile|live|come alive) * (when|if|because|with|for|around|near) (i am (with|near|around|next to) (you|us)|i hear from you|you|your) ${REST_NO_ERRAND}`,
        `i would (die|be dead|be lost|be nothing|fall apart|not survive|not be here|go mad|go crazy) without (you|your|us)`,
        `(you mean|you are) (everything|the world|absolutely everything|all the world|more than) (to me|and more|in the world|i) ${REST_NO_ERRAND}`,
        `(the (flat|house|bed|place|apartment|evenings|nights|days|weekends|mornings|silence|quiet)|my (days|life|nights|world|heart)|home|life|everything|nothing|it all|christmas) (is|are|feels|feel|has been|have been|seems) ${FORCE} (unbearable|empty|lonely|grey|cold|dead|silent|dark|hollow|pointless|hell|torture|flat|wrong|the same|fun|right|worth) * (since|now|now that|without|after|when|if|until|because) (you|we) ${REST_NO_ERRAND}`,
        `you are ${FORCE} (what|who|the thing that|all that|the one who|the one that) (is)? (keeps|keeping|holds|holding|gets|makes|gives|stops|stopping) me (going|together|sane|alive|up|upright|happy|through|from|a reason|hope|feel|whole) ${REST_NO_ERRAND}`,
        `(no one|nobody) (else)? (gets|understands|knows|loves|sees|holds|hears|calms|cares about) me (like|the way|as) ${REST_NO_ERRAND}`,
        `you are (the|my) (air|oxygen|sun|ground|glue|blood|heartbeat|only light) * (i|me|my|that) ${REST_NO_ERRAND}`,
        `(who|what) (am i|will i|can i|do i) (supposed to|meant to|going to)? (lean on|turn to|talk to|live for|have|run to) (now|without you|if you|when you) ${REST_NO_ERRAND}`,
        'you complete me',
        `you are (my .)? my (everything|whole world|whole life|only hope) ${REST_NO_ERRAND}`,
        `(everything (i am|i have|in my life|about me|i do)|my whole (life|day|week|world)|all of me|my (heart|life|days)) (i|is|hangs|hang|depends|revolves|turns|rests|began|begins|starts|ends|became) (on|around|with|next to|because of|built around|became) (you|us|your) ${REST_NO_ERRAND}`,
        `how much i (depend|rely|lean|count|live|hang) on (you|hearing|your|seeing|us) ${REST_NO_ERRAND}`,
      ],
      unless: ['(could|can) (reach|find|ask) at', 'else to (say|add|do|wear|report|eat)'],
    },
    {
      // Needing them.
      when: aboutUsAlone,
      match: [
        `i ${FORCE} need you (so|too|more|badly|desperately|in my life|with me|beside me|by my side|here with me|like|to (survive|live|breathe|be (ok|happy)|function|get through)|every|now more|right now $|always)`,
        `i ${FORCE} need you (here|back|now|around|close|near me)? $`,
      ],
      unless: [
        '(at|by|before|after|until|around|from) #Clock',
        '(need you here (at|by|for|on|from))',
      ],
    },
    {
      // Whose mood hangs on them.
      match: [
        `(my|the only|all my|all of my) (whole|entire)? (happiness|mood|life|sanity|day|world|future|peace|wellbeing|heart|self-worth|everything) * (depends|depend|revolves|revolve|hinges|hangs|rests|turns|relies) (entirely|completely|only|all)? (on|around) (you|your|whether you|how you|if you|us|what you) ${REST_NO_ERRAND}`,
        `(only you|you alone|no one but you|nobody but you|no one else|nobody else) (can|could) (help|save|fix|make|understand|calm|get|comfort|reach) (me|us|this) ${REST_NO_ERRAND}`,
      ],
      unless: '(cook|repair|washing)',
    },
    {
      // Falling apart since they left.
      match: [
        `i have (not|barely|hardly|scarcely) (been able to)? (slept|eaten|sleep|eat|left|functioned|function|worked|stopped crying|been (ok|myself|right|able)) * since (you|we|our) ${REST_NO_ERRAND}`,
        `i (have been|am|was|feel|have become) * (a wreck|a mess|broken|lost|falling apart|dying|miserable|crying|in pieces|a shell|destroyed|empty|dead inside|devastated) * (since|because|without|when|ever since) (you !sent|we) ${REST_NO_ERRAND}`,
        'i am (slowly|literally|just|completely|totally)? (falling apart|breaking down|drowning|crumbling|going crazy|going mad|losing my mind|going out of my mind|dying inside|a complete wreck|in pieces) (here|without|over|because|$)',
        '(i|we) can not stop (crying|thinking (of|about) (you|us|how we|what we)|missing (you|us)|shaking|looking at (our|your) (photos|pictures|messages))',
        `(fallen apart|come (right)? off|gone to (pieces|pot)|not been the same|been hell) * since you (went|left|moved|walked) ${REST_NO_ERRAND}`,
        `(not much|nothing|very little) (of me)? left (of me)? * (when|without|if) you ${REST_NO_ERRAND}`,
      ],
      unless: ['(laundry|deadline|exam|essay|dissertation|gym|run|lol|haha)'],
      when: aboutUsAlone,
    },
    {
      // Nothing else in mind; not bearing distance.
      match: [
        '(you are|you have been)? (always|constantly|all)? on my mind (all|every|24|day|constantly)',
        '(you are all|all i|you are the only thing|you are literally all) * (i|do is) (can)? think about (you)?',
        'i (think (of|about) you|miss you|dream (of|about) you) (all (the time|day|night)|every|constantly|24|day and night|nonstop|non-stop|non stop|the whole)',
        'i can not (get|shake) you out of my (head|mind)',
        `i (hate|can not stand|can not bear|can not take|can not handle|can not do|dread) (being (away|apart|alone|without)|the (silence|distance|quiet|nights|empty house|empty bed|not knowing)|(even)? (another|one|a single|one more) (day|night|minute|hour|second|weekend)) (from|without|apart)? ${REST_NO_ERRAND}`,
        'i (can not|do not want to) (do|face|go through) (this|it|life|any of this|all of this) (alone|on my own|by myself)',
      ],
      unless: [
        '(presentation|wardrobe|report|project|move the|lift|heat|noise|rain|commute)',
        '(cake|song|tune|good luck|dessert)',
      ],
    },
    {
      // “I don’t know what I’d do”.
      match: 'i do not know what i (would|will) do (without you|if (you|i) *)',
      unless: ['(thanks|thank|lifesaver|life saver|legend|star|cheers|amazing|haha|lol|saved)'],
    },
  ],
  suggest: [
    'You matter to me. How is your week?',
    'Thinking of you today.',
    'I’ve been leaning on you a lot.',
    'I did […] today. How was your day?',
    'I’m finding […] hard at the moment.',
    'I’m going to […] this week.',
    'Hope your day was a good one.',
    'I thought of you when […].',
  ],
  examples: [
    '[I can’t sleep without you].',
    'honestly [ur my whole world]',
    '[You are the only person who understands me].',
    '[I need you so] much right now.',
    '[My whole happiness depends on you].',
    '[i havent eaten since you left]',
    '[Without you I have] nothing.',
    '[My whole mood depends on whether you text me].',
    '[I’ve got nobody else to turn to].',
    '[i dont know who i am when ur not here]',
    '[I’ve no idea how to be on my own].',
    '[I wouldn’t last a week without you].',
  ],
  lookalikes: [
    'I couldn’t have done it without you, thanks.',
    'We can’t start the meeting without you.',
    'I need you to sign the form by Friday.',
    'I need you here at 4 for the handover.',
    'I can’t do the school run without the car.',
    'I’m lost, which exit?',
    'I can’t stop laughing at her drawing.',
    'I think of you as a good dad.',
    'I don’t know how to log in without your code.',
    'My life is nothing but laundry lol',
    'I can’t live without this app.',
    'You’re all I could reach at the office.',
    'I’m shattered, 12k run done.',
    'My heart rate is fine, doc says.',
    'you’re my ride tomorrow, right?',
    'i can’t eat dairy, remember?',
    'dad says he’ll miss you at the match',
    'We’d be lost without your lasagne recipe.',
    'I don’t know what I’d do without you, thank you for today.',
    'I need you. And your ladder.',
    'Without you the choir has no altos.',
    'You’re all I need for a doubles pair.',
    'I’ve been crying since you sent that video of Grandpa dancing.',
  ],
});
