import type { Span } from './review.types.ts';

/**
 * What stands in a draft without being said by the writer: quoted replies and their attribution, signatures, somebody's
 * words in quotation marks, links and code.
 */

/** Everything from here on is an older message (Outlook and others). */
const OLDER_MESSAGE = /^(-{2,} ?(original message|forwarded message)\b|from: .+\n(sent|date): )/im;
const ATTRIBUTION = /^(on|am|le) .{6,120}(wrote|schrieb|a écrit) ?:[ \t]*$/im;
const QUOTED_LINE = /^[ \t]*(>|&gt;).*$/gm;
const SIGNATURE = /^-- ?$/m;
const INLINE = [
  // Links and addresses.
  /\b(?:https?:\/\/|www\.)\S+|\b[\w.+-]+@[\w-]+\.[\w.]+/gi,
  // Code.
  /```[\s\S]*?(?:```|$)|`[^`\n]+`/g,
];
/** Quotation marks around three words and more report somebody; around one or two they are often irony. */
const QUOTATION =
  /"[^"\n]{1,600}"|“[^”\n]{1,600}”|«[^»\n]{1,600}»|(?<=^|[\s(:])‘[^’\n]+(?:’\w[^’\n]*)*’(?!\w)|(?<=^|[\s(:])'[^'\n]+(?:'\w[^'\n]*)*'(?!\w)/gm;
const FEWEST_WORDS = 3;

/** Words the writer does not say. */
export interface QuotedSpan extends Span {
  /** Part of a sentence of the writer's (a quotation, a link), and not lines of their own. */
  inline: boolean;
  /** Somebody's words in quotation marks. */
  speech: boolean;
}

/** Sorted, not overlapping. */
export function quotedSpans(text: string): QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  const add = (start: number, end: number, inline = false, speech = false) =>
    spans.push({ start, end, inline, speech });

  for (const ending of [OLDER_MESSAGE, SIGNATURE]) {
    const match = ending.exec(text);
    if (match) add(match.index, text.length);
  }
  const attribution = ATTRIBUTION.exec(text);
  if (attribution) {
    const after = attribution.index + attribution[0].length;
    // With ">" the quoted lines mark themselves and the writer may answer between them; without, the rest is quoted.
    add(attribution.index, /^\s*(>|&gt;)/.test(text.slice(after)) ? after : text.length);
  }
  for (const match of text.matchAll(QUOTED_LINE)) add(match.index, match.index + match[0].length);
  for (const pattern of INLINE) {
    for (const match of text.matchAll(pattern))
      add(match.index, match.index + match[0].length, true);
  }
  for (const match of text.matchAll(QUOTATION)) {
    const words = match[0].match(/[\p{L}\p{N}]+/gu) ?? [];
    if (words.length >= FEWEST_WORDS) add(match.index, match.index + match[0].length, true, true);
  }
  return merge(spans);
}

function merge(spans: QuotedSpan[]): QuotedSpan[] {
  const merged: QuotedSpan[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) {
      last.end = Math.max(last.end, span.end);
      last.inline &&= span.inline;
      last.speech &&= span.speech;
    } else merged.push({ ...span });
  }
  return merged;
}
