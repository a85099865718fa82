import nlp from 'compromise/two';
import { tagCharacters, wordCharacter } from './alphabet.ts';
import type { Sentence } from './sentences.ts';
import { ownTags } from './vocabulary.ts';

/**
 * A sentence as patterns read it: for each word its character, a character for each of its tags, and a comma where a clause
 * ends (see alphabet.ts and pattern.ts).
 */
export interface Encoded {
  text: string;
  /** For each token, where it starts in `text`; one more for the end. */
  starts: readonly number[];
}

/** With the tags that need no tagger. */
export function encode(sentence: Sentence): Encoded {
  return build(sentence, () => '');
}

/** With compromise's parts of speech as well. Costs some 60 µs a word, so only where a pattern asks for it. */
export function encodeTagged(sentence: Sentence): Encoded {
  const tags = partsOfSpeech(sentence.tokens.map((token) => token.word));
  return build(sentence, (i) => tagCharacters(tags[i] ?? ''));
}

function build({ tokens, clauseEnds }: Sentence, moreTags: (i: number) => string): Encoded {
  const starts: number[] = [];
  let text = '';
  for (const [i, { word }] of tokens.entries()) {
    starts.push(text.length);
    const isClauseEnd = clauseEnds[i] && i < tokens.length - 1;
    text +=
      wordCharacter(word) + tagCharacters(ownTags(word)) + moreTags(i) + (isClauseEnd ? ',' : '');
  }
  starts.push(text.length);
  return { text, starts };
}

interface Term {
  pre: string;
  text: string;
  post: string;
  tags: Set<string>;
}

const TAGGED_SIZE = 500;
/** Rules, guards and suggestions ask about the same sentence: what was tagged last is remembered. */
const tagged = new Map<string, readonly string[]>();

/** `#Verb#PresentTense` for each word of a sentence. */
export function partsOfSpeech(words: readonly string[]): readonly string[] {
  const line = words.join(' ');
  let tags = tagged.get(line);
  if (tags === undefined) {
    tags = tag(line, words);
    if (tagged.size >= TAGGED_SIZE) tagged.delete(tagged.keys().next().value as string);
    tagged.set(line, tags);
  }
  return tags;
}

/** compromise may split or join words, so terms are found again by their place. */
function tag(line: string, words: readonly string[]): string[] {
  const tags: string[] = [];
  const wordAt = new Map<number, number>();
  let offset = 0;
  for (const [i, word] of words.entries()) {
    wordAt.set(offset, i);
    offset += word.length + 1;
  }
  let at = 0;
  for (const terms of nlp(line).docs as unknown as Term[][]) {
    for (const term of terms) {
      const index = wordAt.get(at + term.pre.length);
      if (index !== undefined && term.text) {
        tags[index] = [...term.tags].map((tag) => `#${tag}`).join('');
      }
      at += term.pre.length + term.text.length + term.post.length;
    }
  }
  return tags;
}
