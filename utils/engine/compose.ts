import type { Frame, Run } from './frame.ts';
import { fitRegister, lowerFirst, type Register, upperFirst } from './register.ts';
import { isKnown, isName } from './vocabulary.ts';

/** A shape with its slots filled: what is ours, and what is the writer's own and stays as typed. */
export interface Filled {
  pieces: readonly { words: string; isOwn: boolean }[];
  /** Token ranges that slots took. */
  taken: readonly (readonly [from: number, to: number])[];
}

const SENTENCE_MARK = /[.?!…\]]$/;

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
