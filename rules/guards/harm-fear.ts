import { either, FICTION, KIDS, KIN } from '../danger.ts';
import { defineGuard } from '../rule.ts';
import { inEarnest } from '../tone.ts';

/** Fear of somebody, and what it makes people do; being followed, watched and kept short; drink at the wheel; seeking help. */

const AFRAID =
  '(scared|afraid|frightened|terrified|petrified|fearful|scared stiff|scared to death|in fear|dread)';
const SCARE =
  '({scare}|{frighten}|{terrify}|terrifies|terrified|terrifying|{intimidate}|{threaten})';
const US = `(me|us|him|her|them|the ${KIDS}|my ${KIDS}|our ${KIDS}|the (dog|cat))`;
const TEMPER = either(
  'temper|anger|moods|mood|rage|rages|drinking|reaction|outbursts|voice|fists|violence|threats|dad|father|brother|friends',
);
/** What the other does. */
const RAGES = either(
  '{drink}|drunk|{shout}|{yell}|{scream}|{get} (home|in|like|angry|that way)|{come} (home|in|back|through|near|up|round)',
  '{lose}|{raise}|{walk} (in|into|past)|{start}|{slam}|{throw}|{hit}|{punch}|{smash}|angry|like (that|this)|in a (mood|temper|rage)',
  'have (had|been)|has (had|been)|{move}|{lift}|{argue}|{kick} off|{snap}|{pull} up|key|keys|car|footsteps|steps|boots',
);
const HIDE =
  '({flinch}|{cower}|{hide}|{freeze}|froze|frozen|{shake}|trembling|{tremble}|wets the bed|jumps)';
const LOUD =
  '({drink}|drunk|{shout}|{yell}|{scream}|{slam}|{throw}|{hit}|{raise}|angry|{lose} (it|your|his))';
const PLACE =
  '(work|office|house|flat|door|school|gym|street|window|home|mums|mum|building|workplace|place|job|car|road|lectures|shop|parents|front door|gate)';
const MINE =
  '(passport|passports|bank card|card|cards|bank cards|wages|savings|documents|birth certificate|visa|inhaler|car keys|phone|purse|wallet|keys)';
const HELP = either(
  'police|cops|social services|social worker|hr|safeguarding|child protection|999|911|health visitor|gp|doctor',
  'women.s aid|womens aid|refuge|shelter|helpline|hotline|advice centre|support worker|advocate|nurse|lawyer|solicitor|school|teacher|headteacher|midwife|counsellor',
);
const HARMLESS_FEAR = either(
  'spider|spiders|dark|heights|flying|dogs|thunder|hospitals|dentist|roller coaster|rollercoaster|fireworks|exam|exams',
  'turbulence|surgery|operation|ghost|halloween|costume|mask|bee|bees|moth|moths|mice|clown|clowns|needles|results|interview|lift',
  'hide and seek|surprise|seek|losing (you|her|him)|of losing|dog|cat|puppy|horse|cows|geese|snake|snakes|swimming|slide|match',
);
const BURGLARY = either(
  'burglary|break in|burgled|stolen|car park|noise|accident|crash|lost|speeding|parking|theft|scratched|bump|wing mirror|bike|party|music|barking',
  'flu|rash|cough|ears|knee|blood pressure|asthma|jabs|vaccination|holiday|leave|payroll|contract|fever|eczema|allergy|allergies|teething|tooth|results|headaches|sleep|back|snoring|cholesterol|inhaler|lice|homework|reading|trip|uniform|attendance',
);

export default defineGuard({
  guard: 'harm',
  phrasings: [
    // Afraid.
    {
      match: [
        `${AFRAID} ((of|by)+) ((you|him|her) !(#Ing|not|and (we|i) (are|will)|home)|(you|him|her) (shouting|hitting|drinking|coming|hurting|killing|turning|finding|kicking)|(your|his|her) (${TEMPER})|what (you|he|she) ((might|will|could|would|are|is|may|going|to)+)? (do|did|be|say|capable|like)|going home|coming home|being (alone|in the house|in a room|home) with|how you (get|are|act)|my own (husband|wife|father|son|home|house))`,
        `${AFRAID} ((to|of)+)? ((go|going|come|coming) (home|back|in|inside)|(be|being) (alone|in (the house|the same room|a room)|around you|near you) (with)?|tell you|say (anything|no|the wrong)|leave (you|the (house|room|kids))|open (the door|my mouth)|fall asleep|sleep (in|with|next)|breathe|speak)`,
        `${AFRAID} ** (when|whenever|every time|each time|because|after|since|if) (you|he|she|daddy|dad|of (you|him|what)) ** ${RAGES}`,
        `(when|whenever|every time|each time|if) (you|he|she|daddy|dad) ** ${RAGES} ** ${AFRAID}`,
        `${AFRAID} ((in|at)+) (my|our|her|their) own (home|house|kitchen|bed|room|flat|skin)`,
        `${AFRAID} for (my|our|his|her|their|the|him|them) !(exam|interview|race)`,
        `(you|he|she|it|that|this) ((are|is|was|were|really|still|also|just|always|have|has)+)? ${SCARE} ${US}`,
        `(what (you|he) did|(your|his) ${TEMPER}|version of you|side of you|look (on|in) (your|his) (face|eyes)) ** (${SCARE}|${AFRAID})`,
        `(which|what) version of (you|him) ((will|would|is|comes|walks|i|we|get|going|to|come|home|through)+)`,
        `(${KIDS}|he|she|i|we|they) ((is|are|was|were|am|so|really|still|very|all)+) (${AFRAID}|shaking|hiding) * because (you|he|of (you|him|what you)|daddy|dad)`,
        `how (${AFRAID}) ((the|my|our|girls|boys|kids|i|we|she|he|they|are|am|is|was|were|all|of|you|him)+)`,
        '(i|we) (was|were) ((so|really|very|truly|absolutely)+)? (scared|frightened|terrified|petrified) $',
        `${HIDE} ** (when|whenever|every time|if|each time|because|from|as soon as|at) ** (you|your|his|he|him|daddy|dad) !(surprise)`,
        `(when|whenever|every time|if|each time) (you|he|daddy|dad|they hear (you|your|him|his)) ** ${HIDE}`,
        `(${HIDE}|{cry}) ** (when|whenever|every time|because|as soon as) ** (you|he|daddy|dad) ** ${LOUD}`,
        '(walk|walking|live|living|tiptoe|tiptoeing) (on|around) ((eggshells|egg shells|you|him)+)',
        '(live|lived|living|am|was|were|life) in (constant)? (fear|terror) ((of|that|every|with|for|when|in)+|$)',
      ],
      unless: [
        HARMLESS_FEAR,
        '(scared|scare|frightened) (me|us) (for a (second|minute|moment)|there|half to death with the)',
        '(answer|answering|reply|replying|silent|silence|gone quiet|not hearing|text me back|pick up) ',
        '(crying|cried|cry|hide|hid|shaking) (of|with|in) (laughter|excitement|joy)|happy tears',
        '(cry|cries|crying|cried) (because|when|whenever|every time|if) (you|he) ((leave|leaves|go|goes|went|left|are not|is not|miss|do not|did not|put|sing|sang|say goodbye|drop)+)',
        'afraid (i|we|that)',
        FICTION,
      ],
      when: inEarnest,
    },
    // Not safe.
    {
      match: [
        `not ((really|even|ever|always|at all|very)+)? (feel|feeling|felt|think it is|been|be) ((very|that|at all|totally)+)? safe !(to (eat|drink|drive|use|swim|cross|park))`,
        '(i|we|she|he|kids|children|they) ((am|are|is|was|were)+) not safe ((with|around|near|at|in|when|here|there|home|any more|anymore|as long)+|$)',
        '(it|home|house|there|here|flat) (is|was|were) not safe ((for|with|any more|anymore|there|when|while)+) !(#Number|bikes|cars|to)',
        '({jump}|jumpy) (every time|whenever|when|at every|each time) ** (door|voice|noise|key|slams|you|phone|buzzes)',
        'never ((feel|felt|be|been)+) safe (with|around|in|at|near|here|there)',
        'safe (from (you|him|her|them)|where (you|he) (can not|will not)|now that (you|he) (are|is) gone)',
        `({sleep}|slept|went to bed) with ((a|the|my|our)+) (chair|knife|door|bags|hammer|keys|shoes) ((wedged|under|against|locked|packed|on|in|by|my|the)+)`,
        `(chair|bed|dresser|wardrobe|drawers|table|sofa) ((wedged|pushed|jammed|up|is|was|put|pulled)+)? (against|in front of|under) ((the|his|her|my|our|bedroom|front)+) (door|handle|door handle)`,
        `(lock|bolt|chain|locks|latch) (on|for) ((the|my|her|our)+) ((bathroom|bedroom|front|door|room)+) * (because of|so (you|he)|against|to keep (you|him))`,
        `({lock}|barricaded|{hide}) (myself|ourselves|us|me)? ((and|the|kids|baby|in|inside|with|my|our)+)? (the|a|my|our) (bathroom|closet|wardrobe|bedroom|cupboard|toilet|attic|car|room|door) ((because|from|when|until|while|whenever|every time|at night|so|till)+) (you|he|was|of|i|they|dad|your)`,
        `({count}|dread) (your|his) (steps|footsteps|key|keys|boots|car|engine|breathing) ((on|in|up|at|and|outside|turn|coming)+)`,
        '(get|getting|got|{run}|{escape}) (away)? from (you|him|my (husband|ex|dad)) ((when|because|and|in|through|that|before|last|$)+)',
        '(have|has|had) (a|my|our) (bag|suitcase) packed ((in case|for when|by|behind|hidden|ready)+)',
      ],
      unless: [
        HARMLESS_FEAR,
        '(ladder|wiring|brakes|tyres|tires|road|roads|ice|icy|bridge is|building|stairs|boiler|car seat|walking home|neighbourhood|platform|wi fi|money|bank|data|password|chicken|water)',
        '(from him and|away from (him|you) for (a|the) (week|weekend|holiday))',
        FICTION,
      ],
      when: inEarnest,
    },
    // Followed, watched, kept short.
    {
      match: [
        '(stop|quit|keep|keeps|kept|have been|are|were|started|been|caught you) (following|stalking|tracking|harassing|spying on|recording|filming|watching) (me|us|my (phone|car|location|movements|messages|house|flat|every))',
        `(you|he) ((have|had|just|also|then|has)+)? followed (me|us|her) ((home|to|from|again|all|around|down|in your car|after work|back|into|through)+)`,
        `do not follow (me|us|her)`,
        `(you|he|your (car|brother|van)) ((were|was|are|is|have|has|had|been|keep|keeps|kept|still)+) ((been|on|standing|waiting|sitting|parked|turning up|hanging around|lurking|driving (past|by)|showing up|coming (to|by)|there)+)? (outside|opposite|across from|at|past|in front of|near|by) (my|our|the kids|her) (sister's|new|mum's|. )?${PLACE} ((again|all|last night|at night|every|until|till|for|uninvited|three|two|four|even|when|though|although|night|nights|twice|yesterday|this morning|and)+|$)`,
        '(standing|waiting|parked|sitting|lurking|watching) (outside|opposite|across from|under) (my|our|her) . (again|all night|last night|at night|every|until|three|two|for)',
        `(you|he) ((still|always|keep|keeps|just)+)? (wait|waits|waiting|hang|hangs|hanging) ((around|for (me|her|us)|outside|after|by|at)+) (every|my|her|work|school|the gate|college|each) !(other)`,
        '{let} (yourself|himself) (in|into) ((to|my|again|while|when|without|at night|the|our)+)',
        '(been in|been inside|{go} through|broke into|broken into|get into|got into) (my|our) (flat|house|room|car|things|drawers|home|bedroom) ** (you|he|him)',
        '({change}) the locks because (you|of you|he|of him)',
        '(show|account|explain|justify) ((you|him|to|for)+)? ((every|the|all|my)+)? (receipts|receipt|penny|pound|mile)',
        `(only)? (get|give me|allow|allowed) ((only|me|an|just)+)? (#Number|allowance|pocket money|twenty|ten) * (a|each|per) (week|month|day) ** (from (you|him)|receipts|ask)`,
        '({ask}|{beg}|pester|pestering) ** for (pictures|pics|photos|nudes) (of (her|him|my|me)|$)',
        '(tracker|air tag|airtag|tracking app|spyware|hidden camera|listening device|camera) (on|in|under|inside|behind) (my|our|the kids)',
        `(you|he|she) ((always|still|even|used to|would|keep|keeps)+)? (check|checks|read|reads|search|searches|monitor|monitors|track|tracks|control|controls) ((my|all|all my|every)+) (phone|messages|emails|location|bank|receipts|bag|mileage|post|mail|calls|money|spending|food|clothes) ((every|each|all the|at night|when i|while i|behind)+|$)`,
        'because (you|he) ({read}|{check}|{go} through|{track}) my (phone|messages|mail|emails|post)',
        `(you|he|she) ((have|has|had|still|always|also)+)? (take|took|takes|taken|hide|hid|hides|confiscated|burned|cut up) ((my|all|her|our)+) ${MINE} ((and|my|her|our|${MINE})+)? (so|and (will|would|told|put|said|hid|i)|away so|off (me|her)|from me|when (i|you|he|we)|because|every|$)`,
        `({ask}|beg) (you|him) for (money|lunch money|bus fare|every penny|petrol money|permission|my own money) (for|to|like|every|$)`,
        '(not allowed|never allowed|forbidden|need (your|his) permission) to (leave|go|work|see|have|drive|speak|talk|use|spend) !(till|until i am)',
      ],
      unless: [
        '(puppy|dog|kitten|cat|duck|ducks|goat|recipe|instructions)|(on|following) (instagram|insta|twitter|tiktok|the map|find my|strava|facebook|linkedin)',
        '(following|tracking) (me|us) on',
        '(by (mistake|accident)|accidentally|with you to|charger|spare)',
        `(parcel|delivery|courier|order|taxi|uber|pick me up|pick you up|early|as agreed|collect|handover|drop)`,
        FICTION,
      ],
      question: false,
      when: inEarnest,
    },
    // Drink at the wheel.
    {
      match: [
        `({drive}|driven|behind the wheel|in (the|your|a) car) ((with|the|my|our|them|him|her|us|me|home|${KIDS})+) ** (drunk|drinking|a few drinks|beers|pints|cans|over the limit|stoned|high|wine|vodka|whisky)`,
        `(drunk|drinking|drink|pints|beers|cans|stoned|over the limit|on your breath|smelled of (drink|beer|alcohol)) ** (drove|driven|behind the wheel|in (the|your|a) (car|van|truck)) ** (the ${KIDS}|${KIDS}|him|her|them|us|me)`,
      ],
      unless: ['(coffee|tea|water|juice|milkshake|designated|taxi|uber|train)', FICTION],
      when: inEarnest,
    },
    // Help sought.
    {
      match: [
        `(told|called|rang|phoned|rung|gone to|went to|been to|reported (you|it|this|him|her|that)+ to|spoken to|spoken with|talked to|informed|contacted|notified|written to|emailed|made a (report|statement) (to|with)|given * to|sent * to|seen|in touch with) ((to|the|my|our|a|an|her|his|with|woman|man|lady|at|from|it)+)? (${HELP}) ((about|and|already|so|that|this morning|today|yesterday|last night|again)+) (you|what|the (threats|messages|bruises|plate|marks)|where i am|everything|it all|how you|him|they|she|he|i|it|this|last)`,
        `(told|called|rang|phoned|gone to|went to|been to|reported (you|it|this|him|that)+ to|i have told|have told) (the|my|our)? (police|cops|hr|safeguarding|social services|999|911) $`,
        `(police|social worker|hr|officer|detective|solicitor|lawyer) ((has|have|had|took|keeps|now|got|already|were|given)+) ((a|the|my|your|copy|copies|of|all|photos|pictures|statement|messages|screenshots|recordings|bruises|threats|evidence|report)+)`,
        '(neighbour|neighbours|someone|somebody|they|mum|downstairs|upstairs) ((heard|hear|saw|had|have|you|it|us|me|screaming|shouting|everything|and)+)? ({call}|rang|phoned|{ring}) the (police|cops)',
        'police ((were|came|are|had|have|been|was|come|called)+) ((here|to|out|round|again|the house|over|last night)+)? ** (because of|over|after) (you|what you|him|your)',
        "(at|in|to|from|into|inside) (the|a) (shelter|refuge|women's refuge|womens refuge|safe house|women's shelter|womens shelter|domestic)",
        '(will|am going to|would|have|had|having|going) ((to|just)+)? (ring|call|phone|dial) (the police|999|911|the cops|112) (if|next time|when|because|on|after|again) (you|he|of|him)?',
        '(restraining|non molestation|non contact|protective|protection|barring|no contact|harassment|occupation|stay away) (order|injunction|notice)',
        '(coercive control|domestic (violence|abuse)|abusive relationship|crime number|victim support|safety plan)',
        '(not|never) ((tell|telling|going to tell|give|giving|be telling) you|saying|going to say) (where|which|the address|my address|our address|her address|what we)',
        '(do not|please do not|you may not|you can not|must not|never|not to) (ever)? (contact|come near|come anywhere near|approach|go near|come after|come looking for|look for|try to find|try to contact) ((me|us|my|the|her|him|them|our|children|kids|family|new|address|house)+) ((again|ever|any more|anymore|in any way|or|mother|because)+|$)',
        '(stay|keep) (the hell)? away from ((me|us|my|the|our|her|him|them)+) (kids|children|family|house|home|daughter|son|$)',
        '(do not|never|not) (ever)? (touch|hit|grab|push|hurt|lay a (hand|finger) on|shove|smack) ((me|us|my|the|our|kids|children|son|daughter|her|him)+) (again|ever again|ever|like that|$)',
      ],
      unless: [
        BURGLARY,
        '(animal|dog|cat|bus|night|homeless|tax) (shelter|refuge)|(rain|raining|storm|walk|walkers|bus|hikers)',
        `(told|tell) (me|us) (about|that)`,
        '(do not|never|not) hurt (me|him|her|us) (like that)? (with|by) (your words|leaving|lying)',
        '(paint|plaster|wet|oven|hot|iron|cake|dough|present|surprise)',
        FICTION,
      ],
      when: inEarnest,
    },
    // Threats somebody has uttered.
    {
      match: [
        `(you|he|she|they|${KIN}) ((have|has|had|is|are|was|were|keep|keeps|kept|just|always|even)+)? (threatened|threaten|threatens|threatening) (me|us|him|her|to (hurt|kill|hit|burn|take|smash|break|tell|post|report|find|come)|my|the (kids|children|dog))`,
        `(you|he|she|they|${KIN}) ((have|has|keep|keeps|kept|actually|once|always|just|then|even|both|also)+)? (said|say|says|saying|told (me|us|her|him)|swore|promised|texted|wrote|shouted|screamed|whispered|that) ** (will|would|going to|shall) ((even|just)+)? (burn|kill|hurt|hit|smack|slap|belt|thump|stab|shoot|bury|{break} (my|your|his|her|every|our)|smash|find me|find us|make me (disappear|pay|regret)|slit|drown|strangle|beat|batter|set fire|throw acid|put (me|you|him|her) in|knock|have me|take my|come after|finish me|sort me out|ruin (me|my|you)|get (me|him|her) back|make sure)`,
      ],
      unless: [
        '(kill|burn|break|hit|beat) (me|us|you) (at|if (i|we) (forget|am late|eat|lose)|for (eating|losing|forgetting|being late))',
        '(calories|fat|weeds|cake|record|news|level|jackpot|target|shops|road|chess|tennis)',
        '(will|would) (break|kill|beat|hit) (it|the (record|ice|news|bank|silence|time|traffic|rush|eggs))',
        FICTION,
      ],
      when: inEarnest,
    },
  ],
  examples: [
    "I'm scared of you when you've been drinking.",
    'I do not feel safe around you.',
    'We are at a refuge now.',
    'you were waiting outside my work again last night',
    'You said you would burn the house down.',
    'She flinches every time you raise your voice.',
    'do you know how scared the girls are of you',
    'I locked myself in the bathroom because you were banging on the door.',
    'The boys hide upstairs when they hear your key.',
    'I sleep with a chair under the door handle because of you',
    'You took my passport and my bank card when we moved.',
    'The kids say you drove them home after drinking, and I am frightened for them.',
    'He said "I will break your jaw if you tell anyone".',
    'The police have a copy of your messages now.',
  ],
  lookalikes: [
    "i'm afraid of spiders",
    'stop following the dog',
    "I'm scared of losing you.",
    'The police called about the stolen bike.',
    'The police came to school to teach them about bikes.',
    "I'm scared of you leaving me.",
    'Is it safe to eat the chicken?',
    'He read my messages out at the wedding, everyone cried laughing.',
    'You took my charger by mistake.',
    'I told the doctor about my knee.',
    "I'm afraid I can't make it.",
    'She said she would break the news on Sunday.',
  ],
});
