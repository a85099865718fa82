import type { Context, Stage } from '../../rules/rule.ts';
import type { Match } from './match.ts';
import type { Sentence } from './sentences.ts';

/** What surrounds a match, as far as rules may ask (see Context in rules/rule.ts). */

const BANTER =
  /\b(lol|lmao|rofl|ha(ha)+h?|he(he)+|jk|just kidding|kidding|joking|xd|teehee|lolz)\b/;
const BANTER_EMOJI = /😂|🤣|😄|😁|🤪|😜|😝|😛|😉|😆|😹|;-?\)|:-?[pPD]|\bxD\b/u;

const LOGISTICS =
  /\b(\d{1,2}([:.]\d{2})?(am|pm)?|noon|midnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|weekend|oclock|pickup|pick up|drop off|dropoff|appointment|dentist|doctor|school|train|bus|flight|airport|station|parking|car|keys?|bags?|tickets?|form|forms|receipt|invoice|booking|table|kit|boots|coat|lunch|dinner|shopping|milk|bread|plumber|boiler|bins?)\b/;

// “What you wrote …”, “when you get home …”, “do that again” and “don't you dare” are no questions, unless a mark says so.
const QUESTION_OPENING =
  /^((and|but|so|ok|well|hey|wait|or|like|then) )*(who|why|which|whose|(what|when|where|how)(?! (i|you|we|he|she|they)\b)|(?!do not you (dare|worry|ever|mind|bother|start|even think|forget)\b|(do|have) (it|that|this|the|your|my)\b)(do|does|did|can|could|would|will|is|are|am|was|were|have|has|had|should|shall|may) (not )?(i|you|we|he|she|it|they|that|this|there|the|your|my))\b/;

const words = (sentence: Sentence, from = 0, to = sentence.tokens.length) =>
  sentence.tokens
    .slice(from, to)
    .map((token) => token.word)
    .join(' ');

const plain = new WeakMap<Sentence, string>();

/** The sentence in plain words, as a rule's `previous` and `next` show it. */
export function plainWords(sentence: Sentence): string {
  const known = plain.get(sentence);
  if (known !== undefined) return known;
  const all = words(sentence);
  plain.set(sentence, all);
  return all;
}

/** Somebody else's words or thoughts stand right before the match: "she said you never …", "he thinks i am …". */
const REPORTED =
  /\b(he|she|they|someone|people|everyone|(my|your|his|her|our|the) \w+|(?!i\b|you\b|we\b)[a-z]+) (said|says|told (me|him|her|us|them|everyone)|tells me|was like|were like|goes|shouted|yelled|wrote|asked( me)?|asks( me)?|reckons|keeps saying|kept saying|claims|thinks|thought)( that| if| whether)?$/;

export function isReported(match: Match<unknown>, sentence: Sentence): boolean {
  return REPORTED.test(words(sentence, 0, match.start));
}

/** Worked out as far as a rule asks: most ask for one thing, and every match of every review comes by here. */
export function contextOf(
  match: Match<unknown>,
  index: number,
  sentences: readonly Sentence[],
  stage: Stage,
): Context {
  const sentence = sentences[index] as Sentence;
  return {
    get match() {
      return words(sentence, match.start, match.end);
    },
    get sentence() {
      return plainWords(sentence);
    },
    get before() {
      return words(sentence, 0, match.start);
    },
    get after() {
      return words(sentence, match.end);
    },
    get previous() {
      return sentences.slice(0, index).reverse().map(plainWords);
    },
    get next() {
      return sentences.slice(index + 1).map(plainWords);
    },
    get question() {
      return isQuestion(sentence);
    },
    closing: sentence.closing,
    get banter() {
      return BANTER.test(plainWords(sentence)) || BANTER_EMOJI.test(sentence.emoji);
    },
    get logistics() {
      return LOGISTICS.test(plainWords(sentence));
    },
    stage,
  };
}

export function isQuestion(sentence: Sentence): boolean {
  return sentence.closing.includes('?') || QUESTION_OPENING.test(plainWords(sentence));
}
