import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from '../../../utils/background/compare.ts';
import type { Compared } from '../../../utils/messages.ts';

/** As people write it: [-out-] and {+in+}. */
const written = (parts: readonly Compared[]): string =>
  parts
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'out' ? `[-${text}-]` : `{+${text}+}`,
    )
    .join('');

test.each([
  ['Do you still love me?', 'How was your day?', '[-Do you still love me-]{+How was your day+}?'],
  ['I need you to call me.', 'I hope you call me.', 'I [-need-]{+hope+} you [-to -]call me.'],
  ['See you at 5. Please.', 'See you at 5.', 'See you at 5.[- Please.-]'],
  ['I miss you.', 'I miss you.', 'I miss you.'],
  ['I miss you so much.', 'I miss you.', 'I miss you[- so much-].'],
  ['Gone.', '', '[-Gone.-]'],
])('%j to %j', (from, to, expected) => {
  const [parts] = compare([{ from, to }]);
  expect(written(parts ?? [])).toBe(expected);
});

test('whatever the texts: without what comes it is the one, without what goes the other', () => {
  const words = fc
    .array(fc.constantFrom('I', 'miss', 'you', ' ', ' ', '\n', '[…]', '.', '🙂', 'don’t'))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(words, words, (from, to) => {
      const [parts = []] = compare([{ from, to }]);
      const side = (kind: Compared['kind']): string =>
        parts.flatMap((part) => (part.kind === kind ? [] : [part.text])).join('');
      expect(side('in')).toBe(from);
      expect(side('out')).toBe(to);
    }),
  );
});
