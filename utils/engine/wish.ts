import { isQuestion } from './context.ts';
import { partsOfSpeech } from './encode.ts';
import type { Sentence } from './sentences.ts';
import { ownTags } from './vocabulary.ts';

/** Token ranges, end exclusive; a name that was not found is absent. */
export type Slots = Readonly<Record<string, readonly [from: number, to: number]>>;

/** What comes before the thing that the reader is to do. */
const LEADS =
  /(?<!\b(?:why (?:do|did|would|does)|do|did|how (?:could|can|dare)) )\b(?:you (?:really |just )?(?:need|have|ought) to|you had better|you better|you (?:should|must)|(?:i|we) (?:just |really )?(?:need|want|would like|am asking|am begging|beg) you to|(?<!\bhow )(?:can|could|would|will) you(?: (?:please|just|at least|not|ever|even|for once))*|why (?:can|could|do|will|would) (?:you not|not you|you never)(?: (?:ever|just|even|simply|once))*|you never(?: (?:ever|once|even|bother to|think to))*|you (?:do|can|will|could|would) not (?:even|ever)(?: (?:bother to|once))*|please(?: (?:please|just|do))*|make sure you)$/;
const ANY_LEAD = new RegExp(LEADS.source.replace(/\$$/, '\\b'));
/** Verbs of the bond itself, and of giving in: an ask for these is the pressure. With what follows. */
const NO_ASK =
  /^(?:guys|lot|two|people|all|both|come (?:home|back|over|and)|stay|love|forgive|leave|give (?:me|us|him|it|this)\b.*\b(?:chance|shot|go|another|break)|give (?:up|in|me)$|take (?:me|us) back|believe|trust|marry|choose|stop|want|miss|care|like|talk|speak|answer|reply|respond|say|admit|text|message|call me(?: back)?$|call me (?:right|now|asap|the)|ring me$|ring me (?:right|now)|write back|tell|be\b|grow|relax|calm|chill|shut|get (?:a|over|off|out|real|lost)|understand|listen|hear|look|explain|think|consider|remember|know|see|feel|let|do not|not|hate|block|ignore|fight|beg|please|try|have|go|move|keep|hold|wait|spare|change|appreciate|respect|support|treat|make(?! sure)|put (?:me|us|yourself|up)|notice|bother|seem|need|act|start|quit|pretend|lie|blame|happen|do\b|use|end|break|throw|hurt|show|prove|realize|save|help me$|pick up$|meet me$|open up|man up|wake up|own|face|apologize|mind|enjoy|swear|promise|watch|read my|dare|dream|cut|deal)\b/;
const MOST_WORDS = 14;

/** What the writer wants, regrets or asks about in the nudged part of a sentence, read off its plain words. */
export function wishesIn(sentence: Sentence, nudged: readonly boolean[]): Slots {
  const slots: Record<string, readonly [number, number]> = {};
  const { tokens } = sentence;
  const words = tokens.map((token) => token.word);
  const tags = partsOfSpeech(words);
  const isNudgedFrom = (from: number, to: number) => nudged.slice(from, to).some(Boolean);
  for (let i = 0; i < tokens.length; i++) {
    const clauseStart = startOfClause(sentence, i);
    const end = endOfClause(sentence, i);
    if (!isNudgedFrom(clauseStart, end)) continue;
    const before = words.slice(clauseStart, i).join(' ');
    const rest = words.slice(i, end).join(' ');
    // "you need to grow up and ring your father": the second half may be the wish.
    const isSecondHalf =
      i === clauseStart &&
      /^(?:and|n)$/.test(words[i - 1] ?? '') &&
      ANY_LEAD.test(words.slice(0, i - 1).join(' '));
    const opensClause = i === clauseStart && !PARTS.test(words[i - 1] ?? '');
    if (!slots.wish && isAsk(before, rest, tags[i] ?? '', opensClause || isSecondHalf, sentence))
      slots.wish = [i, end];
    if (!slots.pause && before.endsWith('stop') && isPause(rest)) slots.pause = [i, end];
    const regret = REGRET.exec(rest)?.[0];
    if (!slots.regret && regret && SORRY.test(before) && isDone(words, tags, i))
      slots.regret = [i, i + regret.split(' ').length];
    if (
      !slots.topic &&
      /\b(?:text|message|email|mail|call|voicemail|note|answer|reply|question)s? (?:about|on|regarding)$/.test(
        before,
      ) &&
      TOPIC.test(rest)
    )
      slots.topic = [i, end];
  }
  return slots;
}

/** What could wait: "sending things to print before i have seen them". */
const isPause = (rest: string) =>
  /^(?!(?:being|acting|making|ignoring|lying|playing|pretending|treating|blaming|talking|doing|trying|crying|going|having|telling|saying|asking|looking|using|feeling|taking|putting|giving|getting|thinking|wanting|seeing|living|running|coming|turning|letting|bringing|causing|avoiding)\b)\w+ing (?:\S+ ){0,10}\S+$/.test(
    rest,
  ) && !isUnkind(rest);

const SORRY = /(?:^|\s)(?:sorry|forgive me|apologize)$/;
/** Up to where a run-on starts again: "i missed ur recital | i feel sick". */
const REGRET =
  /^(?:about|for|that i|i) (?!(?:being|existing|everything|bothering|what i am|all|you|the way|this|that|it|not)\b)\w+(?: (?!(?:sorry|please|forgive|i|but|and i)\b)\S+)*/;
/** After "sorry i" a deed must follow: "i missed your recital", not "i know". */
const isDone = (words: readonly string[], tags: readonly string[], at: number) => {
  const subject = words[at] === 'that' ? at + 1 : at;
  return (
    words[subject] !== 'i' ||
    (/#PastTense/.test(tags[subject + 1] ?? '') && words[subject + 1] !== 'was')
  );
};
const TOPIC = /^(?:the|my|your|our|his|her|their|a|this|next|last) \w+/;

function isAsk(
  before: string,
  rest: string,
  tags: string,
  opensClause: boolean,
  sentence: Sentence,
): boolean {
  const count = rest.split(' ').length;
  if (count < 2 || count > MOST_WORDS || NO_ASK.test(rest)) return false;
  if (isUnkind(rest) || /\b(?:never|always|ever|anything|nothing|if|or)\b/.test(rest)) return false;
  const isVerb =
    /#(?:Infinitive|PresentTense|Imperative)/.test(tags) &&
    !/#(?:Gerund|Copula|Modal|Auxiliary)/.test(tags);
  // Behind most leads only a verb can follow, and the tagger often takes "stick" or "book" for a noun.
  if (LEADS.test(before))
    return (
      isVerb || (/#(?:Noun|Verb)/.test(tags) && !NO_VERB.test(tags) && !/please$/.test(before))
    );
  return isVerb && opensClause && !isQuestion(sentence) && /#(?:Infinitive|Imperative)/.test(tags);
}

const NO_VERB =
  /#(?:Gerund|PastTense|Plural|Pronoun|Determiner|Adverb|Adjective|Person|Place|Copula|Modal|Auxiliary)/;
const isUnkind = (words: string) =>
  /#(?:Bad|Insult|InsultNoun)(?![A-Za-z])/.test(words.split(' ').map(ownTags).join(''));

/** Clauses here run to the next mark or joining word: "check with me before you promise him" is one wish. */
const PARTS = /^(?:and|but|or|because|cause|so|if|unless|n)$/;
const isBreak = ({ tokens, clauseEnds }: Sentence, i: number) =>
  /[,;:()—–.…]|\s-/.test(tokens[i]?.gap ?? '') ||
  (PARTS.test(tokens[i + 1]?.word ?? '') &&
    (clauseEnds[i] || /^(?:or|n|and|because|if|unless)$/.test(tokens[i + 1]?.word ?? '')));

function startOfClause(sentence: Sentence, at: number): number {
  let from = at;
  while (from > 0 && !isBreak(sentence, from - 1)) from--;
  while (from < at && PARTS.test(sentence.tokens[from]?.word ?? '')) from++;
  return from;
}

function endOfClause(sentence: Sentence, at: number): number {
  let to = at + 1;
  while (to < sentence.tokens.length && !isBreak(sentence, to - 1)) to++;
  return to;
}
