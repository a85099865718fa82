import { ADVERB, ANY_MORE, either, FICTION, SELF } from '../danger.ts';
import { defineGuard } from '../rule.ts';
import { inEarnest } from '../tone.ts';

/**
 * The wish not to live: to be dead or asleep for good, no point or way left, others better off without the writer. Read
 * whoever speaks of whom, also where it is said to put pressure on the reader.
 */

const WANT = either(
  'want|wants|wanted|wanting|wish|wishes|wished|ready|plan|plans|planning|planned|hope|hopes|hoping',
  'pray|prays|praying|long|longing|deserve|deserves|need|needs|prefer|decided|trying|tried|intend',
);
const LIVING = either(
  'living|life|being alive|existing|my life|this life|breathing|being on this earth|being in this world',
  'the world|this world',
);
/** After "the point of", "a reason for". */
const GOING_ON = either(
  'me|it|it all|any of it|any of this|any of that|all of it|all of this|all this|anything|living',
  'life|my life|being here|being alive|going on|carrying on|existing|waking up|getting up|tomorrow',
  'keep (going|living)|go on|live|carry on|{try} (any more|anymore)|being me|staying alive|fighting it',
);
const IS_GONE = either(
  'dead|not (here|around|alive) !(when|at|on|for|while|tonight|tomorrow|with)|no longer (here|around|alive)',
  '(died|die) !(laughing|of)',
  'disappeared|disappear|vanished|vanish|ended it|end it|stopped existing|did not exist|never existed',
  'not been born|(had)? never been born|out of the (way|picture)|six feet under|in the ground|in a box',
  'dropped dead|drop dead|did not wake up|do not wake up|never woke up|was not here|were not here',
  'am not here|jumped|killed myself|kill myself|not exist|went to sleep and|in a coffin|buried',
);
const BETTER = either(
  'better|easier|happier|lighter|simpler|kinder|nicer|richer|cheaper|calmer|freer|quieter|safer',
  'relieved|relief|fine|ok|glad|free|best|over it|a favor|happy',
);
const EMBARRASSED =
  '(embarrassing|embarrassed|embarrassment|mortified|mortifying|cringe|awkward|blushing|shame)';
const AGE = '(thirty|forty|fifty|sixty|my (birthday|thirties|forties)|that age|old age|adulthood)';
const OUTING = either(
  'meeting|party|office|queue|traffic|lecture|class|school|shift|conference|seminar|gym|hotel|airport',
  'wedding|dinner|pub|club|restaurant|flat|house|town|city|country|job|work',
);

export default defineGuard({
  guard: 'crisis',
  phrasings: [
    // To be dead.
    {
      match: [
        `${WANT} to ((${ADVERB})+)? (die|be dead|stop (living|existing|being alive)|not exist|not be (alive|here)|(never|not) wake up|be no more|be done with (life|living)|cease to exist)`,
        `(want|wants|wanted|wish|wishes|wished|better if) (that)? (i|he|she|they) ((was|were|am|is|would be|could be|had|just|have)+) (dead|never born|not (alive|here|born)|gone for good|died|never been born|not been born|never woken up|not woken up|never existed|not survived)`,
        `(should|could|would) have (just)? (died|let me die|never been born|stayed dead)`,
        `(should|could) have been me (instead|who|that|not)`,
        '(why|how come) ** (am i|i am) (even|still)? (alive|breathing|on this (earth|planet))',
        `(i|he|she|they) (would|should) (rather|sooner|be better off) (be)? dead`,
        '(rather|sooner) (die|be dead) than (live|go on|be (here|alive)|carry on|face|wake|lose you|be without|another day)',
        '(might|may) ((just|as well)+)? (as well)? (be dead|not (exist|be here)|be gone for good)',
        '(ready|time) (for me)? to (die|leave this (world|earth)|go for good|meet my maker|check out for good)',
        '(let|letting) me (just)? die $',
        '(hope|hopes|hoping|pray|prays|praying|wish|wishing|wishes|night) ** i (just|really)? (would not|do not|did not|will not|could not|might not|never) (ever)? (wake up|survive)',
        '(wish|wishes|wished|prays|prayed) (he|she|they) (would not|did not|could not|does not|had not|never) (ever)? (wake|wakes|woken|woke) up',
        '(sleep|asleep|bed) and (just)? (never|not) (ever|have to)? (wake|waking) (up)?',
        '(do|did|does) not (ever|really|even)? (want|wish|care) to (ever)? wake up',
        '(hope|hoping|pray|prays|praying|wish|wishes|wished) ** (hit by|(hit|hits|killed|kills|take|took|taken|takes) (me|him|her) $|get cancer|had not been saved|let (me|him|her) die)',
        '(god|lord|something|someone|it) ((would|to|just|could|will|please)+)? (takes|take) me $',
        '(be|being) dead !(tired|on|good|right|wrong|chuffed|proud|keen|excited|easy|hungry|quiet|slow|simple|set|against|certain|sure|to me|weight|in the water|line)',
        '(i|me|he|she|myself|himself|herself) ((am|is|was|be|still|not|even|will|would|may|might|could|to|stay|never|keep|being|glad|sorry|here|and)+) alive',
        '(disappointed|gutted|sorry|annoyed|angry) ** ((wake|woke|waking) up|still (here|alive|breathing)|survived|it did not work)',
        '(woke|wake) up ** (disappointed|gutted|still here|still alive)',
        'if i (die|died) (tonight|today|tomorrow|now|at least|would|will|nobody|no one|would anyone)',
      ],
      unless: [
        'die (for|laughing|of (laughter|boredom|thirst|hunger|heat|curiosity|shame|embarrassment))',
        'wake up (early|at|so early|to|in time|before|the|him|her|you|them|with|hungover|for)',
        'rather (die|be dead) than (do|eat|watch|go|wear|sing|play)',
        '(till|until|before) (#Number|noon|half)',
        '(feel|feels|felt|feeling|makes me|made me|so|really|more) ((so|really|more)+)? alive|alive and (kicking|well)|(mum|dad|nan|gran|grandad|grandma|grandpa|she|he|mother|father) (was|were) (still)? alive',
        '(plant|plants|fern|sourdough|starter|goldfish|fish|hamster|bird|spider|wasp|mouse|battery|phone|laptop|grass|tree|legs|arms|flowers|tradition|conversation|patient|fox)',
        '(you are|will be|are) dead (if|when|meat|to me)',
        EMBARRASSED,
        FICTION,
      ],
      when: inEarnest,
    },
    // Not to be here.
    {
      match: [
        `not ((${ADVERB}|particularly)+)? (want|wanting|wish|wishing|care|desire|deserve|plan|planning|like) to (be|stay|remain|keep|stick) (here|around|about|alive|on this earth|in this world) (${ANY_MORE}|like at all|tomorrow|in the morning|by morning|when ** {wake}|alive|$)`,
        `not ((${ADVERB}|particularly)+)? (want|wanting|wish|care|deserve) to (live|exist|be alive|keep living|keep being alive|go on living) (${ANY_MORE}|through|another|like this ${ANY_MORE}|$)`,
        `(not|no longer) ((${ADVERB})+)? want to (go on|carry on|keep going|continue|keep on|do) (with)? (${LIVING}|any more|anymore|any longer|the rest of my life)`,
        `(not|not know how (much longer|to)|no longer|never|hard to|struggling to|how (much)? longer ** can|tired of|energy to|strength to) * ({keep}|go on|carry on|do|face|bear|stand|take|handle|{stay}|continue) (on|up|with|doing|in)? ((this|the|my|whole|with|all)+)? (${LIVING}|alive) !(room|here|with you|together|in|with (him|her|them)|at|out of|near)`,
        '(being alive|living|life|existing|existence) (thing|lark|business|malarkey) ',
        `i can not (go on|carry on|be here|live|do life) ${ANY_MORE}`,
        `(wants|wanted|want|wish|wishes|need|needs|wanting) (it all|everything|all (of)? (it|this)|((the|this|my)+) (pain|noise|life|head|thoughts|voices|noise in my head)) to (just)? (stop|be over|end|go quiet|go away) (for good|forever|${ANY_MORE}|now|$)`,
        `(want|wants|wanted|wish|wanting) to ((${ADVERB})+)? (disappear|vanish|fade away|sleep (forever|for ever)|be gone for good)`,
        '(want|wanted|need) out of (life|this life|this world|my life|existence)',
        '(life|existence) ** (end it|ending it) $',
        '(could|want to|going to|might|should|will|thinking of) (just|really)? (end|ending) it $',
        '(not|no longer|never|energy|strength|fight|no) * (do|face|get through|live|manage|for|in me) ((to|do|just|even)+)? another (day|night|week|year) ((of (this|it|life)|here|alive|on this earth)+|$)',
        `not ((think|see|imagine|myself|i|will|am|going|to|ever|really)+)? (get|getting|live|living|make it|making it|be alive) (to|past|at) (#Number|${AGE}) !(miles|km|am|pm|people|points|percent|reps|meeting)`,
        '(leave|leaving|depart|exit|quit) (this|the) (world|earth|life|planet) (behind|for good|forever|tonight|soon|$)',
        `(tired|sick|done|finished|fed up|exhausted|had enough|bored|over|weary|enough) (of|with) ((just|all|this)+)? (${LIVING}|waking up|existence|being me|fighting to stay)`,
        '^^ (with|of) (living|life) $',
        `({give}|gave) up (on (life|living|my life)|wanting to live)`,
        `(lost|losing|lose|no|any|zero|little) ((the|my|all|his|her|wish|desire|left)+)? (will|wish|desire) (left)? to (live|go on|carry on|be here|wake up|stay alive|exist|keep going|continue)`,
        '(too|so) (much|hard|painful|tired|exhausted|difficult|heavy|broken|sad) to (live|stay alive|be alive|keep living|exist|be here (any more|anymore))',
      ],
      unless: [
        OUTING,
        'living (in|here|with|at|on|together|out of|alone|room)',
        'life (admin|insurance|drawing)',
        '(with|in|of|at) (the|your|our|his|her) life',
        '(traffic|itch|itching|rain|snow|drilling|hiccups|season|sneezing|coughing|dripping|barking)',
        EMBARRASSED,
        FICTION,
      ],
      when: inEarnest,
    },
    // No point, no way out.
    {
      match: [
        `(not|no longer|stopped|stop|never|lost|losing|struggling to|hard to|hardly) ((${ADVERB})+)? ({see}|{find}|{get}|sight of|have) (the|any|much|a|what the) (point|sense|reason|purpose|use) (in|of|to|for)? (${GOING_ON}|${ANY_MORE}|$)`,
        `(lost|losing) ((the|all|any)+) (point|purpose|meaning) (${ANY_MORE}|$)`,
        `(what is|where is|is) ((the|there|any|even)+) (point|use|sense) (in|of)? (me|living|life|my life|being (alive|here)|existing|carrying on|going on|any of it|anything|waking up|${ANY_MORE})`,
        `(no|not a|not any|a single|give me (a|one)|without a) (good|real|single|other)? (point|reason|purpose) (left)? (in|to|for)? ((left|me)+)? (to|for|in)? (${LIVING}|me|live|be (here|alive|around)|going on|go on|keep (going|living)|carry on|carrying on|wake up|exist|stay alive) !(in|with|near|by|downtown|there|on|at)`,
        '(life|living|existence|my life) ({have}|holds|has lost) (no|all its|lost all|lost its) (meaning|purpose|point|value)',
        '(nothing|not anything|nobody|no one|not much|little) (left|else)? (to|worth|i) (live|living|stay alive|be alive|stay|being here|wake up) for',
        '(is|feels|seems|not|was|longer|are) * worth (living|being alive|being here|staying alive|waking up for)',
        '(is|was) not worth it (any more|anymore|being here)',
        '({see}|there is|is there|find|have|know|only one|only|no|not) * (door|way out|exit|other way) (any more|anymore|any longer|of this (life|pain|world|hell|for me)|left for me)',
        '(see|there is|only|just) (no|one) (door|way out|other way|other way out) $',
        '(only|best|easiest|last) way out (is|for me|would be|left|i can see|now|of (this|it))',
        '(no|any|a) future (for|ahead for|with) (me|myself) (in it)? (any more|anymore|in this world|here|$)',
      ],
      unless: [
        'living (in|here|with|at|on|together|out of|room)',
        '(of (us|this (relationship|marriage|conversation|argument|meeting|trip))|(talking|arguing|buying|waiting|asking|going|driving|having) )',
        '(car park|motorway|contract|maze|traffic|tunnel|lease|job|deal|software|button|gym|diet|company)',
        FICTION,
      ],
      when: inEarnest,
    },
    // Others better off.
    {
      match: [
        `(world|everyone|everybody|you|they|life|lives|kids|children|family|place|girls|boys|mum|dad|he|she|it|all|things) ** (better|easier|happier|brighter|lighter|simpler|calmer|richer) (off|life|lives|place|world)? (all|much)? without me (in it|here|around|there|alive|in (your|their|her|his) (life|lives)|$)`,
        `(will|would|might|may|be|is|are|were|was) ((all|both|probably|honestly|so|much|far|a|lot|way|actually|just|really|be|been)+)? better off (without (me|him|her) !(in|on|at|around|there|for|as|#Ing)|(once|when|if|with) (i|me) ((am|was|were|had)+)? (gone|${IS_GONE})|dead)`,
        `${BETTER} ((for|everyone|everybody|you|all|them|off|of|us|the|kids|to|be|place|life|world|both|and|boys|girls|family)+)? (if|when|once|with|now) (i|me) ((am|was|were|just|had|would|could|simply|never|be)+)? (gone|${IS_GONE}|out of the world)`,
        `(if|when|once) i ((am|was|were|just|had|would|could|simply|never|be|suddenly)+)? ${IS_GONE} ** (${BETTER}|{care}|{miss}|{notice}|{cry}|sad|sorry|believe|bother|come to|see|insurance|finally|realize|understand)`,
        `(nobody|no one|anyone|anybody|none of (you|them)|who|not|would|will) ** ({miss}|{notice}|{care}|{mind}|{cry}|blink|be sad|bother|realize|know|bat an eyelid) ((me|even|that)+)? (if|when|that) i ((am|was|were|just|had|would|could|suddenly|never|actually|went|be)+)? (gone|${IS_GONE}|missing|under a)`,
        `(no one|nobody) (would|will) (even)? (notice|miss me|care) ((anyway|either)+)? $ ** (carrying on|going on|point|alive|here)`,
        `(point|reason|use) ** (no one|nobody|not anyone) (would|will) (even|really)? (notice|miss me|care)`,
        '{do} (the|this) world a (favor|kindness)',
        '(i|me) ((would|will|am|be|just)+) {do} (you|them|everyone|everybody) (all|both|a (big|huge)) ((big|huge)+)? (a)? (favor|kindness)',
        '(nobody|no one|none of (you|them)|not) (will|would)? (ever)? (have|need|has) to (put up with|deal with|worry about|look after|carry|suffer|see) me (again|any more|anymore|after|ever)',
        '(worth|useful|use|good|help|value|valuable) ((more|to|you|them|everyone|of)+)? dead (than|alive)?',
        '(insurance|payout|pension) (money)? ** (better|more (use|than)|than (i|me)|without me|worth more|set for life|see you right|pay (it|the|off|everything))',
        'will ({have}|{get}) (the|a|my) (payout|life insurance|insurance money)',
        '(better|worth|help|use|set|comfortable|fine) ** (the|my|our|life) (insurance|payout)',
        '(happy|sorry|glad|satisfied|see|miss me|cry|care) (now)? (when|once|if) i am (dead|gone for good|in the ground|in a (coffin|box)|six feet under|gone forever|no longer here)',
        '(blood|my death|my life) (will be|is|is going to be) on (your|you) (hands|head|conscience)',
        '(come to|coming to|cry at|at|miss|{plan}|hymn for|song for|songs for) my (own)? funeral',
        '(photo|picture|memory|memories|grave|headstone|ghost) of me than',
      ],
      unless: [
        'for all (i|you|they) (know|care)',
        '(quote|quotes|premium|renewal|claim|travel insurance|car insurance|policy number|cheaper insurance)',
        `(dead|gone) ${SELF}`,
        FICTION,
      ],
      when: inEarnest,
    },
  ],
  examples: [
    'i dont want to be here anymore',
    "I can't see the point of me any more, honestly.",
    "You'd all be better off without me.",
    'She told the school nurse she wants to die.',
    'sometimes I hope I just dont wake up',
    'The world would be better without me in it.',
    'He wrote "I just want to sleep and never wake up".',
    'idk how much longer i can keep doing this being alive thing',
    "what's the point in carrying on",
    'I see no way out.',
    'the insurance would pay off the house, im worth more dead',
    'nobody would even notice if i was gone',
    'I am so tired of being alive.',
  ],
  lookalikes: [
    'I wanted to dye it blue',
    'i wish i was there',
    "we don't live here anymore",
    'no reason to live downtown',
    'the team is better off without messi',
    "I can't live without this app",
    "I'm dying for a coffee.",
    'He would rather die than do archery.',
    "I don't want to be late tomorrow.",
    "if you go, i'll die laughing",
    'In the film she just wants to die.',
    'I wanted to die when mum told that story, so embarrassing.',
    'There is no point in buying the big one.',
    "I don't want to be here any more, this meeting is endless.",
    'You were having the best time without me!',
  ],
});
