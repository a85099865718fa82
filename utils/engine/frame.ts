import { type Clause, clausesOf } from './clauses.ts';
import { isQuestion } from './context.ts';
import { factsIn } from './facts.ts';
import type { Sentence } from './sentences.ts';
import { ownTags } from './vocabulary.ts';

/** Some clauses of the writer's sentence as they typed them. */
export interface Run {
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
  /** The writer grants something, "but": stopping before it is an answer of its own. */
  grants: boolean;
  /** The sentence's own closing mark. */
  closing: string;
  isQuestion: boolean;
  /** Words follow on the same line, so that a mark is needed between. */
  isFollowed: boolean;
}

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
    grants: false,
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
  let isDropped = false;
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
      if (clause.opener === 'but' && run.some((c) => c.role === 'main')) frame.grants = true;
      // A clause that leads to the nudged one goes with it.
      while (run.at(-1)?.role === 'leading') run.pop();
      close();
      isPast = true;
      isDropped = false;
    } else if (isDropped && !clause.hasFact && continues(clause, sentence)) {
    } else if (belongs(clause, run, sentence, isArgumentative && !isGranted(clauses, clause))) {
      run.push(clause);
      isDropped = false;
    } else if (clause.role !== 'filler') {
      close();
      isDropped = true;
    }
  }
  while (run.at(-1)?.role === 'leading') run.pop();
  close();
  return frame;
}

/** "I know you're tired, but …": what is said before "but" is meant kindly, also when it is about the reader. */
const isGranted = (clauses: readonly Clause[], clause: Clause) => {
  const next = clauses[clauses.indexOf(clause) + 1];
  return next?.role === 'nudged' && next.opener === 'but';
};

const isLast = (clauses: readonly Clause[], clause: Clause) =>
  clauses
    .slice(clauses.indexOf(clause) + 1)
    .every((c) => c.role === 'kiss' || c.role === 'address');

/** Runs on from the clause before it, without a mark or a joining word: "i'm sorry | i drank". */
const continues = (clause: Clause, { tokens }: Sentence) =>
  clause.opener === '' && /^\s*$/.test(tokens[clause.from - 1]?.gap ?? '');

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
  /\b(never|always|ever|forever|completely|whole|nothing|everything|anything|anyone|anybody|nobody|everybody|without you|can not|must|even|another|alone|only|all|so|enough|heart|fault|swear|promise|beg|begging|please|sorry|forgive|love|better off|utterly|mortified|ashamed|guilty)\b/;

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
    isQuestion: sentence.closing !== '.' && QUESTION_FORM.test(opening),
    hasFact: clauses.some((clause) => clause.hasFact),
  };
}

const QUESTION_FORM =
  /^(?!do not$)(who|what|when|where|why|how|which|whose|do|does|did|can|could|would|will|is|are|am|was|were|have|has|had|should|shall|may)\b/;

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
