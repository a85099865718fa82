import { describe, expect, test } from 'vitest';
import { defineRule, type Rule, type Stage, type Suggestion } from '../../../rules/rule.ts';
import type { Match } from '../../../utils/engine/match.ts';
import { normalise } from '../../../utils/engine/normalise.ts';
import { registerOf } from '../../../utils/engine/register.ts';
import { splitSentences } from '../../../utils/engine/sentences.ts';
import { suggestionsFor } from '../../../utils/engine/suggest.ts';

const ruleWith = (suggest: readonly Suggestion[], id: Rule['id'] = 'needy/test') =>
  defineRule({
    id,
    title: '',
    why: '',
    phrasings: [{ match: 'test' }],
    suggest: suggest as Rule['suggest'],
    examples: [''],
    lookalikes: [''],
  });

interface Options {
  id?: Rule['id'];
  stage?: Stage;
  isClean?: (suggestion: string) => boolean;
  /** Slots, by the words they hold. */
  slots?: Record<string, string>;
}

/** Suggestions for the first sentence of a text whose nudges stand in square brackets. */
function suggest(marked: string, shapes: readonly Suggestion[], options: Options = {}): string[] {
  const text = marked.replace(/[[\]]/g, '');
  const places: [number, number][] = [];
  let shift = 0;
  for (const found of marked.matchAll(/\[(.*?)\]/g)) {
    const start = found.index - shift;
    places.push([start, start + (found[1] ?? '').length]);
    shift += 2;
  }
  const sentence = splitSentences(text, normalise(text), []).find((s) =>
    places.some(([start, end]) => s.start < end && start < s.end),
  );
  if (!sentence) throw new Error(`no nudge in “${marked}”`);
  const range = (start: number, end: number) =>
    [
      sentence.tokens.findIndex((token) => token.start >= start),
      sentence.tokens.findLastIndex((token) => token.end <= end) + 1,
    ] as const;
  const owner = ruleWith(shapes, options.id);
  const matches = places.map(([start, end]): Match<Rule> => {
    const [from, to] = range(start, end);
    const slots = Object.fromEntries(
      Object.entries(options.slots ?? {}).map(([name, words]) => {
        const at = text.indexOf(words);
        return [name, range(at, at + words.length)];
      }),
    );
    return { owner, phrasing: { match: 'test' }, start: from, end: to, slots };
  });
  return (
    suggestionsFor({
      text,
      sentence,
      matches,
      stage: options.stage ?? 'connection',
      register: registerOf(text),
      isClean: options.isClean ?? (() => true),
    })[0] ?? []
  );
}

describe('what carries no nudge is kept', () => {
  const EASE = ['Whenever suits you.'] as const;
  test.each([
    [
      'a clause before',
      'The dentist is at 4 on Friday and [you never remember].',
      'The dentist is at 4 on Friday. Whenever suits you.',
    ],
    [
      'a clause after',
      '[Why are you ignoring me], the forms are due on the 12th?',
      'Whenever suits you. The forms are due on the 12th.',
    ],
    [
      'its reason, without the joining word',
      '[I need an answer right now] because the tickets go on sale at 9.',
      'Whenever suits you. The tickets go on sale at 9.',
    ],
    [
      'both sides, told first',
      'I have Max on Monday, [you never help], but Ella is at yours till 6.',
      'I have Max on Monday and Ella is at yours till 6. Whenever suits you.',
    ],
    ['a greeting', 'Hi Priya, [are you mad at me]?', 'Hi Priya, whenever suits you.'],
    ['a greeting without a comma', 'hey babe [are u mad at me]', 'hey babe whenever suits u'],
    ['a name in front', 'Arjun, [you always do this].', 'Arjun, whenever suits you.'],
    ['a name at the end', '[Answer me right now], Steve.', 'Whenever suits you, Steve.'],
    ['a name at the end without a comma', '[Grow up] Jason', 'Whenever suits you, Jason'],
    [
      'a name in the middle',
      'Forgive me Jo, [please please forgive me].',
      'Jo, whenever suits you.',
    ],
    ['kisses', '[please please answer] x', 'whenever suits you x'],
    [
      'a question',
      'Can you bring the blue form at 6, [or is that too much to ask]?',
      'Can you bring the blue form at 6? Whenever suits you.',
    ],
  ])('%s', (_, marked, expected) => {
    // The first may leave the nudge out and add nothing.
    expect(suggest(marked, EASE).at(-1)).toBe(expected);
  });

  test.each([
    ['a condition that hangs on it', "[I'll be waiting up] if you care at all."],
    ['a condition it hangs on', '[If you loved me] you would be here.'],
    ['a relative clause', '[You are so selfish], which everybody can see.'],
    ['an opening that only leads to it', 'The thing is, [you never listen].'],
    ['an echo', 'And [you did it again] and you did.'],
    ['what it reports', 'I know [that you hate me].'],
    ['fillers', 'ok well honestly, [you never listen], lol'],
    ['a tag', '[You never listen], do you?'],
    ['what refers back to it', "[You never call], it's killing me."],
  ])('%s goes with it', (_, marked) => {
    expect(suggest(marked, EASE)[0]?.toLowerCase().replace('.', '')).toBe('whenever suits you');
  });
});

describe('facts', () => {
  test('without room for a fact in another clause there is no suggestion', () => {
    expect(suggest('[You never do the forms], which Ella needs.', ['No rush.'])).toEqual([]);
  });
  test('a fact in the nudged clause is kept where it can be, and only then given up', () => {
    const slots = { when: 'before Friday' };
    const text = "[You'd better answer me] before Friday.";
    expect(suggest(text, ['No rush.', 'Would {when} suit you?'], { slots })).toEqual([
      'Would before Friday suit you?',
    ]);
    expect(suggest(text, ['No rush.'])).toEqual(['No rush.']);
  });
  test('stopping before “but” is an answer of its own', () => {
    expect(
      suggest("Yes I said I'd take them swimming but [you never do anything].", ['Fair enough.'], {
        id: 'argumentative/test',
      }),
    ).toEqual([
      "Yes I said I'd take them swimming.",
      "Yes I said I'd take them swimming. Fair enough.",
    ]);
  });
  test('leaving the nudge out comes first where the rest says something', () => {
    expect(suggest('Training starts at 6, [not that you care].', ['Up to you.'])).toEqual([
      'Training starts at 6.',
      'Training starts at 6. Up to you.',
    ]);
  });
});

describe('choosing', () => {
  const shapes = ['Fair enough.', 'Good point.', 'Take your time.', 'That makes sense.', 'I see.'];

  test('three, with different first words', () => {
    const three = suggest('[you never listen to me]', ['Take care.', 'Take your time.', ...shapes]);
    expect(three).toHaveLength(3);
    expect(new Set(three.map((s) => s.split(' ')[0])).size).toBe(3);
  });
  test('the same for the same text', () => {
    expect(suggest('[you never listen]', shapes)).toEqual(suggest('[you never listen]', shapes));
  });
  test('another first for other texts', () => {
    const firsts = [
      '[you never listen]',
      '[you never ask]',
      '[you never call]',
      '[you never try]',
      '[you never come]',
    ].map((text) => suggest(text, shapes)[0]);
    expect(new Set(firsts).size).toBeGreaterThan(1);
  });
  test('only what reviews clean', () => {
    expect(suggest('[you never listen]', shapes, { isClean: (s) => s.startsWith('i') })).toEqual([
      'i see',
    ]);
  });
  test('one question at most', () => {
    expect(
      suggest('Are you there at 6, [or do you not care]?', ['How was your day?', 'Up to you.']),
    ).toEqual(['Are you there at 6?', 'Are you there at 6? Up to you.']);
  });
  test('nothing much longer than the sentence', () => {
    const long = 'I can see how that must have looked from where you were standing.';
    expect(suggest('[you never listen]', [long, 'Fair enough.'])).toEqual(['fair enough']);
  });
  test('a shape of another stage stays away, one of this stage comes first', () => {
    const staged = [
      'Fair enough.',
      { text: 'What would suit us both?', stage: 'cooperation' } as const,
    ];
    expect(suggest('[You never listen to me].', staged)).toEqual(['Fair enough.']);
    expect(suggest('[You never listen to me].', staged, { stage: 'cooperation' })[0]).toBe(
      'What would suit us both?',
    );
  });
  test('blanks stay as they are', () => {
    expect(suggest('[You never listen to me].', ['You were right about […].'])).toEqual([
      'You were right about […].',
    ]);
  });
});

describe('the wish underneath is carried over', () => {
  test.each([
    [
      'what is asked for',
      'argumentative',
      '[You need to send the forms right now].',
      'send the forms',
    ],
    [
      'what is missed',
      'argumentative',
      '[You never once check] with me before you promise him something.',
      'check with me before you promise him something',
    ],
    ['an order', 'argumentative', '[Sign the passport form] or I go.', 'sign the passport form'],
    [
      'a deed',
      'pleading',
      '[Sorry sorry sorry] I missed your recital I feel sick.',
      'sorry I missed your recital',
    ],
    [
      'a cause',
      'pleading',
      "[I'm so so sorry] about the jumper, forgive me.",
      'sorry about the jumper',
    ],
    ['a subject', 'needy', '[Why have you not answered] my text about the boiler?', 'the boiler'],
  ])('%s', (_, category, marked, carried) => {
    const offered = suggest(marked, ['Fair enough.'], { id: `${category as 'needy'}/test` });
    expect(offered[0]?.toLowerCase()).toContain(carried.toLowerCase());
  });
  test.each([
    ['an ask for the bond', '[Please please come home] tonight.'],
    ['a rhetorical question', 'How could [you let your sister read my letter]?'],
    ['a reproach', 'Why do [you have to make everything so hard]?'],
    ['an insult', '[You need to stop being an idiot].'],
  ])('not %s', (_, marked) => {
    expect(suggest(marked, ['Fair enough.'])).toEqual(['Fair enough.']);
  });
  test('not in a hot issue, where the wish is the trouble', () => {
    expect(
      suggest('[You need to sign the papers].', ['Fair enough.'], { id: 'hot-issue/test' }),
    ).toEqual(['Fair enough.']);
  });
});

describe('slots', () => {
  test.each([
    ['loose words at the edges go', 'and the school trip please', 'How about the school trip?'],
    ['a clause is enough', 'the school trip, you know', 'How about the school trip?'],
  ])('%s', (_, what, expected) => {
    const text = `[Why are you ignoring me about ${what}]?`;
    expect(suggest(text, ['How about {what}?'], { slots: { what } })).toEqual([expected]);
  });
  test('a verb that does not fit keeps the shape away', () => {
    expect(
      suggest('[Stop ignoring me]!', ['Could you {what}?'], { slots: { what: 'ignoring me' } }),
    ).toEqual([]);
  });
});
