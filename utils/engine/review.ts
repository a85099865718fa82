import { guards, rules, strengths } from '../../rules/index.ts';
import {
  GUARDS,
  type Guard,
  type GuardRule,
  type Rule,
  type StrengthRule,
} from '../../rules/rule.ts';
import { contextOf, isReported } from './context.ts';
import { type Match, Net } from './match.ts';
import { normalise } from './normalise.ts';
import { quotedSpans } from './quoted.ts';
import {
  DEFAULT_CONTEXT,
  type Nudge,
  type Review,
  type ReviewContext,
  type Span,
  type Strength,
} from './review.types.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { type Found, suggestionsFor } from './suggest.ts';

const ruleNet = new Net<Rule>(rules);
const strengthNet = new Net<StrengthRule>(strengths);
const guardNet = new Net<GuardRule>(guards);

/**
 * Reads a draft: what in it pushes away, what connects, and whether it holds words that are never softened. A pure function
 * of its arguments; never throws, whatever the text.
 * @param text The draft as typed; all offsets returned are UTF-16 offsets into it.
 */
export function review(text: string, context: ReviewContext = DEFAULT_CONTEXT): Review {
  const { sentences, found, strengths: good, guard } = readDraft(text, context);
  const nudges = found.map(({ match, index }): Nudge => {
    const sentence = sentences[index] as Sentence;
    const { owner, phrasing } = match;
    const isOnlyWarned = context.stage === 'cooperation' && owner.id.startsWith('hot-issue/');
    return {
      ...spanOf(match, sentence),
      category: owner.id.split('/')[0] as Nudge['category'],
      rule: owner.id,
      severity: isOnlyWarned ? 'mild' : (phrasing.severity ?? 'clear'),
      sentence: { start: sentence.start, end: sentence.end },
      suggestions: [],
    };
  });
  addSuggestions(text, context, sentences, found, nudges);
  return { nudges, strengths: good, guard };
}

interface Read {
  sentences: readonly Sentence[];
  found: Found[];
  strengths: Strength[];
  guard: Guard | null;
}

/** Everything but the suggestions, which ask for a reading of their own. */
function readDraft(text: string, context: ReviewContext): Read {
  const sentences = splitSentences(text, normalise(text), quotedSpans(text));
  const applies = (match: Match<Rule | GuardRule | StrengthRule>, index: number) => {
    const { when, question } = match.phrasing;
    if (when === undefined && question === undefined) return true;
    const around = contextOf(match, index, sentences, context.stage);
    return (question === undefined || question === around.question) && (when?.(around) ?? true);
  };

  const found: Found[] = [];
  const good: Strength[] = [];
  let guard: Guard | null = null;
  for (const [index, sentence] of sentences.entries()) {
    // Danger counts whoever tells of it ("she says he hit her"); only somebody else's refusal is not the writer's.
    const guarded = guardNet
      .match(sentence)
      .filter(
        (match) =>
          applies(match, index) &&
          (match.owner.guard !== 'boundary' || !isReported(match, sentence)),
      );
    if (guarded.length > 0) {
      guard = mostUrgent([guard, ...guarded.map((match) => match.owner.guard)]);
      continue;
    }
    const nudged = ruleNet
      .match(sentence)
      .filter(
        (match) =>
          !context.rulesOff.includes(match.owner.id) &&
          !isReported(match, sentence) &&
          applies(match, index),
      );
    found.push(...withoutOverlaps(nudged).map((match) => ({ match, index })));
    if (nudged.length > 0) continue;
    for (const match of strengthNet.match(sentence)) {
      if (applies(match, index)) good.push({ ...spanOf(match, sentence), kind: match.owner.kind });
    }
  }
  return { sentences, found, strengths: oncePerPlace(good), guard };
}

function addSuggestions(
  text: string,
  context: ReviewContext,
  sentences: readonly Sentence[],
  found: readonly Found[],
  nudges: readonly Nudge[],
): void {
  const isClean = (draft: string) => {
    const { found: left, guard } = readDraft(draft, { ...context, rulesOff: [] });
    return left.length === 0 && guard === null;
  };
  for (const index of new Set(found.map((f) => f.index))) {
    const matches = found.filter((f) => f.index === index).map((f) => f.match);
    for (const [i, { match }] of found.entries()) {
      if (found[i]?.index !== index) continue;
      const nudge = nudges[i] as Nudge;
      nudge.suggestions = suggestionsFor({
        text,
        sentences,
        index,
        match,
        matches,
        stage: context.stage,
        isClean,
      });
    }
  }
}

function spanOf(match: Match<unknown>, sentence: Sentence): Span {
  const first = sentence.tokens[match.start];
  const last = sentence.tokens[match.end - 1];
  return { start: first?.start ?? sentence.start, end: last?.end ?? sentence.end };
}

const mostUrgent = (found: readonly (Guard | null)[]): Guard | null =>
  GUARDS.findLast((guard) => found.includes(guard)) ?? null;

const categoryOf = (match: Match<Rule>) => match.owner.id.split('/')[0];

/** Of several matches of one category on the same words the clearer stays, then the longer; sorted by place. */
function withoutOverlaps(matches: readonly Match<Rule>[]): Match<Rule>[] {
  const rank = (match: Match<Rule>) =>
    (match.phrasing.severity === 'mild' ? 0 : 1000) + (match.end - match.start);
  const kept: Match<Rule>[] = [];
  for (const match of [...matches].sort((a, b) => rank(b) - rank(a))) {
    const meets = (other: Match<Rule>) =>
      categoryOf(other) === categoryOf(match) && other.start < match.end && match.start < other.end;
    if (match.end > match.start && !kept.some(meets)) kept.push(match);
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Phrasings of one kind that meet on the same words count once: the longest. */
function oncePerPlace(found: readonly Strength[]): Strength[] {
  const kept: Strength[] = [];
  for (const strength of [...found].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some((other) => other.start < strength.end && strength.start < other.end))
      kept.push(strength);
  }
  return kept.sort((a, b) => a.start - b.start);
}
