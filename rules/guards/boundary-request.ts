import { either, KIDS } from '../danger.ts';
import { defineGuard } from '../rule.ts';

/**
 * A limit put as a request: please don't, please stop, I don't want you to, ask me first, leave me be. What begs for
 * closeness ("please don't leave me") is no limit.
 */

const OPENING =
  '((ok|so|and|but|sorry|well|hi|hey|mum|dad|mate|love|honestly|look|thanks|please|no|also|ever|just|auntie|tom)+)?';
const MINE = '(me|us|my|our|mine)';
const TO = '((to|at|for|on|with|about|up|round|over|in|through|after|from|like)+)?';
/** What one may ask another not to do to oneself or to one's things. */
const DO_TO_ME = either(
  'call|ring|phone|text|message|email|mail|write|contact|shout|yell|swear|scream|speak|talk|tag|share|post|put|film|record|read',
  'open|touch|use|send|drag|push|pressure|press|rush|hug|kiss|grab|follow|wait outside|interrupt|comment|joke|mention|discuss|include',
  'add|volunteer|sign|book|involve|wake|invite|borrow|copy|cc|forward|correct|quote|photograph|blame|bring|drive|ask|go through|tell (people|anyone|anybody|everyone|everybody)',
  'promise|give (out|him|her|them)|lend|wear|eat|move|tidy|feed|judge|diagnose|guilt|rope|pass|show|speak for|answer for|decide',
);
const ME_HARMLESS =
  '(if you (are|need|want|get)|for (dinner|lunch|tea)|the (code|form|link|file|address)|back if|early tomorrow|a present|presents|any presents|yet)';
/** Done at one's door, in one's house, in front of others. */
const MANNERS = either(
  '(come|turn up|show up|drop (by|in|round)|stop by|call round|call in|pop (in|round)|visit) ((to|up|round|over|by|in|near|here|again|at|back|my|the|our|me|us|this)+)? (house|flat|work|wedding|door|office|school|place|hospital|funeral|gym|mine|unannounced|uninvited|without|again|any more|anymore|drunk|here|class|game|shop|lectures|recital|anything)',
  '(come|come up|turn up|show up|drop by) (here|near (me|us)|unannounced|uninvited|unless|when you)',
  '(raise your voice|shout|yell|swear|smoke|drink|argue|fight|discuss|talk about|bring up|badmouth|slag|run me down|mention|undermine) * (in front of|near|around|at|to|with|before|behind) (me|us|the|our|my|them|him|her|other)',
  '(raise your voice|let yourself in|use that (tone|word|name)|make (jokes|comments|remarks|plans|promises|decisions) (about|for|without|on)|comment on (my|what|how)|put (words in|her in the|him in the|them in the|me in the))',
  '(share|post|put|pass) ((that|this|it|any|anything|photos|pictures|what|videos|on|her|him|them|the kids)+) * (online|facebook|instagram|group|without|of me|of (him|her|them|the kids)|about me|(i|we) (told|said)|to anyone|with (anyone|the|your))',
  `(tell|ask|use|involve|drag|put|send|quiz|question) (him|her|them|the ${KIDS}|my (mother|mum|sister|dad|family|friends|boss)|people|anyone|mum|dad) (to|about|for|into|in the middle|as|questions|again|out of|what i|my|with messages)`,
  `(give|send) (him|her|them|the ${KIDS}) (letters|messages|notes|presents|money|sweets) (for|from|to|without|behind)`,
  `(promise|take|collect|pick) (him|her|them|the ${KIDS}|pictures|photos) (anything|things|out of|to|without|up|from|of)`,
  '(get|ask) (dad|mum|mom|him|her|anyone|your (mum|mother|dad|sister|brother)) (to (ring|call|text|talk|ask|message|persuade|speak)|involved)',
  '(reply to all|try to (change my|talk me|contact|call|persuade|convince)|leave me out of|call (me|us|him|her)? names|call the house)',
  '(do|say|make|try|use|pull|write|start) (that|it|this|those|such) ((joke|jokes|word|comment|thing|tone)+)? (again|to me again|ever again|any more|anymore|with me|in front of)',
);
const STOPPED = either(
  'ringing|calling|texting|messaging|contacting|phoning|emailing|mailing|writing to|following|turning up|showing up|dropping (in|by|round)|coming (round|over|by|to (my|the|our))',
  'shouting|yelling|screaming|swearing|tagging|touching|pressuring|pushing|commenting|interrupting|reading my|going through|posting|sharing|involving|driving past|waiting (outside|for me)',
  'asking (me (to|for|about|if|when|again)|the (kids|children)|her (to|about|if)|him (to|about|if)|them|my)|sending (me|money|flowers|gifts|presents|him|them|letters|pictures|messages|people|things)|using (the (kids|children|girls|boys)|my|her to|him to)|putting me|volunteering me|speaking (to|for) me|telling (people|my|the kids)|bringing (it up|that up|him|her round|up)|talking (to me like|about my|over me|about (her|him) to)',
);

export default defineGuard({
  guard: 'boundary',
  phrasings: [
    // Please don't.
    {
      match: [
        `(please|kindly|would you|could you|can you|ask you|asking you|asked you) ((please|to|also|just|that|you)+)? (do not|not|never|no longer) ((please|just|ever|also|then|to|try to|again)+)? ((${DO_TO_ME}) ${TO} ${MINE} !(${ME_HARMLESS})|${MANNERS}|(call|ring|phone|text|message) (after|so late|at night|during|on (weekends|sundays)|in the (night|evening)))`,
        `^ ${OPENING} (do not|never) ((please|ever|just|you|dare|even|try to)+)? (${DO_TO_ME}) ${TO} ${MINE} * (again|any more|anymore|after|at (work|night|home)|unless|in front of|like (that|this)|without|uninvited|ever|before #Number|late|behind my|names|private|business|journal|diary|phone|messages|mail|post|drawers|stuff|bag)`,
        `^ ${OPENING} (do not|never) ((please|ever|just)+)? (${MANNERS}|touch (me|my)|shout at me|swear at me|yell at me|raise your voice|speak to me like|talk to me like|contact (me|us)|follow (me|us)|tag me|send me? (pics|pictures|photos) of my)`,
        '^ ((please|and|so|no)+)? (do not|never|stop) ((ever|please)+)? (call|calling|ring|ringing|text|texting|contact|contacting|phone|phoning|message|messaging|email|emailing|visit|visiting|bother|bothering|involve|involving|pester|asking|badger|badgering) (my|our) (mother|mum|mom|dad|father|parents|work|office|boss|family|sister|brother|friends|colleagues|school|kids|children|neighbours)',
        '(kindly|please|would you|ask you to|asking you to|must ask you to|to) refrain',
        '(please)? (do not|stop) ((put|putting|pull|pulling|drag|dragging)+) me (in|into) (the middle|it|this|your|between)',
      ],
      unless: [
        '(leave|hate|forget|ignore|ghost|dump|hang up on) (me|us)',
        '(push|send|turn) (me|us) away',
        'shut (me|us) out',
        '(ask|tell) me (to (move|leave|go|stop loving|choose)|why|how i|that you|it is over|you)',
        '(wine|cake|food|dessert|spoiler|spoilers|surprise|virus|before you (land|leave|set off)|ending)',
        '(why|how come|when) (do|did|will|would) (you|i|we)',
        '(divorce|solicitor|lawyer) (papers|letter|yet)',
      ],
    },
    // Stop.
    {
      match: [
        `(please|quit|^) ((and|but|just|now|to|also)+)? (stop|quit) (${STOPPED}) ((me|us|my|at|in front of|about|again|so late|after|the|it|any|over|this|that|unannounced|him|her|them|people|to|by|here|round|past|for|on|house|work|flat|gifts|flowers)+|$)`,
        `(i|we) ((am|have|would|really|going|to|will|did|do|must|just)+)? (need|want|ask|asking|asked|like|telling|told) (you|him|her|them) (to)? ((please|both|all)+)? (stop #Ing|respect (my|that|the|this|our)|leave (me|us|it) (alone|be|out|in peace|there)|(not|never) (to)? (${DO_TO_ME}|${MANNERS}|come|turn)|knock|ask (first|before|me before)|keep (your|my|this|that|out)|back off|give me (space|time|room)|accept (my|that|this)|hear my no|take no)`,
        '(please)? stop asking $',
        '(please)? leave (me|us) (alone|be|in peace) ((now|please|tonight|for|today|until|with|ok)+|$)',
        `(please|^|to|you|and) leave (me|my|him|her|them|the ${KIDS}) ((mother|mum|mom|dad|father|family|sister|brother|kids|friends|job|past|work|parents|name|marriage|weight|husband|wife|house|room|flat|office|property|car|party|table)+)? (out of (it|this|that|your)|now $|alone (about|on|with))`,
        '(please|to|you|now) leave (my|the|our) (room|house|flat|office|property|home|garden|party) (now|please|or|and|$)',
        '(please|^|you|to|just) (stay|keep) (me)? out of (it|this|that|your (fight|fights|argument)|my (life|business|room|finances|marriage))',
        '(take|remove|delete|leave) (my name|me) (off|from|out of) (the|this|your|that|it)',
        '(please|just|ok) back off',
        'spare me (the|your)',
        '(like|want|need|ask|asking) you to (go|leave) (now|please|tonight|$)',
        '(going|have) to (have to)? stop you (there|right there)',
        'ask me again (in|after|next|when)',
      ],
      unless: [
        '(calling|texting|sending|shouting) (me)? (so little|less)',
        'leave (me|us) alone (in|like this|time|with (my|this|the)|here|on)',
        '(do not|never|not) leave (me|us)',
        '(want|like|need) me to (stop|leave|not)',
        '(do|can|could|should|would) (i|we|you) ((really|please|maybe)+)? (stop|leave|not)',
        'stop (sending|putting) things',
        '(lol|haha|let us|one more|another one|keep them coming|photocopier)',
        'without (my|the) keys',
        '(worrying|worry|apologizing|thanking|being so (nice|kind)|blaming yourself)',
        '(until you meet|be like)',
      ],
      question: false,
    },
    // I don't want you to; I'd rather you didn't; ask first.
    {
      match: [
        `(i|we) (do not|did not|no longer|would not|never) ((really|also|just|even|actually)+)? (want|wish|need|like) (for)? (you|us|anyone|anybody|him|her|them|people) (to (get back|sleep|be (a couple|there|in (the|my|our)|involved|at|alone with)|${DO_TO_ME}|come|visit|know (where|my)|stay (over|the night|here|at)|take (pictures|photos|him|her)|fix|meet|pick|move in|see (the kids|him|her|my)|turn)|(#Ing|here|at my|in my|near|around) (my|me|us|the|him|her)?)`,
        '(i|we) (do not|did not|never) want (any|your|pictures|photos|contact|more|gifts|flowers|money|visitors|that|this|it) ((of me|of the kids|contact|flowers|presents|gifts|letters|money|help|visitors|from you|on (facebook|instagram|the)|in (my|the)|near|around|online|messages)+)',
        '(i|we) (would|will|had) ((much|really)+)? (rather|prefer|sooner) ((that|it|if)+)? (you|he|she|they|people|anyone|nobody|no one) !(hear|heard|told|tell|be|were|was|had|just|said|knew|know|have|would be|can|could)',
        '(appreciate|prefer|like|grateful|glad|happier|obliged|help|kind) ((it|be)+)? if (you|nobody|no one|people|they) ((could|would|did|please|do|can)+)? (not|stopped|asked|knocked|called before|left me|stop|ask (me|first|before)|keep (your|my|it|this)|knock|let me|give me|gave me|respect|arranged|refrain|talk to me (with|like)|put my|took my|take my)',
        '(please|^|and) (knock|ask|check|text|message|ring|call) (me|with me|us)? (first (please|from now on|next time|before|and|if|$)|before you? (coming|entering|come|enter|borrow|take|use|invite|promise|book|post|share|tell|plan|turn|visit|touch|let|give|bring))',
        '(not|never|nobody|no one) ** without ((my|our|asking|checking|telling|texting|messaging|ringing|calling|with|a)+) ((permission|consent|agreement|say so|me|us|first|knock|warning)+)',
        '(do|have|did|never|not) ((have|give|gave|given|get|ask for)+) ((my|you|him|her|your|any)+)? (permission|consent)',
        '(please)? respect (my|that|the|this|our) (decision|wish|wishes|boundary|boundaries|privacy|answer|no|space|choice|i (need|have|do not|said)|line)',
        '(please|just|now) let me (finish|be $|rest|sleep|think|decide|handle (it|this|that|my)|speak|do (it|this|that) (my|myself|alone|on my)|have (some|my|a|this) (space|time|quiet|peace|own|moment|evening|weekend)|make (my|up)|get on with|answer for myself|say no|read it)',
      ],
      unless: [
        '(want|need|like) (you|us|it) to (be|see|think|feel|go|leave|worry) (me|like|that|sad|upset)',
        '(not|never) want us to (end|be over|break|fight|be (apart|strangers))',
        '(do not|did not) want (you|him|her|them) (to (know (my heart|how)|tell me|touch anything|bring (anything|a thing|wine|food)|buy (anything|me)|wait|worry|move|drive in)|waiting|worrying|going)',
        '(tell|telling) (me|you) (what|if|when)',
        'rather you (did not)? (hear|heard|hear that) ',
        '(send|sign|return|complete|forward|confirm|review|attach|upload|pay|bring (the|a)) ',
        'if you (could|would|can) (send|let me know|call me|get|have a look)',
        '(do you|if you) have (my|your)? permission',
      ],
    },
  ],
  examples: [
    "please don't shout at me in front of the kids",
    'Please stop calling me after ten.',
    'leave me alone tonight',
    "I'd rather you didn't post pictures of her.",
    'Please ask before you borrow my things.',
    'Kindly refrain from messaging me on weekends.',
    "I'd appreciate it if you'd knock.",
    'Please let me finish before you answer.',
    'I need you to stop commenting on what I eat.',
    "Don't come to my work again.",
    'please dont tell people my business',
    'dont read my journal again',
  ],
  lookalikes: [
    "don't text me the code, call",
    'leave me alone time on sat :)',
    'just email me the forms',
    "Please don't leave me.",
    "Please don't forget the blue folder.",
    "Please don't worry about the washing up.",
    "Please don't tell me it's over.",
    "Please don't push me away.",
    'Stop apologising, it was lovely.',
    "I'd appreciate it if you could send the form by Friday.",
    'please let me come home',
  ],
});
