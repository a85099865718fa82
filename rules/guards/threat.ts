import { defineGuard } from '../rule.ts';

/**
 * The writer threatens the reader or somebody near them. It is never reworded: a kinder threat is still one. Threats of
 * consequences that are the writer's own business (a lawyer, the locks, not coming) are ultimatums, not this.
 */

const WILL = '(i will|i am going to|i swear i will|i shall|i am about to|we will|i promise i will)';
const READER =
  '(you|him|her|them|both of you|the two of you|your (mother|mum|brother|dad|father|family|sister|boyfriend|girlfriend|new (man|woman|bloke|boyfriend|girlfriend|fella)|face|car|house|flat|life|legs|business|career|reputation|name))';

export default defineGuard({
  guard: 'threat',
  phrasings: [
    {
      match: [
        `${WILL} ((fucking|personally|literally|absolutely|just|bloody)+)? (kill|murder|hurt|destroy|ruin|bury|smash|burn|end|finish|wreck|stab|shoot|strangle|slap|punch|hit|batter|beat up|crush|break|deck|knock out|expose|hunt down|come for|come after|torch) ${READER}`,
        `${WILL} (break|smash|kick|burn|knock|batter|cave|bash) (your|his|her) (legs|neck|face|head|teeth|jaw|car|windows|house|door|nose|skull|fingers|arm|arms|windscreen|bike|things) (in|down|out|up|off|$)?`,
        `${WILL} make (sure)? ${READER} * (pay|suffer|regret|sorry|hurt|bleed|beg|never work|lose everything|never see|wish you)`,
        `${WILL} make your life (hell|a living hell|a misery|miserable|unbearable)`,
        `${WILL} (post|publish|send|share|show|leak|upload|put|forward) (those|the|your|all the|all your|all those|them|every one of the|our|every)+ (photos|pics|pictures|videos|video|nudes|messages|photo|picture|screenshots|texts|recordings|voice notes) (online|on|to|all over|everywhere|around)`,
        `${WILL} (find|follow|track|hunt) (you|him|her) (down|wherever|no matter|and|$)`,
        `${WILL} (come|be|go|wait|stay|stand|turn up|sit) (over|round|there|at your|outside|outside your)+ * (whether you|if you like it|like it or not|all night|until you|till you|every (day|night))`,
        'you will (regret|be sorry|pay for|wish you|live to regret) (this|it|that|what|leaving|ever|doing|crossing|for|the day|i|you|me|when|$)',
        'you are going to (regret|be sorry|pay for) (this|it|that|what|leaving|ever|$)',
        '(or else|or you will regret it|or you will be sorry|or there will be trouble) $$',
        '(watch|mind) your back $',
        '(i|we) know where (you|he|she|your (mother|mum|sister|parents|brother|kids|family)) (live|lives|live now|park|parks|work|works|sleep|go to school)',
        'if i can not have (you|her|him) (then)? (no one|nobody|no man|no woman|nobody else|no one else)',
        'you (can not|will not) (hide|run|get away|escape|be safe) (from me|forever|for long)',
        '(sleep|you had better sleep) with one eye open',
        'you (do not know|have no idea|will see|will find out) what i am capable of',
        'you (have no idea|do not know) what i (can|could|might|will) do to (you|him|her)',
        '(i am)? (outside|parked outside|in front of|sitting outside|standing outside) (your|the) (house|flat|door|work|place|window|building) and (i am not (leaving|going)|i will not (leave|go)|i can see you)',
        'you (are|will be) (dead|finished|a dead man|dead meat|dead to me and) $',
        '(somebody|someone|you|he|she) (is|are) going to get hurt',
        '(wait|waiting) (till|until) i (get|have) (my hands|hold) (on|of) (you|him|her)',
        '(if|when|once) i get my hands on (you|him|her)',
        '(everyone|everybody|your (boss|mum|mother|family|friends|work|colleagues|new)|the whole (town|school|office)) ** (will|going to|gets to|can) (see|get|receive|hear|read) (those|these|your|the|all your|what you) (pictures|photos|pics|videos|messages|nudes|texts|recordings)',
        '(put|teach|show) you (in your place|a lesson|who is boss) ((and|you|it|one|i|$)+)',
      ],
      unless: [
        '(chess|uno|fifa|scrabble|monopoly|mario kart|tennis|cards|pool|game|match|rematch|darts|quiz|tickling|tickles|snowball)',
        '(kill you with|smash it|end it|hit (you|him|her) up|hit you with (a|the)|break (you|it|him|her) (in|gently))',
        '(not|never) (hurt|hurting|going to hurt|let)',
        'regret (it|this|that) (if you (do not|miss)|not)',
        '(will not|not|never) (regret|be sorry)',
        '(if i|when i) (eat|tell you|show)',
        '(beach|zoo|wedding|party|school play|recital) (photos|pics|pictures|video|videos)',
      ],
      when: ({ banter }) => !banter,
    },
    {
      match: [
        '(you will|you are going to|he will|she will) (never|not|not ever) (see|be seeing|get to see|hold|touch|get near) (the|your|my|our|those|these|them|him|her) ((own)+)? (kids|children|boys|girls|son|daughter|baby|little ones|grandchildren|babies)? (again|ever again|any more|anymore|ever) $',
        '(i will|i am going to|i can|i could) (take|get) (the|your|my) (kids|children|boys|girls|baby|son|daughter) (away from you|off you|where you|and (disappear|run|go where|leave the country|you will never))',
      ],
      // With a condition it is an ultimatum, which may be reworded.
      unless: ['(if|unless|until|till|or)', '(till|until|before) #Number'],
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
  ],
});
