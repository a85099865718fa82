import { expect, test } from 'vitest';
import { SAMPLES } from '../../components/practice/samples.ts';
import { review } from '../../utils/engine/review.ts';

const EXPECTED: Record<string, { nudges: string[]; guard: string | null }> = {
  'A wife who moved out': { nudges: ['needy/reassurance', 'needy/dependence'], guard: null },
  'A husband who is leaving': { nudges: ['pleading/begging', 'pleading/bargaining'], guard: null },
  'A co-parent': { nudges: ['argumentative/absolute', 'argumentative/blame'], guard: null },
  'A partner on a break': { nudges: ['hot-issue/separation'], guard: null },
  'A grown-up daughter': { nudges: ['needy/checking', 'argumentative/guilt-trip'], guard: null },
  'A friend': { nudges: ['pleading/over-apology', 'needy/reassurance'], guard: null },
  'A boundary, left as it is': { nudges: [], guard: 'boundary' },
  'A calm message': { nudges: [], guard: null },
};

/** A newcomer clicks these first: each has to show what it is there for. */
test.each(SAMPLES)(
  '$title',
  ({ title, text }) => {
    const { nudges, guard } = review(text);
    const rules = nudges.map(({ rule }) => rule);
    const expected = EXPECTED[title];
    expect(rules).toEqual(expect.arrayContaining(expected?.nudges ?? []));
    expect(rules.length > 0).toBe(expected?.nudges.length !== 0);
    expect(guard).toBe(expected?.guard);
    for (const { suggestions } of nudges) expect(suggestions).not.toEqual([]);
  },
  30_000,
);
