import type { Context } from './rule.ts';

/** Whose topic it is: a divorce is only hot when it is the writer's and the reader's own. */

const WRITER_OR_READER = /\b(i|me|my|mine|we|us|our|ours|you|your|yours)\b/;
/** The last one named before the topic, or in it, is somebody else: "my sister got divorced". */
const OF_OTHERS =
  /(\b(he|she|they|nobody|no one|everyone|everybody|people|sisters?|brothers?|friends?|cousins?|neighbou?rs?|colleagues?|boss|parents|aunt|uncle|mates?|roommates?|flatmates?|client|landlord)\b|\b(?!you |i |me |us )\w+ and (?!you |i |me |my )\w+ (are|were|have|got|just|finally|both) )(?!.*\b(i|me|my|mine|we|us|our|you|your)\b)/;
/** Words of films and books, where other people's troubles are told. */
export const STORY =
  /\b(films?|movies?|episodes?|series|novel|memoir|chapter|season|podcast|documentary|soap|netflix|telly|tv|character|plot|songs?|watched|watching|((the|a|this|that) book))\b/;
const RELATIVE =
  /^(dear|hi|hello|hey|hiya) (\w+ )?(uncle|aunt|auntie|aunty|mum|mom|mama|mummy|dad|daddy|papa|pops|gran|granny|grandma|nan|nana|grandad|grandpa|ammi|abbu|amma|nani|sis|bro|cousin)\b/;
const REFUSED_NEXT = /\b(will|would rather) not (discuss|talk|go into|get into)\b/;

/**
 * The topic is the writer's and the reader's own: neither that of friends or of a story, nor told to a relative, nor refused in
 * the sentence that follows.
 */
export const isOurs = ({ banter, sentence, before, match, previous, next }: Context): boolean =>
  !banter &&
  (WRITER_OR_READER.test(sentence) || sentence.split(' ').length < 10) &&
  !OF_OTHERS.test(`${before} ${match}`) &&
  !/'s (\w+ )?$/.test(`${before} `) &&
  ![sentence, previous[0] ?? '', next[0] ?? ''].some((text) => STORY.test(text)) &&
  !RELATIVE.test(previous.at(-1) ?? '') &&
  !REFUSED_NEXT.test(next[0] ?? '');
