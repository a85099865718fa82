import { defineRule } from '../rule.ts';
import { ADVERBS, CLAUSE_REST, DELIGHT } from '../words.ts';

const CONSEQUENCE =
  `(do not (even)? (bother|expect me|expect to|come (back|home|crying)|think|ever|call me|ask me)|(i|we) (am|are) (EMPHdone|leaving|out|gone|finished|through|over|telling|changing|taking|keeping|filing|blocking|moving out|cancelling|canceling|selling|throwing|reporting|emailing|calling (a lawyer|my lawyer|the (police|school|office)|off)|not (coming|going|paying|doing|seeing|helping|asking|answering|picking)|going (to (the|tell|stop|keep|report|take|change|leave|call|cancel|sell|throw|block|file|have to|show|speak|make)|straight|public|home))|(this|it|that) is (over|finished|it)|(i|we|you) will (regret|be sorry|never|not (be|see|have|get|come|pick|cook|do|pay|help|speak|talk|lift|cover|let|bother|be)|lose|report|escalate|see you in|go (straight|public|to (the|court|your|hr|my))|tell (your|everyone|them|her|him|the)|throw|call off|stop|have (no|to explain|nothing|a problem)|hear from|find (yourself|out|your|someone|another)|take (the|them|him|her|it (further|to)|this)|explain yourself|make sure|sell|block|cancel|change the|keep (him|her|them)|leave|be (gone|finished|done|telling|speaking|calling|taking|hearing|in touch with|contacting|forced|the one)|walk|quit|hand|move out|pack|come with|put (it|your)|raise|file|know (exactly|what|where))|i (swear|walk|go (to|for|straight)|leave|quit|hand|come with|send|call)|my (lawyer|solicitor|brother|father|union)|you (can|may) (explain|forget|find (someone|somebody|another|your own|yourself)|kiss|sleep|cook|do it|pack|look for|stay (there|with|where)|go|get|leave|keep)|forget (it|about|me|the)|consider (us|it|yourself|this)|my lawyer|(me|us) and you are|you and (me|i) are)`
    .replaceAll('EMPH', '((so|just|really|completely)+)? ')
    .replaceAll('  ', ' ');

export default defineRule({
  id: 'argumentative/ultimatum',
  title: 'An “or else”',
  why: 'A condition with a consequence turns the answer into a test. Saying what you would like, and why, leaves them free to come closer.',
  phrasings: [
    {
      match: [
        `[if (you|the . is|the . are|the . * (is|are)|they|he|she|it|this|that|i|things|nothing|any of) (do not|will not|can not|are not|is not|does not|have not|has not|not|want|keep|ever|even|walk|leave|go|say|tell|bring|do|does|quote|happens|happen|change|miss|cancel|continue|call|touch|post|show|lie|send|see|pull|try|find|hear|get|take|make|once) ** ${CONSEQUENCE} ${CLAUSE_REST}]`,
        `[if you ${ADVERBS} (do not|will not|can not|are not|have not|ever|keep|walk|leave|go|really) ** (then)? (i will (have to (tell|report|cancel|take|leave|stop|call)|know|assume|take that|go without you|be gone)|we (are|will be) (done|finished|over|through)|it is over|that is it|you will|i am (done|gone)) ${CLAUSE_REST}]`,
        `[unless (you|this|that|things|the|i) ** ${CONSEQUENCE} ${CLAUSE_REST}]`,
        `[unless you ** (you|we|i) (will|are|am|can) ${CLAUSE_REST}]`,
      ],
      unless: [
        DELIGHT,
        'do not bother (knocking|cooking|bringing|with (the|a)|replying|ringing the)',
        '(key|keys|pot|mat|spare) ',
        '(if (it|this|that) (rains|does not fit|is not open|breaks))',
        'if you (can not|do not|are not|will not) (make it|find (it|the|a)|feel (like|up)|see|want (to|it|the)|fancy|mind|like|need|hear|have|get (the|it|a|this)|know)',
        'i will (have|be|tell) (dinner|lunch|tea|the|you (how|about|all)) ',
        'if you (want|need|like|fancy|get a chance|have time)',
        'you will (love|see|find (it|the|a)|get (the|a|it|there)|hear back|need)',
      ],
      when: ({ banter }) => !banter,
    },
    {
      match: [
        `[either (you|we|things|the|this|somebody|someone) ** or ${ADVERBS} (i|we|you|it|that) (!(eat|have|drink|go (to|for)|watch|meet|order) .) ${CLAUSE_REST}]`,
        `[(you|we|he|she|it|^ (sign|stop|come|tell|pay|change|sort|get|call|choose|give|answer|apologize|fix|send|bring|move|take|show|say|do|make|clean|delete|end|drop|return|be|pick|let|start|leave|put|sell|quit|block)) ** or ((else|otherwise)+)? (my (lawyer|solicitor|union|brother|father|dad) .|i (am|go|will|walk|leave|tell|call|quit|swear|take|send) (!(have|be (late|early|in|at)|see|grab|bring|make|pick|meet|cook|do (it|that)|give|text|get (it|them)) .)|we are (done|finished|over|through)|(it|this|that) is over|that is it|do not bother|you (can|will (be|regret|lose|never|not|have))) ${CLAUSE_REST}]`,
        '[or else $]',
        `[(it is|choose|pick)? (either)? (me|us) or (her|him|them|the|your|that|this) ${CLAUSE_REST}]`,
        '[(her|him|them|your . |the . ) or me $]',
        '[^ (so)? (pick|choose|decide) (one|now|then|already|a side)? $]',
        '[take it or leave it]',
        '[make up your mind (now|already|or|once|because|before|by|then|and|today|tonight)]',
        `[(^ .|you|and) ** or do not ((even|ever)+)? (come|bother|call|talk|speak|expect|show|ring|write|be) ${CLAUSE_REST}]`,
        `[(^ (tell|pay|sort|fix|come|move|sign|end|stop|return|send|call|apologize|choose|get|say|do|give|take|clean|delete)|you (must|need to|have to|better|had better|should)) ** or (i|we) (will|am|do|are) $]`,
        `[(keep|carry|go) ((this|it|that|on|up|going|like)+) and (you|we|i|it|see|you will|this) ${CLAUSE_REST}]`,
        `[(i will give|i am giving|i gave|you get|you have got) (you)? (until|till|one (last|more)|24 hours|48 hours|(#Number|two|three|a|one) (days|day|week|weeks|hours|minutes|month)) ${CLAUSE_REST}]`,
        `[i ((will|am|shall)+) not ((be|going to|keep|even)+)? (asking|saying|telling|repeating|warning|explaining|say it|ask you|tell you|repeat myself|be ignored|be spoken|be treated|be made|stand for|tolerate|put up with|accept this) ((you|it|this|myself)+)? (again|twice|any (more|longer)|anymore|like this|a second time) ${CLAUSE_REST}]`,
        `[(then|so) (i will|i shall|we will|i am going to) (make (other|my own)|find (someone|somebody|another)|have no (choice|option)|take (this|it|matters|further)|speak to (your|the|my)|know (who|what|where)|draw my own|assume the) ${CLAUSE_REST}]`,
      ],
      unless: [
        DELIGHT,
        'or i (will)? sue',
        'we are (done|finished) #Ing',
        '(trick or treat|sooner or later|or so i)',
        'either (way|is|one|works|of)',
        '(planning|party|surprise|cake)',
        '(me|us) or the (kids|train|bus|weather|phone|dog|cat)',
        'or (i|we) (will|am|are) (happy|not bothered|going to (be late|miss))',
        '(tea or|coffee or|pizza or)',
      ],
      when: ({ banter, question }) => !banter && !question,
    },
    {
      match: [
        `[you have (got)? (until|till|24 hours|48 hours|one week|a week|two weeks|two days|one day|one hour|ten minutes|five minutes|one chance) ** (then|after|or|otherwise|to (decide|make|choose|get (your|out|it)|apologize|explain|tell|sort|pack|pay|prove|fix|collect|move|come|give|answer|respond|pick up)) ${CLAUSE_REST}]`,
        `[(this|it|that) (is|was) (your|the) (very)? (last|final) (chance|warning|opportunity|straw|time i) ${CLAUSE_REST}]`,
        '[(last|final) warning]',
        '[i (will not|am not going to|do not intend to|shall not) (ask|say|tell|warn|remind) (you|it|this)? (again|twice|a second time|one more time|a third time)]',
        '[i (am|will) (only) (going to)? (say|ask|saying|asking) (this|it|you) once]',
        `[i am warning you ${CLAUSE_REST}]`,
        `[(mark my words|do not (push|test|try|cross|tempt) me|do not say i did not warn you|do not make me ${CLAUSE_REST}|you leave me no (choice|option)|you are leaving me no (choice|option)|there will be consequences|actions have consequences|see what happens|watch what happens|or you will (see|find out)|you will see what|you will find out|try me|wait and see what|i will make sure (you (never|regret|lose|pay|do not)|everyone knows|the (kids|children) know)|you will be hearing from|you will hear from my|i have options)]`,
        `[i would (think|be) (very|really)? (carefully|careful|hard) (about|if|before) ${CLAUSE_REST}]`,
        '[(one more|the next|next) (time|word|lie|late|excuse|stunt|mistake|missed|no show) (you|and|from you|like) ** (i|we|it is|you|that is)]',
        `[do (it|that|this) (again|one more time|once more) and ${CLAUSE_REST}]`,
        `[i am ((so|just|completely|really|officially)+)? (done|finished|through) (with (you|us|this|your|all|trying|the|it|waiting)|trying|waiting|asking|being|covering|begging|chasing|cooking|carrying|pretending|raising) ${CLAUSE_REST}]`,
        '[(then|that is it|and then) (you and (me|i)|me and you|we) are (done|finished|over|through)]',
        '[(i will see you|we will see you|see you all) in court]',
        `[(or|otherwise|then) i (am|will be) (calling|telling|emailing|going to|reporting|taking|contacting|leaving|moving|blocking|cancelling) (my lawyer|a lawyer|the police|hr|your (mother|boss|father|mum|mom|dad|wife|husband)|prof|everyone|it to|the (school|office|manager|council|landlord|teacher)|to) ${CLAUSE_REST}]`,
      ],
      unless: [
        DELIGHT,
        'you have (until|till) ** (return|register|enter|sign up|use|vote)',
        'done with (the (book|car|drill|ladder|dishes|exam|exams)|work|school|my|it at|this (book|one|level|assignment|essay|semester))',
        '(wait and see|try me) (on|at|in|next|any|after)',
      ],
      when: ({ banter }) => !banter,
    },
  ],
  suggest: [
    'I’d really like us to find a way.',
    'This matters to me.',
    'I’m worried about this, and I’d like to sort it out together.',
    'I hope we can find something that works for both of us.',
    'I’d rather talk it over than fall out about it.',
    'Take the time you need with this.',
    'What would work for you?',
  ],
  examples: [
    "[If you're not back by ten don't bother coming back at all]",
    '[If you walk out that door we are finished].',
    '[either u tell her tonight or i will]',
    '[Unless you sell that bike you will not be seeing the twins].',
    '[This is your final warning].',
    "It's simple. [It's me or her].",
    '[Sign the form or I go to court].',
    "[I won't ask you again].",
  ],
  lookalikes: [
    "If you're not back by ten I'll leave the key under the pot",
    "If you can't make it I'll go with Sam",
    'You have until Friday to return the library books',
    "If you don't fancy Thai we can get pizza",
    'Either way works for me',
    "I'm done with the dishes",
    'Let me know by six or I will be late',
  ],
});
