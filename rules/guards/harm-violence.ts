import { either, FICTION, KIDS, KIN } from '../danger.ts';
import { defineGuard } from '../rule.ts';
import { inEarnest } from '../tone.ts';

/** A report of violence: blows, things thrown, being held or locked in, sexual violence, the marks it leaves. */

const KINSMAN = `((my|your|our|the|his|her) (new|own)? (${KIN}|boss|coach|neighbour|bloke|fella)|dad|mum|mom|daddy|mummy|who)`;
const THEY = `(you|he|she|they|${KINSMAN})`;
/** Also "he's hit me", which reads "he is hit me". */
const ONCE = either(
  'have|has|had|is|just|also|then|once|always|even|still|keep|keeps|kept|used to|started to|tried to',
  'did|actually|deliberately|nearly|almost|both|literally|never meant to but|only|already',
);
const DID = `(${ONCE}+)?`;
const SOMEBODY = `(me|us|him|her|them|mum|mom|dad|(my|the|our|your|his|her) (own|little|baby|younger|older|big|poor)? (${KIDS}|mother|mum|mom|brother|sister|dog|cat|wife|partner))`;
const BODY = either(
  'arm|arms|wrist|wrists|finger|fingers|rib|ribs|nose|tooth|teeth|eye|lip|ankle|foot|hair|neck|throat',
  'face|shoulder|shoulders|hand|leg|legs|head|ear|jaw|back|chest|collar|mouth|cheek|stomach|knee|thigh|bum|belly',
);
/** Always violent. */
const BEAT = either(
  '{slap}|{choke}|{strangle}|{headbutt}|{rape}|{grope}|{molest}|{assault}|{batter}|{throttle}|{thump}',
  'spat at|spat on|spits at|spit at|dragged|drags|clouted|backhanded|kneed|elbowed|smacked|manhandled',
  'beat up|beaten up|beats|whipped|stabbed|pinned|punched|punches|punching|attacked|belted|cornered',
  'suffocated|smothered|scalded|shoved|shoves|roughed up|laid into|went for|lashed out at',
);
/** Violent where force or a place on the body is named. */
const TOUCH = either(
  '{hit}|{kick}|{shove}|beat|beating|whacked|{grab}|{shake}|{push}|{hurt}|bit|{bite}|{drag}|{pin}|pinch',
  '{squeeze}|{pull}|yanked|{burn}|{scratch}|{throw}|knocked|slammed|{hold}|{restrain}|flung|{punch}',
);
const FORCEFULLY = either(
  'yesterday|today|tonight|so hard|hard|and (i|now|she|he|left|then|it|would)|to the (floor|ground|wall)',
  'in the (face|stomach|back|head|ribs|mouth|eye|arm)|like that|every time|until|because i|last night',
  'again|once|twice|out of (the|a|my) (car|bed|house|room|bath|shower|chair) by|by (my|her|his|the) (hair|coat|collar|hood|ear|ears|arm|neck|scruff)|for (crying|talking|spilling|being|saying|answering|not)|when you|when he|in front of',
  'with (a|your|his|the) (belt|fist|hand|stick|shoe|phone|bottle|broom|spoon)|(into|against|onto|across|through|down) (the|a|my|our)',
  'on (saturday|sunday|monday|tuesday|wednesday|thursday|friday|christmas|new year)|at christmas|over|about|by the',
);
const THING = either(
  'kettle|plate|plates|phone|glass|glasses|bottle|chair|mug|remote|pan|ashtray|lamp|bowl|knife|cup|iron|table|tv',
  'laptop|vase|shoe|boot|keys|book|tin|can|fork|brick|stone|candlestick|hairbrush|dish|jar|ornament|stool|controller',
);
const INJURY = either(
  'bruise|bruises|bruised|bruising|black eye|finger marks|fingermarks|hand print|handprint|hand prints|split lip',
  'broken rib|broken nose|bite mark|bite marks|mark|marks|lump|scar|scars|welts|stitches|swelling|swollen',
  'burst lip|concussion|bald patch|fracture|cracked rib|cracked ribs|busted lip|fat lip|scratches|cigarette burn',
);
const PLAY = either(
  'chess|cards|uno|fifa|scrabble|monopoly|tennis|match|game|rugby|football|sparring|boxing|karate|judo|wrestling',
  'paintball|tag|pillow|snowball|snowballs|frisbee|swing|trampoline|pool|race|quiz|darts|squash|badminton|final',
  'goal|scored|giggling|laughing|tickled|dancing|rollercoaster|roller coaster|jackpot|fireworks|party|confetti|dodgeball',
);
const ACCIDENT = either(
  'fell|falling|climbing|bump|bike|bicycle|scooter|skiing|skating|surgery|operation|op|dentist|vaccine|jab',
  'chickenpox|clumsy|blood test|needle|shaving|garden|rash|by accident|accidentally|tripped|slipped|mosquito|nettles|pens|pen',
);

export default defineGuard({
  guard: 'harm',
  phrasings: [
    // Blows.
    {
      match: [
        `${THEY} ${DID} ${BEAT} ${SOMEBODY} !(to it|at|out of|on the swing|in the (pool|sea)|for (a|the) (laugh|job))`,
        `(${BEAT}|hit) (me|my (son|daughter|kids|children|mum|sister)) (again|last night|yesterday|in front of|when (i|you|he|she)|because|so hard|twice|and)`,
        `(you|he|${KINSMAN}|she) ${DID} ${TOUCH} ${SOMEBODY} ((${FORCEFULLY})+)`,
        `(you|${KINSMAN}|he) ${DID} (hit|hits|hitting|punch|kick|beat|shove|shoved) (me|us|him|her|them|the (kids|boys|girls)|mum|my (son|daughter|mum|sister|brother)) $`,
        `(i|she|he|we|kids) ((was|were|am|have been|had been|got|been|is|are|being)+) (hit|beaten|slapped|kicked|punched|raped|groped|molested|assaulted|choked|strangled|dragged) ((up|again|by|last|in|and|when|on|so)+) * (you|him|dad|daddy|your|my (husband|wife|ex|boyfriend|dad|stepdad|partner|uncle|boss|father)|night)`,
        '({spit}) (in|on|at) (my|his|her|me|him|our) (face|hair|food)?',
        `(you|he|she) ((have|has|had|was|were|are|is|got|get|turned|become|became)+) ((been|so|always|often|really|very|too|getting|physically)+)? (violent|abusive)`,
        '({get}) (physical|violent|aggressive|rough|handy) (with|towards|toward) (me|us|him|her|them|the|my)',
        `({put}|laid|lay|{raise}|lifted|had|lift) ((your|his|her|their|a|the|both)+) (hand|hands|fist|fists|belt) ((on|to|at|up|around|round|against)+) (me|us|him|her|them|my|the ${KIDS})`,
        '({raise}|lifted) (your|his) (hand|fist) (to|at|again|$)',
        '(the|your|his) (slaps|punches|beatings|beating|blows|shoves|fists|belt|hitting|hidings|temper and fists)',
        '(because of you|from you|thanks to you) ** (stitches|plaster cast|a cast|fracture|concussion|black eye)|(stitches|concussion|black eye|fracture|broken (rib|nose|arm|wrist)) because of you',
        '({back}|{push}|{shove}) (me|her|him|us) (up)? (into|against|in) (the|a) (corner|wall)',
        '({shout}|{scream}|{yell}|{spit}|finger|fist|words|breath|rage) ((right|up|an inch|inches|your|his)+)? (in|from) (my|her|his|our) face',
        `(lay|laid|lays) a (hand|finger) on (me|us|him|her|them|my|the)`,
        `(hitting|hit|beating|beat) (by|us all|us as|me as) (you|him|kids|children|a child)`,
        '(you|he) ((have|had)+) (hit|beaten|hurt|kicked|slapped|pushed) (me|us|her|him|them) (before|again|many times|since|so many|for years|in the past)',
        '(since|when|as) (i|we) (was|were) (small|little|a child|kids|a kid|seven|eight|nine|ten) * (you|he|dad|mum) ((used to|would)+)? (hit|beat|lock|locked|belt|slap|smack)',
      ],
      unless: [
        '(push|pushed|pushes|pushing) (me|us|him|her|them) ((to (apply|finish|try|do|be|go|study|keep|get|become|win)|away|out of|in the (pram|buggy)|for|into (applying|trying|going|doing|the (job|course)))+)',
        '(hit|hits) (me|us|him|her|them) ((up|that|hard when|with (a|the) (question|bill|news|nostalgia))+)',
        '(grab|grabbed|grabs|pull|pulled|bite|hold|held|throw|threw) (me|us|him|her|them) (a|an|some|something|one|by the hand|a party|back from)',
        '(kick|kicked|kicks|kicking|throw|threw) (me|us|him|her|them) (out|off)',
        '(dog|cat|puppy|kitten|hamster|parrot|horse|goat|mosquito|wasp|toddler|baby) * (bit|bite|bites|kicked|kicks|scratched)',
        '(baby|bump|belly|little one) * (kick|kicked|kicks|kicking)',
        '(he|she) bit (me|him|her) $',
        '(hurt|hurts) (me|him|her|us|them) ((so|that|when|the|with what|because)+)? ((much|badly|deeply|you (said|did|left|lied|forgot)|your words)+)',
        'shook (me|him|her|us) (up|awake)',
        'knocked (me|us|him|her) (for six|out with)',
        PLAY,
        FICTION,
      ],
      when: inEarnest,
    },
    // By the hair, round the neck, hard enough to leave marks.
    {
      match: [
        `(${THEY}|and|then) ${DID} (${TOUCH}|${BEAT}|grip|gripped|gripping|{twist}|wrenched|bent|{break}|broke|{bruise}|dislocated|fractured|{cut}|{crush}|had|got|took) (my|his|her|our|their|the kids|(me|him|her|them|us) by (the|my|his|her|their)) ((own|little|left|right|bad)+)? (${BODY}|scruff)`,
        `(hand|hands|arm|fingers|belt|cord) (round|around|on|over|up|under|across) (my|his|her) (own)? (neck|throat|mouth|face|nose|skirt|shirt|top|dress|thigh)`,
        `(you|he|she|they) ((have|had|just|then|also)+)? (${TOUCH}|gripped|twisted) (my|me|her|him|his) * (so hard|hard enough|too hard|till|until|and would not let go)`,
        `(so hard|hard enough) ((there|it|that|to|i|she|he|you|have|has|left|leave|are|were|is|was|still)+) * (mark|marks|bruise|bruised|bruises|bled|bleed|fell|hurts|sore)`,
        `(still)? (have|got|has) ((the|a|still|some)+) ${INJURY} $`,
        `${INJURY} * (where|from (when|what|where)|from|because|after|off) (you|of you|your|him|dad|daddy|his (hand|hands|ring|belt)|the ${THING})`,
        `(you|he|she|they) ((have|had)+)? (left|gave|caused) (me|us|him|her|a|with|these|the)+ ${INJURY}`,
        `what (you|he) did to (my|her|his) ${BODY}`,
        `(my|her|his) (${BODY}) (is|are|was|were) ((still|all|so|completely|black and)+)? (blue|purple|black|bruised|swollen) ((from|since|after|where|because)+) (you|#Day|last|the other|what)`,
        `${THEY} ${DID} ({kneel}|knelt|{stand}|stood|{stamp}|{sit}) on (my|her|his) (${BODY})`,
        `${INJURY} ((all|still|are|is|on|over|round|around|up|down|both|and|back|the|of)+) (my|her|his|their|the baby's) (${BODY}|body)`,
        `(photos|pictures|photo|picture|proof|evidence|record|{hide}|{cover}|{explain}|{see}|{show}|{lie} about|makeup|make up|long sleeves) ((up|of|the|my|her|his|these|those|all|about|over|for|to)+) (bruise|bruises|marks|black eye|injuries|cuts|bruising|split lip)`,
        `(${THING}|fist|hand|boot|elbow|door) (you|he)? (threw|swung|slammed)? (hit|caught|landed on|missed|just missed) (me|my|him|his|her|jess|us|the (baby|kids|wall next)) !(on the shelf)`,
      ],
      unless: [
        '({hold}) (my|his|her) (hand|hands)',
        '(grab|grabbed|pulled|hit|took|got|had|broke) (my|his|her) (leg|attention|back out|hair (cut|done)|teeth (out|cleaned)|tooth out|back|eye|hand|ear pierced|fingers crossed|breath|head round|foot in|feet up)',
        '(from (the|my) (op|operation|surgery|fall|bike)|c section|appendix|contact sport|high marks|good marks|full marks|top marks|exam|essay|hair cut|paper)',
        '(he|she|they|who|baby) ((has|have|had)+)? (broke|broken|dislocated|fractured|cut|bruised|burned|hit|hurt|bit|scratched|got|had|took|pulled|pinched|crushed|twisted) (his|her|their)',
        'by the hand',
        PLAY,
        ACCIDENT,
        FICTION,
      ],
      when: inEarnest,
    },
    // Things thrown and broken.
    {
      match: [
        `${THEY} ${DID} ({throw}|chucked|lobbed|hurled|{swing}|launched|flung) ((a|the|your|his|my|that|things|stuff|something|one|it|her|hot|full|#Number|. )+) at (me|us|him|her|them|my|mum|mom|dad|the (kid|kids|children|baby|boy|boys|girls|wall|dog|window)|our)`,
        `(you|he|she|${KINSMAN}) ${DID} ({throw}|chucked|hurled|{smash}|launched|flung) ((a|the|your|my|that|hot)+) ${THING} (again|across|through|against|past|towards|into the|on the floor)`,
        `(you|he|she) ((have|had|just|then|always|keep|even)+)? ({punch}|{kick}|{smash}|hit|slammed|put (your|his) (fist|head|foot|boot)) ((me|him|her|my head|a hole|in|down|through|against|into)+)? (the|a|my|our) ((bathroom|bedroom|front|kitchen|car|fridge)+)? (wall|door|table|fridge|cupboard|window|mirror|tv|dashboard|windscreen) ((next to|beside|near|by|so hard|in|until|inches|six|and|because|when|right|again|last|off|during|down|an inch|while|two)+|$)`,
        `({drive}|{swerve}|{aim}|{run}) ((the|your|his|car|van|straight)+)? (at|over|towards) (me|us|him|her|them)`,
        `({grab}|{pull}|{yank}) (the|my) (steering)? (wheel|handbrake)`,
        '(fist|foot|boot|head) through (the|a|my|our) (door|wall|window|plaster|ceiling)',
        '(you|he|she) ((have|had|just|then)+)? (ripped|snatched|smashed|broke|grabbed|threw|yanked|tore|destroyed) (my|the|her|his) (phone|glasses|laptop|keys|bag|necklace|shirt|dress|passport) (out|off|from|and (smashed|threw)|against|so (i|that)|on the floor|into|across|away|because|when)',
        '(banging|hammering|kicking|pounding) (on|at|in|down) (the|my|our) (door|window) ((and|until|all night|again|screaming|shouting|at|so|drunk|for|with)+|$)',
        '({pull}|{hold}|{wave}|pointed|put|had|came at me with) (a|the|your|his|her) (knife|gun|bat|bottle|weapon|blade|screwdriver|hammer) ((on|to|at|against|in|up)+) (me|my|us|him|her|the)',
      ],
      unless: [
        '(ball|party|balloon|balloons|rice|bread|cushion|line|towel|hat|lifeline|rope) (at|to)',
        '(punched|hit) the (air|wall running)',
        '(hit the) (roof|wall|road|shops|nail)',
        'slammed (the|a) (brakes|laptop)',
        '(delivery|delivered|postman|courier|builders|fitting|fitted|roofer)',
        PLAY,
        ACCIDENT,
        FICTION,
      ],
      when: inEarnest,
    },
    // Held, locked in, forced.
    {
      match: [
        `${THEY} ${DID} ({lock}|{shut}|trapped|trap|cornered|corner|{tie}) (me|us|him|her|them|the ${KIDS}|${SOMEBODY}) ((in|inside|out|up|to)+) (the|a|on|of the|there|all|for|when|overnight|until|while|his|my|her)`,
        `${THEY} ${DID} (held|hold|holding|pinned|pushed|pinning|slammed|shoved) (me|us|him|her) ((up|back)+)? (down|against|by the|under|up against|there|underwater)`,
        '(you|he|she|they) (would|did|do|does|will) not (ever)? let (me|us|her|him) (leave|go (out|home|to|until|$)|out|get (out|past|up)|use my phone|call (anyone|my|for)|pass|get to the door|breathe|see (my|a) (family|friends|mum|doctor|sister)|work|have (my|a|any) (own|money|phone|card|job|key)|near my)',
        '(and|but|so|you|he) (would|did) not let (me|us|her|him) (leave|go|out|past|up|get|use|call|breathe)',
        '(i|we|she|he) (could|can) not get (out|past|away|to the door|up|off|free) $',
        '({stand}|stood|{block}|were|was) ((in|in front of|the|against|between me and)+) (the|my|our)? (door|doorway|hall|way out|exit|car) (and|so|again|until|when|while|to stop|$)',
        `(keys|phone|passport|inhaler|insulin|bag) ((above|over|behind|out)+) ((my|your|his|of my|of)+) (head|back|reach)`,
        '(you|he) ((have|had|then|just)+)? (forced|force) (me|her|him|yourself|himself|your|his)',
        `(you|he) ((have|had|then|just)+)? made (me|her) ((have sex|do it|touch|undress|strip|kiss|kneel|beg|sleep with|perform|swallow)+)`,
      ],
      unless: [
        '(lock|locked|shut) (me|us) out (lol|again|of the (app|account|system|house|flat|car))',
        '(by accident|accidentally|lift|elevator|forced (me|us|him|her) to (rest|relax|eat|sit|take a break|think|admit|slow))',
        'not let (me|us|him|her) (go|down) (hungry|of|on|without (saying|eating|trying))',
        PLAY,
        FICTION,
      ],
      when: inEarnest,
    },
    // Sexual violence.
    {
      match: [
        `(said|screamed|shouted|say|begged|(told|asked|begged) (you|him)) ((please|to|did|not|i|want)+)? (no|stop|not to) ** (and|but) (you|he|she) ((just|still|then|only)+)? (carried on|kept (going|on)|did it anyway|went on|would not stop|did not stop|continued|went ahead)`,
        '(you|he) (did not|would not|never|refused to) stop ((when|even|though|until|after|and)+) ** (said|told|asked|begged|cried|crying|hurt|no)',
        '(you|he) (did|had|have|started) (it|sex with me|this to me|touching me) (anyway|when i (was asleep|said no|was drunk)|while i (was asleep|slept|was))',
        '(while|when) i was (asleep|sleeping|passed out|unconscious) ** (you|he|your hand|his hand) (touched|put|had|got|were|undressed|kissed)',
        `(woke up|wake up|woke) (to|with|and) (you|him|your (hand|hands)|his (hand|hands)) (on|in|inside|touching|under|up|were)`,
        `(you|he|your (brother|dad|friend|boss|husband|son|uncle|cousin)|the coach|my (uncle|boss|stepdad|cousin|coach)|uncle .|a (man|guy|bloke)) ((have|used to|would|kept|keeps|always|just|also|once)+)? ({touch}|groped|{grope}|felt|{kiss}|rubbed|stroked|undressed|exposed|flashed) (me|my|himself|himself to|her|up) (and i (said|told|asked|froze)|when|without|again|there|under|up|leg|thigh|back|bum|bottom|breast|breasts|chest|knee|at (work|the)|in the|while|against|inappropriately|like that|sexually|as a|since|to me|down)`,
        '(you|he) ((used to|would|kept|always|have|started)+)? (come|came|coming|climb|climbed|got|get|climbing|getting|crept|sneak|sneaked) (in|into) (to)? (my|her|our) (room|bed|bedroom) (at|when|while|in the night|and|drunk|without|after)',
        '({put}|left|had|kept|slid) (your|his) (hand|hands) (on|up|down|under|between|in) my (back|leg|thigh|knee|skirt|top|legs|bum|shirt|waist|chest|pants|trousers)',
        '(without my consent|did not consent|never consented|against my will|sexually (assaulted|harassed|abused)|sexual (assault|abuse|harassment)|marital rape|date rape)',
        '(do not|did not|never) (want|like) ((you|him|it|to|touching|touch|hands|your|put|when|on)+) (touching|touch|hands on) me',
      ],
      unless: [
        '(touched|touch) (me|my heart) (deeply|so much|when you (said|sang|wrote|gave))',
        '(said|told) ((no|stop)+) (onions|worries|problem|rush|thanks|sugar)',
        '(dog|cat|puppy|kitten|nightmare|spider|thunder|toddler)',
        PLAY,
        FICTION,
      ],
      when: inEarnest,
    },
  ],
  examples: [
    'You hit me in front of the boys.',
    'u grabbed my wrist so hard there r marks',
    'She says you pushed her into the wall.',
    'You threw the remote at me again.',
    'When you stood in the doorway you would not let me leave.',
    'He used to come into my room at night.',
    "Mum, he's hit me again.",
    'you had me by the hair in the kitchen',
    'I still have a lump where the mug hit me.',
    'I said no last night and you carried on.',
    'He locked our son in the shed to calm down.',
    'She comes back from yours with marks on her legs.',
    'you put your fist through the door',
  ],
  lookalikes: [
    'she kicked her cleats off',
    "in the play she's restrained",
    'the shoes hurt her',
    'Hit me up when you land',
    'You pushed me to apply and I got it!',
    'you beat me at chess again lol',
    'Can you grab me a coffee?',
    'He hit his head on the swing but he is fine now.',
    'We threw her a party',
    'You touched me with your speech.',
    'He punched the air when they scored.',
    'The bruise is from when he fell off his scooter.',
    'You hurt me so much with what you said.',
    'The baby kicked me all night',
  ],
});
