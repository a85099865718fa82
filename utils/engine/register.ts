import { isName } from './vocabulary.ts';

/** How the writer types, so that a suggestion sounds like them. */
export interface Register {
  /** Sentences start small. */
  smallStart: boolean;
  /** "i" for "I". */
  smallI: boolean;
  /** Sentences are strung together with commas and line breaks; no full stop anywhere. */
  noStops: boolean;
  /** Questions go without their mark. */
  noQuestionMarks: boolean;
  apostrophe: "'" | '’' | '';
  /** "u", "ur". */
  shortYou: boolean;
  spelling: 'british' | 'american' | null;
  /** What they call their mother, if the text says so: "mum", "mom", "mam". */
  mother: string | null;
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

const SENTENCE_START = String.raw`(?:^|[.!?…]\s+|\n\s*)["'“‘(]*`;
const BARE_CONTRACTION =
  /\b(dont|cant|im|ive|didnt|wont|isnt|doesnt|youre|thats|wasnt|couldnt|wouldnt|shouldnt|havent|hasnt|theres|whats|arent|id|ill|lets|hes|shes|its (ok|fine|not|been|all|just|a))\b/i;

/** Reads the register off a whole draft: one sentence says too little. */
export function registerOf(text: string): Register {
  const has = (pattern: RegExp) => pattern.test(text);
  const capitals = count(text, new RegExp(`${SENTENCE_START}\\p{Lu}`, 'gu'));
  const smalls = count(text, new RegExp(`${SENTENCE_START}\\p{Ll}`, 'gu'));
  const bigI = count(text, /\bI\b/g);
  const smallI = count(text, /(?<![\p{L}.])i\b(?!\.)/gu);
  const smallStart = smalls > capitals || (smalls === capitals && smallI > bigI);
  const hasStop = has(/[\p{L}\p{N})\]"”’]\.(?=\s|$)/u);
  const hasBareEnd = has(/[\p{L}\p{N})](?=[ \t]*(?:\n|$))/u);
  const hasApostrophe = has(/\p{L}['’](?:t|m|s|re|ve|ll|d)\b/iu);
  return {
    smallStart,
    smallI: bigI + smallI === 0 ? smallStart : smallI > bigI,
    noStops: !hasStop && (smallStart || hasBareEnd),
    noQuestionMarks: smallStart && !text.includes('?') && has(UNMARKED_QUESTION),
    apostrophe: !hasApostrophe && has(BARE_CONTRACTION) ? '' : has(/\p{L}’\p{L}/u) ? '’' : "'",
    shortYou: has(/\b(u|ur)\b/i) && count(text, /\b(u|ur)\b/gi) >= count(text, /\byou\b/gi),
    spelling: has(BRITISH) ? 'british' : has(AMERICAN) ? 'american' : null,
    mother: /\b(mum|mom|mam|mama)\b/i.exec(text)?.[1]?.toLowerCase() ?? null,
  };
}

const UNMARKED_QUESTION =
  /(?:^|\n|[.,!]\s)(?:hey |so |and |but )?(?:(?:do|did|are|can|could|will|would|have|is|was) (?:u|you|we|i|it)|wh(?:y|at|ere|en|o)|how)\b[^?.!\n]*(?=\n|$)/i;

/** Spellings that shapes are likely to hold: British, then American. */
const SPELLINGS: readonly (readonly [british: string, american: string])[] = [
  ['favourite', 'favorite'],
  ['apologise', 'apologize'],
  ['realise', 'realize'],
  ['realised', 'realized'],
  ['recognise', 'recognize'],
  ['organise', 'organize'],
  ['organised', 'organized'],
  ['colour', 'color'],
  ['neighbour', 'neighbor'],
  ['neighbours', 'neighbors'],
  ['honour', 'honor'],
  ['behaviour', 'behavior'],
  ['cancelled', 'canceled'],
  ['travelling', 'traveling'],
  ['grey', 'gray'],
  ['practise', 'practice'],
  ['programme', 'program'],
  ['centre', 'center'],
];
const BRITISH =
  /\b(\w+(?:our|ours|oured)(?<!\b(?:y|f|h|p|s|t|d|fl|sc|vel|dev|det|cont)ours?|\bpoured|\btoured|\bscoured)|(?:apolog|real|organ|recogn)is\w+|mum|mummy|whilst|cuppa|cheers|centre|grey|cancelled|travelling|fortnight|quid|lorry|telly|half (?:past )?\d)\b|£/i;
const AMERICAN =
  /\b(favorite|apologiz\w+|realiz\w+|organiz\w+|recogniz\w+|color|neighbor\w*|honor|behavior|mom|mommy|center|gray|canceled|gotten|apartment|sidewalk|vacation|y'?all)\b|\$\d/i;

const respell = (pairs: readonly (readonly [from: string, to: string])[]) => ({
  from: new RegExp(`\\b(?:${pairs.map(([from]) => from).join('|')})\\b`, 'gi'),
  to: new Map(pairs),
});
const RESPELL = {
  british: respell(SPELLINGS.map(([british, american]) => [american, british] as const)),
  american: respell(SPELLINGS),
};

const SHORT_YOU: readonly (readonly [RegExp, string])[] = [
  [/\byou're\b/gi, 'ur'],
  [/\byou've\b/gi, "u've"],
  [/\byou'll\b/gi, "u'll"],
  [/\byou'd\b/gi, "u'd"],
  [/\byour(s?)\b/gi, 'ur$1'],
  [/\byou\b/gi, 'u'],
];

/**
 * Types words of a shape the way the writer does. Shapes are written with capitals, straight apostrophes and full stops; the
 * writer's own words never come through here. The first letter is left to `startOf`, marks at the end to the composition.
 */
export function fitRegister(words: string, register: Register): string {
  let fitted = words.replaceAll('’', "'");
  if (register.spelling) {
    const { from, to } = RESPELL[register.spelling];
    fitted = fitted.replace(from, (found) => likeCase(to.get(found.toLowerCase()) ?? found, found));
  }
  if (register.mother) {
    const { mother } = register;
    fitted = fitted.replace(/\b(mum|mom)\b/gi, (found) => likeCase(mother, found));
  }
  if (register.shortYou) {
    for (const [long, short] of SHORT_YOU) fitted = fitted.replace(long, short);
  }
  if (register.smallStart) {
    fitted = fitted.replace(/\bOK\b/g, 'ok');
    // Only a sentence's first capital: a name inside a shape keeps its own.
    fitted = fitted.replace(/(?<=[.?!] )[\p{L}']+/gu, (first) =>
      lowerFirst(first, (word) => isName(word.toLowerCase())),
    );
  }
  if (register.smallI) fitted = fitted.replace(/\bI\b/g, 'i');
  return fitted.replace(/(\p{L})'(\p{L})/gu, `$1${register.apostrophe}$2`);
}

const likeCase = (word: string, like: string) => (/^\p{Lu}/u.test(like) ? upperFirst(word) : word);

/** @returns The words with a capital first letter. */
export const upperFirst = (words: string): string =>
  words.replace(/^\P{L}*\p{Ll}/u, (start) => start.toUpperCase());

/** @returns The words with a small first letter, unless it is "I", an acronym or a name's. */
export function lowerFirst(words: string, isName: (word: string) => boolean): string {
  const first = /^[\p{L}'’]+/u.exec(words)?.[0] ?? '';
  if (/^I(?:['’]|$)/.test(first) || /^\p{Lu}{2}/u.test(first) || isName(first)) return words;
  return words.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
}
