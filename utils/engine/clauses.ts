import { closingRole, FILLER, greetingEnd, isVocative } from './address.ts';
import { partsOfSpeech } from './encode.ts';
import { factsIn } from './facts.ts';
import { AUXILIARIES, DETERMINERS, PRONOUNS, QUESTION_WORDS, set } from './function-words.ts';
import type { Token } from './normalise.ts';
import type { Sentence } from './sentences.ts';

/**
 * A sentence taken apart for a suggestion: which of its clauses can stand in the draft when the nudged ones are gone.
 * Finer than the sentence splitter's clauses, and only read for sentences that hold a nudge.
 */
export interface Clause {
  /** Tokens, end exclusive. A joining word at the start ("and", "because") is not counted in: see `opener`. */
  from: number;
  to: number;
  /** The joining word, plain: "", "and", "because" … */
  opener: string;
  role: Role;
  /** It holds what must not be lost: a number, time, day or name. */
  hasFact: boolean;
}

/**
 * `address`: a greeting or the reader's name ("Hi Stu", "babe"). `kiss`: "x" at the end. `filler`: "lol", "you know", "the thing is".
 * `nudged`: holds a nudge. `main`: can stand alone. `fragment`: cannot, but may follow a kept clause ("no fillings").
 * `hanging`: belongs to the clause before it. `leading`: belongs to the clause behind it.
 */
export type Role =
  | 'address'
  | 'kiss'
  | 'filler'
  | 'nudged'
  | 'main'
  | 'fragment'
  | 'hanging'
  | 'leading';

const JOINS = set('and but or plus then yet');
/** The clause behind these says something by itself once they are gone: "because the tickets go on sale at 9". */
const LOOSE = set('because cause cos since as so though although whereas');
/** …and behind these it does not: "if you come at 9". */
const TIGHT = set(
  'if unless until till when while whether once before after that which who whose whom than like',
);
const OPENERS = new Set([...JOINS, ...LOOSE, ...TIGHT]);
const POINTING_BACK = set('it that this they those these');
/** Standing right before a nudged clause these leave it open: "the thing is", "i just think". */
const LEFT_OPEN =
  /\b(is|was|are|think|thinking|wondering|want|know that|thought|mean|know|guess|say|saying|said|swear|feel|feels|like|that|tell|telling|told|hope|wish|believe|realize|realized|wonder|see|mind|suppose|because|to|of|for|about|with)( you| me| (it )?like)?$/;
/** "… and you did": says nothing without the clause before it. */
const ECHO =
  /^(i|you|we|he|she|it|they) (do|did|does|am|are|is|was|were|will|would|can|could|have|has|had)( not)?( too)?$/;
const TAG_QUESTION =
  /^(do|does|did|is|are|was|were|have|has|had|will|would|can|could|should)( not)? (i|you|we|he|she|it|they)( not)?$/;
/** Only announces what comes: "be honest", "i have to say it". */
const LEAD_IN =
  /^(just |please |so )*(be (honest|real|fair|serious)|tell me( the truth| honestly| one thing)?|answer me( this| that)?|admit it|spare me\b.*|i ask you|let me (say|tell|ask|be)\b.*|i (do |just |only )?(feel i )?(have to|must|need to|want to|would rather|will|am going to|want you to|need you to) (just |only )?(say|tell|ask|admit|know|be honest)\b.*|i (do )?keep (thinking|asking|wondering)\b.*|(this|that|it) is only|i will (try and )?(keep this short|say it|say this)\b.*|do not get me wrong|no offense|call me (crazy|paranoid|old fashioned)|correct me if i am wrong|i am (just )?(saying|asking|wondering|being honest))$/;
/** Openings of clauses that stand without a subject. */
const SUBJECTLESS =
  /^(thanks|thank you|cheers|happy|good luck|congrat\w*|see you|talk soon|love you|hope|glad|let (me|us)|can not wait|happy to|no (rush|worries|problem|need|hurry|pressure)|up to you|your call|take care|well done|welcome)\b/;

/** @param nudged For each token: it is part of a nudge. */
export function clausesOf(text: string, sentence: Sentence, nudged: readonly boolean[]): Clause[] {
  const { tokens } = sentence;
  const clauses: Clause[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (i < tokens.length - 1 && !sentence.clauseEnds[i] && !opensClause(tokens, i + 1, from))
      continue;
    clauses.push(...read(text, tokens, from, i + 1, nudged));
    from = i + 1;
  }
  settle(clauses, tokens);
  return clauses;
}

/** A clause starts at token `i` without a mark before it: "… because the tickets …", "… if you …". */
function opensClause(tokens: readonly Token[], i: number, from: number) {
  const word = (tokens[i] as Token).word;
  const next = tokens[i + 1]?.word;
  if (!next || i - from < 2) return false;
  if (LOOSE.has(word) && word !== 'as' && word !== 'so' && word !== 'like')
    return word === 'since' ? PRONOUNS.has(next) || DETERMINERS.has(next) : next !== 'of';
  if (word === 'if' || word === 'unless' || word === 'when' || word === 'while' || word === 'until')
    return PRONOUNS.has(next) || DETERMINERS.has(next);
  return (word === 'but' || word === 'or') && (PRONOUNS.has(next) || DETERMINERS.has(next));
}

/** A token's parts of speech, `#Verb#PastTense`. */
type TagAt = (i: number) => string;

/** Reads the tokens between two ends: a term of address or a kiss at their edge is a clause of its own. */
function read(
  text: string,
  tokens: readonly Token[],
  start: number,
  end: number,
  nudged: readonly boolean[],
): Clause[] {
  let from = start;
  let to = end;
  const before: Clause[] = [];
  const after: Clause[] = [];
  const plain = (a: number, b: number) =>
    tokens
      .slice(a, b)
      .map((token) => token.word)
      .join(' ');
  const clause = (a: number, b: number, role: Role, opener = ''): Clause => ({
    from: a,
    to: b,
    opener,
    role,
    hasFact: factsIn(text, tokens.slice(a, b)).length > 0,
  });
  const free = (i: number) => !nudged[i];
  // Tagging is what costs here: only the clauses that may stay are tagged, and one that did not change is remembered.
  let tagged: readonly string[] | undefined;
  const tagAt: TagAt = (i) => {
    tagged ??= partsOfSpeech(tokens.slice(start, end).map((token) => token.word));
    return tagged[i - start] ?? '';
  };

  const greeted = from === 0 ? greetingEnd(text, tokens, to, free) : 0;
  if (greeted > 0) {
    before.push(clause(0, greeted, 'address'));
    from = greeted;
  }
  for (;;) {
    const role = from < to ? closingRole(text, tokens, from, to, free) : null;
    if (role === null) break;
    after.unshift(clause(to - 1, to, role));
    to--;
  }
  if (from === to) return [...before, ...after];
  if (to - from <= 2 && allOf(from, to, free) && isVocative(text, tokens, from, to))
    return [...before, clause(from, to, 'address'), ...after];

  let opener = '';
  const opened = from;
  while (
    from < to - 1 &&
    OPENERS.has((tokens[from] as Token).word) &&
    !startsQuestion(tokens, from)
  ) {
    const word = (tokens[from] as Token).word;
    if (word === 'that' && /#Verb/.test(tagAt(from + 1))) break;
    if (!free(from)) break;
    opener = TIGHT.has(opener) ? opener : word;
    from++;
    if (TIGHT.has(word)) break;
  }
  const words = plain(from, to);
  // "yes i said i'd take them" is built like the rest of it
  const said =
    /^(?:yes|ok|sure|right|true|fine|well)$/.test(words.split(' ')[0] ?? '') && to - from > 2
      ? from + 1
      : from;
  if (!allOf(from, to, free)) return [...before, clause(from, to, 'nudged', opener), ...after];
  const whole = plain(opened, to);
  let role: Role = roleOf(plain(said, to), tokens, tagAt, said, to, opener);
  if (FILLER.test(whole) || TAG_QUESTION.test(words) || ECHO.test(words)) role = 'filler';
  else if (LEAD_IN.test(words) && role === 'main') role = 'leading';
  return [...before, clause(from, to, role, opener), ...after];
}

const allOf = (from: number, to: number, test: (i: number) => boolean) => {
  for (let i = from; i < to; i++) if (!test(i)) return false;
  return true;
};

const startsQuestion = (tokens: readonly Token[], from: number) =>
  QUESTION_WORDS.has((tokens[from] as Token).word) && AUXILIARIES.has(tokens[from + 1]?.word ?? '');

function roleOf(
  words: string,
  tokens: readonly Token[],
  tagAt: TagAt,
  from: number,
  to: number,
  opener: string,
): Role {
  if (TIGHT.has(opener)) return from <= 1 ? 'leading' : 'hanging';
  const first = (tokens[from] as Token).word;
  const isVerb = (i: number) =>
    i < to && (/#Verb/.test(tagAt(i)) || AUXILIARIES.has((tokens[i] as Token).word));
  const isFiniteVerb = (i: number) => isVerb(i) && !/#(Gerund|Infinitive)/.test(tagAt(i));
  const someFrom = (i: number, test: (i: number) => boolean) => {
    for (let k = i; k < to; k++) if (test(k)) return true;
    return false;
  };
  if (to - from < 2) return 'fragment';
  if (SUBJECTLESS.test(words)) return 'main';
  if (QUESTION_WORDS.has(first))
    return startsQuestion(tokens, from) ||
      /^how (come|about|many|much|long|soon|late|early)/.test(words)
      ? 'main'
      : 'hanging';
  if (/^do not \w/.test(words)) return 'main';
  if (AUXILIARIES.has(first) && PRONOUNS.has(tokens[from + 1]?.word ?? '')) return 'main';
  if (AUXILIARIES.has(first) && DETERMINERS.has(tokens[from + 1]?.word ?? '')) return 'main';
  if (PRONOUNS.has(first)) return someFrom(from + 1, isVerb) ? 'main' : 'fragment';
  if (DETERMINERS.has(first)) return someFrom(from + 2, isFiniteVerb) ? 'main' : 'fragment';
  if (first === 'to' || first === 'not') return 'hanging';
  if (/#Imperative|#Infinitive/.test(tagAt(from)) || isBaseVerb(tagAt(from))) return 'main';
  // "got the tickets", "picking Max up at 3": a subject left out, which chat allows where nothing joins the clause to another.
  if (/#(PastTense|Gerund)/.test(tagAt(from)))
    return opener ? 'hanging' : from === 0 ? 'main' : 'fragment';
  if (
    /#(Noun|Person|Place|Date|Value|Pronoun|Adjective)/.test(tagAt(from)) &&
    someFrom(from + 1, isFiniteVerb)
  )
    return 'main';
  return 'fragment';
}

const isBaseVerb = (tags: string) =>
  /#Verb/.test(tags) &&
  /#PresentTense/.test(tags) &&
  !/#(Gerund|Copula|Auxiliary|Modal)/.test(tags);

const REPORTS =
  /\b(say|says|said|tell|tells|told|ask|asks|asked|think|thinks|thought|know|knows|knew|hear|hears|heard|write|writes|wrote|explain|explained|show|shows|showed)\b/;
const REPORTED = /^(that|how|what|whether|who|why|where|if)\b/;

/** A clause behind these without a mark or a joining word describes them: "every single time | we go to hers". */
const HEADS =
  /^(time|times|way|day|thing|things|night|moment|minute|second|one|person|reason|everything|anything|nothing|something|all|someone|somebody)$/;

/** What one clause means for its neighbours. */
function settle(clauses: Clause[], tokens: readonly Token[]): void {
  const words = (clause: Clause) =>
    tokens
      .slice(clause.from, clause.to)
      .map((token) => token.word)
      .join(' ');
  const reportsTo = (clause: Clause, after: Clause) =>
    REPORTS.test(words(clause)) && REPORTED.test(after.opener || words(after));
  for (const [i, clause] of clauses.entries()) {
    const before = clauses.slice(0, i).findLast((c) => c.role !== 'filler' && c.role !== 'address');
    const after = clauses.slice(i + 1).find((c) => c.role !== 'filler' && c.role !== 'address');
    if (clause.role === 'main') {
      if (after?.role === 'nudged' && (LEFT_OPEN.test(words(clause)) || reportsTo(clause, after)))
        clause.role = 'leading';
      else if (
        after?.role === 'nudged' &&
        after.from === clause.to &&
        HEADS.test(tokens[clause.to - 1]?.word ?? '') &&
        /^\s*$/.test(tokens[clause.to - 1]?.gap ?? '')
      )
        clause.role = 'leading';
      // "when leroy and | you had that trouble": still the first half
      else if (before?.role === 'leading' && TIGHT.has(before.opener) && clause.opener === 'and')
        clause.role = 'leading';
      // What follows from a nudged condition goes with it: "[if you don't answer], i'll call your mum".
      else if (
        before?.role === 'nudged' &&
        (/^(if|unless)$/.test(before.opener) || /^(if|unless)\b/.test(words(before)))
      )
        clause.role = 'hanging';
      else if (before?.role === 'nudged' && clause.opener === 'or') clause.role = 'hanging';
      // "[every single time] we go to hers"
      else if (
        before?.role === 'nudged' &&
        clause.opener === '' &&
        before.to === clause.from &&
        HEADS.test(tokens[clause.from - 1]?.word ?? '') &&
        /^\s*$/.test(tokens[clause.from - 1]?.gap ?? '')
      )
        clause.role = 'hanging';
      // "we wouldn't be here [if you hadn't …]" says nothing without its condition; "i'm there at 6 [if you care]" does.
      else if (
        after?.role === 'nudged' &&
        /^(if|unless|until|till)\b/.test(after.opener || words(after)) &&
        (!clause.hasFact || /\b(would|could|might)\b/.test(words(clause)))
      )
        clause.role = 'leading';
      else if (
        before?.role === 'nudged' &&
        !clause.hasFact &&
        (POINTING_BACK.has(tokens[clause.from]?.word ?? '') || /\b(it|that)\b/.test(words(clause)))
      )
        clause.role = 'hanging';
    }
  }
}
