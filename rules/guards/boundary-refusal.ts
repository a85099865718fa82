import { either, KIDS } from '../danger.ts';
import { defineGuard } from '../rule.ts';

/**
 * A refusal, calmly stated: no; I won't; I don't; I can't. Softening it toward agreement would put words into the writer's
 * mouth that they decided against.
 */

const WE = '(i|we|me and dad|the board|the company|our team)';
const OPENING =
  '((ok|so|and|but|sorry|well|hi|hey|mum|dad|mate|love|honestly|look|thanks|thank you|please|no)+)?';
const ADVERB =
  '((still|just|really|simply|honestly|also|now|ever|actually|again|certainly|definitely|either|even|respectfully|personally|therefore)+)?';
const DAY = '(#Day|weekend|week|morning|evening|afternoon|date|time|christmas|easter|that|this|it)';

const WILL_NOT = either(
  'will not|shall not|will no longer|refuse to|decline to|choose not to|prefer not to|am choosing not to',
  '(am|are) (not|no longer) (going|willing|prepared|about) to|do not (intend|plan|propose) to|no intention of',
  'have (decided|chosen|agreed) not to|would (rather|prefer|sooner) not (to)?|would prefer not to',
);
/** Busy with something that can be refused. */
const DOING = either(
  'lending|hosting|coming|going|attending|joining|having|bringing|sending|paying|taking|doing|signing|changing|travelling',
  'staying|meeting|covering|working|renewing|talking|discussing|arguing|answering|replying|responding|giving|letting|sharing',
  'getting|moving|making|selling|buying|reading|listening|continuing|accepting|putting|driving|picking|agreeing|engaging',
  'debating|babysitting|turning|swapping|cancelling|visiting|spending|telling you|dragged|drawn|shouted|spoken|sworn|talked|pressured|rushed|pushed|bullied|treated|blackmailed|manipulated|your',
);
/** What one will not do without refusing anything: reassurance, modesty, practical things. */
const HARMLESS = either(
  `be !${DOING}`,
  'lie|say|pretend|deny|forget|miss|leave|give (up|in)|let (you|us|go|this go|him|her|them|anyone|it) !(read|in|drive|have|speak|talk|shout|borrow|use|stay|see)',
  'lose|hurt|harm|stop|cry|make (it|you|a|any|that)|know|see|get (there|home|back|any|over|the|to|a|in|anything|your hopes|mad|angry)|need|bite|mind|tell (anyone|anything|anybody|nobody|a|him|her|them|mum|the|you (how|what|that|off))|win|ask !(again)|believe|regret|try|waste|bore|keep (you|on|going|it)|complain|blame|judge|fail|survive|cope|sleep (without|tonight|until|a)|find|remember|last|end|live|breathe|hold|disappoint|disturb|bother',
  'take (long|no|up|it|your|offence|the)|have (time|to|any|enough|the|much|a|anything|it ready)|go (anywhere|on|far|mad|crazy|back on|without|away)|change (a thing|until|overnight|back)|work (until|today|if|out|properly|without)',
  'spoil|ruin|ever|never|do (it|that) (again|without)|repeat|mess|break|touch a|drink|gamble|smoke|cheat|shout|yell|quit|rush (you|things|into anything)|push|pressure|press|defend (it|that|what)|read into|wait|hear|feel|think|like|love|hate|want|wish|understand',
  'happen|matter|start|finish|eat|cost|apologize|beg|argue (with the|with that|again)|hide|fit|trouble|worry|embarrass|nag|put (it|this|you off)|write|insist|hassle|fight !(about|with|over|in)|come (back|in|empty)|sit still|rest|follow|count|interrupt|repeat|answer (all|everything)|the|a|her|his|my|their|our|work|bed|school|church|court|mention (it|the|any)|detain|sugar|pay (it|attention)|stand (in your|in the|a chance)|reach|use|cook|call it|list|bang|settle',
);

/** What one can be asked for, and be unable to give. */
const OFFER = either(
  'accept|agree|offer|extend|proceed|commit|approve|authorize|release|disclose|reduce|lower|increase|refund|sign|swap|host|lend|loan|babysit|reschedule|authorise|honour|stretch|budge|guarantee|give (you|them|him|her) (the|a|any|my|money|access|what|more|another|an answer)',
  'take (that|this|the|on|him|her|them|any|you|another|over|part|more|your) !(way|silence|waiting|hint|any more)|have (him|her|them|the|you|anyone|guests|people|.) (on|over|to stay|round|stay|here|for|this|that|back|at|next|tonight|tuesday|friday|saturday|sunday) !(out of)',
  'be (your|the|part of|involved|responsible|on call|available|around|there for|dragged|in the middle|put) !(best|favourite|same|only one|first|man|woman|person you fell)',
  'do (any|both|more|another|weekends|evenings|nights|christmas|#Day|the (school|pick|lift|late|shift|weekend)|this (week|weekend|#Day))',
  'cover|mind (him|her|them|the)|move (the|it|this) (date|meeting|deadline|price|launch|to|forward|back|by)|go (to the|above|beyond|below|higher|lower|over|past|along with)|help (with the|you (move|with|out|any)|out|this time|further)|put you up|drive (you|him|her|them)|get involved|pay (for|that|more|your|any)|afford to (lend|keep|pay)',
  'come (to (yours|the|your|dinner|lunch)|on (holiday|#Day)|for christmas|over (tonight|this|on))|work (late|weekends|#Day|this|on|over|for)|keep (lending|covering|paying|having you|dropping everything|picking up after|bailing|rescuing|doing this for|being your|answering)|discuss|talk about|let (you|him|her|them) (in|stay|have|use|borrow|drive|see|do)|ask (them|him|her|the) to|make (an exception|that (work|date)|#Day work)',
);
/** Refused as it is being done: "I'm not lending it". */
const REFUSED = either(
  'lending|hosting|sending|sharing|signing|changing my|covering|babysitting|doing (that|this|it|them|your|the (school|handover|christmas|pick|late|whole)|another|handovers|any|christmas|weekends)',
  'discussing|talking (about|to)|debating|engaging|having (that|this|him|her|them|the|another|you (here|over|round))|getting (involved|into|back together|dragged|in the middle|in (a|the|your) car|married)',
  'paying for|giving (you|him|her|them|up my|out)|letting (you|him|her|them|anyone)|agreeing|accepting|taking (on|part|sides|any|your|the kids|calls|it back)|turning (it|this|back) (round|around)?|driving (you|him|her|them|all)|meeting (you|him|her|them|up)|picking (up|him|her|it)|moving (the|in|back|house|to)|going (to (the|your|any|that)|with you|back to|over|into|along|round)|coming to (anything|the|your|yours|this|any|christmas|that)|coming back to|staying (over|with|at|for|in the same)|answering (that|questions|any)|replying to|reading (it|that|any)|selling|buying (you|him|her|another)|putting up|spending (christmas|another)|inviting|renewing|proceeding|swapping|cancelling my|cooking for|cleaning up|available (on|after|for|at|before|this|tonight)|continuing|interested in',
);

export default defineGuard({
  guard: 'boundary',
  phrasings: [
    // No.
    {
      match: [
        `(answer's|(it|this|that|#Day|answer|reply) (is|has to|will|must|would|stays|remains)) ((is|has to|have to|will|must|would|be|stays|remains|a|firm|polite|definite|clear|kind|flat|big|still|just|hard)+)? no (from|for|on|this|thank|i am afraid|again|love|mum|dad|$)`,
        '(my|our|the) (answer|reply|decision|position|view|mind|no|boundary) ((is|remains|stays|was|has not|have not|will not|still|going to be|already)+) (no|final|not|changed|change|the same|made up|firm|settled|no)',
        '(is|as|treat it as|consider (it|this)) (my|our) (final|settled|last) (answer|view|position|decision|offer) (on|and|$)',
        '(i|we) ((have|already|did|just|clearly)+)? (said|told you|say|saying|am saying) no (already|and|before|twice|last|because|to (you|this|that|it|him|her|them|lending|going|the|ibiza)|this (year|time)|$)',
        '^ ((ok|so|hi|hey)+)? (still|already) (said)? no (to|$)',
        `^^ ${OPENING} (absolutely not|hard pass|not happening|not interested|definitely not|no thanks|no thank you|nope|thanks but no|no but thanks|no) (thanks|thank you|sorry|mum|dad|mate|i am afraid)? $ ((but|so|because|and|i am afraid|sorry|still)+)? (${WE} (${WILL_NOT}|can not|would rather|do not (lend|want|do)|need|am not (sending|lending|doing|going|coming|having))|you (can not|may not)|(that|this|it) ((does|will|would)+) not)`,
        `(does not|do not|will not|would not|can not|is not going to|are not going to) ${ADVERB} (work|suit|do|fit) (for|with|on)? (me|us|my|our) `,
        '(really|just|unfortunately|sorry) (does not|do not|will not|is not going to) (work|suit) (this|at|on|i am afraid|$)',
        `(is|are) (not|out|off|no longer) ((really|quite|an option|possible|something)+)? for (me|us) (i|thanks|not|this|sorry|but|any|right|at|mum|$)`,
        `${DAY} (is|are) (out|not (an option|on the table|possible|happening|going to happen|acceptable|negotiable))`,
        '(that|this|it) is not ((happening|acceptable|on offer|ok with me|ok for me|something (i|we) (am|are|can|do|want)|a discussion|possible (for|on|before))+)',
        '(not|no longer|never) (up for|open to|open for) (debate|discussion|negotiation|conversation|question|comment)',
        '(will not|is not going to) be (discussed|negotiated|repeated|reopened|moved|revisited|changed|extended|possible|necessary)',
        '(i|we) (am|are|must|will|shall) ((therefore|now|still|have to)+)? (stick|sticking|stand|standing|hold|holding|keep|keeping) (to|by|firm) (it|that|my|this|our|the|on|what i)',
        '(i|we) ((will|would|am going to|think i will|have to|need to|must|want to|like to|shall|might|am afraid|are|afraid|obliged to)+) (say no|pass|decline|refuse|turn ((it|that|this|you|him|them|your|the)+) .? (down|offer)|turn down|withdraw|sit (this|it|that|these) (one)? out|give (it|this) a miss|bow out) ((to|this|on|for|it|thanks|and|your|with|time|year|one|the)+|$)',
        '(sit|sitting) (this|that) one out',
        'no means no',
        '(talk|discuss|speak|ask me) ** anything (but|except|other than) (that|this|him|her|it|money|the|my)',
        '(gone|going|go|went) (with|for) (another|a different|someone else|somebody else|a competitor) !(way|route|colour|color|size|film|recipe)',
        '(there (will|can) be|there is|there are) no (further|more|other) (extension|extensions|discussion|discussions|warnings|loans|refund|refunds|changes|visits|money|negotiation|exceptions)',
        'not something (i|we) ((want|am|would|care|wish|willing|can|do|feel|will)+)',
        'not my (job|place|role|responsibility) to',
        '(my|our) (body|house|money|life) (my|our) (body|choice|decision|rules|business)',
        'no ((plus ones|visitors|gifts|presents)+) ((please|this|at)+|$)',
        '(count me out|leave me out of (it|this|that)|not for me thanks)',
        '^^ not (tonight|today|this (week|weekend|year|time)|now) $ (i am (tired|not|wiped|exhausted|too)|i need|i want|i have|i would)',
        '^^ not (tonight|today|this (week|weekend|year|time)) $$',
        '(regret|regretfully|respectfully|obliged|have decided|decided|regrettably) ((to|i|we|must|that|have)+)? (decline|declining|withdraw|refuse|turn down|against)',
        '(i|we) ((am|are|do|will|would|must|regretfully|respectfully)+)? (decline|declining) (the|your|this|to|with|all)',
        '(i|we) ((have|had)+)? decided against (it|#Ing|the|having|christmas|going|any|that|this|a)',
        '(decided|chosen|choosing|agreed|opted) not to (come|attend|go|host|renew|continue|do|join|take|lend|stay|invite|have|be|sign|answer|reply|speak|share|drink|celebrate|visit|contact|proceed)',
        '(our|my|the) ((minimum|quoted|standard|original)+)? (fee|price|deadline|date|rate|quote|offer|terms|answer|policy|#Number) (stands|stand|still stands|is (fixed|final|firm|not negotiable)|applies|remains|does not allow|must stand)',
        '(unable|not able|not in a position|not possible (for (me|us))?) to (help (further|with (this|that))|accommodate|refund|offer|assist|meet (your|that|the)|change (the|it)|honour|consider|negotiate)',
      ],
      unless: [
        'no (worries|problem|rush|hurry|pressure|stress|onions|sugar|idea|wonder|doubt|more|one|longer|matter|harm)',
        '(password|printer|boiler|remote|login|app|wifi|link|code|key|machine|phone|laptop|kettle|zip|car|lid|size|oven|heater|charger)',
        '(if|whether|in case|should|unless) ** (no|not|out)',
        '(let me know|tell me|say so|just say|shout) ** (does not|do not|will not|is not|is out)',
        '(for me|for us) (it is|to|but for|that)',
        '(is|are) not for (me|us) to',
        'bench press',
        '(that|this|it) is (not|no) (for|on) (me|us) (it is|that)',
      ],
      question: false,
    },
    // I won't.
    {
      match: [
        `${WE} ${ADVERB} ${WILL_NOT} !(${ADVERB} ${HARMLESS}) .`,
        `^ ${OPENING} (not going to|refuse to) !(${ADVERB} ${HARMLESS}) .`,
        `${WE} ((am|are)+) ${ADVERB} not ${ADVERB} (going to)? (be)? ${REFUSED}`,
        `^ ${OPENING} not ${REFUSED} !(about|because|at all)`,
        `(the ${KIDS}|he|she|they) (will not|are not going to|is not going to) (be)? (coming|going|riding|staying|sleeping|travelling|joining|spending|stay (over|with|alone|overnight|at)|ride|sleep (at|over)|travel (with|alone)|spend the night|in a car|getting in)`,
        '^ ((sorry|so|no|but)+)? (can not|will not) (lend|host|cover|babysit|loan) (you|him|her|them|that|it|any|money|this)',
        '^ ((and|so|please|sorry|but)+)? no (more)? (lending|loans|money|cash|favors|calls|texts|visits|sleepovers|surprises|lifts|visitors|contact|smoking|shouting|swearing|phones|photos) ((my|your|after|from|at|in|on|for|this|until|any|to|before|please|anymore|late|when)+)',
      ],
      unless: [
        '(unless|until|if) you (want|like|prefer|ask|need|say|fancy|admit|apologize|explain|promise|come|sign|would|are ready)',
        '(until|till) (i (hear|see|get|have|know)|you)',
        '(if|when) (i|we) (will not|do not|am not)',
        '(i|to) (swear|promise)',
        'without you',
        '(is not|not) coming (home|back) (to me|to us)',
        '(pub|shop|shops|gym|work|office) (till|until|before) #Number',
        '(going|coming|getting) to (be|need|have|make it|finish|rain|lie|know|get there)',
        'would (not|rather not) (say|put)',
        'not (interested|going|getting) ((in)+)? (starting a fight|a fight|into a fight)',
        'any (younger|better|easier|warmer)',
      ],
      question: false,
    },
    // I don't, as a habit.
    {
      match: [
        '(i|we) ((really|just|simply|also|generally)+)? (do not|no longer|never) ((ever|any longer)+)? (lend|take (work|calls|bookings|cash|on)|work (weekends|sundays|saturdays|evenings|for free|on (#Day|weekends))|answer (work|the phone|mails|emails|messages|calls) (on|after|at|between|during|in|before)|answer (questions|that|to (you|anyone))|check (mail|email|emails|work|slack) (on|after|at)|discuss|mix (work|business|family)|give out|negotiate|give (discounts|refunds|interviews)|accept (returns|cash|calls|gifts)|allow|share (my|personal|our))',
        '(i|we) ((really|just|simply|also)+)? (do not|no longer) do (#Ing|being|sleepovers|favors|refunds|loans|weekends|overnights|unpaid|free|early|late|evenings|sundays|saturdays|work on|surprise|surprises|presents|group|phone|video|house|drama|ultimatums|hugs|double|credit) !(much|enough|right|well)',
        '(i|we) (do not|never|would not) let (anyone|anybody|people|other people|strangers|guests|clients) (#Ing|borrow|drive|use|in|stay|have|read|touch|see|smoke)',
        '(you are|he is|they are|she is) not (welcome|allowed|invited) (at (my|our|the)|in (my|our|the house|here)|to (come|the|my|our|call|post|use|take|speak)|here|on my|round|back|near|inside|when|if|any)',
        '(you|they) can not (have|stay|use|come|bring|borrow|take|speak to|talk to|treat|sleep|keep|just (turn|walk|come|show)) (our|my|the (kids|car|spare|house|dog)|here|in here|round|over|him to|her to|them to|to me|to us|me like|turning|coming|calling|up) * (before|until|without|any more|anymore|i am afraid|like that|sorry|this|tonight|on|for|while|at|$)',
        '(i|we) ((do|did|also)+)? not (consent|authorize|permit|give (you|my|our) (permission|consent))',
        'you are not (coming (in|inside|near|through)|staying here|taking (my|him|her|the car)|having my|going near|getting (in|my|the))',
        '(i|we) only (discuss|talk|answer|accept|lend|share|reply|respond|do calls|do business) ** (with|on|by|at|in|after|when|if|between|about)',
        'not your (therapist|counsellor|counselor|go between|messenger|middleman|bank) (please|find|and (i|you)|any|so|$)',
      ],
      unless: [
        '(lend|mix) (well|me a)',
        'why ** not',
        '(do you|you do not)',
        'not lend (itself|themselves)',
      ],
      question: false,
    },
    // I can't: what was asked for.
    {
      match: [
        `${WE} ((really|just|simply|honestly|sadly|unfortunately|also|still|do|am|are|sorry|but|afraid|that|regret)+)? (can not|can no longer|could not (possibly|in conscience)|(am|are|will be) (unable|not able) to|will not be able to|(am|are) (not in a|in no) position to) ((really|just|also|personally|possibly)+)? ${OFFER}`,
        `(i am|we are) not (able|in a position|free|available|allowed) ((to (lend|help|cover|take|do|host|offer|accept|let|join|have|travel|work)|for (a|the|calls|this|work|that)|on #Day|at weekends|on weekends|this (weekend|#Day)|after #Number)+)`,
        `can not be (the|your) (person|one|friend|shoulder|middleman|go between|messenger|bank|guarantor|therapist|referee|taxi|driver|alarm clock|back up|backup|cleaner)`,
      ],
      unless: [
        'without (you|u)',
        '(anymore|any more|much longer|another (day|night)) (without|alone|i (miss|love|need|feel))',
        'can not (help (it|but|myself|thinking|loving|feeling)|do it|take it|have it both)',
        'can not (do|move|go|have|agree|accept|join|come|lend|talk about) (it|this|that|anything|more|enough|on)? (right|enough|more|with you more|for you|to thank|myself|better|it happened|that you|how)',
        'can not (accept|agree) (that|it is|you are|we are|losing|this is) (over|the end|leaving|gone|really|how)',
        '(battery|laptop|printer|app|phone|screen|form|website|link)',
        'if (i|we) (can not|could not|am not able)',
        '(until|unless) you',
      ],
      question: false,
    },
  ],
  examples: [
    "I won't discuss the house over text.",
    "No, that doesn't work for me.",
    "I can't lend you the car this weekend.",
    'i said no',
    'We are unable to accept the revised terms.',
    "That's a no from me.",
    'I am declining the offer, with thanks.',
    "I've decided against Christmas at yours this year.",
    'thanks, but that isnt for me',
    'Unfortunately Thursday is out for us.',
    'i dont do sleepovers on a school night',
    "We can't go above the figure we agreed on.",
    'not lending the van again, sorry',
  ],
  lookalikes: [
    'i said no onions, they forgot',
    "i'm not going to be late!",
    "I won't forget the cake.",
    'If Friday does not work for you just say so.',
    "I'm not sure about the ending.",
    'I will never argue with you again, I swear.',
    "I can't sleep without you.",
    "I won't let you go.",
    "I can't wait to see you on Friday.",
    "We're not going to be able to finish the shed before the rain.",
    'The printer does not work for me.',
    "I'm not going to lie, I was nervous.",
  ],
});
