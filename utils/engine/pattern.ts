/**
 * The phrasings' pattern language: compromise's match syntax as far as rules use it, compiled to one regular expression
 * over a sentence's *encoding* (see encode.ts). Compiled here, and not by compromise's own matcher, because that one does
 * not backtrack (`you #Adverb? never` misses "you never": the adverb swallows it, measured in 14.17) and takes no groups
 * inside groups; both are daily bread in rules. compromise gives the tags.
 *
 *   word  (a|b c|(d|e) f)  x?  x+   words, alternatives (nested freely), optional, one or more
 *   {love}                          every inflection of a verb
 *   #Adjective                      any word with that tag: compromise's, or one of ours (tags.ts)
 *   .   *   **                      one word; up to six words within a clause; any number within the sentence
 *   !x                              not followed by x (takes no word)
 *   ^ $                             start and end of a clause;  ^^ $$ of the sentence
 *   [...]   [<what>...]             the nudge, if shorter than the pattern; a slot for suggestions
 */
import { ANY_TAG, ANY_WORD, nameWord, tagCharacter, tagCharacters } from './alphabet.ts';
import { ownTags } from './vocabulary.ts';

export interface Pattern {
  source: string;
  readonly regex: RegExp;
  /** One of these keys (words, or `#Tag` of our own) is in every sentence the pattern matches; null: no such set. */
  gate: ReadonlySet<string> | null;
  /** More such sets, rarest first: a sentence has a key of each. */
  gates: readonly ReadonlySet<string>[];
  /** The pattern asks for a part of speech, so the sentence has to be tagged by compromise first. */
  needsTagger: boolean;
  /** The words the pattern names, for the normaliser's spelling slips. */
  words: readonly string[];
}

type Node =
  | { kind: 'word'; word: string }
  | { kind: 'tag'; tag: string }
  | { kind: 'any' | 'gap' | 'rest' | 'clauseStart' | 'clauseEnd' | 'start' | 'end' }
  | { kind: 'choice'; choices: Node[] }
  | { kind: 'sequence'; items: Node[] }
  | { kind: 'group'; name: string; item: Node }
  | { kind: 'not'; item: Node }
  | { kind: 'repeat'; item: Node; mark: '?' | '+' };

/** What the compiler has to ask the engine: the inflections of a verb, and which tags need no tagger. */
export interface Lexicon {
  inflect(verb: string): readonly string[];
  isOwnTag(tag: string): boolean;
}

const ANCHORS = { '^^': 'start', $$: 'end', '^': 'clauseStart', $: 'clauseEnd' } as const;
const WILDCARDS = { '**': 'rest', '*': 'gap', '.': 'any' } as const;
const TOKEN =
  /\s+|\^\^|\$\$|\*\*|[()|[\]^$?+!*.]|<[a-z]+>|\{[a-z]+\}|#[A-Z][A-Za-z]*|[\p{L}\p{N}'-]+/uy;

class Parser {
  /** The words the pattern names, as often as it names them. */
  readonly words: string[] = [];
  private readonly tokens: string[] = [];
  private at = 0;
  private readonly source: string;
  private readonly lexicon: Lexicon;

  constructor(source: string, lexicon: Lexicon) {
    this.source = source;
    this.lexicon = lexicon;
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < source.length) {
      const from = TOKEN.lastIndex;
      const token = TOKEN.exec(source)?.[0];
      if (token === undefined) throw this.error(`cannot read “${source.slice(from)}”`);
      this.tokens.push(/\s/.test(token) ? ' ' : token);
    }
  }

  parse(): Node {
    const node = this.choice();
    if (this.at < this.tokens.length) throw this.error(`“${this.tokens[this.at]}” has no partner`);
    return node;
  }

  private error(what: string): Error {
    return new Error(`pattern “${this.source}”: ${what}`);
  }

  private take(token: string): boolean {
    if (this.tokens[this.at] !== token) return false;
    this.at++;
    return true;
  }

  private choice(): Node {
    const choices = [this.sequence()];
    while (this.take('|')) choices.push(this.sequence());
    return choices.length === 1 ? (choices[0] as Node) : { kind: 'choice', choices };
  }

  private sequence(): Node {
    const items: Node[] = [];
    for (;;) {
      while (this.take(' '));
      const token = this.tokens[this.at];
      if (token === undefined || token === '|' || token === ')' || token === ']') break;
      items.push(this.repeated());
    }
    if (items.length === 0) throw this.error('an empty alternative');
    return items.length === 1 ? (items[0] as Node) : { kind: 'sequence', items };
  }

  private repeated(): Node {
    const item = this.single();
    if (this.take('?')) return { kind: 'repeat', item, mark: '?' };
    if (this.take('+')) return { kind: 'repeat', item, mark: '+' };
    return item;
  }

  private single(): Node {
    const token = this.tokens[this.at++] as string;
    if (token in ANCHORS) return { kind: ANCHORS[token as keyof typeof ANCHORS] };
    if (token in WILDCARDS) return { kind: WILDCARDS[token as keyof typeof WILDCARDS] };
    if (token === '!') return { kind: 'not', item: this.single() };
    if (token === '(') return this.closed(')', this.choice());
    if (token === '[') {
      const name = /^<(.+)>$/.exec(this.tokens[this.at] ?? '')?.[1];
      if (name !== undefined) this.at++;
      return { kind: 'group', name: name ?? NUDGE, item: this.closed(']', this.choice()) };
    }
    if (token.startsWith('#')) return { kind: 'tag', tag: token.slice(1) };
    if (token.startsWith('{')) {
      const forms = this.lexicon.inflect(token.slice(1, -1));
      this.words.push(...forms);
      return { kind: 'choice', choices: forms.map((word) => ({ kind: 'word', word })) };
    }
    if (/^[\p{L}\p{N}'-]+$/u.test(token)) {
      this.words.push(token);
      return { kind: 'word', word: token };
    }
    throw this.error(`“${token}” stands where a word should`);
  }

  private closed(bracket: string, node: Node): Node {
    if (!this.take(bracket)) throw this.error(`a “${bracket}” is missing`);
    return node;
  }
}

/** The name of the capture group behind an unnamed `[...]`. */
export const NUDGE = 'nudge';

// In the encoding each word is followed by its tags, and by a comma where a clause ends.
const SOURCE = {
  any: `${ANY_WORD}${ANY_TAG}*,?`,
  gap: `(?:${ANY_WORD}${ANY_TAG}*){0,6}?`,
  rest: `(?:${ANY_WORD}${ANY_TAG}*,?)*?`,
  clauseStart: '(?:^|(?<=,))',
  clauseEnd: '(?:$|(?<=,))',
  start: '^',
  end: '$',
} as const;

/** How a word's own tags stand behind it: known here, unless the sentence is tagged by compromise as well. */
type AfterWord = (word: string) => string;
const afterUntagged: AfterWord = (word) => `${tagCharacters(ownTags(word))},?`;
const afterTagged: AfterWord = () => `${ANY_TAG}*,?`;

function toSource(node: Node, after: AfterWord): string {
  switch (node.kind) {
    case 'word':
      return nameWord(node.word) + after(node.word);
    case 'tag':
      return `${ANY_WORD}${ANY_TAG}*?${tagCharacter(node.tag)}${ANY_TAG}*,?`;
    case 'choice':
      return choiceSource(node.choices, after);
    case 'sequence':
      return node.items.map((item) => toSource(item, after)).join('');
    case 'group':
      return `(?<${node.name}>${toSource(node.item, after)})`;
    case 'not':
      return `(?!${toSource(node.item, after)})`;
    case 'repeat':
      return `(?:${toSource(node.item, after)})${node.mark}`;
    default:
      return SOURCE[node.kind];
  }
}

/** Words with the same tags are one character class, which keeps long word lists short and quick. */
function choiceSource(choices: readonly Node[], after: AfterWord): string {
  const classes = new Map<string, string>();
  const others: string[] = [];
  for (const choice of choices.flatMap(flattened)) {
    if (choice.kind === 'word') {
      const tags = after(choice.word);
      classes.set(tags, (classes.get(tags) ?? '') + nameWord(choice.word));
    } else others.push(toSource(choice, after));
  }
  const words = [...classes].map(([tags, characters]) => `[${characters}]${tags}`);
  return `(?:${[...words, ...others].join('|')})`;
}

/** Choices inside choices are choices of the outer one. */
const flattened = (node: Node): readonly Node[] =>
  node.kind === 'choice' ? node.choices.flatMap(flattened) : [node];

/** Words that stand in nearly every message, so that they make a poor gate. */
const COMMON = new Set(
  'i you me my your we us our it he she they this that the a an to of in on at for with and but or so if is are was be been am do did not have has had will would can could just all what when how no please go get know about up out more now like one time see'.split(
    ' ',
  ),
);
/** Asking for more costs more than trying the pattern. */
const MOST_GATES = 3;
const cost = (gate: ReadonlySet<string>) => {
  let sum = 0;
  for (const key of gate) sum += COMMON.has(key) ? 40 : key.startsWith('#') ? 20 : 1;
  return sum;
};

/** Sets of keys, rarest first, of each of which every match holds one. */
function gatesOf(node: Node, lexicon: Lexicon): ReadonlySet<string>[] {
  switch (node.kind) {
    case 'word':
      return [new Set([node.word])];
    case 'tag':
      return lexicon.isOwnTag(node.tag) ? [new Set([`#${node.tag}`])] : [];
    case 'group':
      return gatesOf(node.item, lexicon);
    case 'repeat':
      return node.mark === '+' ? gatesOf(node.item, lexicon) : [];
    case 'choice': {
      const all = new Set<string>();
      for (const choice of node.choices) {
        const [gate] = gatesOf(choice, lexicon);
        if (gate === undefined) return [];
        for (const key of gate) all.add(key);
      }
      return [all];
    }
    case 'sequence':
      return node.items.flatMap((item) => gatesOf(item, lexicon)).sort((a, b) => cost(a) - cost(b));
    default:
      return [];
  }
}

function asksForTagger(node: Node, lexicon: Lexicon): boolean {
  if (node.kind === 'tag') return !lexicon.isOwnTag(node.tag);
  if (node.kind === 'choice') return node.choices.some((choice) => asksForTagger(choice, lexicon));
  if (node.kind === 'sequence') return node.items.some((item) => asksForTagger(item, lexicon));
  return 'item' in node && asksForTagger(node.item, lexicon);
}

/**
 * Reads a pattern. Its regular expression is only made when it is first asked for: of thousands a message needs dozens.
 * @throws Error that quotes the pattern and says what is wrong with it.
 */
export function compilePattern(source: string, lexicon: Lexicon): Pattern {
  const parser = new Parser(source, lexicon);
  const node = parser.parse();
  for (const word of parser.words) nameWord(word);
  const needsTagger = asksForTagger(node, lexicon);
  const [gate = null, ...gates] = gatesOf(node, lexicon);
  let regex: RegExp | undefined;
  return {
    source,
    get regex() {
      regex ??= new RegExp(toSource(node, needsTagger ? afterTagged : afterUntagged), 'dg');
      return regex;
    },
    gate,
    gates: gates.slice(0, MOST_GATES),
    needsTagger,
    words: parser.words,
  };
}
