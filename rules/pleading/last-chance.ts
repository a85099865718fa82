import { defineRule } from '../rule.ts';
import { inEarnest } from '../tone.ts';
import { FORCE, REST_NO_ERRAND } from '../words.ts';

const ONE_MORE =
  '((a|one|another|the|this|just|even|any|some)+ (more|last|final|second|third|real|proper|fair|honest|tiny|little|fresh|single|other|new|small|slightest)+ (chance|shot|try|opportunity|go|attempt|start|beginning|hearing|extension|night|talk|conversation|evening|roll of the dice|whirl|spin|crack)|another (chance|shot|try|opportunity|go|attempt|hearing))';

export default defineRule({
  id: 'pleading/last-chance',
  title: 'Asking for one more chance',
  why: 'A last chance is a decision, and a decision asked for is easily a no. Something small and finished speaks for you without asking.',
  phrasings: [
    {
      // One more chance.
      match: [
        `(give|gave|giving|allow|grant|offer|lend|spare) (me|us|this marriage|our (marriage|relationship|family|love)) (just|at least|even|please|only)? (${ONE_MORE}|a (chance|shot|try)) ${REST_NO_ERRAND}`,
        `(i|we|do i|do we|do not i|do not we) ${FORCE} (want|need|deserve|ask for|am asking for|am (just|only) asking for|beg for|would love|would like|could have|have|get|am begging for|hope for) (is|for)? (just|at least|only)? ${ONE_MORE} ${REST_NO_ERRAND}`,
        `(is|was|all i (want|need|ask|am asking)|asking for|asking (is|you for)|beg you for|begging for|can i (not)? have|could i (not)? have|may i have|let me have|let us have|deserve|deserves|can we have|can you give|how about|what about|just) (for|is)? (just|only)? ${ONE_MORE} ${REST_NO_ERRAND}`,
        `^ (please|just|only|okay|ok|so|but|and|#Endearment|please just)? (the)? (one|another|a|this) (more|last|final|second|third)+ (chance|shot|try|go|attempt|opportunity|extension|roll of the dice|spin|crack) ${REST_NO_ERRAND}`,
        `^ (just|only) (this once|this one time|one more time|one last time) ($|please|i (will|promise|swear)|then|and i|for me) ${REST_NO_ERRAND}`,
        `^ (just|only) (the)? one (like|please|more|and|is|will|$) ${REST_NO_ERRAND}`,
        `(is|are) there (not|really|still|even|any|no|a|absolutely)+ (chance|hope|way|possibility|part of you) (left|at all|for (us|me)|(that|where)? (you|we) (would|could|might|can|will|still) (ever|still|just|both)? (come (back|home)|forgive|take me|love|change your|give|be (us|together|happy|friends)|work (it|this|things)|fix|try again|get back|save|start|want me|see me)|that still) ${REST_NO_ERRAND}`,
        `(do|have) (i|we) (still|even|really|ever)? (have|stand|got|get) (still)? (a|any|even a) (chance|hope|shot) (with you|left|at all|of (getting|winning|having|fixing|making|being|you)|still|$) ${REST_NO_ERRAND}`,
        `give (me|us) (just|at least|only|please)? (some|a (bit|little)|until|till|one|a|six|three|two|#Number|#Count|the) (more)? (of)? (time|week|weeks|month|months|year|years|day|days|evening|summer|christmas|end of) (to (show|prove|fix|change|make|work|sort|get)|and i|and you|please|before you|that is|of|ok|to|together|$) ${REST_NO_ERRAND}`,
        `just give me (till|until) * (please|ok|$)`,
        `give me (till|until) * (to (show|prove|make (it|this|things)|change)|and i will (show|prove|change|be)) ${REST_NO_ERRAND}`,
        `(everybody|everyone|people|we all|anyone) (gets|get|deserves|deserve|needs|need) (a|one) (second|another) chance ${REST_NO_ERRAND}`,
        '(is|are|was) all (that)? i (am asking|ask|am asking for|ask for) $',
      ],
      unless: [
        '(chance (of|at) (rain|snow)|any chance you)',
        '(chance|shot|try|go|attempt) (at|with) (the|a|that|it)',
        '(text|email|call|ring|ask|tell|send|remind) (him|her|them)',
        '(album|song|show|series|book|film|movie|restaurant|raffle|job|interview|sale|tickets|train|exam|boss|level|penalty|test|wordle|game|ebay|essay|recipe)',
        '(last week|yesterday|last year|got|had) (a|another|one)',
        'i (got|had) ',
        '(would|will|was|is|are) (be|offering)',
        '(what if|lol)',
      ],
      when: inEarnest,
    },
    {
      // To be heard, to prove it.
      match: [
        `(please|just|at least|can you|could you|will you|would you|only|if you (would|could)|and) (please|just|at least)? hear me out ${REST_NO_ERRAND}`,
        `(let|allow|give me a chance to|i want to|i need to|i can|i will|a chance to|chance to|i could|i just want to|want a chance to|time to) (me)? (just|at least|please|finally|really|still)? (prove|earn|win) (it|myself|to you|that|back|your|my|this|you (back|over)|how|i) ${REST_NO_ERRAND}`,
        `(let|allow) me (just|at least|please|to)? (explain (please|myself|why|everything|what|how|$)|show you (i|that|how (much|i)|what i can|the (man|woman|person|real))|fix (this|us|things|what i)|make (it|this|things|everything) (right|up to|better|work)|make amends|put (it|this|things) right|try (again|once more|one (more|last) (time|try)) ($|please|with you|to (make|be|fix|love|show|prove|win|save|earn))|be (better|the (man|woman|husband|wife|person|friend))|undo|redeem|start (over|again)|win you|give you (the|everything)) ${REST_NO_ERRAND}`,
        `i (can|will|could|know i can|am going to) (still)? (fix|save|repair|mend|rebuild|salvage) (us|everything|our (marriage|relationship|family)|what (we|i)) ${REST_NO_ERRAND}`,
      ],
      unless: ['(pancakes|bus|rules|recipe|haha|lol|tap|leak|chair|bike|sink|door|shelf)'],
      when: inEarnest,
    },
    {
      // To try again.
      match: [
        `(can|could|shall|should|why can|why do) (not we|we not|we|you and i|us) (not)? (please|just|at least|maybe|all)? (please|just|at least|maybe)? (try (again|once more|one more|to (fix|save|make|work|be))|start (over|again|afresh|from scratch|fresh)|begin again|give (it|us|this) (another|one|a)|get back|go back to (how|the way|what|being|us|before)|work (this|it|things|something) out|work (on|through) (this|us|it|our)|fix (this|it|us|things|our)|save (this|it|us|our)|reset|turn back|forget (it|this|what|everything|all|about)|put (this|it|that|all|everything) behind|rewind|wipe the slate) ${REST_NO_ERRAND}`,
        `let us (just|please)? give (it|us|this) ${ONE_MORE} ${REST_NO_ERRAND}`,
        `(let us|we (could|can|should)) (just|please|try and|at least|both|still)? (try (again|once more|one more)|start (over|again|afresh|from scratch|fresh)|begin again|give (it|us|this) (another|one|a) (go|try|shot|chance|last)|save (this|us|our)|make (it|this|us) work|fix (this|us|our)) ${REST_NO_ERRAND}`,
        `(please|just|beg you to|begging you to|ask you to|asking you to|want you to|would you|hope you|will you|could you) (please|just|at least|will)? (reconsider|rethink (this|us|it)|think (again|twice) (about (us|me|this|leaving)|before)?|change your mind) (please|about (us|me|leaving|this|it|our)|leaving|us|this|it|before|for) ${REST_NO_ERRAND}`,
        `before you (decide|give up|leave|go|do anything|sign|make up|make any|make a|throw|end|file|walk) (please|just|let|hear|on|away|it|anything|up|final|decision|your)? ${REST_NO_ERRAND}`,
        `(do not|please do not) (close|shut|slam) the door (on (us|me|this)|yet|just yet|completely)? ${REST_NO_ERRAND}`,
      ],
      unless: [
        '(#Clock|#Day)',
        '(not|stop|never) (ask|asking|asked|tell) me to',
        '(start over|start again|begin again|rethink) (with|on|from) the',
        '(delete|deletion|article|vote|offer|price|position|decision of)',
        '(sick|reschedule|budget|holiday|video|zoom|call dropped)',
      ],
      when: inEarnest,
    },
    {
      // One more hour, one more meeting.
      match: [
        `(all i (ask|want|need|am asking)|i (just|only) (ask|want|need)|i am (just|only) asking|just give me|give me just|give me|just|let us have|can we have|could we have|see me|meet me|sit down with me|talk to me) (for|is|of you is|for is)? (just|only)? (one|five|ten|two|a|a few|half an|an|#Number|thirty|fifteen|twenty) (more|last|single|final|proper|honest)? (minute|minutes|hour|call|talk|conversation|coffee|dinner|date|night|day|evening|weekend|meeting|time|chat|kiss|hug) (of your time|with you|together|please|more|is all|that is all|to (explain|show|talk|prove|say|make)|face to face|alone|$) ${REST_NO_ERRAND}`,
        `(see|meet|talk to|call|listen to) me (just)? (one (more|last) time|once more|just once|one time|even once|for (five|ten) minutes) ${REST_NO_ERRAND}`,
      ],
      unless: [
        '(away|early|late|haha|lol|mom|flights|brb|running)',
        '(need|want) (five|ten|two|a) (minutes|minute) (to (park|finish|shower))',
      ],
      when: inEarnest,
    },
  ],
  suggest: [
    'I’ve begun with […].',
    'I know words aren’t enough here.',
    'Take the time you need.',
    'A coffee some time would be nice. No pressure.',
    'I’m listening whenever you feel like it.',
    'I’d like to do […] differently.',
    'That’s for you to decide.',
  ],
  examples: [
    '[give me one more chance]',
    '[Please hear me out].',
    '[Let me prove it to you].',
    '[Can we please try again]?',
    '[Meet me one last time].',
    'i know you said no but [do i still have a chance]',
    '[Is there any hope for us]?',
    '[Could we not just try once more]?',
  ],
  lookalikes: [
    'Any chance you have the charger?',
    'Can we talk about pickup times?',
    'Hear me out: pancakes for dinner.',
    'Let me explain the bus times.',
    'Just two minutes away.',
    'One more dinner with your mom, then flights.',
    'Can we try again Thursday? He was sick.',
    'Can I have another try at the crossword?',
    'Let me show you the new garden.',
    'Can we start over with the guest list?',
    'Give me until Friday to finish the drawings.',
    'If you send me the file I’ll fix it tonight.',
  ],
});
