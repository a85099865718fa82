import { type Clause, clausesOf } from './clauses.ts';
import { isQuestion } from './context.ts';
import { factsIn } from './facts.ts';
import { fitRegister, lowerFirst, type Register, upperFirst } from './register.ts';
import type { Sentence } from './sentences.ts';
import { isKnown, isName, ownTags } from './vocabulary.ts';

/** Some clauses of the writer's sentence as they typed them. */
interface Run {
  /** Tokens, end exclusive. */
  from: number;
  to: number;
  words: string;
  isQuestion: boolean;
  hasFact: boolean;
}

/** What stays of a sentence when its nudged clauses are gone. */
export interface Frame {
  /** A greeting or name at the start with the mark behind it ("Hi Stu, ", "hey "), or "". */
  address: string;
  /** A name or term of address at the end, and kisses, or "". */
  closingAddress: string;
  kiss: string;
  before: readonly Run[];
  after: readonly Run[];
  /** Facts outside the nudges: those in clauses of their own, and those in the nudged clauses themselves. */
  facts: readonly string[];
  nudgedFacts: readonly string[];
  /** The sentence's own closing mark. */
  closing: string;
  isQuestion: boolean;
  /** Words follow on the same line, so that a mark is needed between. */
  isFollowed: boolean;
}

/** A shape with its slots filled: what is ours, and what is the writer's own and stays as typed. */
export interface Filled {
  pieces: readonly { words: string; isOwn: boolean }[];
  /** Token ranges that slots took. */
  taken: readonly (readonly [from: number, to: number])[];
}

const SENTENCE_MARK = /[.?!…\]]$/;

/** @param nudged For each token: it is part of a nudge. @param isArgumentative One of the nudges is. */
export function frameOf(
  text: string,
  sentence: Sentence,
  nudged: readonly boolean[],
  isArgumentative: boolean,
): Frame {
  const { tokens } = sentence;
  const clauses = clausesOf(text, sentence, nudged);
  const isInNudged = (i: number) =>
    clauses.some((clause) => clause.role === 'nudged' && clause.from <= i && i < clause.to);
  const frame = {
    address: '',
    closingAddress: '',
    kiss: '',
    before: [] as Run[],
    after: [] as Run[],
    facts: factsIn(
      text,
      tokens.filter((_, i) => !nudged[i] && !isInNudged(i)),
    ),
    nudgedFacts: factsIn(
      text,
      tokens.filter((_, i) => !nudged[i] && isInNudged(i)),
    ),
    closing: sentence.closing,
    isQuestion: isQuestion(sentence),
    isFollowed: /^[ \t]*[\p{L}\p{N}"“‘'(]/u.test(text.slice(sentence.end, sentence.end + 8)),
  };
  let run: Clause[] = [];
  let isPast = false;
  const close = () => {
    while (run.at(-1)?.role === 'filler' || isStub(run.at(-1))) run.pop();
    if (run.length) (isPast ? frame.after : frame.before).push(toRun(text, sentence, run));
    run = [];
  };
  for (const clause of clauses) {
    const words = textOf(text, sentence, clause.from, clause.to);
    if (clause.role === 'address') {
      if (clause.from === 0)
        frame.address =
          words + markAfter(tokens[clause.to - 1]?.gap ?? '', clause.to < tokens.length);
      else if (clause.to >= tokens.length - 1 || isLast(clauses, clause))
        frame.closingAddress = words;
      else if (frame.address === '') frame.address = `${words}, `;
    } else if (clause.role === 'kiss') frame.kiss = frame.kiss ? `${frame.kiss} ${words}` : words;
    else if (clause.role === 'nudged') {
      // A clause that leads to the nudged one goes with it.
      while (run.at(-1)?.role === 'leading') run.pop();
      close();
      isPast = true;
    } else if (belongs(clause, run, sentence, isArgumentative)) run.push(clause);
    else if (clause.role !== 'filler') close();
  }
  while (run.at(-1)?.role === 'leading') run.pop();
  close();
  return frame;
}

const isLast = (clauses: readonly Clause[], clause: Clause) =>
  clauses
    .slice(clauses.indexOf(clause) + 1)
    .every((c) => c.role === 'kiss' || c.role === 'address');

/** One word left of a list: "i'll go to counselling, church, …" */
const isStub = (clause: Clause | undefined) =>
  clause?.role === 'fragment' && !clause.hasFact && clause.to - clause.from < 2;

/** The clause can follow what is kept, or open a run. */
function belongs(
  clause: Clause,
  run: readonly Clause[],
  sentence: Sentence,
  isArgumentative: boolean,
): boolean {
  if (clause.role === 'main') return clause.hasFact || !isHeated(clause, sentence, isArgumentative);
  if (clause.role === 'leading') return true;
  return (
    run.some((c) => c.role === 'main') &&
    (clause.role === 'filler' || clause.hasFact || !isHeated(clause, sentence, isArgumentative))
  );
}

const SWEEPING =
  /\b(never|always|ever|forever|completely|whole|nothing|everything|anything|anyone|anybody|nobody|everybody|without you|can not|must|even|another|alone|only|all|so|enough|heart|fault|swear|promise|beg|begging|please|sorry|forgive|love)\b/;

/** Hard or sweeping words, or more about the reader in a sentence that argues: nothing a suggestion should carry on. */
function isHeated({ from, to }: Clause, { tokens }: Sentence, isArgumentative: boolean): boolean {
  const words = tokens.slice(from, to).map((token) => token.word);
  const tags = words.map(ownTags).join('');
  if (/#(Bad|Insult|InsultNoun)(?![A-Za-z])/.test(tags) && !/#Good(?![A-Za-z])/.test(tags))
    return true;
  if (SWEEPING.test(words.join(' '))) return true;
  return isArgumentative && words.some((word) => /^(you|your|it|that)$/.test(word));
}

function toRun(text: string, sentence: Sentence, clauses: readonly Clause[]): Run {
  const first = clauses[0] as Clause;
  const last = clauses.at(-1) as Clause;
  const from = first.role === 'leading' && first.opener ? first.from - 1 : first.from;
  const asked = clauses.findLast((clause) => clause.role === 'main') ?? first;
  const opening = sentence.tokens
    .slice(asked.from, asked.from + 2)
    .map((token) => token.word)
    .join(' ');
  return {
    from,
    to: last.to,
    words: balanced(textOf(text, sentence, from, last.to)),
    isQuestion: QUESTION_FORM.test(opening),
    hasFact: clauses.some((clause) => clause.hasFact),
  };
}

const QUESTION_FORM =
  /^(who|what|when|where|why|how|which|whose|do|does|did|can|could|would|will|is|are|am|was|were|have|has|had|should|shall|may)\b/;

const textOf = (text: string, { tokens }: Sentence, from: number, to: number) =>
  text.slice(tokens[from]?.start, tokens[to - 1]?.end);

/** Without brackets and quotation marks that lost their partner. */
const balanced = (words: string) =>
  count(words, '(') === count(words, ')') &&
  count(words, '"') % 2 === 0 &&
  count(words, '“') === count(words, '”')
    ? words
    : words.replace(/[()"“”]/g, '');
const count = (words: string, mark: string) => words.split(mark).length - 1;

const markAfter = (gap: string, isFollowed: boolean) => {
  if (!isFollowed) return ', ';
  return /[!]/.test(gap) ? '! ' : /[—–-]/.test(gap) ? ' – ' : /,/.test(gap) ? ', ' : ' ';
};

/**
 * All ways to put a filled shape into the frame, the fullest first. An empty shape leaves the nudged clauses out.
 * None is longer than two sentences or asks more than one question.
 */
export function compose(frame: Frame, shape: Filled, register: Register): string[] {
  const free = (run: Run) => !shape.taken.some(([from, to]) => from < run.to && run.from < to);
  const before = frame.before.filter(free);
  const after = frame.after.filter(free);
  const facts = (runs: readonly Run[]) => runs.filter((run) => run.hasFact);
  const ways = [
    [before, after],
    [facts(before), after],
    [before, facts(after)],
    [facts(before), facts(after)],
    [[], []],
  ] as const;
  const composed: string[] = [];
  for (const [first, last] of ways) {
    if (shape.pieces.length === 0 && first.length + last.length === 0) continue;
    const words = assemble(frame, first, shape, last, register);
    if (words !== null && !composed.includes(words)) composed.push(words);
  }
  return composed;
}

/** A sentence to be, without its closing mark. */
interface Part {
  words: string;
  mark: '.' | '?' | '';
  /** It opens with the writer's words. */
  isOwn: boolean;
}

function assemble(
  frame: Frame,
  before: readonly Run[],
  shape: Filled,
  after: readonly Run[],
  register: Register,
): string | null {
  const parts: Part[] = [];
  const joined = joinRuns([...before, ...after]);
  const shaped = partsOfShape(shape, register);
  // Words on both sides are told first and the shape closes, so that it stays at two sentences.
  if (joined && (before.length > 0 || shaped.length === 0)) parts.push(joined, ...shaped);
  else parts.push(...shaped, ...(joined ? [joined] : []));
  if (parts.length === 0 || parts.length > 2) return null;
  if (parts.filter((part) => part.mark === '?').length > 1) return null;
  if (parts.some((part) => DANGLING.test(part.words))) return null;
  return write(parts, frame, register);
}

const DANGLING =
  /(^|\s)(and|but|or|because|cause|cos|if|unless|although|though|that|which|the|a|an|of|to|with|for|than|so|when|while|my|your|ur|is|are|was)$/i;

/** Runs that were not neighbours become one sentence; null if they cannot. */
function joinRuns(runs: readonly Run[]): Part | null {
  const last = runs.at(-1);
  if (!last) return null;
  const words = runs.map((run, i) =>
    i === 0 ? run.words : small({ ...run, mark: '', isOwn: true }),
  );
  const isLinked = runs.length > 1 && !last.isQuestion;
  return {
    words: isLinked
      ? `${words.slice(0, -1).join(', ')}${runs.length > 2 ? ',' : ''} and ${words.at(-1)}`
      : words.join(', '),
    mark: last.isQuestion ? '?' : '.',
    isOwn: true,
  };
}

function partsOfShape(shape: Filled, register: Register): Part[] {
  const words = shape.pieces
    .map((piece) => (piece.isOwn ? piece.words : fitRegister(piece.words, register)))
    .join('')
    .trim();
  if (!words) return [];
  return words.split(/(?<=[.?!]) +/).map((sentence, i): Part => {
    const mark = /[.?!]$/.exec(sentence)?.[0];
    return {
      words: mark ? sentence.slice(0, -1) : sentence,
      mark: mark === '?' ? '?' : /[…\]]$/.test(sentence) && !mark ? '' : '.',
      isOwn: i === 0 && shape.pieces[0]?.isOwn === true,
    };
  });
}

function write(parts: readonly Part[], frame: Frame, register: Register): string {
  let written = frame.address;
  for (const [i, part] of parts.entries()) {
    const isOpening = i === 0 ? !/[,–]\s$|[^!\s]\s$/.test(written) : !strings(register);
    let words = part.words;
    if (isOpening && !register.smallStart) words = upperFirst(words);
    else words = small(part);
    const isEnd = i === parts.length - 1;
    if (isEnd && frame.closingAddress) words += `, ${frame.closingAddress}`;
    written += words + (isEnd ? lastMark(part, frame, register) : innerMark(part, register));
  }
  return frame.kiss ? `${written} ${frame.kiss}` : written;
}

/** Small at the start, except for names: in the writer's own words any capitalised word we do not know may be one. */
function small({ words, isOwn }: Part): string {
  return lowerFirst(words, (first) => {
    const word = first.toLowerCase().replace(/['’].*$/, '');
    return isName(word) || (isOwn && !isKnown(word));
  });
}

/** Lower-case writers without full stops string their sentences together; others only leave the last one bare. */
const strings = (register: Register) => register.noStops && register.smallStart;

function innerMark({ mark }: Part, register: Register): string {
  if (mark === '?' && !register.noQuestionMarks) return '? ';
  return strings(register) ? ', ' : mark === '' ? ' ' : `${mark === '?' ? '?' : '.'} `;
}

function lastMark({ words, mark }: Part, frame: Frame, register: Register): string {
  if (SENTENCE_MARK.test(words) && mark === '') return frame.isFollowed ? '.' : '';
  if (mark === '?') {
    const isUnmarked =
      register.noQuestionMarks || (frame.isQuestion && frame.closing === '' && register.noStops);
    return isUnmarked && !frame.isFollowed ? '' : '?';
  }
  if (frame.isFollowed && frame.closing !== '') return '.';
  if (frame.closing === '' || (register.noStops && !frame.closing.includes('.'))) return '';
  return '.';
}
