import { rules } from '../../rules/index.ts';
import { review } from '../engine/review.ts';
import type { ReviewContext } from '../engine/review.types.ts';
import { type CoachReview, REVIEW_LIMIT } from '../messages.ts';
import { hotTopics, rulesOff, stage } from '../settings.ts';
import { restingRules } from './resting.ts';

const RULES = new Map(rules.map((rule) => [rule.id as string, rule]));

async function contextNow(): Promise<ReviewContext> {
  const [at, off, resting, topics] = await Promise.all([
    stage.getValue(),
    rulesOff.getValue(),
    restingRules(),
    hotTopics.getValue(),
  ]);
  return { stage: at, rulesOff: [...off, ...resting], hotTopics: topics };
}

/** Reviews a draft with the user's settings, and adds the words of each nudge's rule. */
export async function reviewDraft(text: string): Promise<CoachReview> {
  if (text.length > REVIEW_LIMIT) return { nudges: [], strengths: [], guard: null };
  const found = review(text, await contextNow());
  return {
    ...found,
    nudges: found.nudges.map((nudge) => {
      const { title, why, park = false } = RULES.get(nudge.rule) ?? { title: nudge.rule, why: '' };
      return { ...nudge, title, why, park };
    }),
  };
}
