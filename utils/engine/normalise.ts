import { CONTRACTED_BEFORE_VERB, PLAIN } from './spellings.ts';
import { isKnown } from './vocabulary.ts';

/** A word of plain English, and where it stands in the writer's text (UTF-16 offsets, end exclusive). */
export interface Token {
  /** Lower case, contractions spelled out, chat spellings and repeated letters resolved. */
  word: string;
  start: number;
  end: number;
  /**
   * What follows before the next word, as the writer typed it. Of several tokens that stand for one typed word ("don't" →
   * do, not) only the last has it.
   */
  gap: string;
}

/** What is typed between two spaces or marks: letters and digits, with apostrophes and hyphens inside. */
const TYPED =
  /\p{N}+(?:[.:,]\p{N}+)+\p{L}*|(?<![\p{L}\p{N}])w\/o?(?![\p{L}\p{N}/])|['’](?:bout|cause|til)\b|(?<=\s)&(?=\s)|[\p{L}\p{N}\p{M}]+(?:['’‘`´-][\p{L}\p{N}\p{M}]+)*/giu;

/** The verbs and adverbs that make "ill", "id" and "il" a contraction. */
const VERB_LIKE =
  /^(be|do|go|get|give|take|make|have|come|call|text|see|let|just|never|always|not|try|keep|stay|stop|leave|wait|bring|pick|send|tell|ask|say|love|like|rather|really|still|also|even|change|miss|need|want|pay|help|find|talk|think|sleep|move|sign|drop|grab|meet|put|sort|cook|ring|write|look|work|prove|show|only|probably|promise|die|kill|drive|fix|buy|end|forgive|accept|respect|understand|quit|cut|start|cope|manage|survive|carry|live|handle|bear|end|feel|lose|become|delete|unfollow|sell|drop|bring|agree|hold|pray|beg|fight|spend|learn|listen|treat|promise|swear|wear|sleep|share|turn|run)$/;
/** After "ur": a describing word makes it "you are", anything else "your" ("ur going", but "ur building"). */
const DESCRIBES =
  /^(so|such|not|never|always|just|the|a|an|being|acting|going|coming|doing|getting|making|(?!(?:build|wedd|even|morn|ceil|cloth|bless|upbring|hous|sibl|th|k|r|w|str)ing$)\w{2,}ing|my|all|too|very|really|still|right|wrong|mad|angry|upset|welcome|gonna|gunna|sure|ok|okay|fine|home|late|here|there|done|over|selfish|amazing|great|the|beautiful|perfect|kidding|only|even|literally|honestly|seriously|unbelievable|pathetic|ridiculous|crazy|mean|with|in|on|at|out|busy|asleep|awake|online|free|married|gone|happy|better|worse|worth|everything|dead|good|no|killing|like|actually|basically|probably|doing|never|pissed|annoyed|quiet)$/;

export function normalise(text: string): Token[] {
  const typed = [...text.matchAll(TYPED)];
  const tokens: Token[] = [];
  for (const [i, match] of typed.entries()) {
    const start = match.index;
    const end = start + match[0].length;
    const next = typed[i + 1];
    const words = plainWords(match[0], next?.[0].toLowerCase() ?? '');
    const gap = text.slice(end, next?.index ?? text.length);
    for (const [k, word] of words.entries()) {
      tokens.push({ word, start, end, gap: k === words.length - 1 ? gap : ' ' });
    }
  }
  return tokens;
}

const cache = new Map<string, readonly string[]>();

function plainWords(typed: string, next: string): readonly string[] {
  const lower = typed.toLowerCase().replace(/[’‘`´]/g, "'");
  if (lower === 'ur' || lower === "ur'e") return DESCRIBES.test(next) ? ['you', 'are'] : ['your'];
  if (lower === "you'd" || lower === 'youd') return ['you', next === 'better' ? 'had' : 'would'];
  const contraction = CONTRACTED_BEFORE_VERB.get(lower);
  if (contraction && VERB_LIKE.test(next)) return contraction;
  let words = cache.get(lower);
  if (words === undefined) {
    words = lookUp(lower);
    if (cache.size > 20_000) cache.clear();
    cache.set(lower, words);
  }
  return words;
}

function lookUp(lower: string): readonly string[] {
  const plain = PLAIN.get(lower);
  if (plain) return plain;
  if (isKnown(lower)) return [lower];
  const folded = foldRepeats(lower);
  if (folded !== lower) return PLAIN.get(folded) ?? [folded];
  return [correct(lower)];
}

/** "pleeease" → "please", "soooo" → "so": runs of three and more become one or two letters, whichever makes a word. */
function foldRepeats(word: string): string {
  const runs = word.match(/(\p{L})\1{2,}/gu);
  // Elongated endings are also typed with two letters ("pleasee", "heyy").
  if (!runs) {
    const trimmed = word.replace(/(\p{L})\1$/u, '$1');
    return trimmed !== word && trimmed.length > 2 && (vocabulary.has(trimmed) || PLAIN.has(trimmed))
      ? trimmed
      : word;
  }
  let candidates = [word];
  for (const run of runs.slice(0, 4)) {
    const letter = run[0] as string;
    candidates = candidates.flatMap((c) => [
      c.replace(run, letter + letter),
      c.replace(run, letter),
    ]);
  }
  return (
    candidates.find((c) => PLAIN.has(c) || vocabulary.has(c) || isKnown(c)) ??
    (candidates.at(-1) as string)
  );
}

/** Words that rules are made of, for spelling slips; set once, when the rules are compiled. */
const vocabulary = new Set<string>();
/** From a vocabulary word with one letter left out to the word. */
const slips = new Map<string, string>();

/** Shorter words have too many neighbours. */
const SHORTEST_SLIP = 5;

/** Tells the normaliser which words the rules are made of; calling it again adds to them. */
export function learnVocabulary(words: Iterable<string>): void {
  for (const word of words) {
    if (vocabulary.has(word)) continue;
    vocabulary.add(word);
    if (word.length < SHORTEST_SLIP) continue;
    for (const slip of deletions(word)) if (!slips.has(slip)) slips.set(slip, word);
  }
  cache.clear();
}

const deletions = (word: string) =>
  Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1)).filter(
    (slip) => slip[0] === word[0],
  );

/** A word of the rules that differs by one letter or one swap, if the typed word is unknown; else the typed word. */
function correct(word: string): string {
  if (word.length < SHORTEST_SLIP || vocabulary.has(word) || !/^[a-z]+$/.test(word)) return word;
  const missing = slips.get(word);
  if (missing) return missing;
  for (const shorter of deletions(word)) {
    if (vocabulary.has(shorter) && shorter.length >= SHORTEST_SLIP && !word.startsWith(shorter))
      return shorter;
    const swapped = slips.get(shorter);
    if (swapped && swapped.length === word.length && isSwapOrSlip(word, swapped)) return swapped;
  }
  return word;
}

/** Two neighbours swapped ("alwyas"), or one vowel mistaken for another ("definately"). */
function isSwapOrSlip(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  if (at < 1) return false;
  if (a[at] === b[at + 1] && a[at + 1] === b[at]) return a.slice(at + 2) === b.slice(at + 2);
  return (
    a.slice(at + 1) === b.slice(at + 1) &&
    /[aeiou]/.test(a[at] as string) &&
    /[aeiou]/.test(b[at] as string)
  );
}
