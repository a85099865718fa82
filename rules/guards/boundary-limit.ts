import { either, KIDS } from '../danger.ts';
import { defineGuard } from '../rule.ts';

/**
 * A limit stated as a fact: not ready, not comfortable, private, only by mail, only until ten; what the writer will do when
 * it is crossed; and ending things kindly.
 */

const TIME_OR_ROOM = either(
  'space|time (alone|to (myself|think|process|breathe|heal|cool|decide|calm)|on my own|apart|off|out|away|for myself|before)|distance|quiet|privacy',
  'peace and quiet|room to (breathe|think)|a break from (this|the (chat|group)|messages|it all|us texting|arguing)|(a|an) (evening|night|day|weekend) (off|alone|to myself)|to be (on my own|alone|by myself|left alone)',
);
const MEDIUM = either(
  'phone|text|texts|whatsapp|mail|email|emails|e mail|message|messages|chat|letter|facebook|messenger|writing|voice notes|speaker|social media|group chat',
);
/** What ends a conversation. */
const CROSSED = either(
  '{shout}|{yell}|{swear}|{insult}|{scream}|{call} me|names|drunk|drinking|been drinking|voice|voices|start|starts|started|{start} (on|up|again)|heated|abusive|rude|nasty|personal|gets loud|loud|kicks off',
  '(turns|turn|gets|comes|come|moves|goes) (to|up|round to|back to)|{bring} (it|that|him|her|this|my|the) * up|on the line|on speaker|{mention} (my|him|her|it)|{ask} (me)? (about (my|him|her)|again)|again|lecture|lecturing|a go at me|criticize|comment on my',
);
const WITHDRAW = either(
  '(hang|hanging) up|{leave}|head (home|off|out)|(go|going) home|walk (away|out)|walking (away|out)|end (the|this) (call|chat|conversation)|say (goodnight|goodbye|good night)|step (out|away|outside)|put the phone|log off|block|mute|stop (reading|replying|answering|the)',
  'go to (my|bed)|go (upstairs|for a walk|and wait|outside|in)|wait in|not (answer|reply|respond|be (answering|replying|staying))|take a taxi|get up and|get my coat|close the (laptop|door)|make my (excuses|way)|answer (tomorrow|when)|talk (tomorrow|when)|leaving',
);
const TO_TALK_ABOUT = either(
  'talk (to you (right|now|today|tonight|until|when|for)|about|right now|tonight|today|on the phone|any more)|speak (to|with) you|discuss|debate|argue|have (sex|this|that|kids|children|another|any (contact|more))|do (this|that|it) (over|by|on|any|again|right now|tonight|with|anymore|like)|go (on (a|another) date|out with|into|there (again|tonight))|hear (about (your|it|this|that)|from you|it|that|your)|see (you (any more|anymore|again|for|right now)|him|her|pictures)|be (with you|together|in (a|the) (relationship|chat|group|room|car)|friends (right|for|any|with)|touched|contacted|your (girl|boy)|involved|included|part of|drawn|pressured|spoken|talked|asked|put)|meet|kiss|sleep (with|together|in|over)|lend|host|come (to|with|round|over)|share|stay (friends|in touch|in contact|over|with)|get (back (together|with)|married|involved|into)|move in|marry|date|try again|continue|keep having|spend (christmas|the|any)|work with|buy|sell|live together',
);

export default defineGuard({
  guard: 'boundary',
  phrasings: [
    // I don't want to; not comfortable; not ready; I need room.
    {
      match: [
        `(i|we) ((really|just|do|still|did|also|would)+)? (not|no longer) ((really|just|actually|also|particularly)+)? (want|wish|plan|intend|care|like) (us)? to (${TO_TALK_ABOUT})`,
        '(i|we) ((would|still|much|really|also|said|that)+)? (would|had)? (rather|sooner) not ((just|please)+)? (meet|talk|discuss|see|come|go (to|with|back|over|into|there)|be|share|answer|get|have|lend|speak|stay|host|drive|sign|commit|join|take|if|right now|tonight|today|this|over|on|at|about|let|sleep|hear|do|involve|mix)',
        '(i am|we are) not ((really|quite|at all|very|entirely|that)+)? (ok|comfortable|happy|cool|fine|at ease|alright|on board|keen) (with (you|him|her|that|this|it|people|any|the kids|them|being|how you|what you|#Ing)|about (you|that|being|sharing|him|her|the)|to|being|doing|sharing|sending|having|lending|when you|letting|if|talking|meeting|for)',
        '(make|makes|made|making) (me|us|him|her|the kids) ((feel|really|very|so|a|bit|quite)+)? uncomfortable',
        '(i am|we are) not ((really|quite|emotionally|yet)+)? (ready|prepared|willing|up|in the (mood|headspace|right place|space)|in a place) (to|for) ((hear|talk|see|meet|discuss|do|have|go|be|sleep|date|move|share|forgive|visit|answer|speak|listen|host|commit|this|that|any|sex|visitors|company|kids|contact|your|more|another)+)',
        `(i|we) ((really|just|do|will|am|are|going|to|would|still)+)? (need|want|like|asking for|ask for) ((some|more|a|bit|of|little|few|days|hours|my|own|proper)+)? (${TIME_OR_ROOM})`,
        `(please)? give (me|us) ((some|a|bit|of|little|my|the|day|few|days)+)? (space|distance|peace|privacy|room to breathe|time to (think|myself|decide))`,
        '(taking|take|need|having) a break from (this|the (chat|group)|social media|messages|texting|drinking with|arguing|us texting|my phone|the family)',
        '(i|we) (have|had) (nothing (more|further|else) to (say|add|discuss)|said (what|all) (i|we)|no (wish|intention|desire) (to|of))',
        '(do not|does not|never) owe (you|anyone|him|them) (an|any|my|a (reason|explanation|reply))',
        '(make|making|decide|made) my own (decisions|decision|choices|rules)',
        '(do not|never) do (well|good) with|(can not|will not|not) be (the (one|go between|middleman)|in the middle|put in the middle|pulled into|your (bank|taxi|therapist|go between))',
      ],
      unless: [
        '(want|wanted) to (talk|fight|argue) (about it)? any',
        '(do not|never|not) want to (live|stay|be|do this|go on|sleep|eat|have (kids|children|any)) without',
        '(not (ready|prepared|willing) to|not want to) (give up|lose|let you|let us|let this|let go|be without|be apart|stop)',
        'not (happy|comfortable|fine|ok) (with|about) (myself|how things|the way things|the (result|draft|font|quality|fit|colour))',
        'rather not (ask|bother|trouble|say what|put it)',
        '(time|break) (to (get|catch|do the|cook|shop|pack)|at work)',
        'space (in|on|for (the|a)|between|under|behind)',
        '(you|they) do not (want|like)',
        '(argue|discuss) (with you)? (about)? (who|which) (pays|drives|is cutest)',
        '(come|talk) to you about (something|work|the)',
        'want to (see|be|come|meet|have|do (this|it)) (you|us|it)? (hurt|sad|upset|late|early|rude|cold|wet|a bother|a burden)',
        'get (into trouble|in the way|stuck|wet|lost|cold|fined|the wrong)',
        'hear (about it from|from you that|it is over)',
        'want to be (with|friends|your) ** (but|any less)',
      ],
      question: false,
    },
    // Private; not yours to decide; the line.
    {
      match: [
        '(rather|prefer to|like to|going to|will|want to|prefer) keep ((that|it|this|my|them|things|some)+)? ((life|business|things|work)+)? (to (myself|ourselves|the (kids|two of us))|private|between|separate|for myself|off (facebook|social|the))',
        '(that|this|it|what (i|we) do) is ((my|entirely|really|still|a)+)? (private|personal|off limits|off the table|not up for discussion|between (me and|you and|us and)|closed (topic|subject)|none of your (business|concern)|not your (decision|call|choice|business|place|concern)|my (body|home|house|business|choice|decision|call))',
        '(between) (me and (my|him|her|the)|my (husband|wife|doctor|partner) and me)',
        '(is|are) (private|off limits|none of your|not up for|not a topic|not for (facebook|the group|discussion))',
        `(draw|drawing|drew|set|setting|put|putting) ((a|the|my|some|clear|firm)+) (line|boundary|boundaries|limit|limits) ((here|there|at|on|for|with|and|in|about|around)+|$)`,
        '(where|that|this|here) ((is|was|the|a|my)+) (boundary|limit|red line|hard limit|line (is|for|there|with|$)) ((is|for|and|with|there|here)+|$)',
        '(joke|jokes|comment|comments|word|tone|nickname|behavior|language|remark|remarks|question|topic|touching|shouting) ((is|was|are|were)+) ((really|just)+)? not (ok|funny|acceptable|welcome|appropriate|all right|alright)',
        '(raise|raising|bring (him|her|them) up|parent) * (without|my way|our way|the way (i|we)) ** (thank you|thanks|not (yours|how you))',
        '(i|we) (have|had|am|are) ((thought about|made up|decided|set|final)+) (my|our|it) (mind|decision) (and|is|on|$)',
        '(i|we) want (that|this|it) ((to be|left|kept)+) (private|quiet|between)',
      ],
      unless: [
        '(is|was) (it|that|this) (private|personal)',
        '(between (you and|me and) (me|you))',
        '(finish|end|over the|online|offline|phone|bottom|washing|dotted) line',
        'mind (to|about) (love|fight|wait|win)',
        '(personal|private) (trainer|best|assistant|room|message|school|hire|beach|record)',
        'my (choice|decision|business) (too|of|if)',
        'the limit is|speed limit|time limit|word limit',
      ],
      question: false,
    },
    // Only so, only then, only there.
    {
      match: [
        `(not|never|only|just|strictly|nothing|no) ((by|over|on|through|via|in|with)+) ((the|a|your|our)+)? (${MEDIUM}) ((please|only|though|and|from|anymore|any more|again|tonight|either|at|until)+|$)`,
        `(only|just|please) (contact|text|message|write to|mail|email|call|ring|reach) (me|us) ((only|just|if|about|when|for|it|is|on|at|by|through|in|between|with)+) ((the|our|my|his|her|about)+)? (school|emergencies|${KIDS}|house|flat|logistics|practical|writing|work number|email|app|#Clock|urgent|hours|lawyer|solicitor|${MEDIUM})`,
        '(write|email|mail|text|message) (to)? me if (it is|that is) (about|to do with|anything to do)',
        `(keep|keeping) ((it|this|our|messages|mails|emails|things|contact|everything|communication|us|conversations)+) ((to|strictly|about|on|in)+) ((the|our|my)+)? (${KIDS}|email|mail|writing|work|business|logistics|app|schedule|practical)`,
        `(${MEDIUM}|messages|calls|contact|handovers|pick ups|questions) ((only|is|are|through|by|via|should|go|goes|from now on)+) (through (my|the|mrs|mr|our|a|ms|#Person)|only|please|from now on|in writing|to my (email|solicitor|lawyer))`,
        '(go|goes|going|send|directed|come|please|talk|speak) ((to|through|via|with|everything)+) ((my|the|our|a|mrs|mr|ms)+)? (lawyer|solicitor|attorney|mediator) (from now on|instead|only|please|about|$)',
        '(from now on|in future|going forward) ((i|we|the|please|any|all|everything|our|handovers|pick|will|am|are|only|can|would|like|should)+) (at|in|by|through|meet|only|someone|somebody|not|no|want|with|need|if|reply|answer|talk|do|prefer)',
        '(i|we) (will|can|would) only ((ever|reply|replying|answer|answering|respond|responding|speak|talk|meet|discuss|read|do|take|check|open)+)',
        `(i|we) (am|are|will be) only ((available|free|reachable|contactable|replying|answering|working|around)+) ((on|for|between|during|until|from|to|at|after|before)+)`,
        '(off|outside) (of)? (working|office|my working|work|school) hours',
        '(my|the) phone ((will|be|is|going|to|goes|stays|staying)+) (off|on silent) ((from|after|until|till|tonight|now|at|for|this|on|all|over)+|$)',
        '(keep|keeping|switching|turning|turned|putting|have|leaving|put) (my|the)? (phone|notifications|mobile) (off|on silent|away|down|in the drawer) ((now|for|till|until|and|tonight|at|after|this|on|all|over|so)+|$)',
        '(is|are) (only)? for emergencies (only)?',
        '(happy|glad|fine|willing|love|ok) to ** but not (with|by|over|on|in|at|if|when|while|through|for|about|after|before|until|like|the|tonight|this)',
        '(on|under) one condition that (you|we|nobody)',
        `(it is|it will be|either) ((the|my|our|at)+) (library|school|front step|doorstep|gate|station|mum's|porch|car park|cafe|contact centre) (or|only|from now)`,
        '(appointments|meetings|visits|handovers) (only|by arrangement|are|at) (by appointment|with notice|at|in public)',
        '(i|we) (need|ask for|require|would like) ((at least|a|some|more)+)? ((#Count|#Number|hours|days|a week)+) notice',
      ],
      unless: [
        '(only|just) (by|on|through|in) (the|a) (phone|chat|letter|message) ((case|shop|box|line)+)',
        '(available|free) (in|on) (blue|size|green|store|netflix)',
        'from now on ((i|we) (will|am going to)) (be (better|different|good|kinder|there|the)|change|do (better|everything)|listen|put you|love|treat|make|always|never|tell you everything)',
        '(i|we) (will|can|would) only (be (a|five|ten|late|two|an)|take (a|five|ten|two)|need|ever love|say|get|make|know|cost|do harm)',
        'not (in|by|on) (writing|the phone) (yet|when)',
        '(found|left|saw) (it|that|this) (on|in|by)',
        'keep (it|things|this) (to|in|on) the (point|fridge|cupboard|shelf)',
      ],
      question: false,
    },
    // What I'll do when it is crossed, or do now.
    {
      match: [
        `(if|when|whenever|as soon as|once|the moment|the minute|next time|any) ** (${CROSSED}) ** (i will|i am going to|i am|we will|i shall|i would|we are|the call) ((just|be|have to|also|going to|simply|quietly|then)+)? (${WITHDRAW})`,
        `(i will|i am going to|we will|i would|i shall|i am) ((just|have to|be)+)? (${WITHDRAW}) ** (if|when|whenever|the moment|as soon as) ** (${CROSSED})`,
        '(i|we) ((will|am|are|going|to|shall|would|have|had|just|now|already|also)+) ((hang|hung|hanging|log|logging|sign|signing) (up|off)|{block}|{mute}|(end|ending) the call|(leave|leaving) the (chat|group|conversation)|{walk} away|{step} (out|away)|{put} the phone down|{turn} my phone off) (you|now|it|if|the|your|this|for|till|until|and|when|here|from|tonight|after|at|$)',
        '(muting|leaving|blocking|closing) (the|this|your)? (chat|group|thread|conversation|number)',
        '(stop|stopping) (reading|replying|answering|here|this conversation|the conversation|texting) (for|now|here|tonight|there)',
        '(i|we) ((will|am|are|going|would|like|want|need|shall|to|have)+) (stop (this|here|now|texting|talking|the conversation|for)|leave it (there|here|at that|for)|end (this|it) (here|there|for)|pause|pick this up|come back to this|read (it|this|your) (in|tomorrow|when|after)|call it a night|take a break)',
        '(leaving|leave) it (there|at that) ((now|for|tonight|today)+|$)',
        '(we|i|you) can (talk|speak|discuss (it|this)|carry on|try again|ring me|call me) (about (it|this|that))? (when|once|after|if) (it is|we are|you are|i am|things are|you have) ((both|a|bit|less|not)+)? (calm|calmer|sober|quiet|ready|calmed|rested|slept|shouting|drinking|angry)',
        '(when|once) (you are|we are|things are) ((both|a|bit|feeling)+)? (calm|calmer|sober|quiet|calmed down) ((i|we|you)+) ((will|can|am|are)+) (talk|listen|glad|happy|speak|answer|ready|call|here)',
        '(let us|shall we|i suggest we) not (discuss|talk (about|$)|do this|argue|get into|go into|have this|fight about|go there) ((this|it|that|now|here|tonight|over|by|on|in|the)+|$)',
        '(let us|i would like to) leave (it|that|this|the (subject|topic|house)) (until|till|for (now|tonight)|there)',
        'not (carrying on|continuing|staying up|going around|going round|keeping this going|rising to|taking the bait|doing this (over|by|on|now|tonight|again|here))',
        '(you are|you have been|you were|he is|she is) (drunk|drinking|stoned|high|over the limit|tipsy|not sober) ((so|again|and)+)? (you|he|she|i|no|the|not) ((can not|are not|is not|will not|driving|drive|taking|take|get)+)',
        '(not|never) ((get|getting|going)+) in (a|the|that|your) car (with you|when you|if you|after|until)',
        `(the ${KIDS}|they|he|she|we) ((will not|can not|are not|is not)+) (be)? (in|getting in|go in|travel in|ride in) (a|the|your) car`,
      ],
      unless: [
        '(until|unless) you (answer|come|say|tell|talk|reply|apologize|admit|promise)',
        '(if|when) you (leave|go|hang up|walk out|do not|are not|marry|see (him|her))',
        '(baby|kettle|oven|film|rain|game|music|match) (starts|start|comes|turns)',
        '(leave|left) it (there|at that) (for|on the|by the|in the) (courier|post|step|porch|table|door)',
        '(leave|go) (now|early)? if (it|the) (rains|snows|traffic)',
        '(lol|haha)',
      ],
      question: false,
    },
    // Ending things kindly.
    {
      match: [
        `(i|we) ((really|just|honestly|still)+)? (think|believe|feel|know|have decided|decided|realize|realized) ** (best|better|kinder|healthier|right|time) ** (if)? (we|i|to) ((do not|should not|stop|stay|are not|am not|should|part|end|not|just|both)+) (see|seeing|meet|meeting|date|dating|together|friends|contact|ways|talk|text|continue|carry on|things|apart|it)`,
        '(it is|would be|will be|it would be) ((probably|honestly|for the|for both of us)+)? (best|better|kinder|healthier) ((for (us|both of us|me|the kids)|that|if)+)? (we|i) ((do not|did not|stop|stopped|stay|keep|kept|take|took|part|end|ended|only|leave|left)+)',
        '(i|we) (think|feel|know) ((that)+)? (we|i) ((do not|should not|should|are not|am not)+) (see each other|be together|stop seeing|carry on|continue|date|right for|a good match|work as a couple|keep doing this)',
        '(i|we) (wish|wishing) you ((both|all)+)? (well|nothing but the best|every happiness|happiness) ((but|and|tom|in|with|for|from|always|truly)+|$)',
        '(i am|we are) ((just|really|simply)+)? not (a (good)? match|compatible|meant for|looking for (a|anything)|in love with you|the right (person|one|woman|man) for you|right for each other|meant to be)',
        '(i)? ((really|just|do|did|never|still)+) (not)? (feel|felt) (the same|that way|a spark|a connection|romantic|it) ((way|about|for|any more|anymore|any longer|between us|you)+|$)',
        '(do not|did not|can not|never) (see|saw) (this|us|it|you and me) ((becoming|going|working|being|turning|lasting|as)+)',
        '(see|think of|like|love) you (only|just|more)? as a (friend|brother|sister|mate)',
        '(please)? (move on|find someone else) (from me|kindly|with your life|$)',
        '(ship has sailed|run its course|chapter is closed|closing this chapter|close the (lid|chapter)|water under|too late for us|no (way|going) back for me|turning it round)',
        '(have to|need to|should|want to|must|going to|have decided to|time to) (stop|end|finish) (seeing (each other|you)|dating|meeting|things (here|between|with)|this relationship|our relationship|it between|sleeping together)',
        '(i am) ending (this|things|it|our) ((between us|relationship|here|now|with you|today)+|$)',
        'can not (be|stay|go on being) (with you|in this (relationship|marriage)|your (girlfriend|boyfriend|wife|husband|partner)|friends|together|married) (any more|anymore|any longer|right now|and|$)',
        '(i|we) do not want (it|this|that) (and (i say|that is)|thank you|but thank|any longer|$)',
      ],
      unless: [
        '(you do not|do you|if you|you never|did you|you (said|told|think|thought))',
        '(know|think|feel) (you|she|he) (do not|did not|never)',
        '(do not|did not|never) (feel|felt) (the same) (without|since|when)',
        '(best|better) if (i|we) (leave|left|take|took) (at|early|before|the (bus|train|car|a303|motorway))',
        '(this|it) (to be|to end|ruined|spoiled|spoilt|over)',
        'water under the bridge (for|to) (me|us)? now',
      ],
      question: false,
    },
  ],
  examples: [
    "I'm not comfortable with you reading my messages.",
    "I'd rather not meet for dinner.",
    "I don't want us to get back together.",
    "If the shouting starts again I'll hang up.",
    'only contact me about the kids',
    "you're drunk, you can't drive the kids",
    'I need some time to think.',
    "that joke isn't ok with me",
    'we have to stop seeing each other',
    "That's something I'd like to keep to myself.",
    "You're a lovely man but I don't see this becoming more.",
    "I'm keeping my phone off this weekend so I can rest.",
    'Not by phone, please.',
    "I'm happy to talk about the wedding, but not with your mother on speaker.",
    "When she's on the line I'm going to say goodnight.",
  ],
  lookalikes: [
    'i need to stop at the store',
    'high tide, drive to the beach',
    "I'm not answering because I was in the bath.",
    'I need time to get the shopping in.',
    'The finish line is there by the oak.',
    'From now on I will be better, I promise.',
    'If it rains I will head home early.',
    'I will only be five minutes.',
    "I don't want to be late.",
    'I wish you were here.',
  ],
});
