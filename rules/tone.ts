import type { Context } from './rule.ts';
import { ERRAND } from './words.ts';

/** Conditions that several rules share, for a phrasing's `when`. */

/** The writer is not playing: no laughter, no wink. */
export const inEarnest = ({ banter }: Context): boolean => !banter;

const THING =
  /\b(ladder|drill|gutter\w*|towels?|sink|tap|boiler|wallpaper|shed|lawn|bins?|fridge|oven|pie|pizza|soup|pho|cake|biscuits?|bread|sourdough|lasagne|curry|chilli|spuds|crisps|wine|kitten|cat|puppy|hamster|spiders?|wasps?|postman|screwdriver|smoothie|playlist|season|episode)\b/;
const ERRANDS = new RegExp(`\\b(${ERRAND})\\b`);

/** Meant for the two of them: no laughter, and no household thing named. */
export const aboutUs = ({ banter, match, after }: Context): boolean =>
  !banter && !THING.test(`${match} ${after}`);

/** The same, and the words themselves are on no errand; a sentence that goes on to one elsewhere is still meant. */
export const aboutUsOnly = (context: Context): boolean =>
  aboutUs(context) && !ERRANDS.test(context.match);

/** The same, and the next sentence does not turn out a joke or an errand: "I need you. And your ladder." */
export const aboutUsAlone = (context: Context): boolean =>
  aboutUs(context) &&
  !THING.test(context.next[0] ?? '') &&
  !/^(specifically|and (your|the))\b/.test(context.next[0] ?? '');

const GOOD_NEWS =
  /\b(got (in|the|it|my|a|engaged|accepted|promoted)|(i|we|she|he|you) (passed|won)|engaged|pregnant|born|(good|great|big|the) news|guess what|exciting|excited|omg|yay|congratulations|offer|she said yes|he said yes|delicious|lottery|made it|best thing|funniest|screaming)\b/;

/** No good news around that would make anybody hurry, and nothing to laugh about. */
export const withoutGoodNews = (context: Context): boolean => {
  const { sentence, next, previous, closing, match } = context;
  return (
    aboutUsOnly(context) &&
    !GOOD_NEWS.test([sentence, next[0] ?? '', previous[0] ?? ''].join(' ')) &&
    (!closing.includes('!') || /\b(now|answer|reply|minute|second)\b/.test(match))
  );
};

const SHARED_LAUGHTER = /\b(ha(ha)+h?|jk|kidding|joking|lmao|rofl|xd)\b/;

/** Both are laughing. A lone "lol" does not say so: it often stands beside a blow. */
export const isShared = ({ banter, sentence }: Context): boolean =>
  banter && (!/\blol\b/.test(sentence) || SHARED_LAUGHTER.test(sentence));

/** A lone "lol" beside a blow is no play. */
export const isMeant = (context: Context): boolean => !isShared(context);

/** The writer says that it can wait. */
export const isUnhurried = ({ sentence, next }: Context): boolean =>
  /\bno (rush|hurry|worries|panic|need|stress)\b/.test(`${sentence} ${next[0] ?? ''}`);
