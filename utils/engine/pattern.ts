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
export interface Pattern {
  source: string;
  regex: RegExp;
  /** One of these keys (words, or `#Tag` of our own) is in every sentence the pattern matches; null: no such set. */
  gate: ReadonlySet<string> | null;
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
      return { kind: 'choice', choices: forms.map((word) => ({ kind: 'word', word })) };
    }
    if (/^[\p{L}\p{N}'-]+$/u.test(token)) return { kind: 'word', word: token };
    throw this.error(`“${token}” stands where a word should`);
  }

  private closed(bracket: string, node: Node): Node {
    if (!this.take(bracket)) throw this.error(`a “${bracket}” is missing`);
    return node;
  }
}

/** The name of the capture group behind an unnamed `[...]`. */
export const NUDGE = 'nudge';

// In the encoding each word is followed by its tags, a comma where the writer (or the clause splitter) put one, and a space.
const AFTER_WORD = '(?:#[#A-Za-z]*)?,? ';
const SOURCE = {
  any: '[^ ]+ ',
  gap: '(?:[^ ,]+ ){0,6}?',
  rest: '(?:[^ ]+ )*?',
  clauseStart: '(?:^|(?<=, ))',
  clauseEnd: '(?:$|(?<=, ))',
  start: '^',
  end: '$',
} as const;

function toSource(node: Node): string {
  switch (node.kind) {
    case 'word':
      return node.word + AFTER_WORD;
    case 'tag':
      return `[^ ]*#${node.tag}(?![A-Za-z])[#A-Za-z]*,? `;
    case 'choice':
      return choiceSource(node.choices);
    case 'sequence':
      return node.items.map(toSource).join('');
    case 'group':
      return `(?<${node.name}>${toSource(node.item)})`;
    case 'not':
      return `(?!${toSource(node.item)})`;
    case 'repeat':
      return `(?:${toSource(node.item)})${node.mark}`;
    default:
      return SOURCE[node.kind];
  }
}

/** Single words share what follows them, which keeps long word lists short and quick. */
function choiceSource(choices: readonly Node[]): string {
  const words = choices.flatMap((node) => (node.kind === 'word' ? [node.word] : []));
  const others = choices.filter((node) => node.kind !== 'word').map(toSource);
  const all = words.length ? [`(?:${words.join('|')})${AFTER_WORD}`, ...others] : others;
  return `(?:${all.join('|')})`;
}

/** Words that stand in nearly every message, so that they make a poor gate. */
const COMMON = new Set(
  'i you me my your we us our it he she they this that the a an to of in on at for with and but or so if is are was be been am do did not have has had will would can could just all what when how no please go get know about up out more now like one time see'.split(
    ' ',
  ),
);
const cost = (gate: ReadonlySet<string>) => {
  let sum = 0;
  for (const key of gate) sum += COMMON.has(key) ? 40 : key.startsWith('#') ? 20 : 1;
  return sum;
};

function gateOf(node: Node, lexicon: Lexicon): ReadonlySet<string> | null {
  switch (node.kind) {
    case 'word':
      return new Set([node.word]);
    case 'tag':
      return lexicon.isOwnTag(node.tag) ? new Set([`#${node.tag}`]) : null;
    case 'group':
      return gateOf(node.item, lexicon);
    case 'repeat':
      return node.mark === '+' ? gateOf(node.item, lexicon) : null;
    case 'choice': {
      const all = new Set<string>();
      for (const choice of node.choices) {
        const gate = gateOf(choice, lexicon);
        if (gate === null) return null;
        for (const key of gate) all.add(key);
      }
      return all;
    }
    case 'sequence': {
      const gates = node.items.map((item) => gateOf(item, lexicon)).filter((gate) => gate !== null);
      return gates.sort((a, b) => cost(a) - cost(b))[0] ?? null;
    }
    default:
      return null;
  }
}

function asksForTagger(node: Node, lexicon: Lexicon): boolean {
  if (node.kind === 'tag') return !lexicon.isOwnTag(node.tag);
  if (node.kind === 'choice') return node.choices.some((choice) => asksForTagger(choice, lexicon));
  if (node.kind === 'sequence') return node.items.some((item) => asksForTagger(item, lexicon));
  return 'item' in node && asksForTagger(node.item, lexicon);
}

function wordsOf(node: Node): string[] {
  if (node.kind === 'word') return [node.word];
  if (node.kind === 'choice') return node.choices.flatMap(wordsOf);
  if (node.kind === 'sequence') return node.items.flatMap(wordsOf);
  return 'item' in node ? wordsOf(node.item) : [];
}

/** @throws Error that quotes the pattern and says what is wrong with it. */
export function compilePattern(source: string, lexicon: Lexicon): Pattern {
  const node = new Parser(source, lexicon).parse();
  return {
    source,
    regex: new RegExp(`(?<![^ ])${toSource(node)}`, 'dg'),
    gate: gateOf(node, lexicon),
    needsTagger: asksForTagger(node, lexicon),
    words: wordsOf(node),
  };
}
