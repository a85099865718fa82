import type { StrengthKind } from '../../rules/rule.ts';
import { STRENGTHS } from '../../rules/rule.ts';
import type { Totals } from './totals.ts';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A number within a sentence: small ones in words. */
export const inWords = (count: number): string => NUMBERS[count] ?? String(count);

/** "once", "twice", "five times". */
export const times = (count: number): string =>
  count === 1 ? 'once' : count === 2 ? 'twice' : `${inWords(count)} times`;

/** "one message", "14 messages". */
export const some = (count: number, one: string, many = `${one}s`): string =>
  `${inWords(count)} ${count === 1 ? one : many}`;

/** With a capital, to begin a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "All four messages went out calm.", "11 of 14 messages went out calm." */
export function calmSentence({ messages, calm }: Pick<Totals, 'messages' | 'calm'>): string {
  if (messages === 0) return 'No messages yet.';
  if (messages === 1)
    return calm === 1 ? 'One message, and it went out calm.' : 'One message so far.';
  if (calm === messages)
    return messages === 2
      ? 'Both messages went out calm.'
      : `All ${inWords(messages)} messages went out calm.`;
  if (calm === 0) return `${capital(some(messages, 'message'))} went out.`;
  return `${messages < 10 ? capital(inWords(calm)) : calm} of ${messages < 10 ? inWords(messages) : messages} messages went out calm.`;
}

/** Within a line: "four of six messages calm", "three messages, all calm". */
export function calmShare({ messages, calm }: Pick<Totals, 'messages' | 'calm'>): string {
  if (calm === 0) return some(messages, 'message');
  if (calm < messages) return `${inWords(calm)} of ${inWords(messages)} messages calm`;
  return `${some(messages, 'message')}, ${messages === 1 ? '' : messages === 2 ? 'both ' : 'all '}calm`;
}

/** What the writer did so often, for each way of connecting. */
const DID: Record<StrengthKind, (count: number) => string> = {
  appreciation: (count) => `You thanked ${times(count)}.`,
  agreement: (count) => `You agreed ${times(count)}.`,
  acknowledgement: (count) => `You saw their side ${times(count)}.`,
  'open-question': (count) => `You asked ${some(count, 'open question')}.`,
  warmth: (count) => `You wrote something warm ${times(count)}.`,
};

/** In this order, when two happened equally often. */
const ORDER: readonly StrengthKind[] = ['appreciation', 'agreement', ...STRENGTHS];

/** Each way of connecting that happened, the most frequent first. */
export function connectingSentences({ strengths }: Pick<Totals, 'strengths'>): string[] {
  return [...new Set(ORDER)]
    .filter((kind) => strengths[kind] > 0)
    .sort((a, b) => strengths[b] - strengths[a])
    .map((kind) => DID[kind](strengths[kind]));
}

/** The sentence on top: how many went out calm, and thanks, or what else connected most. */
export function headline(totals: Totals): string {
  const { appreciation } = totals.strengths;
  const well =
    appreciation > 0 ? DID.appreciation(appreciation) : (connectingSentences(totals)[0] ?? '');
  return `${calmSentence(totals)} ${well}`.trim();
}

/** How many in ten were calm, against nobody but the writer. */
export function againstUsual(now: number, usual: number): string {
  if (now > usual) return `Calmer than your usual: ${now} in ten, where it is usually ${usual}.`;
  if (now === usual) return `Just like your usual: ${usual} in ten.`;
  return `${now} in ten this week, where it is usually ${usual}. Weeks differ.`;
}

/** What went well, apart from connecting. */
export function wins(totals: Totals): string[] {
  const { resolved, pressing, parked, letGo } = totals;
  const nudges = resolved + pressing;
  return [
    ...(resolved > 0
      ? [
          resolved === nudges
            ? `${nudges === 1 ? 'The one phrase that may read as pressure was' : `All ${inWords(nudges)} phrases that may read as pressure were`} gone before the message was finished.`
            : `${capital(inWords(resolved))} of ${inWords(nudges)} phrases that may read as pressure ${resolved === 1 ? 'was' : 'were'} gone before the message was finished.`,
        ]
      : []),
    ...(parked > 0
      ? [
          `You parked ${some(parked, 'sentence')} for later instead of sending ${parked === 1 ? 'it' : 'them'}.`,
        ]
      : []),
    ...(letGo > 0 ? [`You let ${some(letGo, 'parked sentence')} go. That counts as a win.`] : []),
  ];
}
