import { isQuestion } from './context.ts';
import { partsOfSpeech } from './encode.ts';
import type { Sentence } from './sentences.ts';
import { ownTags } from './vocabulary.ts';

/** Token ranges, end exclusive; a name that was not found is absent. */
export type Slots = Readonly<Record<string, readonly [from: number, to: number]>>;

/** A token's parts of speech; tagging is what costs, so only leads and likely orders ask for it. */
type TagAt = (i: number) => string;

/** What stands right before a wish, in plain words, and which wishes are none. */
interface Reading {
  slot: string;
  lead: RegExp;
  ban: RegExp;
  /** A clause that opens with a bare verb ("sign the form") counts as well. */
  takesOrders?: true;
}

/** Verbs of the bond itself, and of giving in: an ask for these is the pressure. With what follows. */
const NO_ASK =
  /^(?:guys|lot|two|people|all|both|come (?:home|back|over|and)|stay|love|forgive|leave|give (?:me|us|him|it|this)\b.*\b(?:chance|shot|go|another|break)|give (?:up|in|me)$|take (?:me|us) back|believe|trust|marry|choose|stop|want|miss|care|like|talk|speak|answer|reply|respond|say|admit|text|message|call me(?: back)?$|call me (?:right|now|asap|the)|ring me$|ring me (?:right|now)|write back|tell|be\b|grow|relax|calm|chill|shut|get (?:a|over|off|out|real|lost)|understand|listen|hear|look|explain|think|consider|remember|know|see|feel|let(?! me (?:have|know|borrow|take|use)\b)|do not|not|hate|block|ignore|fight|beg|please|try|have|go|move|keep|hold|wait|spare|change|appreciate|respect|support|treat|make(?! sure)|put (?:me|us|yourself|up)|notice|bother|seem|need|act|start|quit|pretend|lie|blame|happen|do\b|use|end|break|throw|hurt|show|prove|realize|save|help me$|pick up$|meet me$|open up|man up|wake up|own|face|apologize|mind|enjoy|swear|promise|watch|read my|dare|dream|cut|deal)\b/;

const READINGS: readonly Reading[] = [
  {
    slot: 'wish',
    lead: /(?<!\b(?:why (?:do|did|would|does)|do|did|how (?:could|can|dare)) )\b(?:you (?:really |just )?(?:need|have|ought) to|you had better|you better|you (?:should|must)|(?:i|we) (?:just |really )?(?:need|want|would like|am asking|am begging|beg) you to|(?<!\bhow )(?:can|could|would|will) you(?: (?:please|just|at least|not|ever|even|for once))*|why (?:can|could|do|will|would) (?:you not|not you|you never)(?: (?:ever|just|even|simply|once))*|you never(?: (?:ever|once|even|bother to|think to))*|you (?:do|can|will|could|would) not (?:even|ever)(?: (?:bother to|once))*|if you (?:do|can|will|would|could) not(?: (?:just|even|at least))*|unless you(?: (?:can|will|finally|actually))*|please(?: (?:please|just|do))*|make sure you)$/,
    ban: NO_ASK,
    takesOrders: true,
  },
  {
    slot: 'next',
    lead: /\b(?:why (?:did|could|would) (?:you not|not you)(?: (?:just|even|at least|bother to|think to))*|(?<!\bif )you (?:did|could) not (?:even|bother to|think to|once)(?: (?:bother to|think to))*|could you not have)$/,
    ban: /^(?:love|care|want|miss|stay|think|be|have|come|like|know|see|feel|understand|remember|notice|mind|try|choose|get|answer|reply|respond|listen|need|seem|mean|realize|look|say|do|go|give (?:a|me a)|want|hear|acknowledge|show up$|apologize)\b/,
  },
  {
    slot: 'not',
    lead: /^(?:and |but |so |please |just )*(?:do not(?: you)?(?: (?:dare|ever|even|go and|please))*|you (?:had )?better not|you (?:must|should) not|i (?:do not want|forbid) you to)$/,
    ban: /^(?:leave|go|ignore|say|tell me|talk|speak|hate|be|block|give|act|call me|come|worry|want|think|know|see|forget|mind|get|love|need|like|understand|care|start|try|make|do|have|let|stop|answer|look|play|pretend|expect|blame|turn|you|believe|remember|ask|even|dare|hang|shout|yell|lecture|lie|walk|run|throw|break|hurt|end|quit|push|shut|cut|take (?:that|this|it|him|her|them)|feel|put (?:this|that|it) on|bother|text|ring|message|contact|touch|delete me|unfriend|close|strain|hold|lose|disappoint|embarrass|insult|mock|judge|punish)\b/,
  },
  {
    slot: 'never',
    lead: /\bi (?:will|am going to|would) (?:never|not ever)(?: (?:ever|even|never|once))*$/,
    ban: /^(?:let|leave|stop|love|forget|be|do (?:it|that|this|anything)|have|see|know|forgive|hurt|find|want|need|get|give|survive|make|ask|go|miss|believe|stand|trust|understand|change|bother|speak|come|accept|beg|wait|live|sleep|cope|die|fight|quit|cheat|sign|tell|say|text|call|contact|message|write|ring|waste)\b/,
  },
  {
    slot: 'vow',
    lead: /\bi (?:will|am going to|promise to|swear to|promise i will|swear i will)(?: (?:really|even|also|gladly|finally))*$/,
    ban: /^(?:do|be|change|prove|give|make|kill|wait|love|pay|crawl|die|never|not|always|have|sign|take|let|show|beg|stop|quit|treat|try|accept|move|leave|stay|come|forgive|become|get|keep|go (?:anywhere|wherever|to the)|put|turn|spend|buy|sell|work|sleep|forget|lose|fix|follow|swear|explain|tell|say|happily|walk|drive|fight|miss|need|text|call|ring|see|talk|understand|explain|end|burn|hurt|post|report|find|file|just|only|still|owe|bring you)\b/,
  },
];

const MOST_WORDS = 14;
/** Words that only add weight to a vow or an order; what follows is dropped. */
const WEIGHT =
  /^(?:again|ever|forever|immediately|asap|already|please|(?:right )?now|for once|as long as|in my life|for the rest|i swear|i promise|or else|once and|then|yet)\b/;
/** A run-on starts again, unless the words before it ask for a subject ("before you can"). */
const RUN_ON = /^(?:i|you|we) (?:will|am|are|can|would|swear|promise|beg)\b/;
const WANTS_SUBJECT =
  /^(?:before|after|when|while|if|until|what|that|as|because|where|how|than|which|who)$/;

/** What the writer wants, regrets or asks about in the nudged part of a sentence, read off its plain words. */
export function wishesIn(sentence: Sentence, nudged: readonly boolean[]): Slots {
  const slots: Record<string, readonly [number, number]> = {};
  const { tokens } = sentence;
  const words = tokens.map((token) => token.word);
  let tagged: readonly string[] | undefined;
  const tagAt: TagAt = (i) => {
    tagged ??= partsOfSpeech(words);
    return tagged[i] ?? '';
  };
  for (const [clauseStart, clauseEnd] of clausesIn(sentence)) {
    const isNudged = nudged.slice(clauseStart, clauseEnd).some(Boolean);
    for (let i = clauseStart; i < clauseEnd; i++) {
      const before = words.slice(clauseStart, i).join(' ');
      const leads = isNudged ? READINGS.filter((reading) => reading.lead.test(before)) : [];
      const mayOrder = isNudged && (i === clauseStart || /^(?:and|n)$/.test(before));
      const others = SORRY.test(before) || before.endsWith('stop') || ABOUT.test(before);
      if (leads.length === 0 && !mayOrder && !others) continue;

      const end = endOfWish(words, i, clauseEnd);
      const rest = words.slice(i, end).join(' ');
      for (const reading of mayOrder ? READINGS : leads) {
        if (slots[reading.slot] || !isWish(rest) || reading.ban.test(rest)) continue;
        const isLed = leads.includes(reading) && canBeVerb(tagAt(i), before);
        const isOrder =
          reading.takesOrders && isOrdered(words, tagAt, i, clauseStart) && !isQuestion(sentence);
        if (isLed || isOrder) slots[reading.slot] = [i, end];
      }
      // One apology among many is the one to keep, wherever it stands.
      const regret = SORRY.test(before) ? REGRET.exec(rest)?.[0] : undefined;
      if (!slots.regret && regret && isDone(words, tagAt, i))
        slots.regret = [i, i + regret.split(' ').length];
      if (!isNudged) continue;
      if (!slots.pause && before.endsWith('stop') && isPause(rest)) slots.pause = [i, end];
      if (!slots.topic && ABOUT.test(before) && TOPIC.test(rest)) slots.topic = [i, end];
    }
  }
  return slots;
}

function endOfWish(words: readonly string[], from: number, clauseEnd: number): number {
  for (let i = from + 2; i < clauseEnd; i++) {
    const rest = words.slice(i, clauseEnd).join(' ');
    const isRunOn = RUN_ON.test(rest) && !WANTS_SUBJECT.test(words[i - 1] ?? '');
    if (WEIGHT.test(rest) || isRunOn) return i;
  }
  return clauseEnd;
}

function isWish(rest: string): boolean {
  const [first = '', ...others] = rest.split(' ');
  const count = others.length + 1;
  return (
    count >= 2 &&
    !NO_ORDER.test(first) &&
    !/ly$/.test(first) &&
    count <= MOST_WORDS &&
    !isUnkind(rest) &&
    !/\b(?:never|always|ever|anything|nothing|if|or)\b/.test(rest)
  );
}

const isVerb = (tags: string) =>
  /#(?:Infinitive|PresentTense|Imperative)/.test(tags) &&
  !/#(?:Gerund|Copula|Modal|Auxiliary)/.test(tags);
/** Behind most leads only a verb can follow, and the tagger often takes "stick" or "book" for a noun. */
const canBeVerb = (tags: string, before: string) =>
  isVerb(tags) || (/#(?:Noun|Verb)/.test(tags) && !NO_VERB.test(tags) && !/please$/.test(before));

/** A clause that opens with a verb, or the second half of an order: "you need to grow up and ring your father". */
function isOrdered(
  words: readonly string[],
  tagAt: TagAt,
  at: number,
  clauseStart: number,
): boolean {
  const before = words.slice(clauseStart, at).join(' ');
  const isFirst = before === '';
  const isSecond =
    /^(?:and|n)$/.test(before) && ANY_LEAD.test(words.slice(0, clauseStart).join(' '));
  if ((!isFirst && !isSecond) || NO_ORDER.test(words[at] ?? '')) return false;
  return isVerb(tagAt(at)) && /#(?:Infinitive|Imperative)/.test(tagAt(at));
}
/** Most clauses open with one of these, and need no tagger to tell that they give no order. */
const NO_ORDER =
  /^(?:i|you|we|he|she|it|they|this|that|there|these|those|the|a|an|my|your|our|his|her|their|who|what|when|where|why|how|which|and|but|so|or|if|because|no|not|yes|ok|do|does|did|am|is|are|was|were|have|has|had|will|would|can|could|should|just|even|never|always|every|at|in|on|to|for|of|with|from|after|before|since|all|some|please|sorry|hey|hi|hello)$/;
const ANY_LEAD = new RegExp((READINGS[0] as Reading).lead.source.replace(/\$$/, '\\b'));

const ABOUT =
  /\b(?:text|message|email|mail|call|voicemail|note|answer|reply|question)s? (?:about|on|regarding)$/;

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
const isDone = (words: readonly string[], tagAt: TagAt, at: number) => {
  const subject = words[at] === 'that' ? at + 1 : at;
  return (
    words[subject] !== 'i' ||
    (/#PastTense/.test(tagAt(subject + 1)) && words[subject + 1] !== 'was')
  );
};
const TOPIC = /^(?:the|my|your|our|his|her|their|a|this|next|last) \w+/;

const NO_VERB =
  /#(?:Gerund|PastTense|Plural|Pronoun|Determiner|Adverb|Adjective|Person|Place|Copula|Modal|Auxiliary)/;
/** What the writer would not want to hear said of themselves. */
const isUnkind = (words: string) =>
  /#(?:Bad|Insult|InsultNoun)(?![A-Za-z])/.test(words.split(' ').map(ownTags).join(''));

/** Clauses here run to the next mark or joining word: "check with me before you promise him" is one wish. */
const PARTS = /^(?:and|but|or|because|cause|so|if|unless|n)$/;
const isBreak = ({ tokens, clauseEnds }: Sentence, i: number) =>
  /[,;:()—–.…]|\s-/.test(tokens[i]?.gap ?? '') ||
  (PARTS.test(tokens[i + 1]?.word ?? '') &&
    (clauseEnds[i] || /^(?:or|n|and|because|if|unless)$/.test(tokens[i + 1]?.word ?? '')));

/** Token ranges, end exclusive. */
function* clausesIn(sentence: Sentence): Generator<[from: number, to: number]> {
  let from = 0;
  for (let i = 0; i < sentence.tokens.length; i++) {
    if (i < sentence.tokens.length - 1 && !isBreak(sentence, i)) continue;
    yield [from, i + 1];
    from = i + 1;
  }
}
