import { describe, expect, test } from 'vitest';
import type { Stage } from '../../../rules/rule.ts';
import { review } from '../../../utils/engine/review.ts';
import { DEFAULT_CONTEXT } from '../../../utils/engine/review.types.ts';

const hotIssues = (text: string, stage: Stage) =>
  review(text, { ...DEFAULT_CONTEXT, stage })
    .nudges.filter((nudge) => nudge.category === 'hot-issue')
    .map((nudge) => nudge.severity);

describe('the stage decides how hot a topic is', () => {
  test.each<[string, Stage, string[]]>([
    ['Would you go on a date with me?', 'connection', ['clear']],
    ['Would you go on a date with me?', 'communication', ['clear']],
    ['Would you go on a date with me?', 'cooperation', []],
    ['My lawyer says we should wait.', 'connection', ['clear']],
    ['My lawyer says we should wait.', 'communication', ['clear']],
    ['My lawyer says we should wait.', 'cooperation', ['mild']],
  ])('%s (%s)', (text, stage, severities) => {
    expect(hotIssues(text, stage)).toEqual(severities);
  });
});
