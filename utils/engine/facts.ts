import type { Token } from './normalise.ts';
import { isName, ownTags } from './vocabulary.ts';

/**
 * What a suggestion must not lose: numbers, clock times, days and months, amounts, names. In the writer's own spelling.
 * @param isInside The first token does not start a sentence, so that its capital says something.
 */
export function factsIn(text: string, tokens: readonly Token[], isInside?: boolean): string[] {
  const facts: string[] = [];
  for (const [i, token] of tokens.entries()) {
    const typed = text.slice(token.start, token.end);
    const startsSentence =
      isInside === undefined ? startsAt(text, token.start) : i === 0 && !isInside;
    if (isFact(token.word, typed, startsSentence) && tokens[i - 1]?.start !== token.start)
      facts.push(typed);
  }
  return facts;
}

const FIGURE = /\p{N}/u;
/** Days that place an event; "today" and "now" belong to most pressure and are no loss. */
const LOOSE_DAYS = /^(today|tonight|tomorrow|weekend|may|march|sun|sat|mon|second)$/;
const NUMBER_WORDS =
  /^(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|thousand|noon|midnight|dozen)$/;
const CAPITALISED = /^\p{Lu}\p{Ll}+/u;
/** Capitals that name nothing. */
const NOT_NAMES =
  /^(i|ok|god|jesus|christ|mr|mrs|ms|dr|lol|omg|tv|sms|x+|i?[dm]|ive|ill|its|thats|dont|cant|youre|urgent)$/;

function isFact(word: string, typed: string, startsSentence: boolean): boolean {
  if (FIGURE.test(typed) || NUMBER_WORDS.test(word)) return true;
  if (
    ownTags(word).includes('#Day') &&
    (!LOOSE_DAYS.test(word) || (CAPITALISED.test(typed) && !startsSentence))
  )
    return true;
  if (NOT_NAMES.test(word) || !CAPITALISED.test(typed)) return false;
  return startsSentence ? isName(word) : true;
}

function startsAt(text: string, start: number): boolean {
  return /(?:^|[.!?…\n:"“(*–—-]|\p{Extended_Pictographic})[\s"'“”‘’()*_]*$/u.test(
    text.slice(Math.max(0, start - 8), start),
  );
}
