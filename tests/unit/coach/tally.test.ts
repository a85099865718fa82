// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Tallies, type Tally } from '../../../components/coach/tally.ts';
import type { Guard, StrengthKind } from '../../../rules/rule.ts';
import type { Editor } from '../../../utils/editors/editor.ts';
import type { Happening, SiteKind } from '../../../utils/history/event.ts';
import type { CoachNudge, CoachReview } from '../../../utils/messages.ts';

const nudge = (rule: string): CoachNudge => ({
  ...{
    start: 0,
    end: 1,
    sentence: { start: 0, end: 1 },
    suggestions: [],
    title: '',
    why: '',
    park: false,
  },
  ...{ category: 'needy', severity: 'clear', rule },
});
const reviewOf = (
  rules: string[] = [],
  strengths: StrengthKind[] = [],
  guard: Guard | null = null,
): CoachReview => ({
  ...{ nudges: rules.map(nudge), guard },
  strengths: strengths.map((kind) => ({ start: 0, end: 1, kind })),
});

const A = 'needy/reassurance';
const B = 'pleading/begging';
const TEXT = 'Do you still love me?';

let reported: Happening[];
let asked: CoachReview;
let field: HTMLTextAreaElement;
let tallies: Tallies;
let tally: Tally;
let life: AbortController;

function start(site: SiteKind | null = 'chat'): void {
  reported = [];
  field = document.body.appendChild(document.createElement('textarea'));
  life = new AbortController();
  const reporter = {
    site,
    review: async () => asked,
    report: (one: Happening) => void reported.push(one),
  };
  tallies = new Tallies(reporter, document, life.signal);
  const editor = { element: field as HTMLElement, text: () => field.value };
  tally = tallies.of(editor as Editor);
}

beforeEach(() => {
  asked = reviewOf();
  start();
  return () => {
    life.abort();
    field.remove();
    vi.useRealTimers();
  };
});

/** The writer has this in the box, and the review of it is on the page. */
function write(text: string, review?: CoachReview): void {
  field.value = text;
  tally.read(text);
  if (review) tally.reviewed(text, review);
}
const kinds = () => reported.map(({ kind }) => kind);
const finished = () => reported.filter(({ kind }) => kind === 'finished');

test('a nudge is shown once a draft, however often it is reviewed', () => {
  write(TEXT, reviewOf([A]));
  write(`${TEXT} ok`, reviewOf([A]));
  write(`${TEXT} ok please`, reviewOf([A, B]));
  expect(reported).toEqual([
    { kind: 'shown', site: 'chat', rule: A },
    { kind: 'shown', site: 'chat', rule: B },
  ]);
});

test('emptied, the draft is a message: what is left in it, what was resolved, how it connects', async () => {
  write(TEXT, reviewOf([A, A, B]));
  write(
    'Thanks for the soup. You were right.',
    reviewOf([B], ['appreciation', 'agreement', 'appreciation']),
  );
  write('');
  await vi.waitFor(() => expect(finished()).toHaveLength(1));
  expect(finished()).toEqual([
    {
      ...{ kind: 'finished', site: 'chat', words: 7, left: 1, resolved: 2 },
      strengths: { appreciation: 2, agreement: 1 },
    },
  ]);
});

test('the next draft starts afresh', async () => {
  for (let i = 0; i < 2; i++) {
    write(TEXT, reviewOf([A]));
    write('');
  }
  await vi.waitFor(() => expect(kinds()).toEqual(['shown', 'finished', 'shown', 'finished']));
  expect(finished()).toMatchObject([
    { left: 1, resolved: 0 },
    { left: 1, resolved: 0 },
  ]);
});

test('used, and then another of the same rule: two were shown', async () => {
  write(TEXT, reviewOf([A]));
  tally.happened('used', A);
  write('Hope you are well.', reviewOf());
  write('Hope you are well. Do you love me?', reviewOf([A]));
  write('');
  await vi.waitFor(() => expect(kinds()).toEqual(['shown', 'used', 'shown', 'finished']));
  expect(finished()).toMatchObject([{ left: 1, resolved: 1 }]);
});

test('a rule that is silent now is neither left nor resolved', async () => {
  write(TEXT, reviewOf([A]));
  tally.happened('wrong', A);
  tally.silence(A);
  write(TEXT, reviewOf());
  write('');
  await vi.waitFor(() => expect(finished()).toMatchObject([{ left: 0, resolved: 0 }]));
});

test.each(['harm', 'threat', 'crisis'] as const)(
  '%s: nothing of the draft is counted',
  async (guard) => {
    write(TEXT, reviewOf([A], ['warmth'], guard));
    write('Never mind, all is well here.', reviewOf([A]));
    write('');
    await Promise.resolve();
    expect(reported).toEqual([]);
  },
);

test('nor when only the last words call for support', async () => {
  asked = reviewOf([], [], 'crisis');
  write('Fine here today.', reviewOf());
  write('Fine here today. Not really though.');
  write('');
  await new Promise((resolve) => setTimeout(resolve));
  expect(reported).toEqual([]);
});

test('a boundary is a message like any other', async () => {
  write('Please do not shout at me.', reviewOf([], [], 'boundary'));
  write('');
  await vi.waitFor(() => expect(finished()).toMatchObject([{ left: 0 }]));
});

test('sent before the last words were reviewed: they are reviewed now', async () => {
  asked = reviewOf([A], ['warmth']);
  write('Hello there', reviewOf());
  write('Hello there, do you love me?');
  write('');
  await vi.waitFor(() =>
    expect(finished()).toMatchObject([{ words: 6, left: 1, strengths: { warmth: 1 } }]),
  );
});

test.each([
  ['a word', 'Hello'],
  ['signs', '… !!! 🙂 🙂'],
  ['too long to be read', 'word '.repeat(20_000)],
])('%s is no message', async (_, text) => {
  write(text, reviewOf());
  write('');
  await new Promise((resolve) => setTimeout(resolve));
  expect(reported).toEqual([]);
});

test('on our own pages nothing is counted', async () => {
  start(null);
  write(TEXT, reviewOf([A]));
  tally.happened('used', A);
  write('');
  await new Promise((resolve) => setTimeout(resolve));
  expect(reported).toEqual([]);
});

describe('without a word from the page', () => {
  test.each<[string, () => void, number]>([
    [
      'cleared by a click on Send',
      () => {
        field.value = '';
      },
      1,
    ],
    ['removed by it', () => field.remove(), 1],
    ['a click elsewhere', () => {}, 0],
  ])('%s', async (_, happen, count) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    write(TEXT, reviewOf([A]));
    document.body.click();
    happen();
    await vi.runAllTimersAsync();
    expect(finished()).toHaveLength(count);
    await vi.runAllTimersAsync();
    expect(finished()).toHaveLength(count);
  });

  test('sent by Enter', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    write(TEXT, reviewOf());
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    field.value = '';
    await vi.runAllTimersAsync();
    expect(finished()).toHaveLength(1);
  });

  test('removed long ago, noticed in another box', () => {
    write(TEXT, reviewOf());
    field.remove();
    tallies.settle();
    expect(finished()).toHaveLength(1);
  });

  test('the page goes: with what is known by then, at once', () => {
    write(TEXT, reviewOf([A], ['warmth']));
    write(`${TEXT} Tell me.`);
    dispatchEvent(new Event('pagehide'));
    expect(finished()).toMatchObject([{ words: 7, left: 1, strengths: { warmth: 1 } }]);
  });
});
