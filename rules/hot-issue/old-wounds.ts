import { defineRule } from '../rule.ts';

/** Good memories use the same words. */
const FOND = [
  '(for (me|us|him|her|them|mum|my)) (and|then|that|when|$)',
  '(thank|thanks|grateful|lovely|loved|love|laugh|laughed|laughing|smile|smiled|wonderful|brilliant|amazing|beautiful|kind|kindness|happy|happiest|best|great|fun|funny|proud|sweet|danced|dancing|magical|perfect|sang|nice|glad|favourite|favorite|incredible|clever|helped|hilarious|appreciate|appreciated|delicious|legend)',
];

export default defineRule({
  id: 'hot-issue/old-wounds',
  title: 'Bringing back an old hurt',
  why: 'The past cannot be changed by a message, so it comes across as a charge. What you would like today is easier to answer.',
  wholeClause: true,
  park: true,
  phrasings: [
    {
      match: [
        '[(i|we|you|still|not|never|have|do|will|can|to|always|keep|going|back|think|thinking|about|remember|forget|forgot|forgotten|forgive|forgiven|forgave|get|got|over|past|considering|after|because|of|know|very|well|that|exactly|ashamed|sorry|for|and|remembered|a repeat|repeat|if|had|is|it|about) (what|everything|all|the things|the thing|the way|how|all the things|things|every word|every single thing|something|stuff) (you) ((have|had|both|once|really|actually)+)? (did|said|done|put|called|wrote|pulled|treated|behaved|acted|looked|spoke|told) (to|me|us|at|in|on|that|back|then|about|there|when|last|with|my|her|him|them|through|the|before|during|behind|by|of|for|after|again|#Day|night|day|christmas|year|out|of your|your|body|mum|mother|party|wedding|funeral|birthday|holiday|lift|beach|car|here|everyone|front|in front|years|ago|summer|easter|new year)]',
        '[(i|we|still|have|has|not|never|do|will|can|could|to|always|ever|even|quite|really|yet|years|think|it|and) (forget|forgot|forgotten|forgive|forgiven|forgave|get over|got over|gotten over|get past|got past|move past|moved past|let go of|recover from|recovered from) (you|it|that|this|what|one|word|how|for|the|of|your|ever|about|completely|when|being|how you)]',
        '[what (you did|you said) (to (me|us|my)|that (night|day|time|weekend|summer|christmas|morning|evening)|last (year|summer|time|week|month|christmas|night)|back then|in (front|january|february|march|april|may|june|july|august|september|october|november|december|#Number)|at (the|my|our|dad|mum|that|christmas|easter|.)|on (my|our|that|the|holiday)|years ago|in .)]',
        '[(remember|like|just like|same as|worse than|as bad as|thinking of|because of|ever since|since|about|after|of|what happened|happened|back to) (that|the) (night|day|time|weekend|summer|evening|morning|christmas|new year|holiday|party|wedding|argument|fight|incident) (you|at|in|when|with|on|we|he|she|and|it|i|again|$)]',
        '[(that|the) (night|time|day|weekend) ((when|that)+)? you ((just|never|did not|first|drunkenly|also|once|all)+)? (left|went|walked|forgot|lied|cheated|hit|shouted|screamed|threw|kissed|called|told|said|ruined|embarrassed|humiliated|disappeared|abandoned|came home|did not|never|were drunk|got drunk|crashed|stood|let)]',
        '[(i) ((still|also|always|often|only|just|keep|kept|can|not)+) (think|thinking|remember|remembering|see|hear|hearing|dream|carry|feel|stop|unsee|un) ((about|back|on|to|it|that|thinking|remembering|of|seeing)+) ((what|that|it|night|the|how|day|when|you|your|hotel|receipt|look|words|every)+) (you|did|said|that|night|looked|happened|face|left|time|day|single|i|get|every)]',
        '[(you) ((have|had|also|already|once|always|both)+)? (lied|betrayed|deceived|humiliated|abandoned|embarrassed|belittled|gaslit|gaslighted|let me down|broke my (heart|trust)|hurt) (to|me|us|my|so|badly|deeply|face|for|about|in front|when|last|back|that|again|by|at)]',
        '[(it|this|that) (is|was|feels|felt) ((just|like|exactly|all)+)? . (all over again)]',
        '[((let us|can we|we|i|want|need|time|to|never|should|have|you|keep|not|why|do|finally)+) (talk|talked|talking|bring|bringing|brought|discuss|rake|raking|dig|digging|go|going|face) ((about|up|over|back to|into)+) ((the past|what happened|that night|2\\d\\d\\d|old (stuff|wounds|fights|times)|your (lies|drinking|affair|past|temper|ex|gambling)|the second phone|your second phone|the hotel|the affair|lisbon)+)]'.replace(
          '|2\\d\\d\\d',
          '|#Number',
        ),
        '[(your|about|of|because|the|with|all) (your (drinking|lies|lying|cheating|betrayal|gambling|temper|temper tantrums|broken promises|secret|second phone|past behaviour|past behavior))]',
        '[your (drinking|lies|lying|betrayal|gambling|broken promises|infidelity|secrets)]',
        '[(in|from) the past ((you|we|i)+) (said|did|always|never|have|were|would|used|promised|lied|hurt|told|had)]',
        '[(last|the last|two|three|five|ten|four|some|many|all|these|#Number) ((time|year|years|summers|christmas|easter|summer)+) ((ago)+)? you ((also|even|just|never|did not|always|have|had)+)? (left|lied|promised|swore|said|did|forgot|walked|went|told|ruined|missed|got drunk|made|shouted|called|cheated|hurt)]',
        '[(it|that|everything|all of it|this) ((all|just|still|really)+)? (came|comes|brings|brought|bring) (back|up|it all|all|everything)]',
        '[(was|is|were|are|it|that|what) (unforgivable|unforgiveable|unforgettable what|the worst (night|day|thing) (of my|you))]',
        '[(you) ((really|have|also)+)? (ruined|spoiled|spoilt|wrecked|destroyed) ((my|our|the|that|whole|last|it)+) (cabin|wedding|honeymoon|christmas|birthday|holiday|graduation|anniversary|party|trip|childhood|life|summer|day|weekend|thirties|twenties|everything|new year|easter)]',
      ],
      unless: [
        ...FOND,
        '(what (time|day|colour|size))',
        '(forget|forgot|forgotten) (what|how|the) (you said about|to|time|day|way to|name|code)',
        '(ferry|train|bus|flight|recipe|password|code|car|rattle|boiler|hair|haircut|garden|kitchen|shelf|bike|cake|soup|slides|presentation|report|draft|deck)',
        '(film|movie|episode|series|character|book|novel|show|season|song|game|match|league)',
        'hurt (your|his|her|the) (knee|back|arm|leg|ankle|head|hand|foot|finger|shoulder|wrist)',
        '(kids|he|she|they|dog|cat|bus|rain|weather|team|flu|traffic) (ruined|spoiled|spoilt|wrecked|betrayed|lied)',
        '(interesting|true|right|agree|useful|helpful|stuck with me)',
        '(he|she|they) (did|said|told)',
      ],
      question: false,
      when: ({ banter }) => !banter,
    },
    {
      match: [
        '[(do you|do not you|you|u|and|so|did you|have you|how) ((even|still|ever|really|not|could you|can you)+)? (remember|forget|forgotten|recall) (what|how|when|that night|the night|that day|the time|everything) ((you|u|we|that|night|day)+) (did|said|left|lied|called|were|put|hurt|walked|told|forgot|threw|treated|cheated|shouted)]',
        '[why did (you|u) ((really|even|just|ever)+)? (lie|betray|leave me|hurt me|do (that|it|this) to (me|us)|say (that|those things)|walk out|stop loving|humiliate|abandon|choose)]',
      ],
      unless: FOND,
      when: ({ banter }) => !banter,
    },
  ],
  suggest: [
    'Some days are harder than others, this was one.',
    "I'd like us to have some easy days again.",
    "There's an old sore spot in me, that's for me to sort out.",
    'How are you today?',
    'A quiet evening would do me good, how about you?',
    "I'd rather talk about this week, what's coming up for you?",
  ],
  examples: [
    '[I have not forgotten what you said at the funeral].',
    "[I can't get over what you did that night].",
    '[you lied to me]',
    "[it's always your drinking]",
    '[this is lisbon all over again]',
    '[Do you remember what you did on my 30th]?',
    '[I wonder why did you lie to me]',
  ],
  lookalikes: [
    'i forget what you said about the ferry time',
    'last time you drove it, did it rattle?',
    'your extra key',
    'walked past you today, cute hat',
    'you hurt your knee?',
    'I will never forget what you did for us that winter.',
    'I still laugh about the night with the wardrobe.',
    'Remember that night we danced in the kitchen?',
    'What you said about the slides was useful.',
  ],
});
