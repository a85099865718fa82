import { type Context, defineRule } from '../rule.ts';
import { inEarnest } from '../tone.ts';

/** Good memories, agreement and small matters use the same words. */
const FOND = [
  '(did|done) for (me|us|him|her|them|mum|dad|my|the)',
  '(#Praise|love|loved|laugh !at|laughed !at|laughing !at|smile|smiled|kind|happy|happiest|great|fun|funny|proud|danced|dancing|perfect|sang|nice|glad|favourite|favorite|clever|helped|appreciate|appreciated|useful|helpful|agree|agreed|stuck with me|makes sense|right about|you were right|true|wise|legendary)',
  '(film|movie|episode|series|novel|show|season|song|match|league|recipe|password|boiler|haircut|slides|presentation|draft|deck|meeting|train|bus|weather)',
];
/** A fond memory may say so only in the next sentence. */
const FOND_NEXT =
  /\b(true|truest|kind|kindest|lovely|thank|thanks|laughed|laugh|loved|best|helped|beautiful|nicest|right|agree)\b/;
const isOld = (context: Context) => inEarnest(context) && !FOND_NEXT.test(context.next[0] ?? '');

/** When and where it was: what makes a sentence about the past. */
const THEN =
  '(that (night|day|time|weekend|summer|christmas|morning|evening|year)|last (night|year|summer|christmas|month|easter|spring|autumn|winter|thanksgiving)|back then|at (the|my|our|his|her|that|christmas|easter|thanksgiving|new year|.) (#Number|thirtieth|fortieth|fiftieth|wedding|funeral|party|birthday|christening|barbecue|graduation|dinner|christmas|fathers)?|in (front|the (lift|car|kitchen|park|hospital)|that|january|february|march|april|june|july|august|september|october|november|december|#Number)|in . $|on (my|our|that|holiday|the)|years ago|the (night|day|summer|year|time|week)|when (i|we|you|my|mum|dad) (was|were|had|lost|died|left|moved))';
const DID = '(did|done|do|said|say|put|called|pulled|treated|behaved|acted|looked|spoke|told)';
const HURT =
  '({lie}|{cheat}|{shout}|{scream}|{walk} (out|off)|{leave} (me|us|him|her|them)|{forget} (me|us|my|our|him|her)|{embarrass}|{humiliate}|{betray}|{abandon}|{disappear}|{promise}|swore|threw|hit|{kiss}|{laugh} at|{ruin}|{slap}|{choose}|never (came|turned up|showed)|did not (come|turn up|show|say)|{let} (me|us) down|got drunk|were drunk|stood me up|called me|locked me out|told (me|everyone)|went off|stayed out)';
const GET_OVER =
  '({forget}|{forgive}|{get} (over|past)|{move} (past|on from)|{let} go of|recover from|recovered from|over)';

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
        `(what|everything|the things|things|every word|the way|how) you ((have|had|both|once|really|actually)+)? ${DID} ((to|about|me|us|my|her|him|them|mum|with|of|through|body|father|mother|family)+)? ${THEN}`,
        '(what|everything|all|the things) you ((have|had)+)? (did|done|said|put) (to me|to us|to my (mum|mother|family|dad|father)|me through|us through|to this family|to our|behind my back)',
        `(remember|ashamed of|knowing|considering|after|because of|hearing|a repeat of|{go} back to) (what|how|the way|everything) you ((have|had)+)? ${DID} ((to|about|me|us|my|her|him|them)+|in (front|the)|on (the|my|our)|${THEN}|with (her|him)|$)`,
        `you ((had|have)+)? not (done|said) what you (did|said)`,
        '(what|that|the things) you (did|said|called) ** (was|is) (unforgivable|unforgiveable)',
      ],
      unless: FOND,
      when: (context) =>
        isOld(context) &&
        !/\b(understand|understood|agree|with|like|liked|curious|know|remind me) $/.test(
          `${context.before} `,
        ),
    },
    // What still rankles: not over it, not forgotten, back again.
    {
      match: [
        `(not|never|still|cannot|how (can|could) i) ((ever|yet|quite|really|think|i|even|have|will|properly)+)? ${GET_OVER} ((about|ever|being|the|fact)+)? (what (you|happened)|how you|that (night|day|weekend|summer|christmas|holiday|hotel|thing|business)|the (night|day|way|hotel|texts|messages|lies|affair|things you|summer|time)|your (lies|words|face when)|being (lied|left|cheated|humiliated)|you (for|leaving|lying|walking))`,
        `(i|we) ((still|have|can|could|did|do|will)+)? (not|never) ((ever|yet|quite|really|think|i|have|will|did|even)+)? {get} (over|past) (it|this|that) ((yet|now|since|and|you)+|$)`,
        '(i|we) (have not|did not|do not|will not|never|can not) ((ever)+)? (forget|forgot|forgotten) ((one|a|single|any)+ (word|of it)|. either)',
        '(stop|keep|kept|still|always|back to) ((going|coming|thinking|back|think|about|of|to|come|hearing)+) (that (night|day|weekend|summer|christmas|party|wedding|holiday)|the (night|day|time|summer) (you|when)|what you)',
        '(remember|since|like) that (night|day|weekend|summer|christmas|party|wedding|holiday|thanksgiving|easter) ((at|in|when|with)+)? you',
        '(it|everything|all of it) ((is|was|just|has|all|suddenly)+)? (came|come|coming|comes|brought it|brings it) ((all)+)? (back up|back to me|flooding back)',
        '(this|that|it) (is|was|feels) ((just|like|exactly)+)? . all over again',
        '(not|never) ((been|be|really|quite)+) the same (since|after) (that|what|the (night|day)|you)',
        '(hurts|stings|sick|healed) ((me|still|so)+)? (when i (think|remember|pass|drive)|to think (of|about) (what|that)|from what you|what you (did|said))',
        `(#Count|many|#Number) (years|summers|months) ((ago|have|passed|later|on|and|now)+) ((i|you|still|have|and)+) (not forgotten|left|lied|promised|swore|remember|hurts)`,
      ],
      unless: FOND,
      when: isOld,
    },
    // Do you remember, let us talk about that.
    {
      match: [
        `(do|remember|that|the|forget|on) (you)? ((even|still|ever|remember|forget)+)? ((how|when|the|that|night|time|day|weekend|summer|christmas)+) you ((just|also|once|drunkenly|only|all|both)+)? ${HURT}`,
        `(last|that) (time|year|christmas|summer|easter|birthday) you ((also|even|just)+)? ${HURT}`,
        `(do|did|have|and|so|you)+ ((you|not|even|still|ever)+)? (remember|forgotten) what you (did|said|called|put|threw)`,
        '(talk|talked|bring|bringing|discuss|face|deal|dealt|spoke|speak|raking|rake|digging|dig|move|sort) ((up|about|with|past|on|from|out)+)? (the past|what (happened|you did)|that night|your (lies|drinking|past|temper|gambling)|the (second|other|secret) phone|the lies) !(at (work|the (meeting|match|game)))',
        '^ (let us|we should)? talk about #Number $',
        '(after|since|because of|over) what happened !((at|in) (school|work|class|training|nursery)) (in|at|with|that|last|on|between|there) ((the|that|your|my|us|night|last|new|#Day|.)+)',
        'you ((have|had|did|still)+)? never ((really|once|even|actually|have)+)? (took it back|taken it back|(apologized|apologize|said sorry|say sorry|owned up) !(to (the|him|her|them|your)))',
        '(never|not) ((once|ever|really|properly|actually|even)+)? ({talk}|{speak}) about (what|that (night|day)|the (miscarriage|abortion|affair|accident|funeral))',
        'pretend (that)? (it|that|this|nothing|none of it|.) ((never|ever|did not|has not)+)? (happened|mattered)',
        'in the past you ((have|always|also|once|never)+)',
      ],
      unless: FOND,
      when: isOld,
    },
    // The deed itself, told to its doer.
    {
      match: [
        'you ((have|had|also|already|once|always|both)+)? (lied to|betrayed|deceived|humiliated|abandoned|belittled|gaslit|cheated) (me|us|my (heart|trust|family))',
        'you ((had|just)+)? left (me|us) ((all)+)? (on my own|on our own|alone|by myself|there|standing|sitting|waiting) !((with (your|the|a)|a|on)+)',
        'you (hurt|broke) (me|my heart) ((so|badly|deeply|back then|that|when|last|more than|again|by)+|$)',
        'you (forgot|missed) (my|our) (anniversary|birthday|graduation|wedding|recital|fortieth|fiftieth) (and|too|last|again|while|for)',
        'you were (not|never) there ((for (me|us))+)? when * (died|born|ill|sick|hospital|funeral|lost|needed|buried|passed)',
        'since you ((lied|cheated|betrayed|went behind|told everyone|hit|kissed|slept)+)',
        `(understand|understood|know|ask|asking|wonder|explained) why you ${HURT}`,
        'why did you ((really|even|just|ever|have to)+)? (lie|betray|leave (me|us)|hurt me|do (that|it|this) to (me|us)|say (that|those things)|walk out|humiliate|abandon|choose (her|him))',
        '(you|and you) ((have|had|did|already|once)+)? (cheated|lied|betrayed|left) ((once|before|twice|back then)+) ((so|and|how|already|why|then|$)+)',
        '(broke|killed|changed|destroyed|died) (something|everything|a part|part) (in|inside|between|of) (me|us)',
        'you (ruined|spoiled|spoilt|wrecked|destroyed) ((our|my|the|that|whole|last)+) (cabin|wedding|honeymoon|christmas|holiday|graduation|anniversary|trip|childhood|marriage|summer|thirties|twenties|new year|easter|life)',
        'always your (drinking|lies|gambling|temper|past)',
      ],
      unless: FOND,
      when: isOld,
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
    "I can't get over how tall he is.",
    'You left me a note.',
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
