import { defineRule } from '../rule.ts';
import { REST } from '../words.ts';

export default defineRule({
  id: 'pleading/last-chance',
  title: 'Asking for one more chance',
  why: 'A last chance is a decision, and a decision asked for is easily a no. Something small and finished speaks for you without asking.',
  phrasings: [
    {
      match: [
        `(give|gave|giving|have|having|get|getting|deserve|deserves|ask|asking|want|need|allow|grant|offer|take|for|is|with|at) (for)? (me|us|this|it|our marriage|our relationship|him|her)? (just|at least|even|maybe|please|only)? (one|another|a|the|this|one more|just one|any)? (more|last|final|second|third|real|proper|fair|honest|tiny|little|fresh|single|other|new|small|slightest)+ (chance|shot|try|opportunity|go|attempt|start|beginning|hearing) ${REST}`,
        `(give|gave|giving|allow|grant|offer) (me|us|this|our (marriage|relationship)) (just|at least|even|please)? (a|another|one|the) (chance|shot|opportunity|try|go) ${REST}`,
        `(one|a) (more|last|final|second) (chance|shot) ${REST}`,
        `another (chance|shot at (this|us)) ${REST}`,
        `(is|are) there (not)? (still|really|even|any|no|a)+ (chance|hope|way|possibility) (left|for (us|me)|that (you|we)|you (would|could|might)|we (could|can|might)|i (could|can)) ${REST}`,
        `(do|have) (i|we) (still|even|really)? (have|stand|got|get)? (still)? (a|any) (chance|hope|shot) (with you|left|at all|of|still)? ${REST}`,
        `give (me|us) (some|more|a (bit|little) (more)?|until|till|one|a|six|three|two|#Number) (more)? (of)? (time|week|weeks|month|months|year|day|days|evening|summer) (to (show|prove|fix|change|make|work|sort|get)|and i|and you|please|before you|that is) ${REST}`,
        `(last|final|only|one) chance (to (save|fix|make)|for us|please|i) ${REST}`,
      ],
      unless: [
        '(chance (of rain|of snow)|any chance you)',
        '(raffle|job|interview|sale|tickets|train|exam|boss|level|penalty|test)',
        '#Errand',
      ],
    },
    {
      match: [
        `(please|just|at least|can you|could you|will you|would you|only|if you (would|could)|and) (please|just|at least)? hear me out ${REST}`,
        'hear me out $',
        `(let|allow|give me a chance to|i want to|i need to|i can|i will|a chance to|chance to|i could|i just want to|want a chance to|time to) (me)? (just|at least|please|finally|really|still)? (prove|earn|win) (it|myself|to you|that|back|your|my|this|you (back|over)|how|i) ${REST}`,
        `(let|allow) me (just|at least|please|to)? (explain|show you|fix (this|it|us|things|what)|make (it|this|things|everything) (right|up|better|work)|make amends|put (it|this|things) right|try (again|one|once|to)|have one|be (better|the)|undo|redeem|start (over|again)|win you|give you) ${REST}`,
        `(i (can|will|could|know i can|am going to)) (still)? (fix|save|repair|mend|rebuild|salvage) (this|us|it|things|everything|our (marriage|relationship|family)|what (we|i)) ${REST}`,
      ],
      unless: [
        '#Errand',
        '(pancakes|bus|rules|recipe|haha|lol|tap|leak|chair|bike|sink|door|shelf)',
      ],
    },
    {
      match: [
        `(can|could|shall|should|why can|why do) (not we|we not|we|you and i|us) (not)? (please|just|at least|maybe|all)? (please|just|at least|maybe)? (try (again|once more|one more|to (fix|save|make|work|be))|start (over|again|afresh|from scratch|fresh)|begin again|give (it|us|this) (another|one|a)|get back|go back to (how|the way|what|being|us|before)|work (this|it|things|something) out|work (on|through) (this|us|it|our)|fix (this|it|us|things|our)|save (this|it|us|our)|reset|turn back|forget (it|this|what|everything|all|about)|put (this|it|that|all|everything) behind|rewind|wipe the slate) ${REST}`,
        `(let us|we (could|can|should)) (just|please|try and|at least|both|still)? (try (again|once more|one more)|start (over|again|afresh|from scratch|fresh)|begin again|give (it|us|this) (another|one|a) (go|try|shot|chance|last)|save (this|us|our)|make (it|this|us) work|fix (this|us|our)) ${REST}`,
        `(reconsider|rethink|think again|think twice|sleep on it|change your mind) (please|before|about (us|me|leaving|this)|your|this|it|one|once|$) ${REST}`,
        `before you (decide|give up|leave|go|do anything|sign|make up|make any|make a|throw|end|file|walk) (please|just|let|hear|on|away|it|anything|up|final|decision|your)? ${REST}`,
        `(do not|please do not) (close|shut|slam) the door (on (us|me|this)|yet|just yet|completely)? ${REST}`,
        `(keep|leave) the door open (for (me|us)|a) ${REST}`,
      ],
      unless: [
        '#Errand',
        '(#Clock|#Day)',
        '(sick|reschedule|budget|holiday|video|zoom|call dropped)',
      ],
    },
    {
      match: [
        `(all i (ask|want|need|am asking)|i (just|only) (ask|want|need)|i am (just|only) asking|just give me|give me just|give me|just|let us have|can we have|could we have|see me|meet me|sit down with me|talk to me) (for|is|of you is|for is)? (just|only)? (one|five|ten|two|a|a few|half an|an|#Number|thirty|fifteen|twenty) (more|last|single|final|proper|honest)? (minute|minutes|hour|call|talk|conversation|coffee|dinner|date|night|day|evening|weekend|meeting|time|chat|kiss|hug) (of your time|with you|together|please|more|is all|that is all|to (explain|show|talk|prove|say|make)|face to face|alone|$) ${REST}`,
        `(one|just one) (more|last|final) (time|date|dinner|night|talk|conversation|try|kiss|day|evening|weekend|coffee|hug) (together|with you|please|before|to|$) ${REST}`,
        `(see|meet|talk to|call|listen to) me (just)? (one (more|last) time|once more|just once|one time|even once|for (five|ten) minutes) ${REST}`,
      ],
      unless: [
        '#Errand',
        '(away|early|late|haha|lol|mom|flights|brb|running)',
        '(need|want) (five|ten|two|a) (minutes|minute) (to (park|finish|shower))',
      ],
    },
  ],
  suggest: [
    'You were clear, and I’ll respect that.',
    'I’ve started on […].',
    'I can see why you’re tired of words.',
    'Take the time you need.',
    'I’d be glad of a coffee some time. No pressure.',
    'I’m listening, whenever you feel like it.',
  ],
  examples: [
    '[give me one more chance]',
    '[Please hear me out].',
    '[Let me prove it to you].',
    '[Can we please try again]?',
    '[Just give me five minutes].',
    'i know you said no but [do i still have a chance]',
  ],
  lookalikes: [
    'Any chance you have the charger?',
    'Can we talk about pickup times?',
    'Hear me out: pancakes for dinner.',
    'Let me explain the bus times.',
    'Just two minutes away.',
    'One more dinner with your mom, then flights.',
    'Can we try again Thursday? He was sick.',
  ],
});
