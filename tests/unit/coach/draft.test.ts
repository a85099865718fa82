import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Draft } from '../../../components/coach/draft.ts';
import { Tally } from '../../../components/coach/tally.ts';
import type { Editor } from '../../../utils/editors/editor.ts';
import type { CoachReview } from '../../../utils/messages.ts';

const WORDS = 'do you love me';

/** Marks every "do you love me"; each sentence is the words and the mark behind them. */
function reviewOf(text: string): CoachReview {
  const nudges = [...text.matchAll(/do you love me/g)].map(({ index }) => ({
    start: index,
    end: index + WORDS.length,
    category: 'needy' as const,
    rule: 'needy/reassurance',
    severity: 'clear' as const,
    sentence: { start: index, end: index + WORDS.length + 1 },
    suggestions: ['How are you?'],
    title: 'Asking for reassurance',
    why: 'Because.',
    park: false,
  }));
  return { nudges, strengths: [], guard: text.includes('hit me') ? 'harm' : null };
}

let text = '';
const editor = { text: () => text, selection: () => null } as unknown as Editor;

describe('a draft', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const open = (review: (text: string) => Promise<CoachReview> = async (one) => reviewOf(one)) => {
    const uncounted = { site: null, review, report: () => undefined };
    const draft = new Draft(
      editor,
      review,
      new Tally(editor, uncounted, new Set()),
      () => undefined,
    );
    const write = async (now: string): Promise<void> => {
      text = now;
      draft.edited();
      await vi.advanceTimersByTimeAsync(200);
    };
    return {
      draft,
      write,
      phrases: () => draft.nudges.map(({ start }) => text.slice(start, start + WORDS.length)),
    };
  };

  test('keeps nudges on their words before the next review', async () => {
    const { draft, write, phrases } = open();
    await write('Hi. do you love me?');
    text = 'Hi you. do you love me?';
    draft.edited();
    expect(phrases()).toEqual([WORDS]);
    text = 'Hi you. do you lov me?';
    draft.edited();
    expect(phrases()).toEqual([]);
  });

  test('knows when a sentence no longer reads as it was reviewed', async () => {
    const { draft, write } = open();
    await write('do you love me?');
    const [nudge] = draft.nudges;
    if (!nudge) throw new Error('no nudge');
    expect(draft.isCurrent(nudge)).toBe(true);
    text = 'do you love me!';
    draft.edited();
    expect(draft.isCurrent(nudge)).toBe(false);
  });

  test('passes over an answer about an older text', async () => {
    const answers: (() => void)[] = [];
    const { draft, write } = open(
      (one) => new Promise((resolve) => answers.push(() => resolve(reviewOf(one)))),
    );
    await write('do you love me?');
    await write('Hello.');
    for (const answer of answers.reverse()) answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(draft.nudges).toEqual([]);
  });

  test('asks once more where the worker was stopped, and then is silent', async () => {
    const review = vi.fn(async () => Promise.reject(new Error('gone')));
    const { draft, write } = open(review);
    await write('do you love me?');
    await vi.advanceTimersByTimeAsync(2000);
    expect(review).toHaveBeenCalledTimes(2);
    expect(draft.nudges).toEqual([]);
  });

  test('asks nothing while an input method composes', async () => {
    const review = vi.fn(async (one: string) => reviewOf(one));
    const { draft, write, phrases } = open(review);
    draft.composing(true);
    await write('do you love me?');
    expect(review).not.toHaveBeenCalled();
    draft.composing(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(phrases()).toEqual([WORDS]);
  });

  test.each(['', '😭😭', '123', 'a'.repeat(50_001)])(
    'asks nothing about %.10s',
    async (nothing) => {
      const review = vi.fn(async (one: string) => reviewOf(one));
      await open(review).write(nothing);
      expect(review).not.toHaveBeenCalled();
    },
  );

  test('a dismissed nudge stays away until the draft is emptied', async () => {
    const { draft, write, phrases } = open();
    await write('do you love me?');
    for (const nudge of draft.nudges) draft.dismiss(nudge);
    await write('Well, do you love me?');
    expect(phrases()).toEqual([]);
    await write('');
    await write('do you love me?');
    expect(phrases()).toEqual([WORDS]);
  });

  test('offers support once, and no suggestions until then', async () => {
    const { draft, write, phrases } = open();
    await write('You hit me. do you love me?');
    expect([draft.support, phrases()]).toEqual(['harm', []]);
    draft.dismissSupport();
    await vi.advanceTimersByTimeAsync(10);
    expect([draft.support, phrases()]).toEqual([null, [WORDS]]);
  });
});
