import { defineRule } from '../rule.ts';

/** Good memories use the same words. */
const FOND = [
  '(did|done) for (me|us|him|her|them|mum|dad|my|the)',
  '(thank|thanks|grateful|lovely|loved|love|laugh|laughed|laughing|smile|smiled|wonderful|brilliant|amazing|beautiful|kind|kindness|happy|happiest|best|great|fun|funny|proud|sweet|danced|dancing|magical|perfect|sang|nice|glad|favourite|favorite|incredible|clever|helped|hilarious|appreciate|appreciated|delicious|legend|interesting|useful|helpful|agree|agreed|stuck with me|makes sense|right about)',
  '(film|movie|episode|series|character|novel|show|season|song|match|league|recipe|ferry|password|rattle|boiler|haircut|slides|presentation|draft|deck)',
];
/** A fond memory may say so only in the next sentence. */
const FOND_NEXT =
  /\b(true|truest|kind|kindest|lovely|thank|thanks|laughed|laugh|loved|best|helped|beautiful|nicest|right)\b/;
/** When it was: what makes a sentence about the past. */
const THEN =
  '(that (night|day|time|weekend|summer|christmas|morning|evening|year)|last (night|year|summer|time|week|month|christmas|easter|spring|autumn|winter)|back then|at (the|my|our|his|her|mum|dad|that|christmas|easter|whitsun|new year|.) (wedding|funeral|party|birthday|christening|barbecue|graduation|dinner|christmas)?|in (front|the (lift|car|kitchen|park|hospital)|january|february|march|april|may|june|july|august|september|october|november|december|#Number|.) $|on (my|our|that|holiday|the)|years ago|when (i|we|my|mum|dad) (was|were|had|lost|died))';

export default defineRule({
  id: 'hot-issue/old-wounds',
  title: 'Bringing back an old hurt',
  why: 'The past cannot be changed by a message, so it comes across as a charge. What you would like today is easier to answer.',
  wholeClause: true,
  park: true,
  phrasings: [
    // What you did, said, put me through.
    {
      match: [
        `(what|everything|all the things|the things|the thing|the way|how|things|every word|stuff) you ((have|had|both|once|really|actually)+)? (did|said|done|put|called|pulled|treated|behaved|acted|looked|spoke|told) ((to|about|me|us|my|her|him|them|mum|with|of|through)+)? ${THEN}`,
        '(what|everything|all|all the things|the things) you ((have|had)+)? (did|done|said|put) (to me|to us|to my (mum|mother|family|dad)|me through|us through|to this family|to our|behind my back)',
        `(forget|forgot|forgotten|forgive|forgiven|get over|got over|gotten over|get past|got past|move past|moved past|moved on from|let go of|recover from) ((about|ever|being)+)? (what you|how you|that (night|day|weekend|summer|christmas|party|holiday)|you for|the (night|day|way|look|hotel|texts|messages|lies|affair|receipt|things you)|what happened|that hotel|your (lies|face when|words)|being (lied|left|cheated|humiliated))`,
        '(i|we) ((still|have|can|could|did|do|will)+)? (not|never) ((ever|yet|quite|really|think i|even)+)? ((have|will|did|ever)+)? (got over|get over|gotten over|forgiven|forgive|get past|got past|move past|moved past) (it|this|that|you for) ((yet|now|since)+|$)',
        '(i|we) (have not|did not|do not|will not|never|will never|can not|have never) (forget|forgot|forgotten) (one word|a word|any of it|a single word|what you (did|said|called|wrote|put)) !(for)',
        '(remember|recall|ashamed of|sorry for|knowing|considering|after|because of|a repeat of|going back to|reminds me of|about|forgotten) (what|how|the way|everything) you ((have|had)+)? (did|said|put|treated|behaved|acted|called|spoke) (to (me|us|my|her|him|them)|at (the|my|our|dad|mum|that|christmas|.)|in (front|the)|on (the|my|our|holiday)|that (night|day|time)|back then|when|last|with (her|him)|me|us|then|during|in front|about (me|us|my)|$)',
      ],
      unless: FOND,
      when: ({ banter, before, next }) =>
        !banter &&
        !FOND_NEXT.test(next[0] ?? '') &&
        !/\b(understand|understood|agree|with|love|like|liked|curious|about|know|remind me) $/.test(
          before,
        ),
    },
    {
      match: [
        '(remember|keep (going back|thinking|coming back) (to|about|of)|think (of|about|back to)|thought about|thinking about|going back to|like|since|about) that (night|day|weekend|summer|evening|christmas|new year|party|wedding|holiday) ((at|in|when|with|on|you|we|again|and)+|$)',
        '(that|the) (night|time|day|weekend|summer) (when|that)? you ((just|never|did not|also|once|drunkenly|only)+)? (left|walked|went off|forgot|lied|cheated|shouted|screamed|kissed|called me|told me|said|ruined|embarrassed|humiliated|disappeared|abandoned|did not come|never came|were drunk|got drunk|stood me|let me down|stayed out)',
        '(it|everything|all of it|this|that) (is|was|just|has|have|all)+ ((just|suddenly|all)+)? (came|come|coming|comes|brought) (it all)? (back|flooding back) (up|to me|again|$)',
        '(it|and it) (all)? (came|comes|brought it all|brings it all) (back up|flooding back|back to me)',
        '(this|that|it) (is|was|feels) ((just|like|exactly)+)? . all over again',
        'you ((have|had|also|already|once|always|both)+)? (lied to|betrayed|deceived|humiliated|abandoned|belittled|gaslit|gaslighted|embarrassed|broke|cheated) (me|us|my (heart|trust|family)) !(laughing|lol)',
        'you (hurt|broke) (me|my heart) ((so|badly|deeply|back then|that|when|last|more than|with|again|by|and)+|$)',
        '(let us|can we|we (need|have|should)|i want|time to|never|finally|you keep|not) ((to|ever|going)+)? (talk about|talked about|bring up|bringing up|discuss|rake up|raking up|dig up|digging up|face) (the past|what happened|that night|#Number|old (stuff|wounds|fights|times)|your (lies|drinking|past|temper|gambling)|the (second|other) phone|the (hotel|lies|past))',
        '(talk about|discuss) (#Number|the (second|secret|other) phone)',
        '(your|that) (drinking|lies|lying|betrayal|gambling|broken promises|infidelity|secret phone|second phone) !(glass|water|fountain|game|age|buddy|chocolate|straw)',
        '(two|three|four|five|six|ten|many|all those|#Number) (years|summers) (ago|have passed|later|on) (and|you)? ((and|you|i|still|have)+) (left|lied|promised|swore|said|not forgotten|did|still hurts|walked|told me|remember)',
        'you ((have|had|did|still)+)? never ((really|once|even|actually|have)+)? (apologized|apologize|said sorry|say sorry|explained|owned up|admitted) ((for|to|about|it)+) (that|what|the|your|it|lying|leaving|me|how)',
        'remember when you (left|lied|forgot|called me|walked|promised|swore|cheated|shouted|threw|missed|laughed at|embarrassed|humiliated|did not|never|abandoned|told (everyone|me|them)|kissed|chose|let me)',
        '(after|since|because of|over|about|forget) what happened (in|at|with|that|last|on|between|there) ((the|that|your|my|us|night|last|new|#Day|.)+)',
        'since you ((lied|cheated|betrayed|did (that|this|it)|said (that|those)|went behind|told (me|everyone)|hit|kissed|slept)+)',
        'pretend (that)? (it|that|this|nothing|none of it|.) ((never|ever|did not|has not)+)? (happened|happen|mattered)',
        '(you|he|and you) ((have|had|did|already|once)+)? (cheated|lied|betrayed|left) (once|before|twice|back then) ((so|and|how|already|why|then|$)+)',
        '(broke|killed|changed|destroyed|damaged|died) (something|everything|a part|part) (in|inside|between|of) (me|us|my)',
        '(have not|has not|never|am not|not) ((been)+) the same (since|after)',
        'in the past you ((have|always|also|once|never)+)? (said|did|lied|hurt|promised|never|always|told)',
        '(what|that) (you (did|said)|happened)? ** (was|is) (unforgivable|unforgiveable)',
        '(still|never) (hurts|hurt|stings|healed|recovered from) (when i (think|remember)|what you|that you|to think|from what|how you|after)',
        'you (ruined|spoiled|spoilt|wrecked|destroyed) ((our|my|the|that|whole|last|on|whole)+) (cabin|wedding|honeymoon|christmas|holiday|graduation|anniversary|trip|childhood|marriage|summer|thirties|twenties|new year|easter|life)',
        '(last|that|this) (time|year|christmas|summer|easter|birthday) you ((also|even|just|did not|never)+)? (left|lied|promised|swore|said|walked|ruined|missed it|got drunk|shouted|called me|cheated|hurt|humiliated|forgot (me|us|my|it))',
      ],
      unless: FOND,
      when: ({ banter }) => !banter,
    },
    {
      match: [
        '(do you|do not you|you|did you|have you|and|so) ((even|still|ever|really|not)+)? (remember|forget|forgotten|recall) (what|how) you ((did|said|left|lied|called|put|hurt|told|threw|treated|cheated|shouted|behaved|acted)+)',
        'why did you ((really|even|just|ever|have to)+)? (lie|betray|leave (me|us)|hurt me|do (that|it|this) to (me|us)|say (that|those things)|walk out|stop loving|humiliate|abandon|choose (her|him))',
      ],
      unless: FOND,
      when: ({ banter }) => !banter,
    },
  ],
  suggest: [
    'Some days are harder than others.',
    "I'd like us to have some easy days again.",
    "I'll leave that one for another day.",
    'How are you today?',
    "What's coming up for you this week?",
    'Hope today has been kind to you.',
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
    'I remember what you said about the roof and you were right.',
    'What you did for my mother was so kind.',
  ],
});
