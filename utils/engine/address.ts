import { DETERMINERS, PRONOUNS, set } from './function-words.ts';
import type { Token } from './normalise.ts';
import { isKnown, isName, ownTags } from './vocabulary.ts';

/** Greetings, names and terms of address at the edges of a clause: they stay, whatever becomes of it. */

const GREETING = set(
  'hi hey hello hiya heya dear morning evening afternoon good yo oi to my dearest',
);
const KISS = /^(x+o?x*|xo|xoxo)$/;

/** Says nothing by itself, and addresses nobody either: "lol", "the thing is". */
export const FILLER =
  /^((ok|well|so|yes|no|lol|lmao|haha\w*|hehe|tbh|ngl|omg|oh|ugh|hmm+|um|like|look|listen|honestly|seriously|literally|really|actually|basically|obviously|clearly|apparently|right|anyway|anyways|please|sorry|fine|now|again|just|and|but|to be honest|in my opinion|at least|of course|for once|for gods? sake|you know( it| that| what)?|i mean|i know|i guess|i swear|i promise|i suppose|i think|i feel|let us be honest|the thing is|come on|my god|god|jesus|christ|whatever|you see|trust me|believe me|believe it or not|as usual|wow|hello|it is (ok|fine|all right)|that is (ok|fine)|no worries|never mind|fair enough|not going to lie|one would (have )?(think|thought)\b.*|as always|like always|not that you care|mind you|by the way|in fact|after all|even|still|too|also|though|then|yet) ?)+$/;

/**
 * What the last word of a clause is besides its words: a kiss, the reader's name ("Grow up Jason"), a term of address ("… babe");
 * null for most.
 */
export function closingRole(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  free: (i: number) => boolean,
): 'kiss' | 'address' | null {
  const last = tokens[to - 1] as Token;
  if (!free(to - 1)) return null;
  if (to === tokens.length && KISS.test(last.word)) return 'kiss';
  if (to - from < 2) return null;
  if (closesAddress(tokens, to - 1)) return 'address';
  const isAtEnd =
    to === tokens.length || /[,;:.!?—–]/.test(last.gap) || KISS.test(tokens[to]?.word ?? '');
  return isAtEnd &&
    isCapital(text, last) &&
    !isPlainWord(last) &&
    UNGOVERNED.test(tokens[to - 2]?.word ?? '')
    ? 'address'
    : null;
}

/** A name behind these is nobody's object. */
const UNGOVERNED = /^(me|you|up|it|please|this|now|down|enough|that|again)$/;

/** "…, mum", "… babe"; a relative without a comma is more often talked about ("what i said to ur mom"). */
const closesAddress = (tokens: readonly Token[], i: number) =>
  isEndearment(tokens[i] as Token) &&
  !DETERMINERS.has(tokens[i - 1]?.word ?? '') &&
  (/,/.test(tokens[i - 1]?.gap ?? '') ||
    !/^(mum|mom|dad|mama|papa|sis|love|dear|pet)$/.test(tokens[i]?.word ?? ''));
const isEndearment = (token: Token) => ownTags(token.word).includes('#Endearment');
/** A capitalised word that is known and no name: "NOW", "Friday". */
const isPlainWord = (token: Token) =>
  (isKnown(token.word) && !isName(token.word)) || /#Day/.test(ownTags(token.word));
const isCapital = (text: string, token: Token) =>
  /^\p{Lu}/u.test(text.slice(token.start, token.end));

/** How many tokens at the start greet or name the reader: "Hi Stu, …", "hey babe …", "Mum …". */
export function greetingEnd(
  text: string,
  tokens: readonly Token[],
  to: number,
  free: (i: number) => boolean,
): number {
  // "my mum says …" is about her; "my love, …" is to them.
  if (
    /^(my|dear|good|to)$/.test(tokens[0]?.word ?? '') &&
    !/,/.test(tokens[1]?.gap ?? '') &&
    !/,/.test(tokens[2]?.gap ?? '')
  )
    return 0;
  let i = 0;
  while (i < Math.min(to, 3) && free(i) && GREETING.has((tokens[i] as Token).word)) i++;
  const greetings = i;
  while (i < Math.min(to, greetings + 2) && free(i)) {
    const token = tokens[i] as Token;
    const isMarked = /^\s*[,!–—-]/.test(token.gap) || i === to - 1;
    if (
      isEndearment(token) &&
      (greetings > 0 ||
        isMarked ||
        (i === 0 && tokens.length > 2 && PRONOUNS.has(tokens[1]?.word ?? '')))
    )
      i++;
    else if (greetings > 0 && isCapital(text, token) && !PRONOUNS.has(token.word)) i++;
    else break;
  }
  // "Jess I'm so sorry", without a comma
  if (i === 0 && free(0) && tokens.length > 2) {
    const [first, second] = tokens as [Token, Token];
    const isUnusual = isName(first.word) || !isKnown(first.word);
    if (
      isCapital(text, first) &&
      isUnusual &&
      /^(i|you|please|we|can|could|why|do|are)$/.test(second.word)
    )
      return 1;
  }
  // "good" and "my" alone greet nobody.
  if (
    i === greetings &&
    !/^(hi|hey|hello|hiya|heya|yo|oi|morning|evening)$/.test(tokens[i - 1]?.word ?? '')
  )
    return 0;
  return i === tokens.length ? 0 : i;
}

/** A name or a term of address between commas. */
export function isVocative(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean {
  const names = tokens.slice(from, to);
  if (names.every((token) => isEndearment(token) || token.word === 'my')) return true;
  return (
    names.every(
      (token) =>
        isCapital(text, token) && /^\p{Lu}\p{Ll}+$/u.test(text.slice(token.start, token.end)),
    ) &&
    !names.some(
      (token) => PRONOUNS.has(token.word) || /#(Number|Day|Good|Bad)/.test(ownTags(token.word)),
    ) &&
    !FILLER.test(names.map((token) => token.word).join(' ')) &&
    names.every((token) => from > 0 || isName(token.word) || !isKnown(token.word))
  );
}
