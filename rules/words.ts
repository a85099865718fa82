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

/** Tags for the engine: each word of a list carries it. Multi-word entries are for patterns only. */
export const WORD_TAGS: Readonly<Record<string, string>> = {
  Insult: INSULT,
  InsultNoun: INSULT_NOUN,
  Endearment: ENDEARMENT,
  Day: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|today|tomorrow|tonight|weekend|january|february|march|april|june|july|august|september|october|november|december',
};
