import { defineRule } from '../rule.ts';
import { inEarnest } from '../tone.ts';
import { FORCE, REST } from '../words.ts';

/** What somebody may feel for the writer. */
const FEEL =
  '(love|like|want|miss|need|trust|respect|care about|care for|think about|think of|fancy|believe in|believe|hate|resent|regret|remember|appreciate|value|enjoy being with)';
const CROSS =
  '(mad|angry|upset|annoyed|cross|pissed|pissed off|furious|fed up|disappointed|irritated|bored|tired|sick|sick and tired|done|over|finished|unhappy|frustrated|sulking|off|embarrassed|ashamed|offended|hurt)';
/** Words that ask to be contradicted. */
const TAG_QUESTION =
  '(right|yes|no|correct|ok|do (not you|you not|you)|are (not you|you not|you|we|not we)|is it|is not it|will you|have you|would you)';

export default defineRule({
  id: 'needy/reassurance',
  title: 'Asking for reassurance',
  why: 'A question about the bond asks for an answer they may not be ready to give. Something easy to answer keeps the door open.',
  phrasings: [
    {
      // Do you still feel …?
      match: [
        `(do|did|could|can|will|would) (not you|you not|you) ${FORCE} (not|ever|never)? ${FORCE} ${FEEL} (me|us|being with me|what we have|what we had|spending time with me) !((now)? (with|about|enough to|from|at (the|a|this))) (at all|anymore|any more|any longer|back|even|a little|a bit|still|too|as much)?`,
        `(do|did) you ${FORCE} want (to (be|stay|live|grow old|have a future)|a (life|future)) with (me|us) ${REST}`,
        'still (into|in love with|attracted to) (me|us)',
        `are you ${FORCE} (sure|certain) (that)? you (still|really)? (want (me|us|this|to (be|marry|stay))|love|are (happy|not ${CROSS})|do not hate) ${REST}`,
        `i ${FORCE} wonder (sometimes)? (if|whether) (you (still|even|really|ever)|there is (still)? (a place|room) for me|i (still|even)) ${REST}`,
        `(is|was) it (that|because) (you are ${CROSS}|i (am|was)) ${REST}`,
        `can you (honestly|really|truly) say (that)? (you|we) ${REST}`,
        `(do|can) you ${FORCE} see (a future|yourself|us) ${REST}`,
        `(did|does|do) (any of (it|this|that)|it|this|that|i|we|what we had) ${FORCE} mean (anything|something|nothing) (to you|$)`,
        `are you ${FORCE} (embarrassed|ashamed|sorry) to (have|be (with|seen with)|know) me ${REST}`,
        `promise (me)? (that)? you will (not|never) (leave|forget|stop|hate|go|give up) ${REST}`,
        `would you (pick|choose|marry) (me|us) again`,
        `you used to (say|tell me) (that)? you (love|loved|missed|wanted) ${REST}`,
        `if you (hate|resent|do not (want|love|like)) me (anymore|any more)? (just)? (say|tell) ${REST}`,
        `would you (even|ever)+ (notice|care|mind|miss me) if i ${REST}`,
        'do you (not)? (even|still|really|actually|ever)+ (care|feel (the same|anything|something|it)|have feelings|want (this|us)|see (a future|us|yourself))',
        '(do|did) you (still|even|really|ever|actually)? have (any)? feelings (for me|left|at all)?',
        `do you (still|even|ever|really|now|secretly)? (think (less|badly|differently|worse)|have (doubts|second thoughts|regrets)|want out) * (of|about)? (me|us|now|$) ${REST}`,
        `(do|does|did) (my|i) (messages|texts|calls|questions|emails|being|always)? * (bother|annoy|irritate|bore|embarrass|suffocate|smother|exhaust|disgust) you ${REST}`,
        `have your feelings (for|about|towards) (me|us) (changed|gone|faded|died) ${REST}`,
        `are (you and i|me and you|we) (still|even|really)? (a thing|an item|a couple|together|us|exclusive|official) ${REST}`,
        `are you (having|getting) (second thoughts|doubts|cold feet|regrets|bored) ${REST}`,
        `i (would|want|need|just want|just need|would just|would really|only want)+ (like|love|to)+ (hear|know|be told|feel|be sure|believe) (that|if|whether)? (i (still|even)? (matter|mean|count|am|have)|you (still|even)? (care|love|want|miss|are not)|we (are|still|will)) ${REST}`,
        `(just|please|can you|could you)? (say|promise|tell me) (me)? (that)? (everything|things|it|we|all) (will|is going to|are going to|can) (be|work|get) (ok|fine|all right|good|better|out|back) (between|with|for)? ${REST}`,
        'do you feel (anything|the same|something|nothing) (for me|about me|about us|at all|anymore)?',
        '(why|how) (do|did|can|could|would) you (even|still|ever)+ (love|like|want|choose|marry|stay with|put up with|bother with|be with) me',
      ],
      unless: [
        '(want|need|trust|believe|remember|think of|know) me (to|for|at|on|from|as !your)',
        '(miss|remember) me (telling|saying|asking)',
        'would you like',
        'like me to',
        'remember (when|how)',
      ],
      when: inEarnest,
    },
    {
      // Are you cross with me?
      match: [
        `are you (not)? ${FORCE} ${CROSS} (at|with|about|by|of|because of) (me|us)`,
        `you (are|do|were|will|would) not (really|still|too|that|just)? ${CROSS} (at|with)? (me)? ${TAG_QUESTION} $`,
        `you (do|are|still)+ (still|really|do)? (love|fancy|like|want|miss|need) me ${TAG_QUESTION} $`,
        `are you ${FORCE} ${CROSS} (because|that|cause|about (what|the (way|other|fight|thing))) ${REST}`,
        `(you are|you seem|you sound|you were|you have been) (not)? ${FORCE} ${CROSS} (at|with|of) me ${TAG_QUESTION}`,
        `(hope|hoping|pray|praying) (that)? you (are|were|do) not (still|too|so|really)? (${CROSS}|hate|resent|think less|think badly) (at|with|of|by)? (me|us)`,
        `(is|was) (it|this) (something|because of something|about something|because of) (i|me) (said|did|have done|have said)?`,
        '(are you|have you been) (being)? (distant|cold|off|weird|funny|different|quiet|short) (with|to|towards|toward) me',
        '(you seem|you sound|you are|you have been|you feel|you are being|you were|you have gone|you have got) (a bit|a little|kind of|really|so|very|pretty)? (distant|cold|off|weird|funny|different|quiet|short) (with|to|towards|toward) me',
      ],
    },
    {
      match: `(can not|trying to|do not|no idea) ((for the life of me|even|really)+)? (work out|figure out|think|see|know|understand)? what i (did|have done|said) (wrong|$) ${REST}`,
      when: inEarnest,
    },
    {
      // Statements with a question mark.
      match: [
        `^ (so|but|and)? you (are|were) ${FORCE} ${CROSS} (at|with|of|about) (me|us) $`,
        `^ (so|but|and)? you (do)? (still|really) (love|like|want|miss) (me|us) $`,
        `(was|is) (that|this) (goodbye|the end) ${REST}`,
      ],
      question: true,
      when: inEarnest,
    },
    {
      // Are we all right?
      match: [
        `^ (so|hey|babe|ok|but|and)? are (we|you and me|you and i|us two|me and you|things (between us|with us)) ${FORCE} (ok|all right|good|fine|cool|still good|still friends|friends|still ok|together|a couple|solid|happy|over|done) (now|still|right|again|then|or (not|what)|#Endearment)? $`,
        '(is|are) (everything|things|it|all|stuff) (still|really)? (ok|all right|good|fine|cool|wrong|normal) (between|with) (us|you and me|me and you)',
        '(just|only) (checking|making sure|wondering if|wondering whether|want to know if|need to know) (that|if|whether)? (we are|you are) (still|really)? (ok|all right|good|fine|cool|friends|together|happy|not mad|not angry)',
      ],
      unless:
        '(good|ok|fine|all right) (for|to|on|with) (#Day|#Clock|go|meet|the|leave|start|book)',
    },
    {
      // What have I done?
      match: [
        '(did|have) i (do|done|say|said) (something|anything|smth) (wrong|bad|to|that|stupid|#Force|$)',
        'have i (upset|offended|annoyed|hurt|bored|angered|lost|ruined|disappointed|let down|pissed off|driven) (you|us|it|things) ',
        'did i (upset|offend|annoy|hurt|bore|lose|ruin|disappoint|piss off|scare|embarrass) (you|us|this|it)',
        `(what|whatever) (did|have) i (do|done|say|said) (wrong|now|to (upset|deserve|make|annoy|hurt|offend)) ${REST}`,
        '(is|was) it me $',
        `i (have been|am|was|keep|spent|lay) * (worrying|worried|wondering|panicking|stressing|overthinking) * (if|that|whether) (i am in trouble|i did (something|anything)|i said (something|anything)|i have (upset|offended|annoyed|hurt|bored|lost) you|i was too|i am too|i might have|you are (mad|angry|upset|cross|annoyed|ok with me|avoiding|leaving)|you (hate|still|do not|think)|we are (ok|good|done|over|still)) ${REST}`,
        '(hope|hoping|worried|scared|afraid|wondering|wonder|worrying|thinking|paranoid) (that|if|whether)? i (did not|have not|am not|was not|might have|may have|have|did|might be|am) * ((upset|offend|offended|annoy|annoyed|annoying|bother|bothered|bothering|hurt|bore|bored|disappoint|disappointed|scare|scared|lost|losing|pushed|pushing) (you|us)|overstepped|put you off|done something|done anything|(said|say|saying) (something|anything) (wrong|stupid|bad|dumb|weird|silly|to)|in trouble|in your bad books) (you|wrong|us)?',
      ],
      unless: [
        '(lawn|toe|arm|knee|back|table|question|file|email)',
        `(left|leave|sent|tell you|mention) ${REST}`,
      ],
    },
    {
      // Am I enough, do I matter?
      match: [
        '(am|was) i (not)? (still|really|even|ever|just|being)? (good|pretty|smart|thin|clever|attractive|interesting|special|important|lovable|fun|funny|sexy|beautiful|enough|too much|a burden|annoying|bothering|boring|hard to love) (enough)? (for you|to you|you)? (anymore|any more|at all)? $',
        `am i (still)? your (best|favourite|favorite|number|girl|boy|person|priority|friend|husband|wife|partner|baby|everything|only) ${REST}`,
        `(am|was) i (still|even|ever|really|not|just)+ (important|special|attractive|a priority|someone|anyone|part of|in your|welcome|wanted|worth|nothing|the one|a joke) ${REST}`,
        'do i (still|even|really|ever|not|actually)? (matter !for|mean (anything|something|nothing|a thing|so little)|make you happy|bore you|annoy you|bother you|disgust you|embarrass you|cross your mind|count|turn you on|have a place|still have)',
        '(what|who) (am|was) i to you',
        'what do i mean to you',
        'where do (i|we) stand (with you|now|in your|with each other)?',
        'how do you (really|actually|even|still)? feel about (me|us)',
        'what do you (even)? (see in|think of|feel for|want from) me',
        'do you (think|believe) i am (ugly|fat|boring|stupid|crazy|pathetic|a bad|a terrible|too|needy|clingy|annoying|enough|good enough|worth)',
        'am i (losing|boring|annoying|bothering|pushing|driving) you !with',
      ],
      unless: '(parking|headcount|bring|registered|insured|on time)',
    },
    {
      // Tell me that you do.
      match: [
        `(tell|promise|reassure|show|swear to|convince|remind|assure) me (again|just|please|honestly|the truth)? (that)? (you ${FORCE} ((love|miss|want|need) !(it|the|that|this)|care|think about|are not|will not|will never|will always|will stay|would never|do not|are still|are mine|feel|forgive|like !(it|the)|did not)|we (are|will (be|stay|always|never|not)|can (get|still|fix)|still|have)|i (am (not|still|your|the|enough|good|ok|special)|matter|mean|have (not|nothing))|it (is|will be|is going to be) (ok|all right|fine|not over|not true|going to)|everything (is|will be|is going to be)|things will|nothing (has|is)) ${REST}`,
        '(just|please|can you|could you|will you|would you|to hear you|hear you|you to|why do not you|you never|^) (just|even|please|ever)? (say|saying|tell me) (that)? (it back|it again|it once|you (still|really|do|at least|actually|even)? (love|miss|want|need|care|care about|think about) (me|us|$)) (back|once|again)?',
        `(i|just|please|could you) (need|want|long|love) to hear (it|that|those words|the words) (from you|again|once) ${REST}`,
        `(just|please|can you|could you)? tell me (that)? (i|it|any of it|some of it|we|this|that|there|what we had) (did|was|is|are|were|still|had|meant|still is|has) (not)? * (real|true|imagine|imagined|mean|means|meant|nothing|just|over|fake|wrong|love|something|crazy|dream|alone|lie|too late) ${REST}`,
        `(was|is) (any of (it|this)|it all|it ever|it even|what we had|this|it|i) (ever|even|just|only|all|really)? (real ($|to you)|a lie|for nothing|nothing to you|fake ($|to you)|all a game|a joke to you|just (sex|fun|a|the)|a one (time|night)|one time thing|a mistake) (to you|for you)? ${REST}`,
        `do you still (wear|keep|sleep in|look at|listen to|carry|use|have) (my|our|the) (ring|hoodie|photo|photos|letters|letter|song|picture|pictures|jumper|shirt|necklace|mug|playlist) ${REST}`,
        `i ${FORCE} (need|want|would like|have) (to (hear|know|feel|be told|be sure)|you to (tell me|say|show me|prove|reassure me|promise)) (from you|for sure|once|again)? (that|if|whether)? (you ${FORCE} (love|miss|want|need|care|are not|will not|feel|like|think|do not hate|are still)|we (are|will be|still|can)|i (am|matter|mean|still|have not)|it is (ok|not)|everything is) ${REST}`,
        `i ${FORCE} (need|want|crave|am looking for|could use|could do with) (some|a little|a bit of|more|your|any)? (reassurance|reassuring|validation|sign|a sign|attention from you)`,
        `(be|just be|please be) honest (with me)? (am i|are we|(do|did) you ${FORCE} (love|like|want|miss|care about) (me|us)) ${REST}`,
      ],
      unless: [
        '(want|need) me to',
        '#Errand',
        'do not tell me',
        'want the',
        'tell me you (want|need|like) (the|a|some|your|it)',
      ],
    },
    {
      // You still love me, don’t you?
      match: [
        `you (do|are|will|would|have)? ${FORCE} (love|miss|want|like|need|care about|forgive) me (in|at|on|as|there|around|back|to be)? (* .)? ${TAG_QUESTION} $`,
        `you (do not|are not|would not|will not|have not) ${FORCE} (hate|resent|regret|leave|leaving|leaving me|going to leave|think about leaving|forget|forgotten|gone off|done with|sick of|bored of|tired of|stop loving|stopped loving|getting bored|breaking up with|losing interest) (* .)? ${TAG_QUESTION}`,
        '(you would|you will) (tell me|say|have (told me|said)) (if|when) (you|something|there|i) ** (right|would not you|would you not|would you|will you|yes) $',
        `(have|has) (you|your (feelings|heart|mind)) (changed|gone off|lost (interest|feelings)|stopped (loving|caring|wanting|missing|thinking)|moved on|given up|fallen out of love|forgotten) ${REST}`,
        `(did|have) you (stop|stopped) (loving|caring|wanting|missing|liking) ${REST}`,
        `do you ${FORCE} (wish|regret) (you|we|that you)? (choosing|had (never|not)|never|meeting|marrying|being with|us|me|were with) ${REST}`,
        `would you (still|even|ever|really)+ (love|choose|marry|want|pick|be with|date|care) (about)? me ${REST}`,
        'are you (still|even|really|truly|actually) (happy with (me|us)|in love|attracted to (me|us)|into (me|this|us)|interested in (me|us|this (relationship|marriage))|committed to (me|us|this)|sure about (me|us)|serious about (me|us)|in this|on my side) *(me|us|this|with me|with us)?',
        'are you (getting|growing|going|falling) (tired|bored|sick|cold|distant|out of love) (of|on|with)? (me|us)?',
        'are you (happy|in love) with (me|us)',
      ],
      unless: ['#Errand', '(need|want|like) me to', 'sure about (the|that|this) (time|date|place)'],
    },
    {
      // You no longer do, it seems.
      match: [
        `i (feel|get the feeling|have the feeling|have a feeling|sense|think|worry|wonder if|wonder whether|am starting to (feel|think|wonder)) (like|as if|as though|that|if|whether)? you (are|do|have|might|may|would|just|no)+ * (not|longer|never|less|stopped|bored|tired|pulling away|drifting|slipping|distant|cold|rather|hate|losing|lost|sick|over|done|changed|moving on|moved on|gone off|avoiding|embarrassed|ashamed|better off) ${REST}`,
        `(it feels|it seems|feels|seems) (like|as if|as though) you (are|do|have|might|just|no|would)+ * (not (want|love|like|care|miss|need|into|interested|even)|longer|bored of|tired of|pulling away|drifting|slipping|distant|cold|hate|losing interest|lost interest|sick of|over me|done with me|moving on|avoiding me) ${REST}`,
        'you (do not|never) (seem to|really|even|actually|still)+ (love|miss|want|need|like|fancy|notice) me (anymore|any more|at all|like|the way)?',
        'you (do not|no longer|never) find me .',
        'you (do not|no longer|never) (love|miss|fancy|need|like) me (anymore|any more|any longer|at all|back|like (you|before)|the way)',
      ],
      unless: ['(want|need|like) me to', '#Errand'],
    },
  ],
  suggest: [
    'How has your day been?',
    'No need to answer, just saying hello.',
    'What was the best bit of your day?',
    'Hope your week is going all right.',
    'It was good to talk about […].',
    'I’d like to catch up when you have time.',
    'I’ve been in my head a bit. How are you?',
    'Anything nice coming up for you?',
  ],
  examples: [
    '[Do you still love me]?',
    'hey [are u mad at me]',
    '[Did I do something wrong]?',
    '[Am I not enough for you]?',
    'I just need [to hear you say you love me].',
    '[Do I even matter] to you?',
    '[You’d tell me if you were unhappy with me, wouldn’t you]?',
    '[Do you regret being with me]?',
    'Please [tell me we’re ok].',
    '[I keep wondering whether I’ve upset you].',
    '[Would you choose me again]?',
    '[You used to say you loved me].',
  ],
  lookalikes: [
    'Do you still want me to bring the forms?',
    'Are we good for 5 on Friday?',
    'are you mad about the parking too lol',
    'I promise I’ll pack her coat.',
    'Tell me you want the blue or the red.',
    'Do I matter for the headcount or are you booking?',
    'Am I early enough to park?',
    'What am I to bring?',
    'You don’t need me to collect her then?',
    'Do you still think about it being cheaper by train?',
    'Do you still need me to water the plants while you’re away?',
    'Is everything OK with the car?',
    'Do you think I’m overdoing the garlic?',
    'Are you still happy with the sofa?',
    'Do you trust me with the barbecue?',
    'Do you remember me from Leeds?',
    'Did I say something about Tuesday? I meant Wednesday.',
    'Tell me you love it, I spent ages on the icing.',
  ],
});
