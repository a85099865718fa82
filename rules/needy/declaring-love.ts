import { defineRule } from '../rule.ts';
import { inEarnest } from '../tone.ts';
import { FORCE, REST } from '../words.ts';

const MEASURE =
  '(more (now)? (than (anything|anyone|anybody|life|words|ever|i|you|all|any|the|myself|that|on)|and more|every|each)|with (all|every|my whole|everything)|to (the moon|death|pieces|bits|infinity|the end|my)|forever|until|till|no matter|unconditionally|endlessly|madly|deeply|desperately|beyond|too much|as much as|like (crazy|mad|no one|nobody|i have never|nothing)|from the (bottom|moment|day|first)|since (the|that|i|we)|and (i )?always (will|have)|even (if|though|when)|despite|for (ever|the rest|all|life|eternity)|always|every (day|second|minute|single))';

export default defineRule({
  id: 'needy/declaring-love',
  title: 'Insisting on your love',
  why: 'Love said again and again can feel like a question that wants an answer. One warm, concrete thing says it more quietly.',
  phrasings: [
    {
      // Love without measure, said again.
      match: [
        `i ${FORCE} (love|adore|worship) (you|us) ${FORCE} (so|very)? (much)? ${MEASURE} ${REST}`,
        `(i|we)? love you (so|too|that|this) (so|very|freaking|fucking|damn)+ much`,
        `i ${FORCE} (love|miss) you (so|too|that|very) much (that|it|i|and i|my|baby|babe|please|why|come|but|you) ${REST}`,
        `i (love|miss|need|want) you (and)? (i)? (love|miss|need|want|really love) you ${REST}`,
        `i (will|am going to|have|would|could) (always|never|forever|not ever)+ (stop|stopped|quit|love|loved|loving|be in love|get over|got over|stop loving) (loving|to love)? (you|anyone|anybody|another) ${REST}`,
        `(i|we) (can|could|will) (not|never) (ever|even|just)? (stop|help|quit) (loving|missing|wanting|adoring|being in love with) you ${REST}`,
        `i (still|do still|really do|truly do|really truly|never stopped) (love|loving|adore|worship) you (and|so|you|with|i|too|$) ${REST}`,
        `i have (always|only ever)? (loved|adored|wanted) you (since|from|ever|every|each|all|for|with|and) ${REST}`,
        `i (have)? loved you ** i (still|will|will always)? love you ${REST}`,
        `i love you ** (do you not|can you not|do not you|can not you) (feel|see|know|hear) (it|that|this) ${REST}`,
        `there (has (never|not)|was never) (been)? (a|one) (single)? (day|hour|minute|moment) (when|that|where)? i ${REST}`,
        `you will (never|not) (ever)? (find|meet|have|get) (anyone|someone|anybody|somebody|another|a (man|woman|person)) (else)? * (love|loves|care|cares|adore|adores|like me|as much) ${REST}`,
        `i love you ** i (really|do|still|just)? love you ${REST}`,
        `i am ${FORCE} (madly|deeply|hopelessly)? (in love with|crazy about|mad about|obsessed with|devoted to|head over heels for) you ${REST}`,
        `there is (no one|nobody|no woman|no man|not anyone) * i (could|can|would|will)? (ever)? (love|want|need|adore|care about) (more|but|except|other|like) ${REST}`,
        `i ${FORCE} (love|adore) you to (the (end|ends|moon|stars)|infinity|pieces) ${REST}`,
        `(always have|i always have) always will $`,
        `i (adore|worship) you !(both|all|guys|for) ${REST}`,
        `not (a|one|a single) (day|hour|minute|second|moment|night) (goes|passes|has|have|went) (by|passed)? * (love|miss|think|thought|regret|want) ${REST}`,
        `i (will|would) love you (until|till|to (the|my)|as long|for as long|always|forever|no matter|even|whatever|regardless) ${REST}`,
      ],
      unless: [
        'love you (for|guys|both|all)',
        'miss you at',
        '(till|until) #Day',
        'you in (that|this|your)',
      ],
      when: inEarnest,
    },
    {
      // That they do not see it, that nobody else loves them so.
      match: [
        `(can|do|did|could|will) (not you|you not|you) ${FORCE} (not|ever|even)? (see|know|understand|realise|realize|feel|get|believe|tell|have any idea|have an idea) ((how (much|deeply|truly|hard|badly|long|completely))+|that|just how much) (i|my) ${FORCE} (love|adore|care|miss|want|need|feel|am in love|ache|long|heart) ${REST}`,
        `(you (have no idea|do not know|will never know|can not imagine|do not understand|do not realise|do not realize|could never imagine)|if (you|only you) (only)? (knew|could (see|feel))|i (wish|want|need|just want|just need) you (to|could|would|knew) (know|see|feel|understand|believe|realise|realize)?|you (need|have) to (know|understand|believe)|please (know|believe|understand|see)) (just)? ((how (much|deeply|truly|hard|badly|completely|madly|long))+|that) (i|you) ${FORCE} (love|loved|adore|care|miss|missed|want|need|mean|are loved|am in love|long|ache) ${REST}`,
        `(no one|nobody|no other (man|woman|person)|no man|no woman) (else)? (will|would|could|can|has) (ever|never)? (love|loved|care|adore|want|know|treat) (for|about)? you (like|as|the way|more|half) ${REST}`,
        `(is|shows) how much i (love|adore|need) you`,
        `(nothing|never|not) ** stop loving you ${REST}`,
        `(world|earth|moon) (and back)? for you $`,
        `i love you (that|this) much`,
        `i would (walk|swim|crawl|climb) * (for (you $|one)|to (see|hold|hear|be with) you|if you) ${REST}`,
        `(it is|it has always been|there is) (only)? you and only you ${REST}`,
        `(my love for you|the love i have for you|how much i love you|what i feel for you) (is|will|never|has|only|grows|could|can|knows) ${REST}`,
        `(my heart|every (part|fibre|fiber|bit|inch|cell|beat) of (me|my (heart|soul|body)?)|my whole heart|my soul) (still|only|will always|always)? (belongs ($|to you)|beats|is yours|aches|breaks|is breaking|bleeds|loves|longs|needs|wants|yearns|hurts|is for|is (broken|yours|shattered|in pieces)) ${REST}`,
      ],
      unless: ['heart rate', 'heart of gold'],
      when: inEarnest,
    },
    {
      // The only one, for ever.
      match: [
        `(you are|you were|you will always be|you have always been|you are still) (still|truly|really|honestly|literally)? (the love of my life|my soulmate|my soul mate|the one $|the one for me|the only (one|man|woman|person|girl|boy) (for me|i (will|could|have)? (ever)? (love|loved|want|wanted|see))|my one true love|my true love|my forever|my one and only|my destiny|my better half|my other half|all i (want|ever wanted|have ever wanted)|the best thing that (ever|has ever)|my dream|everything i|meant for me|mine forever) ${REST}`,
        `(we|you and i|you and me|us two) (are|were) (meant|made|destined) (to be (together|$)|for each other|for one another|to be together|to grow old) ${REST}`,
        `there (is|will be|was|has been|could be|can be|will never be|has never been|could never be|has only (ever)? been) (no one|nobody|never|only|never anyone|never anybody)? (anyone|anybody|only|ever)? (else|but you|like you|been)? (for me|but you|like you|you) !for ${REST}`,
        `i (would|will) (die|kill|take a bullet|move mountains|walk through fire|go to the ends of the earth|wait forever|wait a (lifetime|thousand years)) for (you|us) ${REST}`,
        'i (only|just|still) (ever)? (want|wanted|choose|chose|see) (you|a life with you|to be with you|to (love|hold|be with|grow old with|spend) *)',
        '(i|you) (want|wanted|need) to (spend the rest|grow old|spend my life|spend forever) (of my life)? (with you)?',
      ],
      unless: [
        '(haha|lol)',
        '(dog|cat|kitten|puppy)',
        '(cinema|pizza|coffee|chocolate)',
        'the one (who|that|with|on|in)',
      ],
    },
    {
      // Missing, beyond the usual.
      match: [
        `i ${FORCE} miss you (so much (it|that|i)|more (.)? (than|every)|every|terribly|like (crazy|mad|hell)|desperately|badly|all the time|constantly|to (death|bits)|beyond|in ways|with) ${REST}`,
      ],
      unless: ['at (the|work|training|choir|practice)', '(haha|lol)'],
      severity: 'mild',
    },
    {
      // “I love you” twice over.
      match: '^^ (and|but)? i #Force? love you #Force? (.)? $$',
      when: ({ previous, next }) => /\blove you\b/.test([previous[0], next[0]].join(' ')),
    },
    {
      // “Can’t you see it?”, after love.
      match: [
        '(do you not|can you not|do not you|can not you|how can you not|why can you not) (see|feel) (it|that|this|anything) $',
        '(you (have to|must|need to) (know|believe)|i (can not|will not|will never) stop saying|i will keep (on)? saying) (it|that|this) $',
      ],
      when: ({ sentence, previous }) =>
        /\b(love|adore|heart)\b/.test(`${previous[0] ?? ''} ${sentence}`),
    },
  ],
  suggest: [
    'You matter to me.',
    'Thinking of you. How is your week going?',
    'Heard […] today and thought of you.',
    'Thank you for […].',
    'I’m fond of you. Have a good day.',
    'You crossed my mind when […].',
    'I hope you’re well. No need to answer.',
    'I liked […] very much.',
  ],
  examples: [
    '[I love you more than anything].',
    '[can’t you see how much I love you]?',
    '[i love you i love you]',
    '[I’ll never stop loving you].',
    '[You are the love of my life].',
    '[Nobody will ever love you like I do].',
    '[dont u know how much i love u]',
    '[I’m still so in love with you].',
  ],
  lookalikes: [
    'Dad says he’ll miss you at the match.',
    'Nobody will love you for wearing crocs lol',
    'Love you, see you at six.',
    'I love your new kitchen so much.',
    'She loves you to bits.',
    'I love you, drive safe.',
    'Happy birthday, I love you so much, have a wonderful day.',
    'I love how you handled that.',
    'I love you more than cheese, and I do love cheese.',
    'I adore you both, thank you for a perfect evening.',
    'I’ll love you till Tuesday if you do the bins.',
  ],
});
