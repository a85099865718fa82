import { ANY_MORE, either, FICTION, KIDS } from '../danger.ts';
import { type Context, defineGuard } from '../rule.ts';
import { inEarnest } from '../tone.ts';

/**
 * Goodbyes for good: letters, last wishes, what is arranged for afterwards, how one will be found. Many of these words are
 * innocent alone ("look after the dog", "I won't be here"), and count only beside others of their kind.
 */

const FAMILY = either(
  'kids|children|boys|girls|baby|twins|lads|them|him|her|mum|mom|mam|dad|family|everyone|son|daughter',
  'mother|father|sister|brother|nan|gran|little one|dog|cat|each other|yourself|yourselves|my',
);
const SEASON = either(
  'summer|christmas|spring|winter|autumn|easter|new year|january|february|march|april|may|june|july',
  'august|september|october|november|december|birthday|wedding|graduation|next (week|month|year)',
  'thirty|forty|fifty|the weekend|the end of the (week|month|year)|then|long|much longer|old age',
);
const FOR_GOOD = '(for good|forever|for ever|for the last time|one last time|properly|already)';
/** What stands around it when a faint word is a goodbye. */
const PARTING =
  /\b(goodbye|farewell|forgive me|always loved|loved you|do not be (sad|cross|angry)|not your fault|(no more|no) pain|so tired|tired of|end it|over soon|at peace|found by|find me|(when|once) i am gone|sheriff|no future|can not go on|done with|too late|ambulance|pills|tablets|rope|ledge|jump|so high|look(ing)? down|sleepy|burden|waiting on me|waking up|alone with them|insurance is|plan on being|i love you( all)?$)\b/;
const AWAY =
  /\b(flight|train|holiday|conference|trip|weekend away|office|shift|camp|back (on|by|in|at)|key|keys|bins|plants|water the|airport|hotel|leave the|party|dinner|lunch|school|practice|training|vet|kennels|gig|theatre|work)\b/;

const around = ({ sentence, match, previous, next }: Context) =>
  [sentence.replace(match, ' '), ...previous, ...next].join(' ');

export default defineGuard({
  guard: 'crisis',
  phrasings: [
    // Letters and goodbyes.
    {
      match: [
        '(goodbye|farewell|suicide) (message|note|letter|letters|text|video|voicemail|notes|voice note) !(in|on|from (school|work|the)|was from|i (got|had|sent))',
        `({write}|wrote|{leave}|{record}|{finish}) ((the|my|you|all|her|his|a|some|these|everyone|each|of|them|kids|already|just)+)? (note|notes|goodbyes|letter|letters|video|videos) ((for|to)+) ((the|my|all|each|of|everyone|you|our)+)? (${KIDS}|everyone|them|you|kids|family|all|after|when)+ (to (open|read|have|find)|when|after|before|$)`,
        '({write}|{leave}) the (note|letter|letters|notes) (already|now|and|out|$)',
        '({write}|wrote) it all (out|down) for (you|the kids|them|everyone|when)',
        '({text}|{send}|{message}|wrote|{whisper}|{tell}) (me|us|him|her|everyone|mum|mom|them|you)? (a|his|her)? goodbye',
        '(sent|posted|left|wrote|recorded|texted|messaged|saying) ** (to say|saying) goodbye (to|forever|for good|$)',
        `({say}) ((my|her|his|our|all|a|proper|final|last)+)? (goodbye|goodbyes) ((to|the|my|kids|children|boys|girls|dog|everyone|everybody|mum|them|him|her)+)? (${FOR_GOOD}|now|tonight|before (i|it)|$)`,
        '(this is|consider this|call this) (my|a|the) (last|final) (goodbye|farewell)',
        '(final|last) goodbye',
        'goodbye (forever|for ever|for good|world|cruel world|to everyone|everyone|for the last time|all)',
        '(forgive|sorry) ((me|for|everyone|all|please)+) what i (am (about|going) to|have to|need to|must|will|plan to) do',
        '(sorry|forgive) ** what (you|they) ((are|will|going to|about to)+) (find|see|hear)',
        'tonight is the night $',
      ],
      unless: [
        '(leaving (do|card|party)|retire|retiring|retirement|colleague|colleagues|team|class|teacher|job|santa|tooth fairy|teachers|school trip|station|airport|party|left without saying)',
        'say goodbye (to (the|my|our) (car|house|flat|garden|carbs|weekend|sofa|money|sleep|waist|diet))',
        '(did not|never|not even|without) {say} (a|goodbye)',
        '(last|final) (text|message|letter|note) (was|is|said|says|from|to) !(my)',
        FICTION,
      ],
      when: inEarnest,
    },
    // Not being there.
    {
      match: [
        '(by the time|when|if) (you|u|anyone|they|somebody|someone|he|she) ((read|reads|get|gets|see|find|finds|hear|open|wake|are reading)+) * (i will|it will|i am going to|i may|i might|i am) * (gone|dead|over|too late|no longer here|asleep for good|not be (here|around|alive)|already)',
        `(not|never) ((going|to|plan|planning|on|do|expect|expecting|intend|think|i|will|able|actually|even|really)+)? (make it|live|last|survive|get) ((through|till|until|to|past|see|as far as)+) ((the|this|my|next|another|your|their)+)? (${SEASON}|night|morning|tomorrow|sunrise) !(dinner|lunch|party|at|do|drinks|because|as|without|in)`,
        `(not|never) ((going|to|plan|planning|on|do|expect|intend|think|i|will|live|be here|around|alive)+)? (see|seeing) (another|my next|the next|this) (${SEASON}|sunrise|sunset)`,
        `not ((think|i|will|going|to|be)+)? see (christmas|spring|summer|the new year|april|tomorrow|the morning) (and|this|or|again|$)`,
        `not ((plan|planning|intend|expect|on|to)+) (be|being|stick|sticking) (around|here|alive) ((for|by|until|till|after|that|when|much|long|in|past|to)+|$) `,
        `(will|would|going to|am|may|might) not (be|going to be) ((here|around|alive|in this world)+) (${ANY_MORE}|for (much|that much|a lot) longer|to see|by (the morning|morning)|when you wake|in the morning|after tonight)`,
        '(none|neither|not one) of us (is|are|will|be|going|to)+ (here|alive|around|left|breathing)',
        `(will|would|do|are|is|going to) not (ever)? (have|need|going) to (worry about|deal with|put up with|look after|bother with|suffer|carry|think about|see) me (${ANY_MORE}|again|soon|after (tonight|today|tomorrow)|much longer)`,
        '(will|would|going to) (never|not ever|not) (see|hear from|have to see|be hearing from) me (alive|alive again|breathing)',
        `(will|would|going to|am|longer) (not|no longer|never)? (be|going to be)? (a|your|anyone's|such a|anybody's|nobody's) burden ((on|to|for|you|anyone|them|everyone|the|family|all)+)? (${ANY_MORE}|again|after|soon|tonight|when)`,
        'where i am going ((i|there|it|you|nobody|no one|she|he)+) ((will|is|do|can|does)+) (not|no|need|hurt|follow|never)',
        '(before|when|once|after|by the time|till|until) i (am|will be) (gone|out of here) (for good|forever|for ever)',
        '(i am|i will be|will soon be|will be) (gone|dead) (soon|forever|for ever|before you know it|by (morning|tomorrow)|after tonight|tonight)',
        '(last|final) (night|day|days|hours|sunset) (of my life|on (this)? earth|alive|i will ever)',
        'last (thing|time)? (you|they|anyone|anybody|she|he) will (ever)? (hear|see|get) (from|of)? me (alive|again)?',
        '{make} (my)? peace with ((it|that|dying|going|death|god|leaving|everything)+)',
        '(my|his|her) (time is up|time has come|days are (over|numbered))',
        '({join}|be with|go to|see) ((him|her|dad|mum|mom|nan|gran|grandad|them|my|our|baby|you|soon|again)+) (up there|in heaven|on the other side)',
        '(together|see you|be with) ** (in heaven|on the other side|in the next life)',
      ],
      unless: [
        '(flight|train|holiday|conference|trip|office|meeting|lunch|dinner|party|gym|match|bus|traffic|heels|exam|finals|league|cup)',
        FICTION,
      ],
      when: inEarnest,
    },
    // Found.
    {
      match: [
        `({find}|{discover}|{come} (home|back) to|cut me down|identify|bury) ((me|us|my|a|his|her|the)+) (body !(of|lotion|wash|shop)|corpse|hanging|dead|swinging|gone|cold|in the (bath|garage|river|morning|car|woods)|on the floor|at the bottom|like that)`,
        '(want|wanted|like|wish|sure|hope|let|rather) ** ({find} me|me found|be found|be the one (to find|who finds)) (by|like|it|first|in|before|$)',
        '(nobody|no one|they|you|someone|somebody|police|neighbours) (will|would|are going to|is going to) (not)? {find} (me|us) (till|until|before|for (days|weeks)|dead|too late)',
        '({find} out|{hear}|{know}|{learn}) ((it|about it|about me|this|what happened)+)? from (the|a|some) (police|sheriff|coroner|officer|cop|cops|policeman|news|paper|hospital)',
        `(never|not) let (the|my|our|any|them|him|her|mum) .? ((${KIDS}|go|come|look|in|into|see|open|up|inside|near|upstairs|to|the|be|find|first)+) (garage|bathroom|bedroom|shed|attic|basement|loft|cellar|my room|body|me like)`,
        '({read}|{hear}) about (it|me) (in the (paper|papers|news|morning)|on the news)',
        '(call|ring|send|tell) (the)? (police|ambulance|999|911) (to|for) (come)? (my|the) (body|flat|house|address) (in the morning|not you|so)',
      ],
      unless: [
        '(surprise|present|presents|christmas|easter|eggs|hide and seek|tooth fairy|wet paint|mess)',
        FICTION,
      ],
      when: inEarnest,
    },
    // What others are to be told.
    {
      match: [
        `tell (the|my|our|your)? (${FAMILY}) (that)? (it|this) (was|is) ((never|not)+) (their|his|her|your|anyone|anybody|the kids|mum|dad|them|him|daddy|mummy) (fault|doing)?`,
        `tell (the|my|our|your)? (${FAMILY}) (that)? ((i|daddy|mummy|dad|mum|their|his|her|mother|father|always|really)+) (loved|tried|did (try|love)) ((them|him|her|you|everyone|my best|so hard|all|always|very|much|so|more than anything)+)? $`,
        '(no one|nobody|not anyone|none of you|do not|it is not|you are not|please do not) * to blame (for what (i|happens)|yourself when|for this when i am|when i am gone)',
        '(do not|please do not|never) blame (yourself|yourselves|anyone|each other|the kids|them) (for what (i|happens)|when i|after|for this|$)',
        '(nobody|no one|not your|not anyone|no ones) (fault|is to blame) ((but|except|only)+) (mine|my own|me) (and|when|by|$)',
        'if (something|anything) (should)? (happens|happen|happened) to me (tonight|tomorrow|before|it is|you will|know that|remember|tell|look after|please|i want)',
        '(look after|take care of|be good to|mind|kiss|hug|watch over|raise) ((the|my|our|your|them|him|her|mum|each|for me)+) * (when|once|after|now that) i am (gone|not here|no longer here|dead|not around)',
        '(hear|see|hold|kiss) ((your|his|her|their|you|the|kids)+) (voice|face|faces|laugh|hand)? (one|a|for the) (last|final) time (before|tonight|$)',
      ],
      unless: [
        '(flat|holiday|flight|airport|plants|bins|milk|moving day|surgery|operation)',
        FICTION,
      ],
      when: inEarnest,
    },
    // Faint alone.
    {
      match: [
        'my (last|final) (message|note|letter|text|words|voicemail)',
        '(be with|join) ((him|her|dad|mum|mom|nan|gran|grandad|them|my|our|baby|again)+) (soon|tonight|now|again) $',
        '^^ ((this is|so|well|ok)+)? goodbye ((then|now|my love|mum|dad|everyone|all)+)? $',
        '({make}|written|updated|signed|{write}|{change}) my will $',
        '(at|on) (the)? top (floor)? of (the|a) (car park|multi storey|building|tower|block|bridge)',
        '(took|taken) something $',
        '({buy}|saved up|got hold of) (the|enough|some) (pills|paracetamol|sleeping pills|tablets|rope)',
        '(put|set|get|got|getting|putting) ((the|my|all|house|things|affairs|papers)+) (house|affairs|papers|things) in order',
        '({tidy}|tidied|sorted|{sort}) (up|out)? ((all|my)+) (papers|affairs|things|passwords|accounts)',
        '({give}|gave) (away)? ((all|my|her|his|him)+) (things|stuff|watch|records|guitar|rings|ring|tools|dog|cat|clothes|books|jewellery) (away|to|already)',
        '({find}|found) (someone|somebody|a (good)? home) (for|to (have|take)) (the|my) (dog|cat|cats|dogs|rabbit|budgie|bird|pets)',
        '(insurance|will|papers|passwords|password|pin|bank details) ((for|the|is|are|paid|up|policy|papers|photos|everything)+) (in|on|through|under|taped|until|written) (the|my|june|#Day|a)',
        '({find}|{leave}) a note (under|on|in|by|from)',
        'before i go (i|to|you|and|thank|please|$)',
        'not (be)? (sticking|stick) around (if|when|any|for|$)',
        'kiss ((the|my|our|them|him|her|both|girls|boys|kids|baby)+) ((girls|boys|kids|baby|all|both)+)? for me',
        '(phone|mobile) (is|has been|has gone|goes|went|was)+ ((now|straight|turned|switched)+)? (off|dead|to voicemail)',
        '(will|am|may|might|going) not (be|going to be) (here|around) (tomorrow|for (christmas|long|the summer)|next (week|year|month)|by (then|monday)|on #Day|when (you|they|the kids) (wake|get|come|read|are back|return))',
        'i will be gone (by|when|before|in the morning|tomorrow|tonight)',
        '(take care of|look after|be good to|watch over|mind) ((mum|mom|dad|the|my|our|kids|boys|girls|dog|cat|children|baby|them|her|him|each|other|max)+) (for me|when i|once i|after i|always|$)',
      ],
      unless: FICTION,
      when: (context) =>
        !context.banter && PARTING.test(around(context)) && !AWAY.test(around(context)),
    },
  ],
  examples: [
    'Tell the boys it was not their fault.',
    'I wrote the goodbye letters.',
    'Dont let the kids go into the garage.',
    'Goodbye. Take care of the dog.',
    "i won't make it to april",
    'Please forgive me for what I am about to do.',
    'Jess texted me goodbye and now her phone is off.',
    'If you take the kids none of us are going to be here when you get back.',
    "I didn't want you to find out from the police.",
    'You will be coming home to a body.',
    "I've put my papers in order and found a home for the cat, no more pain now.",
    'By the time you read this I will be gone.',
  ],
  lookalikes: [
    "you'll never see me in heels",
    'last message was from school',
    'Goodbye then, see you at six!',
    "I won't be here tomorrow, I'm working from the other office.",
    'When you get home let the kids stay up.',
    "I'll be gone by the time you get home, dinner is in the oven.",
    'Take care of Biscuit while we are away!',
    'I will not make it to lunch.',
    'My phone is off the charger, sorry.',
    'We wrote a goodbye card for the teacher.',
    'Tell the kids I love them.',
  ],
});
