import { defineGuard } from '../rule.ts';

/**
 * A limit or a refusal, calmly stated. Softening it toward agreement would put words into the writer's mouth that they
 * decided against.
 */

const WE = '(i|we|me and dad|the board|the company|our team)';
const STILL =
  '((still|just|really|simply|honestly|also|now|ever|actually|again|longer|certainly|definitely|already|quite|either|even)+)?';
const NOT_GOING =
  '(will not|shall not|would not|am not going to|are not going to|am not|am no longer going to|refuse to|am not prepared to|am not willing to|are not prepared to|are not willing to|am no longer willing to|decline to|will no longer|will never again|will not ever)';
/** What one does not do with the reader: no promise ("I won't forget") and no inability ("I can't sleep") among them. */
const ENGAGE =
  '(discuss|discussing|debate|debating|argue|arguing|engage|engaging|fight|fighting|talk about|talking about|speak about|speaking about|talk to you|go into|going into|get into|getting into|be getting into|be discussing|be drawn into|be having|be going into|be talked|be spoken to|be shouted|be sworn|be pressured|be rushed|be pushed|be talking about|be arguing|be answering|be replying|be responding|be dragged|respond to|reply to|reply when|respond when|answer (that|this|mails|emails|messages|calls|the phone|questions|texts|you when)|answering|read (messages|mails|emails|texts|them)|continue this|continuing this|carry on this|have this (conversation|discussion|argument|fight)|having this (conversation|discussion|argument|fight)|do this (over|by|on|here|now|in front)|doing this (over|by|on|here|now|in front)|listen to (that|this|insults|shouting)|put up with|tolerate|accept being|accept that tone|accept insults|stand for|take part|justify|explain myself|defend myself|apologize for)';
const LEND =
  '(lend|lending|host|hosting|be hosting|be lending|be coming|be going|be attending|be joining|be able to|be having|be bringing|be sending|be paying|be taking|be doing|be signing|be changing|be travelling|be staying|be meeting|be covering|be working|be renewing|be available|be your|send|sending|share my|sharing my|sign|signing|sleep with|sleeping with|sleep over|pay for|paying for|cover|covering|babysit|babysitting|change my mind|changing my mind|reconsider|reconsidering|budge|budging|swap|swapping|cancel|cancelling|move the|moving the|drive you|drive them|driving you|do (it|that|this) (again|any more|anymore|either|for|with|alone)|doing (it|that|this) (again|any more|anymore|either|for|with|alone)|let you (read|in|drive|have|speak|talk|shout|borrow|use)|letting you (read|in|drive|have|speak|borrow|use)|give you (the|my|any|money|access)|giving you (the|my|any|money|access)|agree to|agreeing to|accept|accepting|work (weekends|late|on)|working (weekends|late|on)|take (work|calls|on|any more|her calls|your calls)|taking (work|calls|on|any more|your calls)|rush (a|the|it|this|into)|rushing|act as|be part of|go (to the|with you|along|back to)|going (to the|with you|along|back to)|come (to|with|over|up|home|for|alone|on my own)|coming (to|with|over|up|home|for|alone|on my own)|meet|meeting|join|joining|do the|doing the|have (him|her|them|that|it|anyone)|having (him|her|them|that|it|anyone))';
const ASK_NOT =
  '(call me (after|before|at|on|again|any more|anymore|when|so|late|while|from|names|that|every|tonight|this|in the|until|unless)|call (again|here|my|after)|ring (me|my|again|here|after|round)|phone (me|my|again)|text me (after|about|again|at|any more|anymore|when|late|so|every|while|for|tonight|during|until)|message me (after|about|again|at|any more|anymore|when|late|so|for|while|on)|write to (me|my)|contact (me|my|us|her)|email me (at|about|again)|mail me|come (to (my|the|our) (work|flat|house|wedding|door|office|school|place|hospital|funeral|party|gym|shop)|up to|round|over|here|by (unannounced|without|again)|in (without|when)|near|unannounced|without)|turn up|show up|drop (by|in)|stop by|shout at|yell at|raise your voice|swear at|speak to me|talk to me (like|in|that|about)|talk about (me|my|us|him|her)|tag me|share (my|that|this|it|what|any|photos|pictures|anything)|post (my|pictures|photos|anything|about|that|this|it)|put (my name|pictures|photos|me (on|in|down|forward))|tell (people|anyone|anybody|everyone|my|your mother|your mum|them|him|her) (about|my|what|that|our|the)?|tell people|read (my|her|his)|go through (my|her|his)|open my|touch (my|me)|use my|send (me|anything|any more|gifts|flowers|pictures|presents|anyone|people|her|him)|ask me (to|again|for|about|that|any more|anymore)|ask (him|her|them|the kids|the children|my|around) (to|about|questions|again|for)?|bring (him|her|anyone|it up|your|that up|up)|give (her|him|them|the kids|the children) (letters|messages|notes|any|a|sweets)?|involve (the|my|our|her|him|them)|drag (the|my|him|her|them)|use (the kids|the children|her|him) (to|as)|push me|pressure me|press me|rush me|touch|hug me|kiss me|grab me|follow me|wait (for me|outside)|interrupt|make (jokes|comments|remarks|plans|decisions) (about|for|without)|comment on|joke about|bring up|mention|discuss (this|it|me|my)|include me|add me|volunteer me|sign me up|book|promise (him|her|them)|take (him|her|them|the kids|pictures|photos) (out|to|without|of)|let yourself in|sit (with|next)|reply to (this|all)|wake me|smoke|drink (before|around|when|near)|get (dad|mum|mom|him|her|anyone|your) (to|involved)|speak (for|to me|about|like)|leave (me|us) out of|try to (change|talk|contact|call|persuade|convince))';

export default defineGuard({
  guard: 'boundary',
  phrasings: [
    // No.
    {
      match: [
        '^^ (hi|hey|hello|mate|love|mum|dad|ok|so|thanks|sorry|well)? (no|no no) (no)? (thank you|thanks|sorry|i am sorry|i am afraid)? $ ((but|so|because|and|i am afraid|sorry)+)? (i|we) (am not|are not|will not|can not|do not|would rather|shall not|need)',
        '(no thanks|no thank you) $',
        `(it|this|that|friday|saturday|sunday|answer|reply) (is|has to be|will have to be|must be|would be|stays|remains) (a)? ((firm|polite|hard|definite|clear|kind|flat|big)+)? (no|a no) (from|for|on|this|$)`,
        `(my|our|the) (answer|reply|decision|position|view) (is|remains|stays|was|has not|will not|is still|is going to be) (still)? ((a|firm|no|not|final|change|changed|the same|going to change|made)+)`,
        `(i|we) ((have|already|did|did already|just|clearly)+)? (said|told you|say|saying|am saying) no (to|already|and|before|twice|last|because|$)`,
        `^ (still|already) (said)? no (to|$)`,
        `(that|this|it|#Day|weekend|morning|evening|afternoon|date|time|morning|mornings|evenings|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|plan|week|arrangement|either|tonight|christmas|easter) (really|just|unfortunately)? (does not|do not|will not|is not going to|did not|would not) (really)? (work|suit) ((for|with|on|at|from|my|me|us|this|end|side|either|i am afraid|schedule|shift|shifts)+|$)`,
        `${STILL} (does not|will not) (work|suit) (for)? (me|us)`,
        `(that|this) is not (going to happen|happening|something i|possible for (me|us)|ok with me|ok for me|acceptable|up for (debate|discussion|negotiation)|on offer)`,
        '(not|no longer) (up for|open to) (debate|discussion|negotiation)',
        '(that|this|it) is (my)? (final|final answer|my answer|non negotiable|nonnegotiable)',
        '(will not|is not going to) be (discussed|negotiated|repeated|reopened|moved|revisited)',
        '(i|we) (am|are) (sticking|standing|holding) (to|by|firm) (it|that|my|this|our|on|what i)?',
        '(i|we) (will|would) have to (say no|pass|decline|turn (it|that|this|you) down|refuse|sit this one out)',
        '(have|need|going|want|like|am afraid i have) to (say no|decline|turn (that|this|it|you|him|them) down|refuse) (to|this|on|for|and|$)',
        '(count me out|leave me out of (it|this|that)|not for me thanks|i will pass|i am out)',
        '^^ not (tonight|today|this (week|weekend|year|time)|now|yet) $ (i am (tired|not|wiped|exhausted|too)|i need|i want|i have|i would)',
        '^^ not (tonight|today|this (week|weekend|year|time)) $$',
      ],
      unless: [
        '(say|said) no (onions|to drugs|more|one)',
        'no (worries|problem|rush|hurry|pressure|stress)',
        '(does not|do not|did not|will not) work (properly|any more since|at all since|when i press|without the)',
        '(password|printer|boiler|remote|login|app|washing machine|wifi|link|code|key) * (does not|do not|did not|will not) work',
        'if (it|that|the answer) is (a|still)? no',
        'if (that|this|it|#Day|weekend|the) ** (does not|do not|will not) (work|suit)',
        '(let me know|tell me|say so|just say) ** (does not|do not|will not) (work|suit)',
      ],
      question: false,
    },
    // I will not.
    {
      match: [
        `${WE} ${STILL} ${NOT_GOING} ${STILL} (be)? ${ENGAGE}`,
        `^ ((so|and|but|sorry|ok)+)? (not going to|not) ${ENGAGE}`,
        `(i|we) (can not|could not|do not|do not want to|would rather not|would prefer not to|would prefer not|choose not to|have decided not to|am choosing not to|no longer) ${STILL} (discuss|debate|argue (about|with you|over|by|on)|engage|talk about|go into|get into|respond to (messages|insults|that|this)|answer (messages|mails|emails|calls) (that|after|with|between|on)|do this (over|by|on|here|now|in front)|have this (conversation|discussion|argument)|continue this|accept being|accept that tone|accept insults|tolerate)`,
        `(i|we) ${NOT_GOING} ${STILL} ${LEND}`,
        `^ ((so|and|but|sorry|ok)+)? not (going to)? (lending|hosting|sending|sharing|signing|changing my mind|paying for|covering|babysitting|doing that|doing this|agreeing to)`,
        `(the (children|kids|boys|girls|baby|twins)|he|she|they|we|i) (will not|are not going to|is not going to|am not going to) (be)? (coming|going|riding|staying|sleeping|travelling|joining|spending|hosting|paying|taking|lending|attending|stay|ride|sleep|travel|spend (the night|christmas)) (to|on|with|at|over|in|for|alone|overnight|unless|the|any|this|that)`,
        `(i|we) (do not|no longer|never) ${STILL} (lend|take (work|calls)|work (weekends|sundays|saturdays|evenings|for free|on)|answer (work|the phone|mails|emails|messages|calls) (on|after|at|between|during|in)|do (weekends|evenings|loans|sleepovers|early|late|unpaid|work on)|check (mail|email|emails|work|slack) (on|after|at)|mix|discuss|accept|allow|give out)`,
      ],
      unless: [
        '(i|we) (will not|would not) (pay|sign|sleep|come|meet|talk|accept|do|cover) ** (until|unless) you',
        '(arguing|argue) (with the|about the) (rule|rules|point|principle)',
        '(answering|replying|responding|reading) because',
        '(until|unless) you (say|admit|apologize|tell|explain|promise|come|sign)',
        '(if|when) (i|we) (will not|do not)',
        '(will not|would not) be able to (cope|live|sleep|bear|stop|forgive|breathe|love|forget|go on|manage without|do (it|this|anything|any of it) without)',
        'without you',
        '(is not|not) coming (home|back) (to me|to us)',
        '(again)? i (swear|promise)',
        '(never|not) (argue|fight|shout) (with you)? (again|ever|any more|anymore)',
        'rush (you|things|anything)',
        'sorry (i|we) (will not|can not) be able to (get|reach) (there|it) (before|until)',
        '(rather|sooner) (do|have|meet|talk about) (it|this|lunch)',
      ],
      question: false,
    },
    // I can't, we are not able to.
    {
      match: [
        `(i|we) (can not|could not|can no longer|am not able to|are not able to|am unable to|are unable to|will not be able to|am afraid i can not|am not in a position to|are not in a position to|will be unable to) ${STILL} (be your|be (your|the) (bank|therapist|taxi|go between|messenger|driver)|take (that|this|it|the|on|him|her|them|any|you|another|over|part)|have (him|her|them|the|you|that|it|anyone|toby|guests|people) !(back out of my|out of my)|host|lend|loan|cover|babysit|mind|accept|agree|offer|extend|proceed|commit|approve|authorise|authorize|release|share|disclose|let|give|provide|bring (forward|it|the date)|move (the|it|this|that)|reduce|lower|increase|refund|sign|swap|join|attend|do (that|it|this|weekends|evenings|nights|fridays|saturdays|sundays|mondays|any|both|more|another|the (school|pick|lift|late|shift|weekend|christmas)|#Day|this (week|weekend|friday|saturday|sunday))|make (that|it|this|the|#Day|saturday|friday)|come (to|on|this|for|over|with|up)|go (to|with)|help (with|out|you|this)|drive|put you up|stay (late|for|on)|work (late|this|on|over|for|#Day|weekends|saturday|sunday)|get involved|be (there|involved|part of|responsible|available|on call)|promise|pay (for|that|more|your)|afford to|keep (doing|lending|covering|paying|having|dropping|picking))`,
        'can not do (that|it|this|#Day|the #Day|friday|saturday|sunday|monday) !(without|any more|anymore|alone|to me|on my own|by myself)',
        '(i am|we are) not (able|in a position|free|available|around|allowed) (to (lend|help|cover|take|do|come|host|offer|accept|let|join|have|travel|work)|for|on #Day|at weekends|on weekends|this #Day|after #Number|this weekend|then|before)',
        '(you|they) can not (have|stay|use|come|bring|borrow|take|speak|talk|treat|sleep|move|keep|just (turn|walk|come|show)) (our|my|the|here|at|in|round|over|him|her|them|to me|me|this|that|back|turning|coming|calling|up) * (before|until|without|any more|anymore|i am afraid|like that|sorry|this|tonight|on|for|$)',
        '(we|i) (must|have to|regret to|regretfully|will have to|need to|would have to) (decline|turn down|withdraw|refuse|insist|keep to|hold to|pass on)',
        '(our|my|the) (fee|price|deadline|date|rate|quote|offer|terms|answer|#Number) (stands|stand|is final|is not negotiable)',
        '(our|my) (fee|price|deadline|date|rate|quote|offer|terms|answer) (is fixed|is final|remains|is firm|is not negotiable)',
      ],
      unless: [
        'without (you|u)',
        '(any more|anymore|much longer|another (day|night|week))',
        'can not (take|bear|do) (it|this|that|the silence|the waiting) (any|anymore|much|alone|to|$)',
        'can not (make it|make that) (up|out|stop|right|better)',
        'can not (help|share|promise|take|have|let|give) (it|but|my (eyes|mind)|loving|thinking|missing|feeling|myself|enough|you go|go|up|you (the moon|everything)|your|this (from|out))',
        'can not (do|move|go|have|agree|accept|join) (it|this|that|anything|more|enough|on|a thing) (right|for you|with you|to thank|myself|better)',
        'can not (wait|believe|remember|stop|sleep|find|hear|see|thank|recommend)',
        'can not (come|be there|join|make it|attend|go) ** but you (could|can|should|always|never)',
        '(battery|laptop|printer|app|phone)',
        'if (i|we) (can not|could not|am not able)',
      ],
      question: false,
    },
    // I do not want; I would rather not.
    {
      match: [
        `(i|we) (do not|did not|no longer|would not) ${STILL} (want|wish|need|like|plan|intend) (for)? (you|us|anyone|anybody) to (get back|sleep together|go back|be (together|a couple|more|friends|there|in|involved|at)|touch|kiss|hug|call|ring|text|come|contact|message|visit|follow|read|speak to (me|my|her|him|them)|talk (about|to (my|me like|her|him))|share|post|tell (people|anyone|my|them|everyone)|know (where|my)|stay (over|the night|here|at)|sleep (over|here|at|with)|take (pictures|photos|him|her)|use|bring|pay|fix|drive|meet (him|her|my|them)|pick|move in|see (me|him|her|the)|wait)`,
        `(i|we) (do not|did not|no longer|would not) ${STILL} (want|wish|plan|intend|care) to (get back together|get back with|go back|try again|see you (any more|anymore|again|for|right now|this)|be (with you|together|in a relationship|friends (right|for|any)|touched|contacted|your|involved|married|included|part of|in (a|the) (chat|group|room))|meet|hear (about (your|it|this|that)|from you|that|your|it)|talk (to you (right|now|today|tonight|until|when|for)|about (it|this|that|him|her|the|work|my|us|money)|right now|tonight|today|on the phone)|speak (to you|with you|on the phone)|discuss|go (on (a|another) (date|holiday)|out with (you|him)|into|there|to the)|come (to|with|round|over|home)|sleep (with|together|in)|have (sex|this|that|kids|children|another|any (contact|more))|continue|share|date|do (this|that|it) (over|by|on|any|again|right now|tonight|with|anymore|like)|stay (friends|in touch|in contact)|kiss|lend|host|drive|drink|be pressured)`,
        '(i|we) (do not|did not|never) want (any|your|pictures|photos|contact|more|gifts|flowers|money|visitors|that|this|it) ((of me|of the kids|of the children|contact|flowers|presents|gifts|letters|money|help|visitors|from you|on (facebook|instagram|the)|in (my|the)|near|around|online|messages)+)',
        '(i|we) (would|will|had) (much|really)? (rather|prefer|sooner) (that)? (you|he|she|they|we|people|anyone) (did not|do not|not|stopped|waited|asked|kept|called before|messaged before|left|stayed out|let me)',
        '(i|we) (would)? (much|really)? (rather|prefer|sooner|prefer to) not (to)? ((just|please)+)? !(say what|have|know|think) (meet|talk|discuss|see|come|go|do|be|share|answer|get|have|lend|speak|stay|tell|say|host|drive|sign|commit|join|take|if|right|tonight|today|this|over|on|by|at|about|let|sleep|hear)',
        '(i am|we are) not (ok|comfortable|happy|cool|fine|at ease|alright|all right|on board|keen) (with|about|to|being|doing|sharing|sending|having|lending|when|that|for|letting|if|talking|meeting)',
        '(makes|make|made|making) (me|us) (feel)? (really|very|so|a bit|quite)? uncomfortable',
        '(i am|we are) not (ready|prepared|willing|up|in the (mood|headspace|right place)|in a place|able) (to|for) ((hear|talk|see|meet|discuss|do|have|go|be|sleep|date|move|share|read|forgive|visit|come|let|answer|speak|listen|host|get|commit|that|this|it|any|a|sex|visitors|company|kids|contact|you|your|more|another)+)',
        '(i|we) (need|want|would like|am going to need|will need|am asking for) (some|a bit of|a little|a few (days|hours) of|more|my own)? (space|time (alone|to myself|on my own|apart|off|out|away|for myself)|distance|quiet|peace and quiet|a break from (this|the chat|messages|it all)|to be (on my own|alone|by myself|left alone)|an evening (off|alone|to myself)|a night (off|to myself|alone))',
      ],
      unless: [
        '(do not|did not) want (you|us|it) to (be|see|think|feel|go|leave|worry) (me|like|that|sad|upset)',
        '(do not|did not) want to (talk|fight) about it any',
        '(tell|telling) (me|you)',
        '(not|never) want us to (end|be over|break|fight)',
        'not (ready|prepared|willing) to (give|lose|let you|let us|let this|let go|sign|lose)',
        'not (happy|comfortable|fine|ok) (with|about) (myself|how things|the way things|the (result|draft|font))',
        'rather not (ask|bother|trouble)',
        'space (in|on|for (the|my|a)|between|under|behind)',
        'rather you (did not) (hear|heard)',
      ],
      question: false,
    },
    // Please don't, please stop.
    {
      match: [
        `(please|kindly|would you|i ask you|i am asking you|asking you|asked you) ((please|to|also|just)+)? (do not|not|never|no longer|not to) ((please|just|ever|also|then)+)? ${ASK_NOT}`,
        `^ ((ok|no|hey|and|so|but|look|love|mum|dad|mate|please)+)? (do not|never) ((please|ever|just)+)? (contact (me|us|my)|come to my|come (up|round|over|near) (here|me|us|unannounced|without|to the (flat|house)|again|uninvited|if)|call me (again|after|names|at work|any more|anymore|before #Number|at (night|this|work))|ring me (again|after|at work|any more|anymore)|text me (again|after|any more|anymore|at (night|this))|message me (again|after|any more|anymore)|write to me (again|any more|anymore)|share my|shout at me|yell at me|raise your voice|swear at me|speak to me like|talk to me like|touch me|tag me|read my|go through my|put me (in|on|down)|ask me (again|to (lend|change|lie|choose|cover))|use my|tell (people|anyone|anybody) (my|about)|post (pictures|photos|anything|that|it)|give (her|him|them) (letters|messages) (for|from)|follow me|use (the kids|the children|her|him) (to|as)|drag (the|my|her|him|them) (kids|children|into))`,
        '(please)? (stop|quit) (ringing|calling|texting|messaging|contacting|phoning|emailing|mailing|writing to|following|coming (to|round|over|by)|turning up|showing up|shouting|yelling|screaming|swearing|sending|asking (me|the kids|her|him|them|my|about|for)|tagging|touching|pressuring|pushing|commenting|reading my|going through|using (the|my|her|him)|talking about (my|me|him|her|this|that)|telling (people|everyone|my|the kids|them)|bringing (it|that|him|her)|speaking to me|involving|driving past|waiting (outside|for me)|dropping (in|by|round)|posting|sharing) ((me|us|my|at|in front of|about|again|so late|after|the|it|any|over|this|that|unannounced|flowers|presents|money|him|her|them|people|to|by|here|round|past)+|$)',
        '(i|we) ((am|have|would|really|am going to|will|did)+)? (need|want|ask|asking|asked|like|telling|told|need) (you|him|her|them) (to)? ((please)+)? (stop (shouting|yelling|calling|texting|ringing|messaging|contacting|coming|asking|sending|swearing|screaming|using|reading|pushing|telling|talking to me|turning|interrupting|commenting)|respect (my|that|the|this)|leave (me|us) (alone|be|out|in peace)|not (to)? (call|come|contact|text|ring|message|shout|tell|touch|share|bring|post|ask|turn up|read|speak|talk))',
        '(please)? leave (me|us) (alone|be|in peace) (now|please|tonight|for|today|until|with|$)',
        '(please|^) leave (me|the kids|the children|my (mum|family|sister|mother|parents|work)|him|her|them|my name) (out of (it|this|that|your))',
        '(please)? respect (my|that|the|this|our) (decision|wish|wishes|boundary|boundaries|privacy|answer|no|space|choice|i (need|have|do not|said))',
        '(only|just) (contact|text|message|write to|mail|email|call|ring) me (about|if it is about|when it is about|for) (the|our|him|her|school|emergencies|something)',
        '(keep|keeping) (it|this|our messages|our mails|messages|emails|mails|things|contact|everything|communication|our contact) (to|strictly to|strictly about|about) (the (kids|children|girls|boys)|our (son|daughter)|email|mail|writing|work|business|logistics|the (app|schedule))',
        '(go|goes|going|send|directed|come|please) through (my|the|mrs|mr|our|a|ms) (lawyer|solicitor|attorney|mediator|app|sister|mum|#Person)? (from now on|instead|only|please|$)',
        '(this|that) (is|was) (my|a|not your) (boundary|limit|line|red line|body|decision|decision to make)',
        'spare me (the|your)',
        '(that|this|it) is none of your (business|concern)',
        '(knock|ask|message|text|call|ring) (first|before (you|coming|entering)|me first) (please|from now on|next time)',
      ],
      unless: [
        '(please|do not) (do not)? (go|leave me alone|leave us|leave me|hang up|give up|shut me out|forget)',
        '(stop|quit) (calling|texting|sending|shouting) (me)? (so little|less)',
        'do not (send|bring|book|post|share|mention|ask|use|add|take) (it|that|this|them|anything|any|the|a)? ((form|forms|wine|cake|food|presents|cake|dessert|link|file|draft|invoice|password|code|tickets|surprise|spoiler)+)',
        'do not (call|text|ring|message|send|come) me (the code|if you are (busy|tired)|unless you want|back if)',
        'do not come (over|round|up|here) (yet|if|before|hungry|on your own)',
        'never (stop|ask|tell|ring|call|text)',
        'leave (me|us) alone (in|like this|time|with (my|this|the)|here|on)',
        'do not leave (me|us) alone',
        'why (do|did) you',
        '(lol|haha)',
      ],
      question: false,
    },
    // What the writer will do: leave, hang up, mute, answer tomorrow.
    {
      match: [
        '(if|when|as soon as|once|the moment) (it|you|the|this|that|there|anyone|anybody|he|things|voices|we|your) * (shout|shouts|shouting|yell|yells|yelling|swear|swears|swearing|insult|insults|insulting|names|drunk|drinking|drink|drunk again|voice|voices|scream|screaming|start|starts|starts again|heated|abusive|threaten|rude|nasty|personal|call me)+ * (i will|i am|we will|i shall|i would|the call) ((just|be)+)? (hang|hanging|leave|leaving|go|going|end|ending|stop|stopping|wait|walk|walking|take|step|put the phone|close|block|log|not)',
        '(i|we) (will|am going to|shall|would|have|had|am) ((just|now|already|also)+)? (hang up|hung up|hanging up|block|blocked|blocking|mute|muted|muting|end the call|ending the call|leave the (room|chat|group|conversation)|leaving the (chat|group|conversation|room)|walk away|walking away|step out|stepping out|step away|stepping away|put the phone down|log off|logging off|turn my phone off|turning my phone off|switch my phone off|switching my phone off|put my phone (away|down|off)|putting my phone (away|down|off)|put the phone on silent|turned my phone off|put you on mute) (you|now|it|if|the|your|this|for|till|until|and|when|here|from|tonight|after|$)',
        '(muting|leaving|blocking|closing) (the|this|your)? (chat|group|thread|conversation|number)',
        '(switching|turning|switched|turned|putting) (my phone|it|notifications|my notifications|the phone) off (now|for|till|until|and|tonight|at|after|$)',
        '(stop|stopping) (reading|replying|answering|here|this conversation|the conversation|texting) (for|now|here|tonight|there)',
        '(i|we) (will|am going to|would like to|want to|need to|shall) (stop|leave it|end|pause|pick this up|come back to this|answer|reply|read (it|this|your)|talk|take a break|call it a night|continue) (here|there|this|in the morning|tomorrow|for (tonight|now|today)|when (we are|it is|you are|i am) (calm|calmer|sober|quiet|ready|both)|to this|from this|the conversation)',
        '(we|i) can (talk|speak|discuss (it|this)|carry on|try again) (about (it|this|that))? (when|once|after|if) (it is|we are|you are|i am|things are) (both)? (calm|calmer|sober|quiet|ready|calmed|rested)',
        '(i|we) (need|want) to stop (this|here|now|texting|talking|the conversation)',
        '(i|we) (have|had|am|are) ((thought about|made up|decided|set|final|making)+) ((my|our|it|on|that)+)? (mind|decision) (and|is|about|on|to|$)',
        'not going to change my mind',
        '(is|are) for emergencies (only)?',
        'from now on ((i|we|the|please|any|all|everything|our|handovers|pick)+)',
      ],
      unless: [
        '(i will|from now on i will) (never|always|be (better|different|good|kinder|there)|change|do (better|everything)|listen|come|put you|love|treat|make)',
        'until you (answer|come|say|tell|talk|reply)',
        '(changed|change|changing) my mind about (the|going|it)',
        'made up my mind (to|about) (love|fight|wait|win)',
      ],
      question: false,
    },
    // Ending something kindly.
    {
      match: [
        '(i|we) (think|believe|feel|know|have decided|decided) (that|it is best|it is better|it would be best|it would be better)+ ((that|for both of us|for us|for me|if)+)? (we|i|to) ((do not|should not|stop|stay|are not|am not|should|part|end|not)+) (see|seeing|meet|meeting|date|dating|together|friends|contact|ways|a good match|right for|talk|text|continue|carry on|ready)',
        '(i|we) (wish|wishing) you (well|all the best|nothing but the best|every happiness|happiness|the best) ((but|and|tom|in|with|for|from|always|truly)+|$)',
        '(i am|we are) not (interested|looking for|in love with you|the right (person|one|woman|man) for you) ((in|a|any|anything|like that|that way|right now|serious|relationship)+|$)',
        '(i)? (do not|did not|never) (feel|felt) (the same|that way|a spark|a connection|it|romantic) (way|about you|for you|any more|anymore|any longer|between us|$)',
        '(see|think of|like|love) you (only|just|more)? as a (friend|brother|sister|mate)',
        '(please)? (move on|find someone else|let me go) (from me|kindly|with your life|$)',
      ],
      unless: ['(you do not|do you|if you|you never|did you)'],
      question: false,
    },
    {
      match: [
        '(you are|you have been|you were|he is|she is) (drunk|drinking|stoned|high|over the limit|tipsy|not sober|hungover) ((so|again|and)+)? (you|he|she|i|no|the|not)+ (can not|are not|is not|will not|driving|drive|taking|take|get)',
        '(not|never) (get|getting|going) in (a|the|that|your) car (with you|when you|if you|after)',
        '(drunk|drinking|drink|drunk driving|over the limit) * (driving|drive|in the car) (the kids|the children|him|her|them|with)',
      ],
    },
  ],
  examples: [
    "I won't discuss the house over text.",
    "No, that doesn't work for me.",
    "please don't shout at me in front of the kids",
    "I'm not comfortable with you reading my messages.",
    "I can't lend you the car this weekend.",
    "I'd rather not meet for dinner.",
    'Please stop calling me after ten.',
    "I don't want us to get back together.",
    "If the shouting starts again I'll hang up.",
    'leave me alone tonight',
    'only contact me about the kids',
    'i said no',
    "you're drunk, you can't drive the kids",
    'We are unable to accept the revised terms.',
    "That's a no from me.",
  ],
  lookalikes: [
    'i said no onions, they forgot',
    "i'm not going to be late!",
    "don't text me the code, call",
    'leave me alone time on sat :)',
    'i need to stop at the store',
    'just email me the forms',
    'high tide, drive to the beach',
    "I can't sleep without you.",
    "Please don't leave me.",
    "I won't forget the cake.",
    "I can't wait to see you on Friday.",
    'If Friday does not work for you just say so.',
    "I'm not sure about the ending.",
    'I will never argue with you again, I swear.',
    "I'm not answering because I was in the bath.",
  ],
});
