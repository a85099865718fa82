import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { guards, rules } from '../../../rules/index.ts';
import { CATEGORIES } from '../../../rules/rule.ts';
import { review } from '../../../utils/engine/review.ts';

/** What holds for any text whatever, tried on noise and on the rules' own examples strung together in odd ways. */

// Thousands of reviews: seconds on a quiet machine, more on a busy one.
vi.setConfig({ testTimeout: 120_000 });

const examples = [...rules, ...guards]
  .flatMap((rule) => rule.examples)
  .map((marked) => marked.replace(/[[\]]/g, ''));
const noise = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(
    '\ud83d',
    '😭😭',
    '\u202eabc',
    '> ',
    '"',
    '“',
    '(',
    '\r\n',
    '…',
    '??',
    '\u0000',
    '你好',
    'שלום',
  ),
);
const texts = fc
  .array(fc.oneof(noise, fc.constantFrom(...examples)), { maxLength: 6 })
  .chain((parts) => fc.constantFrom(' ', '\n', '. ', ', ', '').map((gap) => parts.join(gap)));

test('any text is read without an error, and every place lies inside it', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { nudges, strengths } = review(text);
      for (const { start, end } of [...nudges, ...strengths, ...nudges.map((n) => n.sentence)]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 150 },
  );
});

test('nudges are sorted, and those of one category do not overlap', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { nudges } = review(text);
      expect(nudges.map((n) => n.start)).toEqual(nudges.map((n) => n.start).sort((a, b) => a - b));
      for (const category of CATEGORIES) {
        const same = nudges.filter((nudge) => nudge.category === category);
        for (const [i, nudge] of same.entries())
          expect(nudge.start).toBeGreaterThanOrEqual(same[i - 1]?.end ?? 0);
      }
    }),
    { numRuns: 150 },
  );
});

test('a neutral sentence before it only shifts the places', () => {
  const before = 'The parcel came at noon.\n\n';
  const placesOf = (text: string, shift: number) => {
    const { nudges, guard } = review(text);
    return {
      guard,
      nudges: nudges.map(({ rule, start, end }) => [rule, start - shift, end - shift]),
    };
  };
  fc.assert(
    fc.property(texts, (text) => {
      expect(placesOf(before + text, before.length)).toEqual(placesOf(text, 0));
    }),
    { numRuns: 150 },
  );
});

test('every suggestion, put in place, leaves its sentence without a nudge or a guard', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { nudges, guard } = review(text);
      for (const { sentence, suggestions } of nudges) {
        expect(suggestions.length).toBeLessThanOrEqual(3);
        for (const suggestion of suggestions) {
          const after = review(
            text.slice(0, sentence.start) + suggestion + text.slice(sentence.end),
          );
          const end = sentence.start + suggestion.length;
          expect(after.guard).toBe(guard);
          expect(after.nudges.filter((n) => n.start < end && sentence.start < n.end)).toEqual([]);
        }
      }
    }),
    { numRuns: 60 },
  );
});
