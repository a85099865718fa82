import { defineRule } from '../rule.ts';
import { ADVERBS, CLAUSE_REST, DELIGHT } from '../words.ts';

const GRANTED =
  '(yes|yeah|sure|right|true|granted|admittedly|of course|fair enough|fair play|fair point|no doubt|i (know|understand|get|hear|see|agree|appreciate|realize|accept|admit)|i am (aware|sure)|maybe|ok|fine)';
const CONCEDED =
  '(yes|yeah|sure|granted|admittedly|of course|fair enough|fair play|fair point|no doubt|i (know|understand|get|hear|see|appreciate|realize|accept|admit) (that|you|it|your|what|why|how|this))';
const YOU_BUT = `(you ${ADVERBS} (did|do|does|were|are|have|had|could|can not|would|will|should|must|need|never|always|left|forgot|went|said|told|took|made|let|gave|got|came|come|chose|kept|keep|put|offered|ignored|walked|started|ended|wanted|want|picked|promised|agreed|insisted|decided|refused|refuse|know|knew|think|thought|act|treat|make|expect|hang|turned|brought|used|shouted|lied|spent|bought|sold|disappeared|stood|sat|called|asked|cancelled|missed|broke|threw|cut|seem|sound|say|still|literally|only|also)|your|if i had|who|what about (me|us|my)|it is (always)? (me|you)|it was (me|you)|i am the one|i was the one|so (have|do|did|are|were|had) you|that does not|that is (no|not)|it does not|it is (no|not)|it would (be nice|have been nice|help|be easier|kill)|why|where|when|how|i also|then|nobody|i still|so am i|so did i|we all|i have|i did|sending|saying|being)`;

export default defineRule({
  id: 'argumentative/yes-but',
  title: '“Yes, but …”',
  why: 'Everything before a “but” tends to get lost. Stopping after the part you agree with is often the kindest answer there is.',
  phrasings: [
    {
      match: [
        `(${CONCEDED}|^ ${GRANTED}) ** [but ${ADVERBS} ${YOU_BUT} ${CLAUSE_REST}]`,
        `^^ [but you ${ADVERBS} (did|do not|did not|went|walked|said|told|ignored|left|forgot|never|always|were|are|could|can not|have|had|picked|chose|wanted|promised|agreed|started|took|let|made|only) ${CLAUSE_REST}]`,
        `^^ [but you are the one (who|that) ${CLAUSE_REST}]`,
        `[but ${ADVERBS} you ${ADVERBS} (literally|still|also|never|always|only|just|did the same|do the same|did that) ${CLAUSE_REST}]`,
        `[but who (do you think)? ${ADVERBS} (did|does|is|was|had|has|paid|cooked|sits|sat|stood|filled|gets|got|cleans|stays|stayed|wakes|drives|drove|looks|looked|picks) ** (me|i|every|for|all|him|her|them|the|in)]`,
        `(you|your|yours) ** [but so (do|am|did|have|was|would|can|does|is|has) (i|we|my .|everyone|everybody)]`,
        `(you|your|yours) ** [but (i|we) ${ADVERBS} (am|do|did|have|was|work|had|need) ((too|also|as well|just as|busy|tired)+)] ${CLAUSE_REST}`,
        `[you (say|claim|keep saying|tell me|tell everyone|told me|promised) (you|that|it|the|we|i) ** but ${CLAUSE_REST}]`,
        `[(flowers|sorry|words|an apology|apologizing|apologies|money|gifts|presents|a text|promises|chocolates|one (nice|good) .|saying sorry|being sorry|a card) ((just|alone)+)? (do|does|will|can|is) not ${ADVERBS} (fix|change|undo|mean|make|help|bring|erase|excuse|count|pay|raise|enough|cut|solve|wash|cover) ${CLAUSE_REST}]`,
        `(fine|ok|yes|sure|great|lovely|wow|right) ** [but (who|what about|where were you|when do|what did) ((actually|really|has|does|do)+)? (cleans|cleaning|cooks|washes|does|paid|pays|feeds|remembers|puts|looks|wakes|takes|drives|me|us|my|i|our|you|the (rest|kids|cleaning)) ${CLAUSE_REST}]`,
        `(you|your|yours) ** [but (money|flowers|words|sorry|presents|gifts|work) ${ADVERBS} (is|are|does|do|will) not ${CLAUSE_REST}]`,
        `(you|your|yours) ** [but (we|everyone|everybody) (are|is|have|has|do|does|get|gets|work) ((all|both|got|also|too)+) ${CLAUSE_REST}]`,
        `(you|your|yours) ** [but (mine|ours|my .|hers|his|the kids) ** and you ${CLAUSE_REST}]`,
        `[but so (was|did|do|am|have) i and i ${CLAUSE_REST}]`,
        `^ ${GRANTED} ** [but so (is|are|was|were|do|does|am|did|have|has) ${CLAUSE_REST}]`,
      ],
      unless: [
        '(i know|i realize) (sorry|words|an apology|flowers)',
        'but you are (totally|absolutely|completely|so|very)? (right|welcome)',
        '(thank|thanks|amazing|star|legend|hero|brilliant)',
        'but (you|it|we|i|that) (can|could|may|might|will|would)? (not)? (still|always|only)? (come|join|bring|call|pop|drop|take the|have to see|know me|get the idea)',
        'but (you|your) (can|could|may|are welcome|look|looked|must be|know best|decide|choose|might|seem|deserve|should (see|try|come|get))',
        'but you (remembered|came|managed|were (right|there|so)|had the data in|are (right|here))',
        'but (what|how|when|where|why) (is|are|about|time|do|would|will|does) (it|the|you think|we|i|you want|lunch|dinner|a)',
        '(us or|or the)',
        'but you said (to|it|the)',
        'owe me',
        'but you left your (card|keys|coat|phone|bag|hat|umbrella|charger|wallet|scarf)',
        'but (when|then) (work|the|my) ',
        'but it (is|was|would be) (great|good|fine|ok|worth|really|so)',
        'but it is not (a problem|urgent|too|far|bad|the end)',
        'but i have (a|an|to|the|got|no|not)',
        'but i did (it|not)',
      ],
      when: ({ banter, question, before, match, after, logistics }) =>
        !banter &&
        !(question && !/\bwho\b/.test(before + after)) &&
        !(logistics && !/\b(you|who|me|so)\b/.test(match)),
    },
    {
      match: [
        `[(i am)? sorry (that|if)? you ${ADVERBS} (feel|felt|took|are|were|think) (that way|like that|offended|it|hurt|upset|this way|so) ${CLAUSE_REST}]`,
        `[(i am)? sorry but (you|no|that|this|i (am|do|can|will|have)|it) ${CLAUSE_REST}]`,
        `[(no offense|no offence|with (all)? (due)? respect|do not take (this|it) the wrong way|not being funny|i am not being (funny|rude|mean)|(not|do not (mean|want)) to be (rude|mean|funny|harsh|that person|difficult)|i hate to say (it|this)) but ${CLAUSE_REST}]`,
        `[that (does not|will not) (change|excuse|mean (you|i|it|that)|make (it|up)|give you|undo|fix|help) ${CLAUSE_REST}]`,
        `[(that|which|it|this) is (no|not (an|any|much of an)) excuse ${CLAUSE_REST}]`,
        `[(that is|it is|all) (all)? (very)? (well|fine|good|nice|lovely) and (well|fine|good|all|nice|dandy) but ${CLAUSE_REST}]`,
        `[nice try but ${CLAUSE_REST}]`,
        `[(be that as it may|even so) ${ADVERBS} (you|your) ${CLAUSE_REST}]`,
      ],
      unless: [
        DELIGHT,
        'sorry but (i (am|can|have) (not|going|to|busy|away|stuck|running)|no (tickets|room|more))',
      ],
      when: ({ banter }) => !banter,
    },
  ],
  suggest: [
    "You're right about that part.",
    'I hear you.',
    "That's fair, and I'd like to think about it.",
    'I can see that side of it.',
    'I see it a bit differently, and yours counts too.',
    'Good point.',
    'I hear you. What would help?',
  ],
  examples: [
    'Yes you did the bins, [but you left me alone with the guests].',
    'I get that work is busy, [but you still had a phone].',
    'yeah u paid [but who cooked for everyone]',
    "[I'm sorry you feel that way].",
    '[No offence but this is a mess].',
    "Ok, [but that's no excuse].",
    '[But you also walked out halfway through].',
    "I know you pay the bills, [but money isn't everything].",
    'Sure you work hard, [but so do I].',
    "[Flowers don't fix this].",
  ],
  lookalikes: [
    'Yes but could it be 4:30?',
    'I hear you, and 5 works',
    "I'm sorry, buttons fell off her coat",
    'Sorry you got stuck in traffic',
    "I'm just saying goodnight",
    'What do you actually need?',
    'Yes I forgot the milk but you remembered, you star',
    'Yes, I said Thursday but then work moved the rota, is Friday ok?',
    "I know it's late but you can call any time",
    'Yes the blue one is nice but the green one goes with your coat',
    "I understand it's your decision, and I'm here either way",
    "Yeah I saw it but I haven't had time to read it properly",
  ],
});
