import { defineRule } from '../rule.ts';
import { aboutUs } from '../tone.ts';
import { FORCE, REST_NO_ERRAND } from '../words.ts';

const VOW =
  '(i (will|would|am going to|can|promise (you)? (that)? (i will|to|i am going to|i can|that i will)?|swear (to you|to god)? (that)? (i will|to|i am going to|i would|i can)?|vow to|vow (that)? i will|pledge to|know i (can|will)|give you my word (that)? i will|guarantee (you)? (that)? (i will)?))';

/** What the writer will do about it. */
const REFORM =
  '(do (better|more) !(at|with|on|in)|try harder !(at|with|on|in)|work on (myself|everything)|get (help|better|sober|clean|counselling|counseling|therapy)|(go to|start) (therapy|counselling|counseling|rehab|aa|meetings|anger|listening)|see (a|someone|somebody) (therapist|counsellor|counselor|professional|about)|quit (drinking|smoking|gaming|everything|my job|the)|stop (drinking|smoking|lying|gaming|everything|shouting|yelling|complaining|nagging|being (so|jealous|a|like|needy|angry|controlling|difficult))|give up (drinking|everything|smoking)|turn (my life|this|things|it|everything) around|fix (everything|it all|myself|us)|listen (to you|more|better|from|always|every))';

/** What the other will get. */
const GIVING =
  '(give you (everything|the (world|life|love|attention|space))|treat you|make (you (happy|proud !(on|of|at)|smile|the happiest|feel)|it all (up to you|right|better)|everything|up for|(things|this) (right|better|different|perfect|work)|us (work|happy))|put you (first|before|above)|love you (the way|like|better|properly|right|every|more)|show you (every|how|that|i|what))';

/** What will not happen any more. */
const NEVER =
  '(hurt|lie|cheat|shout|yell|raise my (voice|hand)|fight|argue|complain|nag|drink|gamble|smoke|snap|ignore|betray|accuse|doubt|disappoint|miss (a|another|our|your|any|anything)|touch (a|another) (.)? (drop|drink|bottle|bet|card)|mess (up|it|this|things)|let (you|us|them|it|this|that)|(do|say) (it|that|this|anything)|(leave|lose|push|question|treat|put|take|mention|check|make|give|ask|bother) (you|your|us|it|this)|(talk|speak) to|break (a|another|my|your)|come home (late|drunk)|be (that|like|so|the|late|away|rude|jealous)|go (through|behind|back to|out with)|look at (another|other))';

export default defineRule({
  id: 'pleading/sweeping-promise',
  title: 'Promising everything',
  why: 'A big promise has to be believed before it can help. One small thing already done says more than a vow.',
  phrasings: [
    {
      // I will, I will never.
      match: [
        `${VOW} ${FORCE} (change (for you|for us|completely|everything|who i|my (ways|life|behaviour|behavior|attitude)|this time|all|and|i|if|$|myself|forever|please|just)|become (a|the|who|someone|better|more)|be ((so|a|the|much|far|way|your|#Force)+)? (better|different|changed|new|good|kinder|perfect|best|more (patient|loving|present|attentive|open|affectionate)) (man|woman|person|husband|wife|partner|father|mother|dad|mum|mom|friend|son|daughter|listener|version|me|to (you|them|us|him|her)|for (you|us|them)|with|than|this time|now|from|i|and|$) ${REST_NO_ERRAND})`,
        `${VOW} ${FORCE} (be|become|turn into) (whoever|whatever|everything|anything|the (kind of|sort of|best|perfect|man|woman|wife|husband|person|partner|father|mother|dad|mum|mom|parent|friend|son|daughter)) ${REST_NO_ERRAND}`,
        `${VOW} ${FORCE} (${REFORM}|${GIVING}|(never|not ever) (ever)? ${NEVER}) ${REST_NO_ERRAND}`,
      ],
      unless: [
        '(tyre|tire|shift|booking|nappy|diaper|sheets|lightbulb|battery|lasagne|beach|weather|again lol|haha|lol)',
        'be (the driver|there at|there by|there for (the|his|her)|home)',
        '(at|by|before|after|until|around|from) #Clock',
        'said (that)? i (would|will)',
        '(i would like|prefer)',
        'never (eat|order|buy|fly|shop|watch|understand|get used|say no|trust a) ',
        '(next time|in future|another time) (i will|can)',
      ],
      when: aboutUs,
    },
    {
      // Everything will be different.
      match: [
        `i (will|am|would) (never|not) ${FORCE} (going to)? (be|get|become|act) (jealous|late|angry|rude|mean|drunk|cold|distant|selfish|like (that|this)|that (person|man|woman)|so|possessive|controlling|suspicious|lazy) ${REST_NO_ERRAND}`,
        `i (swear|promise|vow) (to you|on .|on my .|on the .|you|it)? (that)? i (will|am|would) (never|not|always|going to|stop|only)+ ${REST_NO_ERRAND}`,
        `i will (mend my ways|turn over a new leaf|clean up my act|start afresh|reform|make everything|be on my best) ${REST_NO_ERRAND}`,
        `(you will|you would|will) never (ever)? (have (cause|reason|to) (to)?|hear|see|catch) (complain|worry|doubt|cry|regret|ask|me|be) ${REST_NO_ERRAND}`,
        `never again will i (hurt|lie|raise|shout|drink|leave|do|be|let you|make you) ${REST_NO_ERRAND}`,
        `no more (* .)? no more ${REST_NO_ERRAND}`,
        `i (will|am going to|promise to|can|swear i will) be (so|completely|totally|perfectly|always|really)? (normal|perfect|good i|an angel|patient|faithful|sober|clean|the perfect|quiet and|a good (husband|wife|boy|girl|partner|dad|father|mother|mum)) ${REST_NO_ERRAND}`,
        `(that is me|i am|you are getting|you will (get|have|see)) (a|the)? ${FORCE} (changed|whole new|whole different|brand new) (man|woman|person|husband|wife|guy|girl) ${REST_NO_ERRAND}`,
        `(not (another|one more|a single|one) .|never|no more) * (as long as i live|(till|until) (the day i|i) die|for the rest of my life) ${REST_NO_ERRAND}`,
        `i am (done with|finished with|off) (the)? (drinking|gambling|drink|lying|lies|smoking|pills|betting) ${REST_NO_ERRAND}`,
        `(that|the) (.)? (man|woman|guy|fella|person|girl|version of me) (you married|i was)? is (gone for good|dead|history|no more) ${REST_NO_ERRAND}`,
        `(that|this|tonight|it) (was|is) the last (time|lie|drink|bet) (i swear|you will|i will|ever|for the rest|of my life) ${REST_NO_ERRAND}`,
        `i change (100|completely|everything|totally|for you|i promise|from) ${REST_NO_ERRAND}`,
        `i (have|am) ${FORCE} (changed|a (new|different|changed|better|whole new|whole different|completely different) (man|woman|person|me|husband|wife|partner|human|father|mother|dad|mum|mom)|different now|not (the same|that) (person|man|woman|guy|girl)) ${REST_NO_ERRAND}`,
        `(you will|you are going to|and you will) (see|get|have|meet|notice|find) (a|the|that|how|such) (new|different|whole|changed|better|best|completely|much)+ (me|man|woman|person|version|side|husband|wife|i) ${REST_NO_ERRAND}`,
        `(everything|things|it all|all of it) (is|are|will) (going to)? change ${REST_NO_ERRAND}`,
        `(things|everything|it|this time|life|us|we|our (life|marriage|relationship|home)|all of it|all of that|i) (will|would|can|is going to|are going to|am going to|could|is|are) (all|really|totally|completely|so much|so|be|get|much)+ (be)? (so|much|totally|completely|really|very)? (different !(with|in|at|on)|perfect|better (this|from|i|now|between)|like (before|it|new|the beginning|old)|as (it|they) (was|were)) ${REST_NO_ERRAND}`,
        `(it|this|that|none of (this|it|that)) (will|is|would|can) (never|not ever|never ever)+ (happen|occur|be like (this|that)|be repeated|be an issue|be a problem) (again|any more|anymore|ever|ever again) ${REST_NO_ERRAND}`,
        `(never|not ever) (ever)? again (i promise|i swear|from me|in my life|you have my word|believe me|ever|on my) ${REST_NO_ERRAND}`,
        `(from (now|today|this day|here|this moment) (on|onwards|onward|forward|out)|starting (today|now|tomorrow|tonight)|as of (today|now)) (i|it|we|you|everything|things|there|no|my) (will|is|promise|am|swear|are|would|more)+ ${REST_NO_ERRAND}`,
        `(for|every day (of|for)|spend) the rest of (my|our) (life|days|lives) ${REST_NO_ERRAND}`,
        `i (will|am going to|would|promise to|want to) spend (my|the|every|all) (life|rest|day|minute|waking|whole) * (making|showing|proving|loving|trying|earning) ${REST_NO_ERRAND}`,
      ],
      unless: [
        '(appointment|snow|booking|password|number|address)',
        '(haha|lol)',
        '(at|by|before|after|until|around|from) #Clock',
        '(sunday|saturday|monday|friday|tuesday|wednesday|thursday) (will|would)',
        '(park|eat|cook|order|buy|drive|wear|bake|fly|book|smoothie|curry) ',
        'i would (like|prefer|rather)',
        'did not change',
        'changed (my|your) (mind|number|address|email)',
      ],
      when: aboutUs,
    },
    {
      // Sworn.
      match: [
        `i (promise|swear|vow|pledge) (you|to you|to god)? ((everything|things|nothing|we) (will|would|is|are)|(it|this) (will|is) (never|not)) (never|going to|all|be|happen|change)+ ${REST_NO_ERRAND}`,
        `i (promise|swear|vow|pledge) (you|to you|to god|with all my heart)? (to (change|be|never|stop|make|always|love|give you|try|listen|treat)|i (am|have) (changed|different|done with)|no more) ${REST_NO_ERRAND}`,
        `i (promise|swear) (to you)? on (my|our|the|everything) (life|mother|mum|heart|grave|soul|kids|children|girls|boys|girls'|boys'|kids'|children's|baby|dad|mother's) ${REST_NO_ERRAND}`,
        `^ (i (promise|swear|vow)) (you)? $`,
        `(i (promise|swear)) (with all my heart|on (my|the|our|everything|all) ${REST_NO_ERRAND})`,
        `(on my (life|mother's (life|grave)|kids|children's lives|grave)|cross my heart|hand on heart|you have my word|my word of honour|as god is my witness) ${REST_NO_ERRAND}`,
        `on (my|our|the) (life|lives|mother|mum|kids|children|girls' lives|kids' lives|grave) (i|it|never|this|$) ${REST_NO_ERRAND}`,
        `no more (lies|lying|drinking|late nights|excuses|fighting|fights|arguing|secrets|shouting|yelling|games|mistakes|silence|nagging|jealousy|hiding) (i (promise|swear|will)|ever|from me|from now|please|just|and|$) ${REST_NO_ERRAND}`,
        `i will (always|forever) (be (there|here|yours|by your side|faithful|honest|your)|put you|love|listen|support|protect|take care|make sure|choose|say yes|do) ${REST_NO_ERRAND}`,
      ],
      unless: [
        '(swear|promise) on * (that (dog|cat|thing)|this (place|dog))',
        '(is|was) a different (place|world|animal)',
        '(ladder|coat|dog|haha|lol|swear that|cat)',
        '(at|by|before|after|until|around|from) #Clock',
      ],
      when: aboutUs,
    },
  ],
  suggest: [
    'I’ve done one thing: […].',
    'I’m working on […], one step at a time.',
    'I heard what you said about […].',
    'That was a fair point about […].',
    'This week I’m doing […].',
    'I’d rather show it than say it.',
    'I’m starting small, with […].',
  ],
  examples: [
    '[I’ll be a better husband].',
    '[i promise i will be better]',
    '[It will never happen again].',
    '[I’ll never lie to you again].',
    '[From now on I will listen].',
    '[Things will be different this time].',
    '[no more lies, no more secrets]',
    '[I swear to God I’ll be different].',
    '[I’m done with drinking].',
    '[The man you married is gone for good].',
  ],
  lookalikes: [
    'I’ll change the tire.',
    'I’ll start dinner.',
    'I promise to return the ladder.',
    'I swear that dog can open doors.',
    'I’ve changed her appointment to 3.',
    'I’m a new member there too.',
    'Sunday will be better for me.',
    'Snow will never happen here lol',
    'I’ll never say no to lasagne.',
    'I’ll be the driver Friday.',
    'From now on I’ll park on Elm St.',
    'I can change the booking.',
    'I promise I’ll send the photos tonight.',
    'I’ll never forget that holiday, best week ever.',
    'I’ve changed my mind about the paint.',
    'I’ll try harder at the quiz next week.',
    'I promise you it’ll be worth the drive.',
    'I’ll be a better player once my knee heals.',
  ],
});
