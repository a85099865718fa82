import type { Token } from './normalise.ts';
import type { QuotedSpan } from './quoted.ts';
import type { Span } from './review.types.ts';

/** A sentence the writer says: its words, and where it stands in the text as given. */
export interface Sentence extends Span {
  tokens: readonly Token[];
  /** For each token: a clause ends behind it. */
  clauseEnds: readonly boolean[];
  /** The punctuation behind the last word: "", ".", "??"… */
  closing: string;
  /** Emoji and emoticons behind it; not part of the span. */
  emoji: string;
}

/** The word that stands for a quotation, so that what is around it stays a sentence. */
export const QUOTATION_WORD = 'quotation';

const EMOJI = /\p{Extended_Pictographic}|[:;=]-?[)(DPpO3/](?!\w)|<3|\bxx+\b/u;
const ABBREVIATION = /^(mr|mrs|ms|dr|st|vs|eg|ie|no|approx|etc|[a-z])$/;
/** Full stops of Chinese and Japanese, which no space follows, and halves of emoji. */
const OTHER_END = /[。！？｡]|\p{Surrogate}/u;
const CLOSING = /^[.!?…‽]+/;
const CLAUSE_MARK = /[,;:()[\]—–"“”«»]|\s-+\s|--|\.\.|…/;

/** Words that open a new clause before a subject. */
const JOINS = new Set(
  'and but so because though although then or plus while whereas cause yet unless until'.split(' '),
);
const SUBJECTS = new Set(
  'i you we he she it they this that there if please do can could will would why what how when let just not never who where is are did have'.split(
    ' ',
  ),
);
/** A run-on starts again with a subject after one of these, without any mark ("are we good you went quiet"). */
const RUN_ON_AFTER = new Set(
  'me it now again anymore today tonight tomorrow yesterday there here home ok good please sorry babe baby lol haha yes no right all anything everything nothing something too though anyway morning night work time'.split(
    ' ',
  ),
);
const RUN_ON_SUBJECTS = new Set(['i', 'you', 'we', 'why', 'please']);

/**
 * Cuts what the writer says into sentences. Ends are marks, line breaks and emoji; clauses end at commas, dashes, joining words
 * before a subject, and where a run-on starts again.
 * @param quoted Spans to leave out, as from `quotedSpans`.
 */
export function splitSentences(
  text: string,
  tokens: readonly Token[],
  quoted: readonly QuotedSpan[],
): Sentence[] {
  const sentences: Sentence[] = [];
  let current: Token[] = [];
  const close = () => {
    if (current.length) sentences.push(toSentence(current));
    current = [];
  };
  let q = 0;
  let inQuotation = -1;
  for (const token of tokens) {
    while (q < quoted.length && (quoted[q] as QuotedSpan).end <= token.start) q++;
    const span = quoted[q];
    if (span && token.start >= span.start) {
      if (inQuotation === q) {
        // Only the last word of a quotation knows what follows it.
        const stand = current.at(-1);
        if (stand?.word === QUOTATION_WORD)
          current[current.length - 1] = {
            ...stand,
            end: span.end,
            gap: gapAfter(text, token, span),
          };
      } else {
        inQuotation = q;
        if (span.inline) {
          current.push({
            word: QUOTATION_WORD,
            start: span.start,
            end: span.end,
            gap: gapAfter(text, token, span),
          });
        } else close();
      }
      if (
        token.end + token.gap.length > span.end &&
        endsSentence(gapAfter(text, token, span), QUOTATION_WORD)
      )
        close();
      continue;
    }
    current.push(token);
    if (endsSentence(token.gap, token.word, text.slice(token.end + token.gap.length))) close();
  }
  close();
  return sentences;
}

const gapAfter = (text: string, token: Token, span: Span) =>
  text.slice(span.end, Math.max(span.end, token.end + token.gap.length));
/** @param next The text from the next word on. */
function endsSentence(gap: string, word: string, next?: string): boolean {
  if (gap.includes('\n') || EMOJI.test(gap) || OTHER_END.test(gap)) return true;
  const mark = /^[)\]"”’']*([.!?…‽]+)(?=[)\]"”’'*_]*(?:\s|$))/u.exec(gap)?.[1];
  if (mark === undefined) return false;
  // Dots between lower-case words are a pause ("i just... dont know").
  if (/^(\.{2,}|…)$/.test(mark) && next !== undefined && /^\p{Ll}/u.test(next)) return false;
  if (mark === '.' && ABBREVIATION.test(word) && word !== 'i') return false;
  return true;
}

function toSentence(tokens: Token[]): Sentence {
  const first = tokens[0] as Token;
  const last = tokens.at(-1) as Token;
  const closing = CLOSING.exec(last.gap)?.[0] ?? '';
  const after = last.gap.slice(closing.length).split('\n')[0] ?? '';
  return {
    start: first.start,
    end: last.end + closing.length,
    tokens,
    clauseEnds: tokens.map((_, i) => i === tokens.length - 1 || clauseEndsAt(tokens, i)),
    closing,
    emoji: EMOJI.test(after) ? after.trim() : '',
  };
}

function clauseEndsAt(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  const afterNext = tokens[i + 2];
  if (!next) return true;
  if (CLAUSE_MARK.test(token.gap)) return true;
  if (JOINS.has(next.word) && afterNext && SUBJECTS.has(afterNext.word)) return true;
  return (
    RUN_ON_SUBJECTS.has(next.word) &&
    RUN_ON_AFTER.has(token.word) &&
    afterNext !== undefined &&
    i > 1
  );
}
