import { defineGuard } from '../rule.ts';

/** A report of violence, of being held or followed, or of fear of somebody. */

const THEY =
  '(you|he|she|they|dad|daddy|mum|mummy|mom|who|(my|your|our|the|his|her) (dad|mum|mom|stepdad|husband|wife|boyfriend|girlfriend|partner|ex|brother|sister|uncle|boss|father|mother|boyfriend))';
const USED =
  '((have|has|had|just|also|then|once|always|even|still|keep|keeps|kept|used to|started to|tried to|never meant to but|did|actually|deliberately|nearly|almost|both|literally|all but)+)?';
const SOMEBODY =
  '(me|us|him|her|them|mum|mom|dad|(my|the|our|your|his|her) (own)? (son|daughter|kid|kids|child|children|boy|boys|girl|girls|baby|mother|mum|mom|brother|sister|dog|cat|wife|partner))';
const PART =
  '(arm|arms|wrist|wrists|hair|neck|throat|face|shoulder|shoulders|hand|leg|head|ear|jaw|back|chest|collar|ribs|mouth|cheek|stomach|knee|thigh|bum|waist|breast)';
const BLOW =
  '(hit|hits|hitting|punch|punched|punches|punching|slap|slapped|slaps|slapping|kick|kicked|kicks|kicking|beat|beats|beating|beaten|bit|bite|bites|biting|headbutted|headbutt|smacked|smack|whacked|belted|shove|shoved|shoves|shoving|pushed|push|pushes|pushing|grab|grabbed|grabs|grabbing|gripped|grip|choke|choked|chokes|choking|strangle|strangled|strangling|shook|shaken|shake|dragged|drag|dragging|pinned|pin|pinning|restrained|burned|burnt|spat at|spat on|spit at|spit on|assaulted|abused|abuse|abusing|attacked|beat up|beaten up|raped|molested|groped|molesting|thumped|clouted|backhanded|elbowed|kneed|stamped on|scratched|hurt|hurting)';

export default defineGuard({
  guard: 'harm',
  phrasings: [
    // Blows.
    {
      match: `(${THEY}|you ** (and|then)|he ** (and|then)|she ** (and|then)) ${USED} ${BLOW} ${SOMEBODY} (up|in|on|into|against|onto|down|over|by|with|so|hard|when|if|at|out of|across|and|again|last|twice|once|for|because|until|before|during|like that|$)`,
      unless: [
        'hurt (me|us|him|her|them)',
        '(hit|hits) (me|us|him|her|them) (up|with (a|the) (question|bill|news)|that|hard when)',
        '(push|pushed|pushes|pushing) (me|us|him|her|them) (to|for|on the swing|on a swing|away|too hard|out|at work|in the pram|in the buggy)',
        '(kick|kicked|kicks|kicking) (me|us|him|her|them) out',
        '(beat|beats|beaten|beating) (me|us|him|her|them) (at|to it|by|again|in the|fair|to the)',
        'shook (me|him|her|us) (up|awake)',
        '(grab|grabbed|grabs) (me|us|him|her|them) (a|an|some|something|one|for)',
        '(kick|kicked|hit|bit|punched) (the ball|a ball)',
        '(bit|bite|bites|biting|scratched) (me|us|him|her|them) $',
        '(film|match|game|uno|chess|rugby|football|sparring|boxing|karate)',
      ],
      when: ({ banter }) => !banter,
    },
    {
      match: [
        `(${THEY}|you ** and|he ** and|she ** and) ${USED} (grab|grabbed|grabbing|gripped|grip|twist|twisted|twisting|pull|pulled|pulling|yanked|yank|squeezed|slapped|punched|hit|bent|broke|bruised|burned|cut|kicked|held|hurt|spat in|bit|wrenched|dislocated|fractured|smacked) (my|his|her|our|their|the kids|me by the|him by the|her by the|me by my|by the) (own)? (little)? ${PART}`,
        `(hand|hands) (round|around|on|over|up|under) (my|his|her) (own)? (${PART}|skirt|shirt|top|dress|mouth)`,
        `(put|puts|laid|lay|raised|raise|raising|lifted|had) (your|his|her|their|a|the) (hand|hands|fist|fists|finger|belt) (on|to|at|up to|around|round|against) (me|us|him|her|them|my|the (kids|children|boys|girls|baby))`,
        `(got|get) (physical|violent|aggressive|rough) (with|towards|toward) (me|us|him|her|them|the|my)`,
        `(you|he|she) (have|has|had|was|were|are|is|got|get|turned|become|became) ((been|so|always|often|really|very|too|getting)+)? (physically)? (violent|abusive)`,
        `${THEY} ${USED} (throw|threw|thrown|throwing|throws|chucked|lobbed|hurled|swung|swing) (a|the|your|his|my|that|things|stuff|plates|glasses|something|one|it|her|his|#Number)+ * at (me|us|him|her|them|my|mum|mom|dad|the (kid|kids|children|baby|boy|boys|girls|wall|dog)|our)`,
        `${THEY} ${USED} (throw|threw|thrown|throwing|chucked|hurled|smashed|launched) (a|the|your|my) (kettle|plate|plates|phone|glass|bottle|chair|mug|remote|pan|ashtray|lamp|bowl|knife|cup|iron|table|tv|laptop) (again|across|through|and|against|$)`,
        `${THEY} ${USED} (kick|kicked|punch|punched|smash|smashed|broke|put (your|his) (fist|foot)) (down|in|through)? (a hole in)? (the|my|a|our) (door|bathroom door|front door|bedroom door|window|wall) (in|down|again|off|and|last|through|when|$)`,
        `${THEY} ${USED} (lock|locked|shut|trapped|trap|cornered|corner) (me|us|him|her|them|the kids) (in|inside|out on|outside|out in|up in|out of the house|in the (room|car|bathroom|bedroom|shed|cupboard|garage|house)|against)`,
        `${THEY} ${USED} (hold|held|holding|pinned|pushed|pinning|holding) (me|us|him|her) (down|against|by|under|up against|back|there)`,
        `${THEY} ${USED} (force|forced|forcing|made) (me|her|him|yourself on|himself on) (to have|to do|into|have|when i (said|was)|to touch|onto|down)`,
        `(you|he) (did|had|have) (it|sex with me|this to me) (anyway|when i (was asleep|said no|was drunk)|while i (was asleep|slept))`,
        `(you|he|she|they) (would|did|do|does|will) not let (me|us|her|him) (leave|go|out|get out|get past|get up|go home|use my phone|call (anyone|my|for)|pass|get to the door|breathe|see my (family|friends))`,
        `(i|we|she|he) (could|can) not get (out|past|away|to the door|up) $`,
        `(stood|stand|standing|blocked|block|blocking|were) (in|in front of|the|against)+ (the)? (door|doorway|hall|way out|exit) (and|so|again|until|when|while|$)`,
        `(smashed|broke|destroyed|ripped|took) (my|the) (phone|glasses|laptop) (so|and|because|when) (i|you|told|could|would)`,
      ],
      unless: [
        '(held|hold) (me|her|him) (by the hand|back from)',
        '(locked|lock) (me|us) out (lol|again and|of the (app|account|system))',
        '(held|holding|hold|held) (my|his|her) (hand|hands)',
        '(grab|grabbed|pulled|hit) (my|his|her) (leg|attention|back out)',
        '(throw|threw|chuck) * (ball|party|snowball|snowballs|frisbee|pillow|cushion|confetti|rice|bread)',
        '(snowball|snowballs|frisbee|water balloon|water balloons|confetti)',
        'pulled my leg',
        'broke (my|his|her) (arm|leg|wrist|ankle) (skiing|playing|falling|on|at|in)',
        '(he|she|they|who|baby) (broke|dislocated|fractured|cut|bruised|burned|hit|hurt|bit) (his|her|their)',
      ],
      when: ({ banter }) => !banter,
    },
    {
      match: [
        '(you|he) ((used to|would|kept|always|have)+)? (come|came|coming|climb|climbed|got|get|climbing|getting) (in|into) (to)? my (room|bed|bedroom) (at|when|while|in the night|and|drunk|without)',
        '(you|he|your brother|your dad|your friend|the coach|my uncle) ((have|used to|would|kept|keeps|always|just|also)+)? (touch|touched|touching|groped|grope|groping|felt|kissed|kiss) (me|my) (when|without|again|there|under|up|leg|thigh|back|bum|bottom|breast|breasts|chest|knee|at (work|the)|in the|while|against|inappropriately|like that|sexually|as a|since)',
        '(do not|did not) (want|like) (you|him|it) (to touch|touching|to put your hands on|when you touch) me',
        '(do not|never|please do not|not) (ever)? (touch|hit|grab|push|hurt|lay a (hand|finger) on|come near) (me|us|my (kids|children|son|daughter)|the kids|her|him) (again|ever again|ever|$)',
        '(raise|raised) (your|his) (hand|fist)',
        '(hit|beat) (by|us all|us as|me as) (you|him|kids|children|a child)',
        '(bruise|bruises|bruised|black eye|finger marks|fingermarks|hand print|handprint|hand prints|split lip|broken rib|bite mark|bite marks|strangulation marks|marks) * (you|from you|where you|on (my|her|his)|until|all over|round (my|her|his)|around|again|from (him|daddy|your|dad))',
        '(so hard|hard enough) (there (are|were|is)|it|that|to|i) * (mark|marks|bruise|bruised|bruises|bled|bleed)',
        '(still)? (have|got) (the|a) (scar|scars|bruise|bruises|marks) * $',
      ],
      unless: [
        '(from (the|my) (op|operation|surgery|fall|bike)|fell|falling|climbing|football|rugby|bump|bicycle|bike|c section|appendix|skiing|vaccine|chickenpox|clumsy)',
        '(high marks|good marks|full marks|top marks|exam|marks on my essay)',
        'touch (me|my heart) (deeply|so much)',
      ],
      when: ({ banter }) => !banter,
    },
    // Fear.
    {
      match: [
        '(scared|afraid|frightened|terrified|petrified|fearful|fear|in fear|scared to death|frightened to death) (of|by) (you|him|her|what you|what he|what she|what you (might|will|could)|your (temper|anger|moods|rage|drinking|dad|father|brother|reaction)|his (temper|moods|anger)|going home|being (alone|in the house|in a room|home) with|how you)',
        '(scared|afraid|frightened|terrified|too scared|too afraid) (to (go|come) (home|back|in|inside|to the house)|to be (alone|in the (house|same room|flat)|around you|near you)|(when|whenever|every time) (you|he|she) (drink|drinks|shout|shouts|are|is|get|gets|come|comes|start|starts|have|has|yell|lose|loses|raise)|to (sleep|fall asleep|tell you|say (anything|no)|leave the) (in|with|next|because|$)?)',
        '(do|did|does|will|would) not (really)? feel safe ((with|around|near|at|in|when|if|here|coming|meeting|being|letting|leaving|alone|any more|anymore|on my own|unless|to)+|$)',
        '(i|we|she|he|kids|children|they) (am|are|is|was|were) not safe ((with|around|near|at|in|when|here|on|at home|any more|anymore|as long)+|$)',
        'never (feel|felt) safe (with|around|in|at|near)',
        '(you|it|he|she) (scare|scares|frighten|frightens|terrify|terrifies|are scaring|are frightening|is scaring|is frightening|really scare|really frighten|really scared|really frightened|scared|frightened|terrified) (me|us|him|her|them|the (kids|children|boys|girls|baby)|my) (when you|when he|when she|last night|on|with|every time|whenever|by|so much|and i|shouting|yelling)',
        '(you are|he is|she is) (scaring|frightening|terrifying|intimidating) (me|us|him|her|them|the)',
        '(kids|children|boys|girls|he|she|i|we|baby|they) (is|are|was|were|am) (so|really|still|very|all)? (scared|frightened|terrified|afraid|shaking|hiding) * because (you|he|of you|of him|of what you|daddy|dad)',
        '(walk|walking) on (eggshells|egg shells) (around|with|because|in my|every)',
        '(i|we) (was|were) (so|really|very|absolutely|truly)? (scared|frightened|terrified|petrified) $',
        '(chair|bed|dresser|wardrobe|drawers) (against|in front of) (the|his|her|my) (bedroom)? door',
        'fear for (my|our|his|her|their) (life|safety|lives)',
      ],
      unless: [
        '(of losing|of spiders|of the dark|of heights|of flying|of dogs|of thunder|of hospitals|of the dentist)',
        '(thunder|roller coaster|rollercoaster|film|movie|fireworks|exam|turbulence|spider|surgery|ghost|halloween|costume)',
        '(scared|scare|frightened) (me|us) (for a (second|minute|moment)|there|half to death with the|lol)',
      ],
      when: ({ banter }) => !banter,
    },
    // Being followed, watched, held to something; going to somebody for help.
    {
      match: [
        '(stop|quit|keep|kept|keeps|have been|are|were|started|been|caught you) (following|stalking|tracking|harassing|spying on|recording|filming) (me|us|my (phone|car|location|movements|messages))',
        '(you|he) (were|was|are|is|have been|keep|kept) ((been|standing|waiting|sitting|parked|turning up|hanging around|lurking|driving past|showing up|coming)+)? (outside|at) my (work|office|house|flat|door|school|gym|street|window|home|mums|mum|parents|building|workplace|place) (again|all night|last night|at night|every|until|for hours|uninvited)',
        '(tracker|air tag|airtag|tracking app|spyware|camera) (on|in|under) my',
        "(at|in|to|from) (the|a) (shelter|refuge|women's refuge|womens refuge|safe house|women's shelter|womens shelter)",
        '(told|called|rang|phoned|gone to|went to|been to|reported (you|it|this|him)+ to|spoken to|informed|contacted|notified|made a (report|statement) to|given * to) (to)? (the)? (police|cops|social services|social worker|hr|safeguarding|domestic abuse|child protection|999|911|health visitor|gp|doctor) (about (you|what|it|this|last|him|the (threats|messages|bruises|plate))|where i am|already|and|that you|what you|everything|have|$)',
        '(will|am going to|would) (ring|call|phone) (the police|999|911|the cops|the guards) (if|next time|straight away|when) (you|he|it)?',
        '(restraining|non molestation|non contact|protective|protection|barring|no contact|harassment) (order|injunction|notice)',
        '(not|never) (telling|tell|going to tell|give|giving) you (where|which|the address|my address|our address|her address)',
        '(do not|please do not|you may not|you can not|must not|never) (ever)? (contact|come near|come anywhere near|approach|speak to) (me|us|my|the|her|him)+ (kids|children|family|again|ever again|any more|anymore|in any way|mother|$)',
        '(stay|keep) (the hell)? away from (me|us|my (kids|children|family|house|home|daughter|son)|her|him|them) $',
        '(you|he|she) (have)? (threatened|threaten|threatens|were threatening|keep threatening|kept threatening) (me|us|him|her|to|my|the)',
        '(you|he|she) ((have|keep|kept|actually|once|always)+)? (said|say|saying|told me|swore|promised|texted|wrote|shouted|screamed) (that)? ((i|you|he|she) (would|will|are going to|is going to) ((even)+)?)? (burn|kill|hurt|hit|stab|shoot|bury|break my|smash my|find me|make me disappear|slit|drown|strangle|beat|set fire|throw acid|break every|put me in)',
        '(you|he) (take|took|takes|hide|hid|control|controls|check|checks|read) (my|all my) (money|wages|passport|bank card|cards|keys|phone) (so|and (will not|would not)|away so|off me|from me)',
        '(coercive control|domestic violence|domestic abuse|sexual assault|sexually assaulted|sexual harassment)',
      ],
      unless: [
        '(burglary|break in|burgled|stolen|car park|noise|accident|crash|lost|speeding|parking|theft|scratched|bump|wing mirror|bike)',
        '(flu|rash|cough|ears|knee|blood pressure|tablets|asthma|jabs|vaccination|holiday|leave|payroll|contract)',
        '(animal|dog|cat|bus|night) (shelter|refuge)',
        '(on|following) (instagram|insta|twitter|tiktok)',
      ],
      when: ({ banter }) => !banter,
    },
  ],
  examples: [
    'You hit me in front of the boys.',
    'u grabbed my wrist so hard there r marks',
    "I'm scared of you when you've been drinking.",
    'She says you pushed her into the wall.',
    'You threw the remote at me again.',
    'When you stood in the doorway you would not let me leave.',
    'I do not feel safe around you.',
    'We are at a refuge now.',
    'you were waiting outside my work again last night',
    'He used to come into my room at night.',
    'You said you would burn the house down.',
  ],
  lookalikes: [
    'she kicked her cleats off',
    "i'm afraid of spiders",
    'stop following the dog',
    "in the play she's restrained",
    'the shoes hurt her',
    'Hit me up when you land',
    'You pushed me to apply and I got it!',
    'you beat me at chess again lol',
    "I'm scared of losing you.",
    'Can you grab me a coffee?',
    'He hit his head on the swing but he is fine now.',
    'The police called about the stolen bike.',
    'We threw her a party',
    'You touched me with your speech.',
  ],
});
