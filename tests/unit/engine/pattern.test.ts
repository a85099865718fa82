import { describe, expect, test } from 'vitest';
import { encode, encodeTagged } from '../../../utils/engine/encode.ts';
import { normalise } from '../../../utils/engine/normalise.ts';
import { compilePattern } from '../../../utils/engine/pattern.ts';
import { splitSentences } from '../../../utils/engine/sentences.ts';
import { inflect, isOwnTag } from '../../../utils/engine/vocabulary.ts';

const lexicon = { inflect, isOwnTag };

/** The words a pattern takes from a sentence, or null. */
function found(source: string, text: string): string | null {
  const sentence = splitSentences(text, normalise(text), [])[0];
  if (!sentence) return null;
  const { regex, needsTagger } = compilePattern(source, lexicon);
  const { text: encoded, starts } = needsTagger ? encodeTagged(sentence) : encode(sentence);
  regex.lastIndex = 0;
  const hit = regex.exec(encoded);
  const place = hit?.indices?.groups?.nudge ?? hit?.indices?.[0];
  if (!place) return null;
  const [from, to] = place.map((offset) => starts.findIndex((start) => start >= offset));
  return sentence.tokens
    .slice(from, to)
    .map((token) => token.word)
    .join(' ');
}

describe('the pattern language', () => {
  test.each([
    ['you (always|never) listen', 'You never listen to me', 'you never listen'],
    ['you (always|never) listen', 'You sometimes listen', null],
    [
      'you (always|at no time|(hardly|barely) ever) listen',
      'you hardly ever listen',
      'you hardly ever listen',
    ],
    ['do you (still|even)? love me', 'do you love me', 'do you love me'],
    ['(please)+ come', 'please, please come home', 'please please come'],
    ['{leave} me', 'you left me', 'left me'],
    ['{be} you ok', 'were you ok', 'were you ok'],
    ['{text} me', 'stop texting me', 'texting me'],
    // Backtracking: the adverb may be the very word that is asked for.
    ['you #Adverb? never #Verb', 'you never call', 'you never call'],
    ['you are (so|such)? a? [#Insult]', 'you are so selfish', 'selfish'],
    ['you never !(cease|fail) .', 'you never cease to amaze me', null],
    ['if you * i will', 'if you go out i will', 'if you go out i will'],
    ['if you * i will', 'if you go, then i will', null],
    ['if you ** i will', 'if you go, then i will', 'if you go then i will'],
    ['^ fine $', 'ok, fine, go', 'fine'],
    ['^ fine $', 'that is fine', null],
    ['^^ fine', 'ok, fine', null],
    ['fine $$', 'ok that is fine', 'fine'],
    ['love', 'lovely', null],
    ['.', 'x', 'x'],
  ])('%s in %j → %j', (source, text, expected) => {
    expect(found(source, text)).toBe(expected);
  });

  test.each(['(a|b', 'a)', '[a', 'a |', '$$a@', '', '()'])(
    'a broken pattern is named: %j',
    (source) => {
      expect(() => compilePattern(source, lexicon)).toThrow(/pattern “/);
    },
  );

  test('the gate is the rarest words every match must hold', () => {
    const gate = (source: string) => [...(compilePattern(source, lexicon).gate ?? [])];
    expect(gate('you (are|were) selfish')).toEqual(['selfish']);
    expect(gate('you (love|miss) me?')).toEqual(['love', 'miss']);
    expect(gate('#Verb me?')).toEqual([]);
  });
});
