import { defineRule } from '../rule.ts';
import { ADVERBS, CLAUSE_REST, DELIGHT } from '../words.ts';

const SHURE =
  '(i am (sure|certain)|i bet|no doubt|i suppose|i guess|i know|i can (tell|see|hear)|it is (clear|obvious)|clearly|obviously|looks like|seems like|i get it|admit it|i think|i am starting to think|i am beginning to think)';

export default defineRule({
  id: 'argumentative/mind-reading',
  title: 'Telling them what they think',
  why: 'Being told what they feel or want makes most people correct it, even where it is half true. Asking leaves the answer to them.',
  phrasings: [
    {
      match: [
        `[you ${ADVERBS} (do not|did not|never|no longer|have never|do not even|have stopped|stopped) ${ADVERBS} (care|cared|caring|give a (damn|shit|toss|monkey|fuck|crap|hoot)|gave a (damn|shit|toss)|love (me|us|anyone|him|her)|loved (me|us|anyone)|want (me|us|this marriage|to (know|try|talk|be (with|here|near)|spend|help|understand|hear|fix|work|make it work))|wanted (me|us|this|to (be|help|try))|respect|respected|trust|trusted|miss (me|us)|missed (me|us)|appreciate|appreciated|value|valued|think (of|about) (me|us|anyone|anybody|others|other people|how|what (it|i|this))|thought (of|about) (me|us|anyone|anybody|the people|others|how|what (it|i|this))|like (me|us|my (family|friends|mother|mum|mom|parents|kids|children)) !to|liked (me|us|my)|notice|noticed (me|that i|what i|how)|take (me|us|this|it) seriously|believe in us|believed (in me|in us)|even (see|like|want|try|look|notice|know)|see (me|us|what i do|how much)|mean (it|that|what you|any)|meant (it|that|any|a word)|intend|intended|bother about|understand (me|us|anything|what i|how i|how hard)|feel anything|mind (that|if) i) ${CLAUSE_REST}]`,
        `[you ${ADVERBS} (could|can) not ${ADVERBS} (care less|give a (damn|shit|toss|fuck)|wait (to|until|till) (get (away|rid|out|back)|leave|be (rid|gone|with)|replace|go back|see the back|tell)|stand (me|us|the sight|being|my)|bear) ${CLAUSE_REST}]`,
        `[you could care less ${CLAUSE_REST}]`,
        `[you ${ADVERBS} only ${ADVERBS} (care|cared|think|thought|love|loved|want|wanted|see|worry|look out|said|did|do (it|this|that|things)|say|came|come|asked|ask|like|send|sent|called|rang|stay|stayed|married|use|hear|pretend|remember|did it|listen|live|help|talk|text) ${CLAUSE_REST}]`,
        `[you care (more|only|so much more) (about|for) ${CLAUSE_REST}]`,
        `[(your|the|that|this|his|her|their|my) ((stupid|precious|bloody|new|own|little)+)? . (is|are|was|were|means|mean|matters|comes|come|came|matter) ((always|clearly|obviously|so much|far)+)? (more important|more|first|before) ((to you)+)? (than|before|for you) ${CLAUSE_REST}]`,
        `[more important (to you)? than (me|us|your|our|my|his|her|the (kids|children)) ${CLAUSE_REST}]`,
      ],
      unless: [
        DELIGHT,
        '(if|whether|in case|when) you (do not|no longer|never)',
        'you (do not|did not) (want|mean|need) to (miss|know)',
        '(do|did|have|why) not you',
        'i know you (did|do) not (mean|like me to|want)',
        'everybody else first',
        'you (do not|never) (mind|understand) if',
        'do you only',
        '(cricket|football|rugby|weather|sport)',
      ],
      when: ({ banter, question }) => !banter && !question,
    },
    {
      match: [
        `[you ${ADVERBS} (think|thought|believe|reckon|assume|assumed|decided|figure|imagine|act like|act as if|act as though|behave as if|talk as if|act) ((that)+)? (you are ((so|the|always|above|better|too|perfect|such|a|some|god|king|smarter|cleverer|right|innocent|special|funny|clever|untouchable|entitled|in charge)+)|you can (just|do|say|treat|walk|come|talk|buy|get|have|keep|fix)|you (know|own|run|do not|have the|did not)|i am ((your|a|an|too|the|stupid|not|just|made|nothing|so|always|crazy|lazy|blind|deaf|going|here|only|some)+)|i (do not|have nothing|sit|enjoy|like|should|will|would|can|cannot|exist|owe|did not|know nothing)|it is (ok|fine|all|funny|a joke|my|normal|easy|acceptable|your)|everything (is|revolves)|that (sorry|flowers|money|makes)|the (world|rules|house|warehouse|kids|laundry|dishes|bills) .|nobody|no one|money|so little|flowers|we are|this is (easy|funny|a|my|all|about|ok)|me|nothing (happened|is)|none of|nothing) ${CLAUSE_REST}]`,
        `[you ${ADVERBS} (enjoy|enjoyed|love|loved|like|liked|get off on|take pleasure in|get a kick out of|delight in|thrive on|relish|live for) ${ADVERBS} (making (me|us|people|everyone|others|her|him|them|it (hard|difficult))|watching (me|us) (suffer|struggle|squirm|fail|cry|beg)|seeing (me|us)|standing there|hurting|having (people|me|everyone|us)|punishing|playing (the|games|with)|the (drama|attention|power|control|fight|chaos)|being (right|cruel|the (victim|center|boss|favorite|martyr|hero)|needed|difficult|in charge|chased)|it when i (cry|suffer|beg|fail)|humiliating|embarrassing|winding|pushing|keeping me|letting me|putting me|arguing|fighting|bossing|to (hurt|punish|make me|see me|humiliate|watch me|play|argue|fight|win|win every|be (right|chased))) ${CLAUSE_REST}]`,
        `[you (have|had)? ${ADVERBS} (already|clearly|obviously|evidently|just) ${ADVERBS} (decided|made up your mind|moved on|given up|checked out|stopped (caring|loving|trying)|replaced|forgotten (me|us|about|what|all|how|who)|written (me|us) off|lost interest|got (better|something|someone|more)|have (better|other|more important|something better|someone)|find|found|made your|chosen|picked|had enough) ${CLAUSE_REST}]`,
        `[you ((just|always|clearly|obviously|must have|probably)+)? (had|have|have got|found|find) (something|somewhere|someone|somebody|more important|better) (better|more (important|interesting|fun)|things) (to do|to be|on|to)? ${CLAUSE_REST}]`,
        `[you ${ADVERBS} (clearly|obviously|evidently|plainly|apparently) ${ADVERBS} (do not|did not|think|thought|care|want|wanted|never|can not|could not|would rather|prefer|forgot|feel|believe|need|hate|have (no|better|other|more|time for)|had (no|better|other|more)|are not|were not|enjoy|do|did|mean|expect|just|find|know nothing) ${CLAUSE_REST}]`,
        `[you would ${ADVERBS} (rather|sooner|prefer) ${ADVERBS} (be (with|anywhere|out|at|right|there)|spend|see|talk|have|watch|sit|go|die|do|lose|hurt|believe|lie|let|not|stay|eat|listen) ${CLAUSE_REST}]`,
      ],
      unless: [
        DELIGHT,
        '(do|did|what|if|whatever|when|how|why|unless|as|whether|let me know|where|which) you (think|like|love|enjoy|have|would)',
        '(if|when|unless|whether) you',
        'you would rather (be|have|go|eat|stay|do) (early|late|there|here|in|pizza|pasta|tea|coffee|the|a|at home|monday|tuesday|wednesday|thursday|friday|saturday|sunday) ',
        'you (clearly|obviously) (know your|had a (great|good|lovely)|do not (have|need) to)',
        'you (have|had) already (decided|chosen|picked|found) (on|the|a) ',
      ],
      when: ({ banter, question }) => !banter && !question,
    },
    {
      match: [
        `[you (do not|did not)? ${ADVERBS} (just|only|really|secretly|clearly|obviously)? want (me|us|him|her|them|everyone) to (fail|suffer|feel (bad|guilty|small|stupid|sorry|like)|be (miserable|unhappy|alone|the bad|wrong|perfect|someone|a|your|quiet|grateful|like|sorry|jealous|hurt)|look|hate|think (i am|it is)|leave|beg|cry|lose|disappear|shut up|say (sorry|it)|apologize|do everything|believe|give up|worry|crawl|go away|chase) ${CLAUSE_REST}]`,
        `[you ${ADVERBS} (just|only|really|clearly|obviously|simply) (want|wanted|like|need|needed) (to (hurt|win|fight|argue|control|punish|make|get (rid|back|your|away|out|attention)|be (right|left|angry|the|seen|mad|free)|run|destroy|ruin|start|see me|cause|avoid|have (it|your|the last)|prove|blame|keep me|upset|feel|sound|look|humiliate|show|use|leave|do)|someone (to|who)|somebody (to|who)|attention|my money|an excuse|everything|a (maid|servant|mother|fight|reason|wife who|row|babysitter|slave)|the last word|control|drama|revenge|sympathy) ${CLAUSE_REST}]`,
        `[you want to (hurt|punish|control|destroy|see me (cry|suffer|fail|beg)|make me|win|be right|fight|argue|humiliate|break) ${CLAUSE_REST}]`,
        `[you ${ADVERBS} (did|are doing|do|are|said|say|planned|arranged|booked|were) ${ADVERBS} (this|that|it)? ((all|just|only)+)? (on purpose|deliberately|out of spite|to (hurt|spite|annoy|punish|get (at|back)|wind|embarrass|humiliate|upset|provoke|make me)) ${CLAUSE_REST}]`,
        `[you are ${ADVERBS} (just|only|deliberately|clearly|obviously|always|still|simply)? ${ADVERBS} trying to (hurt|make (me|us|everyone|it)|punish|control|avoid|get (out|away|rid|back|at|me|attention|under)|turn|provoke|embarrass|wind|push|start|pick|guilt|manipulate|confuse|trick|change the|hide|cover|distract|blame|prove|win|upset|buy|ruin|replace|sabotage|shut|keep me|take) ${CLAUSE_REST}]`,
        `[you (are|were) ${ADVERBS} (waiting|looking|hoping) for (an excuse|a reason|any excuse|me to (fail|slip|mess|leave|give)|a fight|someone better) ${CLAUSE_REST}]`,
        `[you (are|were) ${ADVERBS} (ashamed|embarrassed|bored|tired|sick|jealous|scared|afraid|glad|relieved|happy) (of|by|with|that|to be rid|to see) (me|us|my|your|i|our|the back|being|yourself|anyone|losing|a) ${CLAUSE_REST}]`,
        `[you are ${ADVERBS} (using|playing|testing|mocking|laughing at|manipulating|punishing|avoiding|replacing|cheating on|lying to|hiding (something|things|it|from)|humoring|tolerating|enjoying (this|it|yourself|your)|keeping me|stringing|leading me) (me|us|games|him|her|them|something|this|it|with|your|on|around)? ${CLAUSE_REST}]`,
        `[you (hate|resent|blame|despise|pity|look down on|can not stand|never liked|never wanted|wish you had never) (me|us|my|our|being|that i|having|it when) ${CLAUSE_REST}]`,
        `[you ${ADVERBS} (must|have to) ${ADVERBS} (think (i am|that i|we are|you are|it is|nobody)|really (hate|think i|enjoy (making|watching|seeing|this))|hate|enjoy|be so (happy|proud|pleased|glad|relieved)|be (loving|enjoying|laughing|glad|thrilled)|love (that|this|it|seeing|making)|feel so|find it|take me) ${CLAUSE_REST}]`,
        `${SHURE} [you (do not|did not|never|would rather|would not|could not|were (too|busy|with|out|laughing|glad|just)|are (too|just|only|with|laughing|loving|glad|lying|happier|ashamed|better)|have (forgotten|already|better|never|moved|no|told)|had (better|more|something|no)|think|thought|forgot|hate|only|just|will (find|say|blame|tell|deny|just|make)|preferred|want me|enjoy|wish) ${CLAUSE_REST}]`,
        `[(i|we|my .|this|that|it|the (kids|children|family)|our .) ((clearly|obviously|really|just|apparently)+)? (mean|means|meant|matter|matters|mattered|am|is|are) ((clearly|obviously|so)+)? (nothing|so little|less|no more) (to you|than) ${CLAUSE_REST}]`,
        `[(i|we|my .|this|it|that) (do|does|did) not (even)? (matter|count|exist|mean anything|mean a thing) (to|for) you]`,
        `[. (do|does|did) not (even)? (matter|exist) (to|for) you]`,
        `[(all|that is (all|what)) (i am|she is|he is|we are|this is|i was|it is|it was) to you ${CLAUSE_REST}]`,
        `[(i am|we are|i was|she is) (just|only|nothing but|nothing more than|clearly|obviously|not|always|like) ((just|only|even|your|a|an|the)+)? . (to|for) you ${CLAUSE_REST}]`,
        `[(i|we) ((clearly|obviously|apparently|evidently)+)? am ((clearly|obviously|just|not|apparently)+) (a priority|important|worth|enough|an option|a backup|invisible|an afterthought|the last|your last|bottom|at the bottom|convenient|second|wanted|an inconvenience) ${CLAUSE_REST}]`,
        `[you (would|will) not ${ADVERBS} (notice|care|miss|dream of|lift a finger|understand|even|be happy|rest) ${CLAUSE_REST}]`,
        `[you ${ADVERBS} (expect|expected) (me|us|everyone|everybody|everything|him|her) (to|for) ${CLAUSE_REST}]`,
        `[(do not|no need to) pretend (you|that you|to care|it|to) ${CLAUSE_REST}]`,
        '[out of (pity|guilt|spite)]',
      ],
      unless: [
        DELIGHT,
        '(if|when|whether|in case|unless) you',
        'you are (enjoying|loving) (the|it there|yourself (there|in|at))',
        'i (think|guess|suppose|know) you (will|would|are|have) (love|like|enjoy|going to|be (fine|ok|great))',
        'i (think|guess|suppose|know|bet) you (forgot|told me|said|thought|think) (the|your|a|that (was|you))',
        'i think you (do not|did not|will) (need|have|get)',
        'did you (want|expect)',
        'i (know|think) you (are (just|only|too) (tired|busy))',
        'you are (just|only) trying to help',
        '(expect|expected) (me|us) (at|by|around|home|back|before)',
      ],
      when: ({ banter, question }) => !banter && !question,
    },
    {
      match: [
        `[you (think|thought) (i am|i was|it is|this is|you are|i do not) ** (do not|are not|did not) you]`,
        `[you (have|are|just|only|never|do|did|are just|have just) ** (have not|are not|do not|did not) you]`,
      ],
      unless: [DELIGHT, 'you (are|have) (coming|got the|going to)'],
      when: ({ banter, logistics, match }) =>
        !banter &&
        !logistics &&
        /\b(decided|already|made up|only|never|bored|lying|ashamed|enjoying|loving|waiting|cheating|hate|given up|moved on|bank|stupid|fool|joke|crazy|boring|care)\b/.test(
          match,
        ),
    },
  ],
  suggest: [
    'I may be reading this wrong.',
    'I’m not sure what you meant.',
    'I don’t want to guess.',
    'I can’t see it from here, so tell me if I’m off.',
    'It left me unsure.',
    'I’d rather ask than guess.',
    'How do you see it?',
  ],
  examples: [
    "[You don't care about us].",
    '[You only think of yourself].',
    'i can tell [u dont even miss me]',
    '[You think I am your bank].',
    "[You couldn't care less about it]",
    '[You enjoy making me wait].',
    '[You obviously don’t want to be here].',
    '[You just want to win].',
    'I bet [you were laughing about it].',
    '[My feelings mean nothing to you].',
  ],
  lookalikes: [
    "You don't think it'll rain, do you?",
    'Let me know if you don’t want to come',
    'What do you think of the blue one?',
    'You obviously had a great time, the photos are lovely',
    'You love having breakfast in bed',
    'You are only trying to help, thank you',
    'I think you will love it',
    'Would you rather have pizza?',
    'You clearly put a lot of work in, it looks amazing',
  ],
});
