import { either, FICTION, KIDS } from '../danger.ts';
import { defineGuard } from '../rule.ts';
import { inEarnest } from '../tone.ts';

/**
 * The writer threatens the reader or somebody near them. It is never reworded: a kinder threat is still one. Threats of
 * consequences that are the writer's own business (a lawyer, the locks, not coming) are ultimatums, not this.
 */

const WILL = '(i will|i am going to|i swear i will|i shall|i am about to|we will|i promise i will)';
const FORCE = '((fucking|personally|literally|absolutely|just|bloody|bleeding|happily)+)?';
const READER = `(you|him|her|them|both of you|the two of you|your (mother|mum|brother|dad|father|family|sister|boyfriend|girlfriend|new (man|woman|bloke|boyfriend|girlfriend|fella)|face|car|house|flat|life|legs|business|career|reputation|name))`;
const DESTROY = either(
  'kill|murder|hurt|destroy|ruin|bury|smash|burn|end|finish|wreck|stab|shoot|strangle|slap|punch|hit|batter|beat up',
  'crush|deck|knock out|expose|hunt down|come for|come after|torch|rip apart|tear apart|swing for|throttle|drop|shame|hospitalize',
);
const BODY_OR_THING =
  '(legs|neck|face|head|teeth|jaw|car|windows|window|house|door|nose|skull|fingers|arm|arms|windscreen|bike|things|tyres|phone|kneecaps|lights|throat)';
const PICTURES =
  '(photos|pics|pictures|video|videos|nudes|messages|photo|picture|screenshots|texts|recordings|voice notes|clips)';
const EVERYONE = `(everyone|everybody|(your|her|his) (boss|mum|mother|family|friends|work|colleagues|new|wife|husband|church|school|dad|parents|kids|manager|pastor|priest|team)|the whole (town|school|office|street|church|family))`;

export default defineGuard({
  guard: 'threat',
  phrasings: [
    // What I will do to you.
    {
      match: [
        `${WILL} ${FORCE} ${DESTROY} ${READER} !(with|off at|back|up (at|on)|for (lunch|dinner|a))`,
        `${WILL} ${FORCE} (break|smash|kick|burn|knock|batter|cave|bash|put|slash|slit|key|punch|rip) ((your|his|her|out)+) ${BODY_OR_THING} (in|down|out|up|off|through|for you|$)?`,
        `${WILL} make (sure)? ${READER} * (pay|suffer|regret|sorry|hurt|bleed|beg|never work|lose everything|never see|wish you|cry)`,
        `${WILL} make (your|his|her|their) (life|lives) (hell|a living hell|a misery|miserable|unbearable|not worth)`,
        `${WILL} (find|follow|track|hunt) (you|him|her) (down|wherever|no matter|and|$)`,
        `${WILL} (come|be|go|wait|stay|stand|turn up|sit) ((over|round|there|at your|outside|your)+) * (whether you|if you like it|like it or not|all night|until you|till you|every (day|night))`,
        `${WILL} (get|have) (you|him|her) (for (this|that)|fired|sacked|deported|back for|one day|if it)`,
        `${WILL} (take you down|(put|have) (you|him|her|them) (in the ground|in hospital|in a (box|grave|wheelchair)))`,
        `(and|or) ${WILL} (put|smash|break|burn|kick|knock) ((his|her|your|their)+) ${BODY_OR_THING}`,
      ],
      unless: [
        '(chess|uno|fifa|scrabble|monopoly|mario kart|tennis|cards|pool|game|match|rematch|darts|quiz|tickling|tickles|snowball|kindness|cake|love|hugs|kisses)',
        '(kill you with|smash it|end it|hit (you|him|her|them) (up|with (a|the))|break (it|him|her|them) in|break (it|the news) gently|burn (you|them|him|her) a)',
        '(not|never|would never|could never) (hurt|hurting|going to hurt|let|hit)',
        '(ruin|hurt|kill) (you|her|him|them) if i (do not|am not|miss|forget)',
        '(if i|when i) (eat|tell you|show)',
        '(make|made) (you|him|her|them) regret (not|ordering|that (last|second))|drop (you|him|her|them|your (things|car|bike|phone)) (off|at|home|a|back|round|by|in|over|to)?',
        FICTION,
      ],
      when: inEarnest,
    },
    // What will come to you.
    {
      match: [
        'you ((will|are going to|would)+) (all)? (regret|be sorry|pay for|pay dearly|wish you had|wish you|live to regret|rue) !(it if|missing|not (coming|trying|booking)) (this|it|that|what|leaving|ever|doing|crossing|for|the day|i|you|me|when|never|not|$)',
        '(or else|or you will regret it|or you will be sorry|or there will be trouble|or face the consequences) $$',
        '(watch|mind) your back $',
        '(look|looking|watch|watching|check|checking) over your shoulder',
        `(i|we) know (exactly)? where (you|he|she|your (mother|mum|sister|parents|brother|kids|family)) (live|lives|park|parks|work|works|sleep|sleeps|go|goes)`,
        '(i|we) know ((people|someone|somebody|some)+) who (will|can|would|could)',
        'if i can not have (you|her|him) ((then|well)+)? (no one|nobody|no man|no woman|nobody else|no one else)',
        '(one|another) (more)? (word|call|peep|step|move) ** and (you|your|i|the|he|she) ** (gone|dead|finished|sorry|pay|hurt|regret|lose|will)',
        'you can not (protect|guard|hide|save) (them|him|her|the kids|yourself) ((all|every|for|the|time|forever|always|minute)+|$)',
        'you (can not|will not) (hide|run|get away|escape|be safe) ((from me|forever|for long|with this|now)+|$)',
        '(sleep|you had better sleep) with one eye open',
        'you ((do not|have|no|idea|will|soon)+) (know|see|find out|idea)? what i ((am capable of|can|could|might|will|do to you|do to him|do to her)+)',
        '(i am)? (outside|parked outside|in front of|sitting outside|standing outside) (your|the) (house|flat|door|work|place|window|building) and (i am not (leaving|going)|i will not (leave|go)|i can see you)',
        'you (are|will be) (dead|finished|a dead man|dead meat|dead to me and) $',
        '(somebody|someone|you|he|she) (is|are) going to get (hurt|what is coming)',
        '(wait|waiting) (till|until) i (get|have) (my hands|hold) (on|of) (you|him|her)',
        '(if|when|once) i get my hands on (you|him|her)',
        '(put|teach|show) you ((in your place|a lesson|who is boss)+) ((and|you|it|one|i)+|$)',
        '(shame|pity) if (something|anything) (happened|were to happen)',
        '(nobody|no one) will (ever)? {find} (you|him|her) $',
        '(accidents|things) happen (you know)? $',
        '(do not|you do not want to) make me (hurt|come|do something|show you|get (angry|nasty)|use)',
      ],
      unless: [
        'regret (it|this|that)? (if you (do not|miss)|not|missing|skipping)',
        '(will not|not|never) (regret|be sorry)',
        '(blue door|nice (road|street|place)|lovely (road|street|place|house))|(spicy|hungover|hangover|wine|tequila|gym|tomorrow morning|diet|curry|chilli|carbs|soup|pudding)',
        FICTION,
      ],
      when: inEarnest,
    },
    // Pictures and secrets.
    {
      match: [
        `${WILL} (post|publish|send|share|show|leak|upload|put|forward) ((those|the|your|all|them|every|one|of|our|these)+) (${PICTURES})? (online|on|to|all over|everywhere|around)`,
        `${EVERYONE} ** (will|going to|gets to|can|should) ((have|love|to)+)? (see|get|receive|hear|read|love|enjoy|know) ((those|these|your|the|all|what|about|my|i|of|little)+) (${PICTURES}|you (did|have done)|you are|secret|secrets|did)`,
        `(i|we) ((have|still|kept|got|saved)+) ((those|the|your|all|every|of|our)+) ${PICTURES} (remember|and (i|everyone|you)|of you|so|just in case)`,
        `(imagine|wonder|think) ((what|how|if)+) ${EVERYONE} ** ${PICTURES}`,
      ],
      unless: [
        '(beach|zoo|wedding|party|school play|recital|holiday|trip|kids|baby|christmas|birthday|graduation|christening|garden) (photos|pics|pictures|videos|video)|(photos|pics|pictures|videos|video) (of|from) (the|our)|(album|nana|grandma|gran)',
        'send ((them|the|those|all)+) (back|over|to you|tonight|now|later)',
        FICTION,
      ],
      when: inEarnest,
    },
    // The children as a weapon. With a condition it is an ultimatum, which may be reworded.
    {
      match: [
        `(you will|you are going to|he will|she will) ((never|not|ever)+) (see|be seeing|get to see|hold|touch|get near) (((the|your|my|our|those|these|own)+) ${KIDS}|them|him|her) ((again|ever|any more|anymore)+) $`,
        `(i will|i am going to|i can|i could) (take|get) (the|your|my|our) ${KIDS} (away from you|off you|where you|abroad|and (disappear|run|go where|leave the country|you will never))`,
      ],
      unless: ['(if|unless|until|till|or)', '(till|until|before) #Number', FICTION],
    },
  ],
  examples: [
    "You'll regret this.",
    'I will ruin you, wait and see.',
    'answer me or else',
    'ill make you pay for what you did',
    'I know where your mother lives.',
    "I'll send those pictures to everyone at your work.",
    "You'll never see the kids again.",
    "If I can't have you nobody will.",
    "keep seeing him and i'll put his windows through",
    'Your boss is going to love the photos I kept.',
    "you'd better look over your shoulder from now on",
  ],
  lookalikes: [
    "i'll beat you at chess",
    "you'll pay for parking?",
    'or else we take the bus',
    "won't see the kids till 5",
    "i'll take the kids at 5",
    "i'll send the photos from the zoo",
    "i'll come over even if it rains, for pickup",
    "i'm outside with her bag, 5 as agreed",
    'I could kill you sometimes lol',
    "You won't regret it, the soup is worth the walk.",
    'I will hit you up when I land',
    "I'll drop you home after.",
  ],
});
