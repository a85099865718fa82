import type { Context } from './rule.ts';

/** Conditions that several rules share, for a phrasing's `when`. */

/** The writer is not playing: no laughter, no wink. */
export const inEarnest = ({ banter }: Context): boolean => !banter;

const GOOD_NEWS =
  /\b(got (in|the|it|my|a|engaged|accepted|promoted)|passed|won|engaged|pregnant|baby|born|job|news|guess what|exciting|excited|omg|yay|congratulations|offer|she said yes|he said yes|delicious|lottery|made it|best thing|funniest|screaming)\b/;

/** No good news around that would make anybody hurry, and nothing to laugh about. */
export const withoutGoodNews = ({ banter, sentence, next, previous, closing }: Context): boolean =>
  !banter &&
  !GOOD_NEWS.test([sentence, next[0] ?? '', previous[0] ?? ''].join(' ')) &&
  !/!/.test(closing);

const SHARED_LAUGHTER = /\b(ha(ha)+h?|jk|kidding|joking|lmao|rofl|xd)\b/;

/** Both are laughing. A lone "lol" does not say so: it often stands beside a blow. */
export const isShared = ({ banter, sentence }: Context): boolean =>
  banter && (!/\blol\b/.test(sentence) || SHARED_LAUGHTER.test(sentence));
