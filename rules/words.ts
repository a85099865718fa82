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

/** Ways of reaching somebody: what a checking message asks about. */
export const REACH =
  'answer|answering|answered|reply|replying|replied|respond|responding|responded|text|texting|texted|call|calling|called|write|writing|written|message|messaging|messaged|ring|ringing|rang|phone|phoning|phoned|pick up|picking up|picked up|text back|texting back|text me back|call back|calling back|get back to me|getting back to me';

/** Terms of address between people who are close. */
export const ENDEARMENT =
  'babe|baby|bby|hun|hon|honey|love|darling|sweetheart|sweetie|dear|mum|mom|dad|mama|papa|sis|bro|mate|bestie|habibi|jaan|pet';

/** The rest of a short clause, so that a mark does not end in the middle of a phrase. */
export const REST = '(* . $)?';

/** Any number of words that only add force, as an optional piece of a pattern: `i ${FORCE} love you`. */
export const FORCE =
  '((so|really|just|only|still|even|honestly|truly|genuinely|literally|actually|simply|completely|totally|absolutely|utterly|desperately|deeply|badly|always|very|already|also|ever|quite|pretty|kind of|sort of|basically|seriously|probably|definitely|certainly|clearly|obviously|all|now|to be honest|in my opinion)+)?';

/** "can not", "could hardly", "am not able to": after a subject, before a verb. */
export const CANNOT =
  '((can|could) (still|really|just|literally|honestly|simply|actually)? (not|barely|hardly|scarcely|never) (even|really|just|possibly|ever|physically)?|am (not able|unable) to|do not (even)? know how to|struggle to|am struggling to)';

/** Who the writer may be to the reader. */
export const RELATION =
  'wife|husband|partner|girlfriend|boyfriend|spouse|mother|mum|mom|father|dad|parent|friend|best friend|person|man|woman|guy|human|human being|daughter|son|child|kid|sister|brother|sibling|lover|fiance|fiancee|co-parent|coparent|stepmum|stepdad|niece|nephew|cousin|aunt|uncle';

/** When, said with impatience; practical times are left out. */
export const AT_ONCE =
  'now|right now|right away|straight away|straightaway|immediately|at once|instantly|this minute|this second|this instant|this very minute|as soon as possible|urgently|tonight|today|by tonight|by tomorrow|before tonight|before tomorrow|this evening|before bed|before you sleep|before i sleep|before midnight|by midnight|by the end of (the day|today|tonight)|within the hour|the second you (see|get|read) this|the moment you (see|get|read) this|the minute you (see|get|read) this|as soon as you (see|get|read) this';

/** Things and errands: a sentence about one of them is arranging something, however it is worded. */
export const ERRAND =
  'form|forms|ticket|tickets|booking|bookings|reservation|invoice|invoices|receipt|receipts|quote|contract|order|delivery|parcel|package|document|documents|doc|docs|file|files|link|spreadsheet|report|draft|slides|deck|deadline|meeting|agenda|client|supplier|proposal|application|address|code|password|size|sizes|shoe|key|keys|car|van|train|bus|flight|gate|airport|station|parking|school|nursery|teacher|doctor|dentist|vet|clinic|hospital|ambulance|surgery|prescription|plumber|electrician|builder|boiler|landlord|caterer|venue|headcount|menu|recipe|shop|shopping|groceries|milk|bread|pizza|takeaway|dinner|lunch|table|sofa|couch|fridge|oven|wifi|router|printer|laptop|charger|server|database|website|app|deploy|build|invite|rsvp|insurance|passport|visa|bank|payment|deposit|numbers|allergies|allergic|peanuts|pickup|drop-off|dropoff';

/** Tags for the engine: each word of a list carries it. Multi-word entries are for patterns only. */
export const WORD_TAGS: Readonly<Record<string, string>> = {
  Insult: INSULT,
  InsultNoun: INSULT_NOUN,
  Endearment: ENDEARMENT,
  Errand: ERRAND,
  Day: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|today|tomorrow|tonight|weekend|january|february|march|april|june|july|august|september|october|november|december',
};
