/**
 * Word lists that several rules share, written as alternatives of a pattern: use them as `(${INSULT})` in a template, or
 * through their tag (`#Insult`), which costs no tagging. Lower case, singular and base form unless noted.
 */

/** Adjectives that judge a person. */
export const INSULT =
  'selfish|lazy|pathetic|useless|ridiculous|stupid|childish|immature|cruel|heartless|horrible|awful|terrible|disgusting|dishonest|ungrateful|manipulative|controlling|toxic|narcissistic|worthless|hopeless|unbelievable|impossible|irresponsible|cold|bitter|jealous|crazy|insane|delusional|paranoid|dramatic|cheap|fake|coward|cowardly|weak|lame|clueless|spoiled|arrogant|rude|nasty|vile|evil|mean|petty|inconsiderate|thoughtless|careless|unreliable|incapable|incompetent|hypocritical|stubborn|difficult|embarrassing';

/** Nouns that judge a person. */
export const INSULT_NOUN =
  'liar|coward|narcissist|hypocrite|idiot|fool|moron|loser|child|baby|monster|psycho|cheat|cheater|snake|bully|joke|disgrace|bitch|bastard|asshole|arsehole|jerk|prick|dick|witch|princess|martyr|drama queen|control freak|piece of work|waste of space|waste of time|embarrassment|disappointment|failure|clown|user|brat|pig|parasite|leech';

/** Terms of address between people who are close. */
export const ENDEARMENT =
  'babe|baby|bby|hun|hon|honey|love|darling|sweetheart|sweetie|dear|mum|mom|dad|mama|papa|sis|bro|mate|bestie|habibi|jaan|pet';

/** The rest of a short clause, so that a mark does not end in the middle of a phrase. */
export const REST = '($|* . $)?';

/** The same, where the clause goes on to no errand: "please come home", but not "please come home with the car keys". */
export const REST_NO_ERRAND = `!(* #Errand) ${REST}`;

/** Words that only add force. Tagged `#Force`. */
export const FORCE_WORD =
  'so|really|just|only|still|even|honestly|truly|genuinely|literally|actually|simply|completely|totally|absolutely|utterly|desperately|deeply|badly|always|very|already|also|ever|quite|pretty|basically|seriously|probably|definitely|certainly|clearly|obviously|all|now|legit|lowkey|highkey|fully|properly|physically|emotionally|incredibly|extremely|terribly|entirely|constantly|again';

/** Any number of them, as an optional piece of a pattern: `i ${FORCE} love you`. By tag, which keeps the expressions small. */
export const FORCE = '(#Force+)?';

/** "can not", "could hardly", "am not able to": after a subject, before a verb. */
export const CANNOT =
  '((can|could) (still|really|just|literally|honestly|simply|actually)? (not|barely|hardly|scarcely|never) (even|really|just|possibly|ever|physically)?|am (not able|unable) to|do not (even)? know how to|struggle to|am struggling to)';

/** How many, in words; digits have `#Number`. Tagged `#Count`. */
export const COUNT =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|hundreds|thousand|dozen|dozens|several|countless|million|umpteen';

/** Those whose affection two people share. Tagged `#Kin`. */
export const KIN =
  'she|he|they|kids|children|boys|girls|baby|son|daughter|twins|grandkids|grandchildren|mum|mom|dad|family';

/** Who the writer may be to the reader. */
export const RELATION =
  'mam|wife|husband|partner|girlfriend|boyfriend|spouse|mother|mum|mom|father|dad|parent|friend|best friend|person|man|woman|guy|human|human being|daughter|son|child|kid|sister|brother|sibling|lover|fiance|fiancee|co-parent|coparent|stepmum|stepdad|niece|nephew|cousin|aunt|uncle|gf|bf|mate|flatmate|roommate|neighbour|student|employee|colleague|teacher|boss|manager|partner in|human|son|grandson|granddaughter';

/** When, said with impatience; practical times are left out. */
export const AT_ONCE =
  'now|right now|right away|straight away|straightaway|immediately|at once|instantly|this minute|this second|this instant|this very minute|as soon as possible|urgently|tonight|today|by tonight|by tomorrow|before tonight|before tomorrow|this evening|before bed|before you sleep|before i sleep|before midnight|by midnight|by the end of (the day|today|tonight)|within the hour|the second you (see|get|read) this|the moment you (see|get|read) this|the minute you (see|get|read) this|as soon as you (see|get|read) this';

/** Things and errands: a sentence about one of them is arranging something, however it is worded. */
export const ERRAND =
  'form|forms|ticket|tickets|booking|bookings|reservation|invoice|invoices|receipt|receipts|quote|contract|order|delivery|parcel|package|document|documents|doc|docs|file|files|link|spreadsheet|report|draft|slides|deck|deadline|meeting|agenda|client|supplier|proposal|application|address|code|password|size|sizes|shoe|key|keys|car|van|train|bus|flight|gate|airport|station|parking|school|nursery|teacher|doctor|dentist|vet|clinic|hospital|ambulance|surgery|prescription|plumber|electrician|builder|boiler|landlord|caterer|venue|headcount|menu|recipe|shop|shopping|groceries|milk|bread|pizza|takeaway|dinner|lunch|table|sofa|couch|fridge|oven|wifi|heater|heating|radiator|projector|microphone|suitcase|umbrella|router|printer|laptop|charger|server|database|website|app|deploy|build|invite|rsvp|insurance|passport|visa|bank|payment|deposit|numbers|allergies|allergic|peanuts|pickup|drop-off|dropoff';
/** Words of plain warmth: what they stand beside is hardly ever a reproach. */
export const PRAISE =
  'thank|thanks|lovely|amazing|brilliant|wonderful|beautiful|fantastic|fabulous|excellent|marvellous|splendid|superb|giggle|delicious|gorgeous|hilarious|legend|star|stars|hero|lifesaver|genius|talented|impressed|impressive|delighted|thrilled|chuffed|adorable|cute|sweet|sweetest|kindest|kindness|gem|angel|congratulations|congrats|bravo|yay|yum|yummy|tasty|inspire|inspires|inspiring|inspired|awesome|incredible|stunning|adore|magic|magical|glorious|treasure|blessing|cosy|cozy';

/** Tags for the engine: each word of a list carries it. Multi-word entries are for patterns only. */
export const WORD_TAGS: Readonly<Record<string, string>> = {
  Insult: INSULT,
  InsultNoun: INSULT_NOUN,
  Endearment: ENDEARMENT,
  Errand: ERRAND,
  Praise: PRAISE,
  Force: FORCE_WORD,
  Kin: KIN,
  Count: COUNT,
  Day: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|today|tomorrow|tonight|weekend|january|february|march|april|june|july|august|september|october|november|december',
};

/**
 * Adverbs that sharpen or soften and change nothing else; a ready pattern, any number of them: `you ${ADVERBS} never`.
 */
export const ADVERBS =
  '((just|really|literally|honestly|actually|simply|even|so|clearly|obviously|still|seriously|basically|apparently|genuinely|totally|completely|absolutely|also|then|now|probably|definitely|only|all|already|deliberately|quite|always|never|ever|again|once|at least|of course|flat out|straight up|damn|bloody|fucking|freaking|well|kind of|sort of|pretty|very|too|purely|entirely|suddenly|conveniently)+)?';

/** Signs that a sentence means well, as an exception: praise, or somebody made happy. */
export const DELIGHT =
  '(#Praise|and i love (it|you)|proud of (you|your|her|him|them|us)|{make} (me|us|him|her|them|everyone|people|you) ((always|so|really)+)? (laugh|smile|giggle|blush|happy|feel (better|welcome|safe|at home)))';

/** The rest of the clause, where it is not long: for spans that read as a phrase. */
export const CLAUSE_REST = '(!$ * * $)?';

/** Verb phrases that name a failing: what somebody does to another, seen from the other's side. */
export const FAILING =
  '{ignore} (me|us|my|our|every|everything|everyone|what|it|the|people|them|him|her)|{lie}|{complain}|{moan}|{whine}|{sulk}|{nag}|{criticize}|{criticise}|{judge}|{blame}|{interrupt}|{exaggerate}|{overreact}|{flake}|{bail}|{cancel} on|{cancel} (at|last|plans|again|everything)|{disappear}|{vanish}|{dodge}|{deflect}|{dismiss}|{mock}|{belittle}|{undermine}|{humiliate}|{embarrass} (me|us)|{exclude}|{abandon}|{betray}|{provoke}|{patronize}|{manipulate}|{guilt}|{gaslight}|{punish}|{neglect}|{avoid} (me|us|the|talking|it|this|my)|{ruin}|{spoil} (it|everything|my|our|the)|{wreck}|{destroy}|{twist} (it|this|my|what|everything|things)|{shout}|{yell}|{scream}|{snap} at|{storm} (off|out)|{shut} (me|down|off|us)|{walk} (away|off|out|over|all over)|{run} (away|off|to your|back to your)|{back} out|{push} me|{pull} out|{hide} (things|from|behind|everything)|{break} (your|my heart|every|promises)|{cut} me (off|out)|{leave} (me|us|it to me|everything|things|these|those|it all|your|dirty|early when)|{let} (me|us|everyone|them|her|him|people) down|{put} (me|us) (down|last|second)|{put} (yourself|your . first|everyone|everything else|others|work|him|her|them) (first|before|above)|{take} (it out|over|sides|everyone|everybody|everything|credit|advantage|me for granted|us for granted|(his|her|their|your .) side|that tone)|{make} (excuses|everything|fun|me feel|me look|me out|me do|me wait|us wait|people|a scene|a fuss|a drama|a mess|it about|this about|things|it all about|it so|promises|plans without)|{turn} (it|this|everything|things|them|her|him|the kids|the children|up late|around|on me|your back)|{play} (the victim|dumb|innocent|games|the martyr)|{throw} (it|that|things|a tantrum|everything) |{blow} (me|us|up|it|this|everything)|{jump} (to|down)|{bring} up|{hang} up|{stand} me up|{expect} (me|us|everyone|everything|people)|{assume}|{pretend}|{use} (me|us|people|the kids|him|her|them)|{treat} (me|us|her|him|them|people|everyone)|{act} (like|as|as if|so|all|the|out)|{talk} (down|over|about me|behind|to me like)|{speak} (over|to me like)|{go} (behind|silent|cold|on and on|on about|off on|off at|quiet on|running|crying)|{get} (defensive|angry|your way|your own way|so angry|so defensive|mad|like this|at me)|{start} (a fight|fights|an argument|arguments|a row|drama|on me)|{pick} (a fight|fights|on me|him over|her over|them over)|{choose} (him|her|them|your|work)|{find} (an excuse|excuses|something|fault|a way to)|{change} (the subject|the plan|the plans|plans|your mind)|{drag} (me|us|your|up|everyone|it)|{dump} (it|everything|the|this|on)|{waste} (my|our)|{keep} (things|secrets|me waiting|us waiting|changing)|{forget} (about|me|us|my|our|everything|it|again|what i)|{mess} (me|up|it|everything|with)|{screw} (me|up|it|us|over)|{piss}|{wind} me up|{give} me (grief|attitude|the silent|that)';
