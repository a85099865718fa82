import { guards, rules, strengths } from '../../rules/index.ts';
import {
  GUARDS,
  type Guard,
  type GuardRule,
  type Rule,
  type Stage,
  type StrengthRule,
} from '../../rules/rule.ts';
import { contextOf, isReported } from './context.ts';
import { type Match, Net } from './match.ts';
import { normalise, type Token } from './normalise.ts';
import { OwnTopics } from './own-topics.ts';
import { type QuotedSpan, quotedSpans } from './quoted.ts';
import { registerOf } from './register.ts';
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
  const read = readDraft(text, context);
  const { sentences, found, strengths: good, guard } = read;
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
  addSuggestions(text, context, read, nudges);
  return { nudges, strengths: good, guard };
}

interface Read {
  sentences: readonly Sentence[];
  found: Found[];
  strengths: Strength[];
  guard: Guard | null;
  /** Indices of the sentences that hold guarded words. */
  guarded: number[];
}

/**
 * Everything but the suggestions, which ask for a reading of their own: that one is only after nudges and guards.
 */
function readDraft(text: string, context: ReviewContext, withStrengths = true): Read {
  const tokens = normalise(text);
  const quoted = quotedSpans(text);
  const sentences = splitSentences(text, tokens, quoted);
  const applies = (match: Match<Rule | StrengthRule>, index: number) =>
    appliesIn(match, index, sentences, context.stage);

  const isOn = (rule: Rule) => !context.rulesOff.includes(rule.id);
  const own = new OwnTopics(rules, context.hotTopics);

  const found: Found[] = [];
  const good: Strength[] = [];
  const guarded = guardsIn(text, tokens, quoted, sentences, context.stage);
  const isGuarded = (sentence: Sentence) => guarded.some((place) => meets(place, sentence));
  for (const [index, sentence] of sentences.entries()) {
    if (isGuarded(sentence)) continue;
    const nudged = ruleNet
      .match(sentence)
      .filter(
        (match) => isOn(match.owner) && !isReported(match, sentence) && applies(match, index),
      );
    nudged.push(...own.match(sentence).filter(({ owner }) => isOn(owner)));
    const marked = nudged.map((match) =>
      match.owner.wholeClause ? widened(match, sentence) : match,
    );
    found.push(...withoutOverlaps(marked).map((match) => ({ match, index })));
    if (nudged.length > 0 || !withStrengths) continue;
    for (const match of strengthNet.match(sentence)) {
      if (applies(match, index)) good.push({ ...spanOf(match, sentence), kind: match.owner.kind });
    }
  }
  return {
    sentences,
    found,
    strengths: oncePerPlace(good),
    guard: mostUrgent(guarded.map(({ guard }) => guard)),
    guarded: [...sentences.keys()].filter((index) => isGuarded(sentences[index] as Sentence)),
  };
}

function appliesIn(
  match: Match<Rule | GuardRule | StrengthRule>,
  index: number,
  sentences: readonly Sentence[],
  stage: Stage,
): boolean {
  const { when, question } = match.phrasing;
  if (when === undefined && question === undefined) return true;
  const around = contextOf(match, index, sentences, stage);
  return (question === undefined || question === around.question) && (when?.(around) ?? true);
}

/** A limit and a threat are only guarded as the writer's own; danger counts whoever tells of it ("she says he hit her"). */
const OWN: ReadonlySet<Guard> = new Set(['boundary', 'threat']);

/**
 * Every guarded place. What somebody said in quotation marks is no part of the writer's sentences, but where it tells of
 * danger it counts (he wrote "i want to die"), so guards read the draft with its quotations opened.
 * @param sentences The draft with its quotations left out.
 */
function guardsIn(
  text: string,
  tokens: readonly Token[],
  quoted: readonly QuotedSpan[],
  sentences: readonly Sentence[],
  stage: Stage,
): (Span & { guard: Guard })[] {
  const speech = quoted.filter((span) => span.speech);
  const read =
    speech.length === 0
      ? sentences
      : splitSentences(
          text,
          tokens,
          quoted.filter((span) => !span.speech),
        );
  return read.flatMap((sentence, index) =>
    guardNet.match(sentence).flatMap((match) => {
      const { guard } = match.owner;
      const place = spanOf(match, sentence);
      const isSaidByOther = () =>
        speech.some((span) => meets(span, place)) || isReported(match, sentence);
      return (OWN.has(guard) && isSaidByOther()) || !appliesIn(match, index, read, stage)
        ? []
        : [{ ...place, guard }];
    }),
  );
}

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** These ask for a support card, and a draft that holds them is not polished anywhere else either. */
const NEVER_POLISHED: readonly (Guard | null)[] = ['harm', 'threat', 'crisis'];

function addSuggestions(
  text: string,
  context: ReviewContext,
  { sentences, found, guard }: Read,
  nudges: readonly Nudge[],
): void {
  if (found.length === 0 || NEVER_POLISHED.includes(guard)) return;
  const register = registerOf(text);
  for (const index of new Set(found.map((f) => f.index))) {
    const sentence = sentences[index] as Sentence;
    const inSentence = found.filter((f) => f.index === index);
    // Rules look at the neighbours too, so a suggestion is read among them.
    const before = text.slice(sentences[index - 1]?.start ?? 0, sentence.start);
    const after = text.slice(sentence.end, sentences[index + 1]?.end ?? text.length);
    const key = JSON.stringify([
      [before, text.slice(sentence.start, sentence.end), after],
      inSentence.map(({ match }) => [match.owner.id, match.start, match.end, match.slots]),
      [register, context.stage, context.hotTopics],
    ]);
    const suggestions = remembered(key, () => {
      const around = found
        .filter((f) => Math.abs(f.index - index) === 1)
        .map(({ match }) => match.owner.id);
      const isClean = (suggestion: string) => {
        const read = readDraft(before + suggestion + after, { ...context, rulesOff: [] }, false);
        const start = before.length;
        const end = start + suggestion.length;
        const isIn = (i: number) => meets(read.sentences[i] as Sentence, { start, end });
        return (
          !read.guarded.some(isIn) &&
          read.found.every((f) => !isIn(f.index) && around.includes(f.match.owner.id))
        );
      };
      return suggestionsFor({
        text,
        sentence,
        matches: inSentence.map((f) => f.match),
        stage: context.stage,
        register,
        isClean,
      });
    });
    for (const [i, { match }] of inSentence.entries()) {
      const nudge = nudges[found.findIndex((f) => f.match === match && f.index === index)];
      if (nudge) nudge.suggestions = [...(suggestions[i] ?? [])];
    }
  }
}

const REMEMBERED = 300;
const memory = new Map<string, string[][]>();

/** Suggestions are read through the whole engine before they are offered: those of unchanged sentences are kept. */
function remembered(key: string, make: () => string[][]): string[][] {
  const known = memory.get(key) ?? make();
  memory.delete(key);
  memory.set(key, known);
  if (memory.size > REMEMBERED) memory.delete(memory.keys().next().value as string);
  return known;
}

/** A mark over more words than this would hide what it is about. */
const LONGEST_MARK = 14;

/** The match, grown to its clause (a sentence's clause ends are those of `splitSentences`). */
function widened<Owner>(match: Match<Owner>, { tokens, clauseEnds }: Sentence): Match<Owner> {
  let { start, end } = match;
  while (start > 0 && !clauseEnds[start - 1]) start--;
  while (end < tokens.length && !clauseEnds[end - 1]) end++;
  return end - start > LONGEST_MARK ? match : { ...match, start, end };
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
    const isCovered = (other: Match<Rule>) =>
      categoryOf(other) === categoryOf(match) && meets(other, match);
    if (match.end > match.start && !kept.some(isCovered)) kept.push(match);
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Phrasings of one kind that meet on the same words count once: the longest. */
function oncePerPlace(found: readonly Strength[]): Strength[] {
  const kept: Strength[] = [];
  for (const strength of [...found].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some((other) => meets(other, strength))) kept.push(strength);
  }
  return kept.sort((a, b) => a.start - b.start);
}
