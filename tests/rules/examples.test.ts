import { describe, expect, test } from 'vitest';
import { guards, rules, strengths } from '../../rules/index.ts';
import { review } from '../../utils/engine/review.ts';
import { DEFAULT_CONTEXT } from '../../utils/engine/review.types.ts';

/** Every example and lookalike of every rule: the rules' own words are their specification. */

const plain = (marked: string) => marked.replace(/[[\]]/g, '');

/** The text with square brackets around some spans, as examples write it. */
function mark(text: string, spans: readonly { start: number; end: number }[]): string {
  let marked = text;
  for (const { start, end } of [...spans].sort((a, b) => b.start - a.start)) {
    marked = `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`;
  }
  return marked;
}

describe.each(rules)('$id', (rule) => {
  const context = { ...DEFAULT_CONTEXT, hotTopics: rule.usersTopics ?? [] };
  const nudgesOf = (text: string) =>
    review(text, context).nudges.filter((nudge) => nudge.rule === rule.id);

  test.each(rule.examples)('nudges %s', (marked) => {
    const text = plain(marked);
    expect(mark(text, nudgesOf(text))).toBe(marked);
  });
  test.each(rule.lookalikes)('leaves alone: %s', (text) => {
    expect(mark(text, nudgesOf(text))).toBe(text);
  });
});

describe.each(strengths)('connecting: $kind', ({ kind, examples, lookalikes }) => {
  const found = (text: string) =>
    review(text).strengths.filter((strength) => strength.kind === kind);

  test.each(examples)('counts %s', (marked) => {
    const text = plain(marked);
    expect(mark(text, found(text))).toBe(marked);
  });
  test.each(lookalikes)('does not count: %s', (text) => {
    expect(mark(text, found(text))).toBe(text);
  });
});

describe.each(guards)('guard: $guard', ({ guard, examples, lookalikes }) => {
  test.each(examples)('guards: %s', (text) => {
    const { guard: found, nudges } = review(text);
    expect({ found, nudges }).toEqual({ found: guard, nudges: [] });
  });
  test.each(lookalikes)('does not guard: %s', (text) => {
    expect(review(text).guard).not.toBe(guard);
  });
});
