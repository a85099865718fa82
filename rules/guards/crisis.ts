import { defineGuard } from '../rule.ts';

/**
 * Somebody's life may be in danger: the writer's, the reader's, a child's; also when it is said to put pressure on the
 * reader. A missed crisis costs more than a card too many, so these are wide and read reported speech as well.
 */

/** Whose life; third persons count as much as the writer. */
const WHO =
  '(i|he|she|they|you|we|someone|somebody|(my|your|our|his|her) (little|big|older|younger|best)? (brother|sister|son|daughter|mum|mom|dad|wife|husband|friend|ex|cousin|mate|girl|boy|lad|kid))';
const SELF =
  '(myself|himself|herself|themselves|themself|yourself|urself|my self|him self|her self)';
const SOON =
  '(tonight|today|now|right now|here|soon|tomorrow|this weekend|for good|for ever|forever|myself|somehow|once and for all|then and there|there and then|right here)';
const PILLS =
  '(pills|pill|tablets|tabs|paracetamol|paracetamols|tylenol|ibuprofen|xanax|valium|diazepam|codeine|oxy|antidepressants|sleeping pills|painkillers|aspirin|meds|medication|medicine|insulin|bleach|antifreeze)';
const ANY_MORE = '(any more|anymore|any longer|at all|like this anymore|much longer)';
const EVERYONE =
  '(everyone|everybody|every one|all of you|you|you all|they|the kids|the children|the boys|the girls|the baby|my kids|my children|my family|your family|our kids|people|the world|the family|the house|mum|mom|dad|my parents|he|she|it|life)';

/** What people write who are saying goodbye for good. */
const FAREWELL =
  /\b(for everything|take care of|look after|forgive me|at peace|so high|look(ing)? down|edge|jump|sleepy|ambulance|too late|do not call|never find|love you all|not your fault|end it|over soon|no more pain|can not go on|alone with them)\b/;

export default defineGuard({
  guard: 'crisis',
  phrasings: [
    // Plain words for it, as people type them.
    {
      match: [
        '(kms|kys|unalive|unaliving|unalived)',
        `(top|topping|neck|off|offing|end|ending) ${SELF} !(up|the|with)`,
        `(do|doing|did|done) (myself|himself|herself|yourself) in`,
        '(take|taking|took) the (easy|cowards|coward) way out',
        '(leave|leaving|depart|exit) (this|the) (world|earth|life|planet) (behind|for good|forever|tonight|soon|$)',
        '(my|his|her) (time is up|time has come|days are over|life is over|own death|own funeral)',
        '(at|come to|coming to|miss|plan|planning|planned|for|after) my (own)? funeral',
        '(lethal|fatal) (dose|amount)',
        '(painless|painlessly|quick|easiest|less painful) (way|ways|death) (to (die|go|do it|end)|out|$)',
        `how (many|much|long) * (kill|die|lethal|bleed out|drown|enough to (kill|die)|it takes $|takes to (kill|die))`,
        `how many * ${PILLS}`,
        '(goodbye|farewell|suicide) (message|note|letter|letters|text|video|email|voicemail|notes|post)',
        '(said|say|saying|made|make) (my|her|his|our|all my) (last|final)? goodbyes',
        `(scared|afraid|frightened|worried|terrified|fear|fearful) (of|about|for|what) (what)? (i (might|will|could|am going to|may|would) do|he (might|will|could) do to himself|she (might|will|could) do to herself|myself|being alone with (myself|my thoughts))`,
        '(only|one|main) (thing|reason|person) (that is|that|is|i am|i have)? (stopping me|keeping me (alive|here|going)|holding me back from|still (here|alive)|not dead|stops me|keeps me (alive|here|going)|stopped me)',
        '(no|any|lost all|lost my|lost the|zero|little) (wish|desire|will) (left)? to (live|go on|continue|carry on|keep going|wake up|exist|be here|stay alive)',
        '(enough|tired|sick|bored|fed up|done|finished) (of|with) (being alive|living|existing|this life|breathing|waking up)',
        '^^ with (living|life) $',
        '(life|living|existence) (has|holds|had) (no|lost (all|its)) (meaning|purpose|point|value)',
        '(no|any|a) future (for|ahead for) (me|myself) $',
        '(can not|could not) (do|face|take|stand) (life|living|this life|this world|being alive|existence|another day of this life) (thing|any more|anymore|any longer|$)',
        '(end|ending|ended|finish) (everything|things) (tonight|for good|forever|once and for all|myself|now|today|$)',
        '(feel|feels|felt|feeling) like (ending|killing|dying|jumping|not being here|giving up on life|not living|disappearing forever)',
        '(be|join|joining|see|seeing|going to) ** in heaven (tonight|soon|again|now|today|$)',
        '(want|wants|going|ready|time) to (be with|join|go to|go be with) ** (again)? in heaven',
        '(joining|join) (him|her|dad|mum|mom|nan|gran|grandad|them) (soon|tonight|up there|on the other side)',
        `(might|may) (just)? as well (just)? (be dead|die|not exist|not be here|end it|kill myself|be gone for good)`,
        '(if|when) i (die|died) (tonight|today|tomorrow|now|you|at least|it|would|will|maybe|then|they|nobody|no one|everyone|please|tell|do not)',
        'last (thing|time)? (you|they|anyone|anybody) will (ever)? (hear|see|get) (from|of) me',
        '(will|would|could|do) (anyone|anybody|you|they) (even)? (come to|cry at) my funeral',
        '(hope|hoping|praying|pray) (that)? (i|to) (do not|not|never|just)? ((do not|not|never)+)? (wake up|make it through|survive|die|get hit|crash|get cancer)',
        `(keep|keeping) ${SELF} (safe|alive)`,
        '(already (swallowed|taken|took) (them|it all|everything)|swallowed (them|it) all|(took|taken) them all)',
        '(do not|never) let (the|my|our|anyone|anybody|them|him|her|mum) (kids|children|boys|girls|baby|else)? ((go|come|look|in|into|see|open|up|inside|near|upstairs|to|the)+) (garage|bathroom|bedroom|shed|attic|basement|loft|cellar|my room)',
        '(sent|posted|left|wrote|recorded|texted|messaged) ** (saying|to say) goodbye (to|forever|for good|$)',
        '(do|does|did) not ((really|even|just|actually|particularly)+)? (want|wish|care|deserve) to (be|stay|keep|remain) (alive|living)',
        '(too|so) (much|hard|painful|tired|exhausting|exhausted|difficult|heavy|broken|sad) to (live|stay alive|be alive|keep living|go on living|exist|carry on living|be here any more|be here anymore)',
        'only one way out',
        'time (for me)? to go for good',
        '(no|any|a) (other)? way out (except|but|other than|any more|anymore|of this (life|pain|world|hell))',
        '(rather|sooner) (die|be dead) than (live|go on|be|carry on|face|wake|lose|see you) (another|without|one|with|alone|a life|you|like this)',
        '(hurt|harm|kill|hurting|harming) (anyone|anybody|nobody|no one) (else)? (but|except|other than|apart from) (me|myself)',
        '(give|gives|giving|gave|given) up on (life|living)',
        '(keep|kept|can not stop|could not stop|always|have been|been) (thinking|dreaming|obsessing) (about|of) the (river|bridge|tracks|train tracks|roof|edge|pills|rope|cliff|tablets|ledge|motorway|viaduct) $',
        '(want|wanted|need) out of (life|this life|this world|everything|my life|existence)',
        '^^ of (life|living) $',
        '(stopped|stop|stopping|refuse to|refusing to|not) (take|taking) (my|his|her) (insulin|meds|medication|heart pills|chemo|antidepressants) (on purpose|deliberately|so|any more|anymore|to die)',
        '(nobody|no one|they|you|someone|somebody|police) (will|would|are going to|is going to) (not)? (find|discover) (me|my body|us|his body|her body) (till|until|before|for|in|when|too|there|by|dead|$)',
        '(brother|sister|son|daughter|mum|mom|dad|friend|wife|husband|mate|roommate|flatmate|girlfriend|boyfriend|partner|he|she|they) (said|says|told|texted|wrote|messaged|tells) ** (can not|could not|can no longer) (go on|carry on|cope) (any more|anymore|any longer|living|like this|with (life|living)|$)',
        '(he|she|they|ex|dad|husband|boyfriend) ((has|have|just|always|once|then)+)? (swore|said|says|threatened|threatens|told me|promised|texted|screamed|shouted) ** (burn|kill|shoot|stab|strangle|drown|murder|set fire to|blow up) (the house|me|us|the kids|the children|everyone|himself|herself|them|her|him|my|our|you)',
        '(i|we) can not (go on|carry on) (any more|anymore|any longer|living|with (this life|life|living))',
        '(put|puts|holding|held|had|with|pointed) (a|the|his|her|my) (gun|knife|blade|pistol|razor) (to|against|at) (his|her|my|their) (head|own|wrist|throat|wrists|chest|neck|temple)',
        '(had|have|holding|got|took) (a|the|my|his) (knife|blade|razor|rope|gun|noose) in my hand (and|last night|i|again|tonight|$)',
        '(keep|kept|have|hid|hidden|got|bought|tied) (a|the|some) (rope|noose) (in|under|ready|for (me|when|it)|just in case)',
      ],
      unless: [
        '#Number kms',
        '(tent|boat|climbing|swing|tow|onion|onions|doorbell|cooking|chopping|carving|puppy|paint|present|presents|surprise)',
        '(coffee|wine|tea|chocolate|caffeine|gin|crisps|biscuits|netflix|spotify|snacks)',
        '(plot|film|movie|episode|character|season|novel|game|level|boss fight|kidding|recipe)',
        '(ending|end|finish) (everything|things) (on time|early|by #Number|with (a|the|dessert|pudding))',
        'how many * (did|does|do|has|have) (the (doctor|vet|nurse)|he|she|it) (say|said|prescribe|need|needs)',
        '(survive|make it through|make it) (this|the) (meeting|week|exam|shift|lecture|monday|winter|hike|dinner)',
      ],
      when: ({ banter }) => !banter,
    },
    {
      // Faint by themselves; with a farewell around them they are not.
      match: [
        '^^ ((this is|so|well|ok)+)? goodbye ((then|now|my love|mum|dad|everyone|all)+)? $',
        'tonight is the night',
        '(made|written|updated|signed) my will',
        '(at|on) (the)? top (floor)? of (the|a) (car park|multi storey|building|tower|block|bridge)',
        '(took|taken) something $',
        '(bought|saved up|got hold of) (the|enough|some) (pills|paracetamol|sleeping pills|tablets|rope)',
      ],
      when: ({ match, sentence, previous, next, banter }) =>
        !banter && FAREWELL.test([sentence, ...previous, ...next].join(' ').replace(match, ' ')),
    },
    {
      // Away for a day, or for good: what stands around it tells.
      match: [
        '(will|would|am|going to|may|might) not (be|going to be) (here|around) (tomorrow|for christmas|for long|next (week|year|month)|by (then|morning|monday)|on (friday|saturday|sunday|monday)|when (you|they|the kids) (wake|get|come|read))',
        'i will be gone (by|when|before|in the morning|tomorrow|tonight)',
        '(take care of|look after|be good to|watch over) (mum|mom|dad|the (kids|boys|girls|dog|cat|children|baby)|them|her|him|each other|max|.) (for me|when i|once i|after i)',
      ],
      when: ({ sentence, previous, next, banter }) =>
        !banter &&
        /\b(goodbye|forgive me|i love you|loved you|i am (so )?sorry|look after|take care of|no future|can not go on|end it|it is over|not your fault|last (message|text)|final|pain|pills|tablets|done with)\b/.test(
          [sentence, ...previous, ...next].join(' '),
        ) &&
        !/\b(flight|train|holiday|conference|trip|weekend away|office|shift|camp|back on|back by|key|bins|plants|water the)\b/.test(
          [sentence, ...previous, ...next].join(' '),
        ),
    },
    // A wish to be dead.
    {
      match: [
        `(want|wants|wanted|wanting|wish|wishes|ready|planning|plan|plans|hoping|hope|going|deserve|deserves|need|needs|prefer|trying|decided) to (just|really|fucking|be able to)? (die|be dead|stop living|stop existing|not exist|not be alive|stop being alive|never wake up|not wake up)`,
        `(want|wants|wanted|wish|wishes|wished) (that)? (i|he|she|they) (was|were|am|is|would be) (just|already)? (dead|never born|not alive|not here|gone)`,
        `(wish|wishes|wished) (that)? (i|he|she|they) (had|was|were|could|would|have)? (just|really)? (never been born|never born|die|died|not been born|never woken up|never existed|just die|not wake up|never wake up|disappear|fall asleep and (not|never) wake up)`,
        `(i|he|she|they|night) ** (wish|wishes|hope|hopes|pray|prays|wishing|hoping|praying) ** (would not|do not|did not|does not|will not|might not|could not|never) wake up`,
        `(do|did|does) not (really|even|actually)? (want|wish) to (ever)? wake up`,
        `(go|going|fall|falling|drift) (to)? (sleep|asleep) and (just)? (not|never) (wake|waking) up`,
        `(better|happier|easier) (off|for everyone)? (if i (am|was|were) )?(dead|not alive|not around|six feet under)`,
        `(i|he|she) (would|should) (rather|sooner|be better off) (be)? dead`,
      ],
      unless: [
        'to die (for|laughing|of)',
        'wake up (early|at|so early|to|in time|before|the|him|her|you|them|with|hungover)',
        'rather (die|be dead) than',
      ],
      when: ({ banter }) => !banter,
    },
    {
      match: [
        // d: "not want to be here any more"; a place or a chore makes it ordinary.
        `not (really|even|actually)? (want|wanna|wish) to be here (${ANY_MORE}|like at all|tomorrow|in the morning|by morning|by christmas|when * wakes up)`,
        '(i|he|she|they|said|someone|somebody|just) (you)? (do|does|did) not (really|even|actually)? want to be (here|around|alive|in this world|on this earth|on this planet) $',
        `not (really|even|particularly|actually)? (want|wanting|wish|care|desire|deserve) to (live|exist|be alive|be around|be on this earth|be in this world) (${ANY_MORE}|$)`,
        `not (really|even)? want to (go on|carry on|keep going|continue|keep on) (living|with life|with my life|being alive|existing|any more|anymore|any longer)`,
        `(can not|could not) (go on|carry on|keep on|keep|do|stand|bear) (living|being alive|existing|life ${ANY_MORE}?|being here ${ANY_MORE}?)`,
        `can not (be here|live|be alive) ${ANY_MORE}`,
        `(want|wants|wanted|wanting) to (just)? (disappear|vanish|fade away|cease to exist|stop existing|sleep (forever|for ever)|not exist|not be here|be gone for good)`,
        `(want|wants|need|needs) (it all|it to all|everything|all of it|all of this|all this|the pain|the noise in my head|my life|life|this pain|my head) to (just)? (stop|end|be over|be finished|go away|go quiet)`,
      ],
      unless: [
        'be here (any more|anymore|any longer)? (meeting|party|office|work)',
        '(meeting|party|office|queue|traffic|lecture|class|school|shift|conference|seminar|line|embarrassing|embarrassed|mortified|cringe)',
      ],
      when: ({ banter, sentence }) =>
        !banter || /\b(be here|live|alive|exist) (any ?more|at all)\b/.test(sentence),
    },
    // Nothing to live for.
    {
      match: [
        `(can not|could not|do not|did not|not|stopped|stop|cannot|lost|struggling to|hard to|no longer|longer|never|losing|hardly) (really|even)? (see|seeing|find|finding|get|getting|sight of) (the|any|much|a) (point|sense|reason|purpose|use) (of|in|to|for) (me|it|it all|any of it|all of it|all of this|anything|living|life|my life|being here|being alive|going on|carrying on|waking up|getting up|existing|tomorrow|keep going|keep living|go on|live) ${ANY_MORE}?`,
        `(what is|where is|is) (the|there any|there even any|even the) (point|use|sense) (of|in) (me|living|life|my life|being alive|being here|existing|me being here|me being alive|waking up|going on living)`,
        `(no|not a|not any|any|a single|one|without a) (point|reason|will) (in|to|for|left to|left for) (living|live|me to live|me to be here|be here|be alive|being alive|going on|go on|keep going|keep living|carry on|wake up|exist|stay alive|me being here) !(in|with|near|by|downtown|there|on)`,
        `(nothing|not anything|nobody|no one|not much|little) (left|else)? (to|worth) (live|living|stay alive|be alive) for`,
        `(my)? life (is|feels|seems) (not|no longer) worth (it|living|anything) ${ANY_MORE}?`,
        `not worth (living|being alive|being here) ${ANY_MORE}?`,
        `(tired|sick|done|finished|fed up|exhausted|over) (of|with) (living|life|being alive|existing|fighting to stay|my life|being in this world|this life|waking up)`,
        `(lost|losing|lose) (the|my|all|his|her) will to (live|go on|carry on)`,
        `(given|giving|gave) up on (life|living)`,
      ],
      unless: ['living (in|here|with|at|on|together|out of)', 'life (admin|insurance|drawing)'],
      when: ({ banter }) => !banter,
    },
    // Better off without.
    {
      match: [
        '(world|everyone|everybody|you|they|life|kids|family|place|things) * (better|easier|happier|brighter|best) * without me (in it|here|around|in (your|their|her|his) (life|lives)|$)',
        '(better|easier|happier|best|simpler|nicer|relief|cheaper|kinder) (for (everyone|everybody|you|you all|them|all of you|the kids|us all|all|the family|mum|dad|all concerned))? if i ((was|were|am|just|had|would|could|simply|never|not)+)? (disappeared|disappear|gone|dead|died|not here|not around|vanished|existed|been born|not exist|went away forever|ended)',
        `(will|would|might|may|are|is|be|am|were|was) ((all|both|probably|honestly|really|just|actually|so much)+)? (be|been)? ((so|much|far|way|a lot|all|all so much)+)? better (off)? (without (me|him|her) !(in|on|at|around|there|for|as|cooking|driving)|(once|when|if|with) (i|me) (am|was|were)? (gone|dead|not here|not around|out of the picture|six feet under|in the ground))`,
        `${EVERYONE} * (better off|happier|be fine|be ok|be better|be relieved|be glad|be free|get over it) (without me $|if i (was|were|am) (not here|not around|dead|gone|no longer here|out of the way)|if i (died|disappeared|was not here|were not here|did not exist|never existed|vanished|had never been born|just disappeared|just died|ended it)|(when|once) i am (gone|dead))`,
        `(do|will|would) the world a favor`,
        `better (place|world|life) (without me|if i (was|were) (not in it|gone|dead))`,
        `(worth|value) (more)? dead (than alive)?`,
        `(everyone|everybody|nobody|no one|anyone|anybody|you|they|he|she|who) (would|will|is going to)? ((even|ever|really|probably)+)? (not)? ((even|ever|really)+)? (miss|notice|care|mind|cry|find out|blink|be sad|bother|come|realize|know) (me)? (if|when|that) i ((was|were|am|just|had|would|actually|suddenly|never|even)+)? (not around|not around any more|not around anymore|not here|no longer here|no longer around|dead|gone|died|die|dropped dead|drop dead|disappeared|disappear|vanished|killed|ended|end it|ended it|stopped existing|not here any more|not here anymore|not alive|not wake up|did not wake up|do not wake up|never woke up|never existed|jumped)`,
        `if i ((was|were|am|just|suddenly|would|actually)+)? (dead|died|die|dropped dead|drop dead|killed|ended it|not here any more|not here anymore|did not wake up|do not wake up|never woke up) ** (care|miss me|notice|cry|be sad|be happy|happy|be sorry|sorry|glad|believe me|bother|come)`,
        `(happy|sorry|glad|satisfied|see|miss me|cry|care) (now)? (when|once|if) i am (dead|gone for good|in the ground|in a coffin|in a box|six feet under|dead and gone|gone forever|no longer here)`,
      ],
      unless: ['for all (i|you|they) (know|care)'],
      when: ({ banter }) => !banter,
    },
    // Killing and hurting oneself, by name.
    {
      match: [
        `(kill|kills|killed|killing|unalive|unaliving|hang|hanging|hanged|hung|shoot|shooting|drown|drowning|poison|poisoning|electrocute|suffocate|starve) ${SELF} !(laughing|to|over|with work|for|trying|out)`,
        `(take|taking|took|end|ending|ended|finish) (my|his|her|their|your) (own)? (life|lives) !(as|back|seriously|together|story|into|in (my|your|his|her|their) (own)? hands|to the next|in a)`,
        'took (his|her|their|my) own life',
        `(hurt|hurts|hurting|harm|harms|harmed|harming|cut|cuts|cutting|slit|slitting|burn|burning|stab|stabbing) (my|his|her|their|your)? (${SELF}|wrists|wrist) !(shaving|on|at|playing|falling|when|cooking|chopping|doing|off|with the bread|loose|some|a|open on)`,
        '(self|selfharm) (harm|harming|harmed|injury|injuring)',
        'selfharm',
        '(suicide|suicidal|suicides) !(squad|mission|drink|wing|hotline number|sunday|lap|silk|pact in)',
        '(over dose|overdose|overdosed|overdosing|od|od would)',
        `(do|doing|did|done) (something|anything|smth) (to|stupid to|bad to|awful to|horrible to|terrible to) ${SELF}`,
        `(might|may|will|going to|about to|gonna|afraid i|scared i|worried i|before i|could|think i) (just|really)? (do|am going to do|will do|might do) something (stupid|bad|drastic|silly|terrible|awful|permanent|reckless|dangerous|i can not (undo|take back)|i will regret|you will all regret)`,
        `danger to ${SELF}`,
        `(not|do not|can not|never) (really|even)? trust ${SELF} (tonight|right now|alone|to be alone|on my own|today|at the moment|any more|anymore|with (the|my) (pills|tablets|meds|medication|knives|knife|razor|car)|in this house|near|$)`,
        `(can not|not|unable to|not able to) (keep|be) (myself)? safe (tonight|on my own|alone|any more|anymore|right now|from myself|by myself|with myself|$)`,
        `(not|am i|do not feel) safe (with|from|around) ${SELF}`,
      ],
      unless: [
        '(lol|haha|laughing|laugh)',
        '(cut|hurt) (myself|himself|herself) (shaving|cooking|chopping|at the gym|running)',
        '(could|might|would|let|not) (kick|kill) (myself|yourself) (for|over|with|trying)',
        'something (stupid|silly) like',
        'overdose (of|on) (sugar|cute|cuteness|chocolate|turkey|christmas|news|coffee|cheese|cake|nostalgia)',
        'suicide (prevention|awareness|film|documentary|bombing|doors)',
        'not going to (hurt|harm|kill|do anything to) (myself|yourself)',
      ],
    },
    // Ending it.
    {
      match: [
        '(end|ending|ended) (it|this) all !(the|depends|with him|with her)',
        `(end|ends|ended|ending) it (${SOON}|if you|if he|if she|if they|before|by)`,
        '(end|ending|stop) (the|my|all the|this|all my|all this) (pain|suffering|misery|agony|torment) (for good|forever|once and for all|tonight|my way|myself|now)?',
        `(thinking|think|thinks|thought|thoughts|talking|talked|talks|fantasizing|dreaming|ideas|keep thinking|dream|obsessed|googled|googling|searched|reading) (about|of|on|up)? (how to|ways to|different ways to|how i (would|could|can|might))? (dying|death|die|suicide|my own funeral|my funeral|not being here|not existing|ending it|ending things for good|ending everything|ending my|jumping|stepping in front|driving into|driving off|crashing the car|hanging|overdosing|the pills|the tablets|taking the pills|taking all|do it painlessly|end it|not waking up|never waking up)`,
        `(decided|planned|worked out|know|thought about|figured out|chosen|picked|got) (exactly)? (how|when|where|the day|the place|a plan|the date) (i|he|she) (will|would|am going to|is going to|wants to)? (do it|die|end it|go through with it)`,
        '(got|have|has|made) a plan to (end|die|kill|do it)',
        '(dark|suicidal|intrusive|bad|those|the|these|my|horrible) thoughts (again|are|have|come|came|keep|will not|got|get|won|about (dying|hurting|ending)|of (dying|hurting|ending|death))',
        '(voice|voices) (in my head)? (tell|tells|telling|say|says|saying|keep|keeps|want|wants) (me)? (to)?',
        'death (is|would be|seems|feels|looks) (the|my|a|easier|better|like) ',
        '(only|best|easiest) way out (is|for me|would be|left|of this|i can see|now|$)',
        '(ready|time) (for me)? to (die|leave this world|meet my maker|leave this earth|check out for good)',
      ],
      unless: [
        '(with him|with her|between us|the relationship|the engagement|our relationship|the marriage|the call|the meeting|the day|the contract|the lease|the subscription)',
        '(time|ready) to go (now)? (to|home|out|shopping|in)?',
        '(thoughts|voices) (on|about the|for|from)',
        'thinking of you',
        'death (and|in|by|metal|star|valley|penalty|stare) *',
      ],
      when: ({ banter }) => !banter,
    },
    // Means and places.
    {
      match: [
        `(i|he|she|they|you|have|has) ((already|just|only)+)? (took|taken|take|swallowed|eaten|had|downed|necked|counted|saved|been saving|collected|stockpiled|lined up|laid out) (up|out)? (all|the whole|a whole|whole|every|every one of|every last|too many|a load|loads|lots|a lot|a bunch|the rest|a handful|handfuls|half|about|like|over|twenty|thirty|forty|fifty|sixty|a hundred|#Number|enough|so many)+ * ${PILLS}`,
        `(take|swallow|down|neck) (all|the whole|every|every last one of|a whole|enough) * ${PILLS}`,
        `(have|got|with|holding|looking at|staring at|counting|counted|opened|hidden) (got)? (all|the|my|mum's|his|her|your|a|these|enough)+ * ${PILLS} (here|out|in (my|front)|on the table|on the bed|next to me|in front of me|beside me|ready|lined up|in my hand|left|and (a bottle|vodka|whisky|wine|gin|i do not))`,
        `(lock|hide|take away|get rid of|locked|hid|count) (up|away)? (the|all the|all|her|his|my|your|their|every)+ * (${PILLS}|knives|razors|blades|rope|gun|guns) (up|away|from (me|him|her))?`,
        `(bottle|box|pack|packet|handful|strip|packs|boxes) of ${PILLS} (in|on|next|beside|here|and|left|is|are|has|gone|open|empty) * (hand|lap|table|bed|me|empty|gone)?`,
        `(standing|stood|stand|sitting|sat|sit|sits|am|is|climbed|gone|went|walk|walking|keep going|back|up) (up)? (on|at|to|onto|near|by|over) (the|a|that) (edge of the)? (bridge|ledge|roof|rooftop|railing|railings|tracks|train tracks|railway line|railway|platform edge|edge|cliff|cliffs|edge of the (roof|platform|bridge|cliff|building|balcony)|top of the (car park|multi storey|building|tower)|wrong side of the (railing|barrier|bridge)) (again|and|on purpose|right now|rn|now|tonight|thinking|looking down|wondering|$)`,
        '(jump|jumps|jumping|jumped|throw myself|throwing myself|step|stepping|walk|walking|leap) (off|under|in front of|into|out in front of|from) (the|a|that|this|my)? (bridge|roof|balcony|building|train|bus|lorry|truck|traffic|tube|cliff|window|tracks|river|road|track|car park|multi storey|moving|next train|motorway|overpass)',
        '(drive|driving|steer|steering|crash|crashing|run|swerve|swerving|veer|veering|wrap|wrapping|put|putting) (it|the car|my car|this car|the van|the truck|myself|the bike|us|us both)? (straight|right)? (into|off|over|under|around|in front of) (the|a|that|some|oncoming)? (bridge|wall|tree|river|sea|lake|canal|water|cliff|lorry|truck|traffic|barrier|pole|lamp post|wagon|edge|motorway pillar)',
        '(rope|noose|razor blade|razor blades|loaded gun|hosepipe|exhaust pipe|engine running) (is|are|around|in (my|the|his|her)|ready|round|and|to (my|his|her))',
        '(gun|knife|blade|razor|rope) (to|in|against|at|round|around) (my|his|her|your) (head|mouth|hand|hands|wrist|wrists|throat|neck|temple|lap|arm)',
        "(bought|buying|found|got|getting|have|loaded|loading) (me|myself)? (a|the|my|dad's|his) (rope|gun|noose|razor|razor blades|shotgun|pistol|rifle) !(license|range|show|cabinet|swing|ladder)",
        'garage (with|and) (the|my)? (engine|car|door|exhaust)',
      ],
      unless: [
        '(antibiotic|antibiotics|vitamin|vitamins|fever|temperature|dose|doses|dog|cat|hamster|antihistamine|as prescribed|for her ear|for his ear|every morning|hayfever|prescription)',
        '(jump|jumping|jumped) (in|into) (the|a) (pool|lake|sea|river|puddle)',
        '(pass|cross|crossing|park|parking|pier|swim|swimming|dive|diving)',
      ],
      when: ({ banter, question, match }) =>
        !banter &&
        !(question && /\b(take|taken|took|had) /.test(match) && !/too many|all/.test(match)),
    },
    // Farewell.
    {
      match: [
        '(suicide|goodbye|farewell|my last|final|the) (note|notes|letter|letters) (is|are|to|for|on|under|in) * (everyone|you all|open|table|bed|drawer|kids|boys|girls|mum|mom|envelope|pillow|fridge|gone|one)',
        '(have|had)? (already|just)? (written|wrote|writing|write|left|leaving) (the|a|my|you a|you all a|my last|my goodbye|a last|a final|a goodbye|a suicide)? (note|notes|suicide note|goodbye letter|goodbye letters|goodbyes|last letter|last letters|farewell|will and a letter|letters to the kids|letters for the kids) $',
        '(written|wrote) it all (out|down) for (you|the kids|them|everyone|when)',
        '(written|wrote|writing|left|leaving|finished) (you all|everyone|them|each of you|the kids)? (a|the|my|some|all the|these)? (letter|letters|note|notes) (for|to) (everyone|each of|you all|all of you|the kids|the boys|the girls|everybody|my (kids|mum|family|parents|boys|girls|children)|when i|after i|them all)',
        `(said|say|saying|said my|say my|saying my) (goodbye|goodbyes|my goodbyes|a proper goodbye) (to (them|the kids|the children|the boys|the girls|the dog|everyone|everybody|mum|him|her) (properly|already|for (good|the last time)|now|tonight|one last time)|forever|for ever|for good|before (i go|it is over|it is too late|i do it)|for the last time)`,
        '(this is|consider this|call this) (my|a|the) (last|final) (goodbye|farewell)',
        '(final|last) goodbye',
        'goodbye (forever|for ever|for good|world|cruel world|to everyone|everyone|for the last time|all)',
        '(by the time|when) (you|u|anyone|they|somebody|someone) (read|reads|get|see|find|finds|hear|open|wake) * (i will|it will|i am going to|i may|i might|i) * (be)? (gone|dead|over|too late|no longer here|not be here|not be around|already)',
        '(you|they|someone|he|she|the kids|mum|somebody) (will|are going to|can|might) (find|come home to|find out) (me|my body) (hanging|dead|in the (bath|garage|river|morning|car|woods)|on the floor|gone|at the bottom|when|tomorrow)',
        '(will|would|do|are|is|going to) not (ever)? (have|need|going) to (worry about|deal with|put up with|see|look at|look after|bother with|hear from|suffer|carry|think about) me (any more|anymore|again|any longer|much longer|soon|after (tonight|today|tomorrow))',
        '(will|would|going to) (never|not ever|not) (see|hear from|have to see|be seeing|be hearing from) me (again|alive|alive again|ever again|any more|anymore) !(in|at|on|wearing|with|for|without|eat|do|text|message)',
        "(will|would|going to|am) (not|no longer) (be|going to be) (a|your|anyone's|such a|anybody's) (burden|problem|trouble|weight|worry|bother|nuisance) (on|to|for)? (you|anyone|anybody|them|everyone|the family|all)? (any more|anymore|any longer|much longer|again|after (tonight|today|tomorrow)|soon)",
        '(will|would|going to|am|may|might|probably) not (be|going to be) (here|around|alive|in this world) (much longer|any more|anymore|any longer|for (much|that much|a lot) longer|to see|by (the morning|morning|tomorrow|then|christmas|monday|the weekend)|when you (wake|get|read)|after tonight|in the morning)',
        '(not|never) (going to)? (make it|live|last|survive|get) (through|till|until|to see|past) (the|this|tonight|another|my|morning|tomorrow|christmas|the weekend) (night|morning|week|day|weekend|birthday)?',
        'tell (the|my|our|your)? . (that)? (it|this) (was|is) not (their|his|her|your|anyone|anybody|the kids|mum|dad) (fault|doing)',
        'tell (the|my|our|your)? . (that)? (it|this) (was|is) not (them|him|her|you|mum|dad|daddy|mummy) $',
        'tell (the|my|our|your)? (kids|children|boys|girls|baby|twins|lads|them|him|her|mum|mom|mam|dad|family|everyone|son|daughter) (that)? (i (loved|always loved|tried)|their (dad|mum|mom|daddy|mummy|father|mother) loved) (them|him|her|you|everyone|my best|so hard)? (all|always|very much|so much|more than anything)? $',
        '(no one|nobody|not anyone|none of you|do not|it is not|you are not|please do not) * to blame (for what (i|happens)|yourself when|for this when i am|when i am gone)',
        '(do not|please do not|never) blame (yourself|yourselves|anyone|each other|the kids|them) (for what (i|happens)|when i|after|for this|$)',
        'if (something|anything) (should)? (happens|happen|happened) to me (tonight|tomorrow|before|it is|you will|know that|remember|tell|look after|please|i want)',
        '(look after|take care of|be good to|mind|kiss|hug) (the|my|our|your|them|him|her|mum|each) * (when|once|after|now that) i am (gone|not here|no longer here|dead|not around)',
        '(hear|see) (your|his|her|their|you|the kids) (voice|face|faces|laugh)? (one|a|for the) (last|final) time (before|$)',
        '(before|when|once|after|by the time|till|until) i (am|will be) (gone|out of here|no longer here) (for good|forever|for ever)',
        '(i am|i will be|will soon be|will be) (gone|dead) (soon|forever|for ever|for good|before you know it|and you|by (morning|tomorrow)|after tonight|tonight)',
        '(blood|my death|death|my life|this|it) (will be|is|is going to be) on (your|you) (hands|head|conscience|all)',
        '(last|final) (night|day|hours|sunset|time you (will)? (ever)? (see|hear)) (of my life|on earth|alive|from me|of me|i will ever)',
      ],
      unless: [
        '(swear|promise|if i) * never',
        '(goodbye|goodbyes) (to)? (the house|the old)',
        '(flat|holiday|trip|flight|train|bus|airport|cat|plants|hamster|water the|bins|milk)',
        '(finals|match|final|game|league|cup|season)',
        '(not|never) (make|making) it (to|till|until) (the)? (dinner|lunch|party|match|meeting|gym|shop|shops)',
      ],
      when: ({ banter }) => !banter,
    },
    // As leverage.
    {
      match: [
        `if (you|he|she|they) * (i will|i am going to|i swear i will|i am|i shall|i might|i would) * (jump|hang|swallow|overdose|cut my|slit|kill ${SELF}|hurt ${SELF}|harm ${SELF}|end it|end my|end everything|do something stupid|take (the|all|these|a|every) (pills|tablets|whole)|not be here|be dead|die|stop living|drive (into|off)|getting in the car and)`,
        '(i will|i am going to|i might|i would) (jump|hang|swallow|overdose|hurt myself|end it|die|do something to myself|do something stupid|drink bleach|stop taking my (meds|insulin|medication)) (if|unless|when|before|without you)',
        '(you will|you can|you are going to) (have to)? (live with|have) * (my death|my blood|what i (do|am about to do)|it when i|knowing you (killed|could))',
        '(read|hear) about (it|me) (in the (paper|papers|news|morning)|on the news)',
      ],
      unless: [
        '(laughing|of boredom|of embarrassment|hunger|of hunger|of shame|of thirst|of happiness)',
      ],
      when: ({ banter }) => !banter,
    },
    // Somebody else.
    {
      match: [
        `${WHO} (is|was|are|am|has been|keeps|keep|just|said|says|told|posted|texted|wrote|messaged|left)+ * (suicidal|wanting to die|wants to die|wanted to die|not wanting to (live|be here|be alive|wake up)|(going to|threatening to|trying to|tried to|wants to|about to) (end it|jump|kill|hang|overdose|die|hurt (himself|herself|themselves)|harm))`,
        '(trying|tried|threatening|threatened|attempted|attempting|attempt) (to)? (jump|hang|suicide|on (my|his|her|their) (own)? life|end (his|her|their|my) life|overdose)',
        '(what|how many|how much) (did|have|has) (you|he|she) (just)? (take|taken|taken already|swallow|swallowed|drink|drunk) $',
        '(what|which|how many) (pills|tablets) (did|have|has) (you|he|she) (take|taken|swallow|swallowed)',
        '(found|seen|saw|noticed|has|have|fresh|new) * (cuts|cut marks|scars) (on|all over|up) (her|his|my|your) (arms|arm|wrists|wrist|legs|thighs)',
        '(started|starting|been|is|she is|he is|i am|back to|stop|stopped) (cutting) (again|herself|himself|myself|themselves)',
      ],
      unless: ['(lol|haha)', '(film|movie|episode|series|character|book|novel|play)'],
      when: ({ match, sentence, previous, next }) =>
        !/^(what|how many|how much) (did|have|has) .*(take|taken|swallow|swallowed|drink|drunk)$/.test(
          match,
        ) ||
        /ambulance|999|911|112|pills|tablets|stay awake|keep (typing|talking)|door|wake up|hospital|how many/.test(
          [sentence, ...previous, ...next].join(' ').replace(match, ''),
        ),
    },
    {
      match: 'cutting again',
      unless: '(back|down|grass|hedge|lawn|costs|prices|budget|cutting again to|carbs|gym|ties)',
    },
    // A threat to life.
    {
      match: [
        '(coming|come|came|on (his|her|their) way) (over|round|here|back|home|down)? (to|and) (kill|hurt|shoot|stab|murder) (me|us|her|him|them|the kids)',
        '(going to|will|wants to|tried to|trying to|threatened to|threatening to|threatens to|says|said|about to|swore) (he will|she will|they will|he would|she would|he is going to|she is going to|he wants to)? (kill|murder|shoot|stab|strangle|drown) (me|us|her|him|them|the kids|the children|my|our|you|his own|everyone)',
        '(has|have|got|holding|had|waving|pointed|pulled|pulling|with) (got)? (a|the|his|her|this) (knife|gun|machete|weapon|hammer|axe|bat) (to|at|on|in (his|her) hand|against|and|outside|out|here|$)',
        '(hiding|locked myself|barricaded) (myself)? (in|inside) (the|a|my) (bathroom|closet|wardrobe|bedroom|cupboard|loo|toilet|attic|car) (from (him|her|them|my)|because (he|she)|he|she|and|with the kids|please)',
        '!(had to|have to|called) (^|please|somebody|someone|can you|could you|now|just|help|you|and) (call|phone|ring|get|send) (me|us)? (the)? (police|cops|999|911|112|an ambulance|ambulance) (now|right now|please|quick|quickly|for me|to|immediately|straight away|hurry|$)',
        '(breaking|smashing|kicking|trying to (break|get)) (down|in|into|through) (the|my|our)? (door|window|house|flat)? (now|right now|please|he|she|with)',
      ],
      unless: [
        '(laughing|lol|haha|spoilers|spoiler|when (she|he|they|mum|mom|dad) (sees|finds|hears|find|see|hear)|if (i|we) (forget|am late|do not|miss|lose|break|ruin|are late|spill|eat)|for (this|that|eating|losing|forgetting|breaking|being|not|saying))',
        '(mum|mom|mam|dad|boss|coach|teacher|wife|husband|gran|nan|sister|brother|kids|stairs|heat|heels|shoes|suspense|traffic|diet|workout|hill|spin) * (going to|will) kill (me|us|you)',
        '(it|this|that|these|those|work|school|the) * (going to|will|is) kill (me|us|you)',
        '(he|she|they) (is|are) going to kill (me|you|us) $',
        'you ((have|had|just)+)? (pull|pulled|pointed|held|waved|got|had|threatened) (a|the|your|to)',
        '(birthday|cake|butter|carving|bread|water|nerf|glue|heat|kitchen|bat and ball|cricket|baseball)',
        '(film|movie|episode|series|character|book|novel|play|game)',
      ],
      when: ({ banter }) => !banter,
    },
    {
      match: '(he|she|they) (is|are) going to kill (me|us|him|her|them) $',
      when: ({ banter, previous, next, before }) =>
        !banter &&
        /police|999|911|knife|gun|hit|hid|scared|charges|threat|door|drunk|refuge|shelter|help me|afraid|terrified/.test(
          [before, ...previous, ...next].join(' '),
        ),
    },
  ],
  examples: [
    'i dont want to be here anymore',
    "I can't see the point of me any more, honestly.",
    "You'd all be better off without me.",
    "I've taken all the tablets in the drawer",
    'My brother says he is going to end it tonight, please ring him',
    'if u leave ill do something to myself',
    'Tell the boys it was not their fault.',
    'She told the school nurse she wants to die.',
    'He said he will kill me if I open the door.',
    'sometimes I hope I just dont wake up',
    'I wrote the goodbye letters.',
    'The world would be better without me in it.',
    'im scared of what i might do to myself',
    'Dont let the kids go into the garage.',
    'i keep thinking about the bridge',
    'Goodbye. Take care of the dog.',
  ],
  lookalikes: [
    'i could kick myself for missing it',
    'I wanted to dye it blue',
    'i wish i was there',
    'suicide squad is on tonight',
    'the end it all depends on is act 3',
    "we don't live here anymore",
    'no reason to live downtown',
    'the team is better off without messi',
    "you'll never see me in heels",
    'did you take the pills for her ear?',
    'last message was from school',
    "if you go, i'll die laughing",
    "I'm dying for a coffee.",
    'Mum is going to kill me when she sees the carpet',
    'He would rather die than do archery.',
    "I don't want to be late tomorrow.",
    'She took her last antibiotic tablets this morning.',
    "I can't live without this app",
    'We are at the top of the car park, blue Ford.',
    'Goodbye then, see you at six!',
    "I won't be here tomorrow, I'm working from the other office.",
    'He cut himself shaving.',
    'When you get home let the kids stay up.',
  ],
});
