import { either, FICTION, GUN, HARMLESS_GUN, PILLS } from '../danger.ts';
import { defineGuard } from '../rule.ts';
import { inEarnest } from '../tone.ts';

/** The means to die, taken, at hand or in mind: pills, weapons, heights, water, traffic, exhaust. */

const TAKE = '({take}|{swallow}|{neck}|{down}|eaten|ate|{drink}|drank|popped|had|crushed)';
const TOO_MANY = either(
  'all|the whole|a whole|whole|every|every last|too many|a load of|loads of|lots of|a lot of|a bunch of',
  'the rest of|a handful of|handfuls of|half|about|over|twenty|thirty|forty|fifty|sixty|a hundred',
  '#Number|enough|so many|more than|a fistful of|the lot',
);
const PACK =
  '(strip|strips|packet|packets|pack|packs|box|boxes|bottle|bottles|blister|blisters|cabinet)';
const NOT_MEDICINE = either(
  'antibiotic|antibiotics|vitamin|vitamins|fever|temperature|dose|doses|dog|cat|hamster|antihistamine',
  'as prescribed|ear|every morning|hayfever|prescription|crisps|biscuits|wine|gin|beer|juice|milk',
  'water|gummies|chocolates|sweets|chemist|pharmacy|boots|with food|twice a day|throat|headache',
  'headaches|migraine|buy (more|some)|pick up|run out|running out|last of|left over|travel|sea sickness',
);

const HIGH = either(
  'bridge|ledge|roof|rooftop|balcony|cliff|cliffs|viaduct|overpass|parapet|multi storey|building|flats',
  'window|pier|railing|railings|edge|top floor|scaffolding|crane|tower|platform edge',
);
const EDGE = either(
  '(edge|end|wrong side|other side) of the (bridge|roof|platform|cliff|building|railings|barrier|pier)',
  'ledge|parapet|platform edge|bridge railing',
  'railway tracks|train tracks|railway line|tracks',
);
const WATER =
  '(river|sea|lake|canal|reservoir|ocean|weir|quarry|dock|docks|lock|water|loch|pond|harbour)';
const TRAFFIC =
  '(train|trains|bus|lorry|truck|traffic|tube|tram|car|motorway|road|tracks|track|metro|wagon)';
const OUTDOORS = either(
  'swim|swimming|swam|kayak|canoe|boat|boating|paddle|paddling|fish|fishing|dip|dive|diving|snorkel|surf',
  'beach|lovely|warm|sunny|pub|cafe|photo|photos|picnic|toll|roadworks|meet|meeting|view|abseil|bungee',
  'parachute|skydive|zip wire|repair|repairs|tiles|leak|gutter|gutters|solar|builder|builders|duck|ducks',
);
const ACCIDENT = either(
  'insurance|scratch|scratched|dent|dented|bumper|by accident|accidentally|reversing|reversed|parking',
  'parked|skid|skidded|ice|icy|swerved|sat nav|satnav|learner|lesson|instructor|toy|go kart',
);

export default defineGuard({
  guard: 'crisis',
  phrasings: [
    // Pills.
    {
      match: [
        `${TAKE} (${TOO_MANY}) * ${PILLS}`,
        `({take}|{swallow}|{neck}|{down}|emptied) (the lot|them all|all of them|everything in|too many|the whole|a whole) * (${PACK}|ones)`,
        `(took|taken|swallowed|necked|downed) (them all|all of them|too many|the lot) $`,
        '(already|just|have) (swallowed|taken|took) (something|everything|it all) !(up|down|back|off|out|to|personally|in)',
        `({have}|got|{hold}|{stare} at|{look} at|{count}|counted|opened|hidden|{save}|{hoard}|stockpiled|collected|lined up|laid out|emptied|sitting with|sat with) (up|out)? ((all|the|my|his|her|your|a|these|enough|got|whole|of|mum's|dad's|nan's)+) * (${PILLS}|${PACK} of ${PILLS}) (here|out|in (my|front|hand)|on the (table|bed|floor|side)|next to|beside|ready|lined up|left|counted|poured|laid|and (a (bottle|glass)|vodka|whisky|gin|no|i (do not|can not|just|am)))`,
        `(${PACK}|handful|fistful|pile) of ${PILLS} (in (my|his|her|front)|on (my|the) (lap|table|bed|floor)|next to|beside (me|him|her|the bed)|(is|are|was|were) (empty|gone))`,
        `${PILLS} (it|would it|does it|do you|to) (take|takes|need|{kill}|die|end|finish)`,
        `(how many|enough|what if i take all) ** ${PILLS} (to|would|is (fatal|dangerous|too many)|are (fatal|too many))`,
        `(lock|hide|take|get rid of|locked|hid|give me|count|counted) ((away|up|the|all|her|his|my|your|their|every)+) (${PILLS}|knives|razors|blades|rope|${GUN}|guns) (away|up|from (me|him|her)|too|tonight|please|and|$)`,
        `({get}|{take}|{keep}) ((the|these|all|my|those|sleeping|her|his)+)? ${PILLS} ((off|away|from|out of)+) (me|him|her|here|my)`,
        '(stopped|stop|stopping|refuse to|refusing to|not) (take|taking) (my|his|her) (insulin|meds|medication|heart pills|chemo|tablets) (on purpose|deliberately|so (i|it)|to die|because (i|what))',
        `(what|how many|how much) (pills|tablets)? ((have|did)+) (you|he|she) (just|already)? (take|taken|swallow|swallowed) (them|it|of)? (and|when|tell|$)`,
      ],
      unless: [NOT_MEDICINE, FICTION],
      when: ({ banter, question, match }) =>
        !banter &&
        !(question && /^(take|taken|took|had) /.test(match) && !/\b(all|too)\b/.test(match)),
    },
    // Guns, blades, ropes.
    {
      match: [
        `({get}|{take}|{have}|{hold}|{load}|{buy}|{find}|{hide}|{keep}|{want}|{look} for|{point}|{put}|{pull}|{bring}|with|where is|at) ((out|up|got|the|a|my|his|her|your|dad's|dads|grandad's|own|this|me|in|old|that)+) (. )?${GUN} (out|in|to|is|and|here|up|from|on|against|loaded|now|again|$)`,
        `${GUN} ((is|was|has|out|here|loaded|in|on|to|at|with|and|gone|missing|from|not)+) (missing|gone|the (safe|cabinet|cupboard|drawer)|my (lap|hand|mouth|head|hands)|his (lap|hand|hands|mouth|head)|loaded|me|not)`,
        `loaded ${GUN}`,
        '(noose|razor blade|razor blades|hosepipe|hose pipe)',
        "({have}|{buy}|{find}|{get}|{tie}|{hide}|{keep}|googled|with) (got|me|myself)? (a|the|some|that|my|dad's) rope (in|over|up|round|around|ready|from|and|tied|to|out|now|for (me|it)|$)",
        'rope (is|round|around|over|from|in) (in|the|my|his|her|tied|ready|round|around) * (neck|beam|rafters|tree|banister|loft|garage|boot|shed|ready)',
        "({buy}|bought|{get}|{have}|{find}|{hold}|opened|unwrapped) (out|got|me|myself)? (a|the|my|dad's|his|some|her) (razor|razors|blade|blades|shotgun shells|cartridges|bullets) (out|again|in|and|to|ready|from|here|$)",
        '(knife|blade|razor|scissors) (to|in|against|at|on) (my|his|her) (hand|hands|wrist|wrists|throat|neck|arm|arms|skin|chest)',
        '(had|have|holding|got|took) (a|the|my) (kitchen|bread|carving)? (knife|blade|razor) in my hand (and|last night|i|again|tonight|thinking|$)',
        '(head in the oven|toaster in the bath|bag over (my|his|her) head|charcoal in the)',
      ],
      unless: [
        HARMLESS_GUN,
        '(tent|boat|climbing|swing|tow|towing|skipping|washing|onion|onions|chopping|carving|chicken|sandwich|cake|butter|roof rack|trailer|camping|tug of war|goat|caravan|puncture|horse|pony)',
        '(shaving|shave|beard|legs|leg|hair|scooter|box|parcel)',
        FICTION,
      ],
      when: inEarnest,
    },
    // Heights, water, traffic.
    {
      match: [
        `({jump}|{throw} (myself|himself|herself)|{step}|{walk}|{leap}|{lie} down|{go}|{fall}|{drive}|{run}|{fling} (myself|himself|herself)|{climb}|{lean}) (straight|right)? (off|under|over|(out)? in front of|(out)? on to|onto|from|out of) (the|a|that|this|my|some)? (next|moving|top|. )?(${HIGH}|${TRAFFIC}) !(on a|in a|rope|at the (gym|pool)|with a parachute)`,
        `(i will|i am going to|i am|if you|i might|i could|i would|i swear|thinking of|want to|just|like|he|she|going to) ** (go|going|jump|jumping|walk|walking|throw myself|throwing myself|drive|driving|wade|wading|goes|jumps|walks) (in|into|straight into|off|to the bottom of) (the|that|this) ${WATER}`,
        `({drive}|steer|steering|{crash}|swerve|swerving|veer|veering|{wrap}|{put}|{run}) (it|the car|my car|this car|the van|the truck|myself|the bike|us|us both|all of us)? ((straight|right)+)? (into|off|over|under|around|round|in front of) (the|a|that|some|oncoming)? (bridge|wall|tree|${WATER}|cliff|lorry|truck|traffic|barrier|pole|lamp post|wagon|edge|pillar|central reservation)`,
        `({stand}|{sit}|sat|stood|am|is|are|{climb}|{go}|{walk}|up|out|back|looking (down|over)) (up|here|out|right|alone)? ((on|at|to|onto|near|by|over|from|of|off)+) (the|a|that) ${EDGE}`,
        `({stand}|{sit}|sat|stood|am|is|are|up|keep going|here|waiting) (up|out|alone|here)? ((on|at|onto|by|near)+) (the|a|that) (. )?(bridge|roof|rooftop|cliff|cliffs|viaduct|overpass|platform|balcony|${WATER}|car park|multi storey) ((again|alone|now|tonight|for|an|hours|hour|two|three|since|so|in the dark|all (night|evening))+)? (and|thinking|looking (down|over)|wondering|trying|to (jump|talk|do|decide)|on purpose|right now|because i|i (just|can not|do not)|hoping|with my shoes) !(cannot (find|see) you|waiting for you|where are you|for you|about (lunch|dinner|work))`,
        `({think}|{dream}|obsess|obsessing|stare|staring|imagine|imagining|googled|googling|look|looking) ((about|of|at|up|how|high|deep)+) (that|the|a) (railway|old|high|train|rail|motorway|. )?(bridge|tracks|roof|edge|rope|cliff|ledge|viaduct|${WATER}|platform|pills|tablets) (every|all|again|lately|and (how|what)|at night|on (my|the) way (home|to)|a lot|$)`,
        `(shoes|coat|phone|note|letter|bag) ((were|was|is|are|off|left|found|already)+) ((on|by|at|beside)+) (the|that) (bridge|${WATER}|cliff|ledge|tracks|bank)`,
        `(off|in|into|under) (that|the|a) (bridge|${WATER}|roof|cliff|train) (tonight|now|and (everyone|you|they) will|myself|if (you|he|she))`,
        `(bridge|reservoir|river|canal|cliff|tracks|edge|platform) ** (talk|talking|talked) (myself|me|him|her|themselves) (out of it|down)`,
        `(talk|talking|talked|coax) (him|her|me) (down|off the (ledge|bridge|roof))`,
        '({let} go of|{turn}|{jerk}|{pull}) the (steering)? wheel ((into|and|now|towards)+|$)',
        '(step|come|get|stay|move|walk) (back|away|down)? (from|off) (the|that) (edge|ledge|railing|railings|bridge|roof|tracks|balcony)',
      ],
      unless: [
        OUTDOORS,
        ACCIDENT,
        '(off|under) the table',
        '(cliff|bridge|roof) for (a|an|that|the|some|this|those)',
        FICTION,
      ],
      when: inEarnest,
    },
    // Exhaust.
    {
      match: [
        '(garage|shed) (with|and) ((the|my|his|her)+)? (engine|car|door|exhaust|hose)',
        '(engine|exhaust|hose|car) (is|was|on|left|still)? (running|on|going|started)? * (in|inside) the garage',
        '({sit}|sat|{lock}) ** (in|inside) (the|a|his|my|her) (garage|shed|loft|attic) (with|since|for (hours|an hour|the last)|and|door|all (night|day)|he|she)',
        '(locked|lock|shut) (himself|herself|myself) (up|away)? in',
      ],
      unless: [
        '(mot|mechanic|service|tyre|tyres|brakes|exhaust (is|was) (blowing|loud|fixed)|fixing|bike|homework|lol)',
        '(by accident|accidentally|locked out|spare key|painting|sulk|sulking|huff|exam|exams|revising|gaming|xbox|writing|studying)',
        FICTION,
      ],
      when: ({ banter, sentence, previous, next }) =>
        !banter &&
        (/engine|exhaust|hose|garage/.test(sentence) ||
          /\b(999|911|112|police|ambulance|answer|knife|pills|tablets|blood|kill|scared|worried|hurt)\b/.test(
            [sentence, ...previous, ...next].join(' '),
          )),
    },
  ],
  examples: [
    "I've taken all the tablets in the drawer",
    'ciara ive took the lot, the whole strip and the others',
    'I got my dads gun out of the safe and it is in my lap.',
    'i keep thinking about the bridge',
    "if you walk out that door i'm going in the river",
    'He is standing on the ledge and will not come in.',
    'I am getting in the car and driving it into a wall.',
    'She asked how many tablets it takes.',
    'there is a rope in the garage, round the beam',
    'Your dad is sitting in the car in the garage with the engine on.',
    'Please lock the knives away from me tonight.',
    'im going off that bridge tonight',
  ],
  lookalikes: [
    'did you take the pills for her ear?',
    'She took her last antibiotic tablets this morning.',
    'We are at the top of the car park, blue Ford.',
    'Bring the glue gun and the big scissors.',
    'We walked over the bridge and the view was lovely.',
    'There is a tow rope in the boot.',
    'I keep thinking about the river walk we did in Bath.',
    'The kids are going in the sea, the water is so warm.',
    "I've taken the last of the paracetamol, can you buy more?",
    'Sitting in the garage waiting for the MOT.',
    'I jumped in front of the queue, sorry',
    'He is up on the roof fixing tiles.',
    'You jumped the gun with that one.',
  ],
});
