import { defineRule } from '../rule.ts';
import { inEarnest, isUnhurried } from '../tone.ts';
import { FORCE, REST } from '../words.ts';

/** A sign of life, as something done to the writer or to nobody in particular. */
const REPLIED =
  '({answer}|{reply}|{respond}|{acknowledge}|{pick} up|({text}|{call}|{message}|{ring}|{phone}) (back|me)|{write} (back|to me)|{get} back to me|say a word|({talk}|{speak}) to me)';
const MESSAGE =
  '(message|messages|text|texts|email|emails|mail|mails|call|calls|voicemail|voicemails|voice note|voice notes|letter|letters|note|notes|dm|dms|snap|snaps|missed calls|missed call|last message|last text|last email|last messages|last texts)';
const CONTACTED = '({call}|{text}|{message}|{ring}|{phone}|{email}|{write}|{try}|{send}|dmed)';
/** Turned away from the writer on purpose. */
const SHUNNED =
  '(ignoring|ghosting|blanking|avoiding|airing|dodging|blocking|ignored|ghosted|blanked|blocked)';
const LONG =
  '(all (day|night|morning|evening|afternoon|week|weekend)|for (hours|days|ages|weeks|so long|#Number)|the whole (day|night|evening|weekend)|since (yesterday|last night|this morning|lunch|noon|#Day|#Number|#Clock|you|then|i)|in (hours|days|ages|weeks)|every (day|hour|minute|five minutes)|#Number (hours|days|minutes|times)|hours|days|(two|three|four|five|six|ten|twelve|twenty) (hours|days|times))';

export default defineRule({
  id: 'needy/checking',
  title: 'Pressing for a reply',
  why: 'Counting messages or asking why there is no reply can feel like being watched. One plain message that can wait is easier to answer.',
  phrasings: [
    {
      // Why there is no answer.
      match: [
        `(why|how come) (are|have|did|do|will|can|would|were|could) (not you|you not|you never) ${FORCE} (been)? ${REPLIED} ${REST}`,
        `(why|how come) (are|have|did|were) you ${FORCE} (been|being|gone)? ${FORCE} (${SHUNNED} (me|my)|(quiet|silent|distant) !(on|about)) ${REST}`,
        `(why|how come) (you|u) (not|are not|did not|have not|will not|do not|never|ignoring|no) ${FORCE} ${REPLIED}? (me|my)?`,
        'why (is|was) (your|the) (phone|location|mobile|status|profile) (off|switched off|turned off|on silent|hidden|engaged|busy|going)',
        '(why|how come) (the)? (silence|silent treatment|cold shoulder|no (reply|answer|response|text|call|word))',
        `why (did|does|do|has|is) (it|you) * (take|taking|taken|took|need) (you)? (so|this|that) (long|much time) (to (answer|reply|respond|text|call|write|get back|pick up))? ${REST}`,
        `(any|is there (a|any)) (particular|special)? reason (why|that|for)? (you (are|have|did|can|do)|your) (not|silence|never|${SHUNNED}) ${REST}`,
        `^ (still)? no (answer|reply|word|text|response) (again|yet|still|all|from you|as usual) ${REST}`,
        `did you (turn|switch|put) your phone (off|on (silent|airplane|do not disturb)) ${REST}`,
        `why (do|did|does|must) (you|it) (always)? (take|takes|need|wait) * (hours|days|ages|forever|so long|all day) (to|before|and) ${REST}`,
        `is your (phone|signal|battery) (off|dead|broken|broke|on silent|not working) or (is|are|do|am|have) ${REST}`,
        `did (it|they|that|my (text|message|email)) not (go through|send|arrive|come through|reach you) ${REST}`,
        `are you (even)? (seeing|getting|reading|receiving) (these|any of|my (texts|messages|emails)) ${REST}`,
      ],
      unless: [
        'do not you (call|check|open|read) the',
        '#Errand',
        '(said|asked|wondered) why',
        'question',
        'what (if|about)',
      ],
      when: inEarnest,
    },
    {
      // Whether a message was seen.
      match: [
        `(did|have) (not you|you not|you) (even|not|ever|just|at least|still)? (get|got|see|seen|read|receive|received|ignore|ignored|open|opened|check|checked|hear|listened to) (any of)? my (last|other|previous|first|second|#Count|many|#Number|earlier|latest|long|missed)? ${MESSAGE}`,
      ],
      unless: ['about the', 'with the', 'regarding', '#Errand', 'from (the|my)'],
      when: (context) => inEarnest(context) && !isUnhurried(context),
    },
    {
      // The silence itself.
      match: [
        `you (still|have|did|do|are|could|can)+ (still|even|just)? (not|never) ${FORCE} (been)? (({answer}|{reply}|{respond}|{acknowledge}|{pick} up|{text}|{call}|{write}|{ring}|{message}|{get} back|{speak}) (back)?|said (anything|a word)) (me|my|to me|to my|back|all|since|for|yet|in|once|at all|$) ${REST}`,
        `you (still|never) (answered|replied|responded|picked up|texted|called|wrote back|texted back|called back|rang|messaged|answer|reply|respond|pick up|text back|text me|call back|write back|message back) (me|my|to me|to my|back|all|since|for|yet|in|once|at all|anymore|$)`,
        `(no|not (a|one|even a)) (single)? (reply|answer|response) (from you|back|at all|yet|since|in|all|so far|for|again|$) ${REST}`,
        `(no|not (a|one|even a)) (single)? (word|text|call|message|sign|peep|sound|hello) (from you|back from you|at all|since|in (days|hours|weeks)|all (day|night|week)|of life) ${REST}`,
        '(nothing|silence|not a thing|radio silence|just silence|only silence) from you',
        `i (still)? have (still)? not heard (a word|a thing|anything|back|a peep|from you|one word) (from you|back)? (at all|${LONG})`,
      ],
      unless: ['#Errand', '(teacher|client|team|question)', 'if you'],
      when: inEarnest,
    },
    {
      // Counting calls and messages, waiting by the phone.
      match: [
        `i (have|had)? (been)? (already|literally|just|even)? ${CONTACTED} (to)? (you|(call|calling|reach|reaching|text|texting|ring|ringing|phone|phoning|get hold of|message|contact|contacting) you|your phone|your (number|mobile|work)) * (${LONG}|twice|(like|about|over|nearly|almost|at least)? (#Number|ten|five|six|seven|eight|nine|three|four|twenty|fifty|a hundred|a million|so many|a dozen|a thousand|countless) (times|messages|texts|calls|emails|more))`,
        `i (have|had)? (left|sent|written|called|made|given) (you)? (like|about|over|already|at least)? (#Number|ten|five|six|seven|eight|nine|three|four|twenty|fifty|a hundred|a million|so many|a dozen|several|many|countless|loads of|tons of) (missed)? (${MESSAGE}|times)`,
        `(that is|that makes|it is|this is|i am (on|at)) (now|like|already|about|over|nearly)? (#Count|#Number) (missed|unanswered)? (calls|texts|messages|emails|voicemails|mails) (now|from me|today|since|in|so far|and|unanswered|$) ${REST}`,
        `i (rang|called|texted|wrote|messaged|emailed|phoned|asked|tried|sent) * (on|at|in) (the)? (#Day|#Number|#Clock) ** (rang|called|texted|wrote|messaged|emailed|phoned|asked|tried|sent|and|left) * (on|at|in)? (the)? (#Day|#Number|#Clock) ${REST}`,
        '(#Number|#Count|so many) unanswered (calls|texts|messages|emails)',
        `i (send|sent|have sent|text|write|call|called) you (already|now)? (#Count|#Number) (message|${MESSAGE}|time|times) !(with|about) ${REST}`,
        `(second|third|fourth|fifth|sixth|tenth|hundredth|#Number) time i have (tried|called|rung|texted|messaged|written|asked) (you|$) ${REST}`,
        `(#Count|#Number) ${MESSAGE} (since|in|from|over|and|with) * (no|not a|nothing|zero) ${REST}`,
        `i (have been|was|am|keep|kept) (sitting|staying|lying|up|waiting|staring|checking|refreshing|looking|glued)+ * (for you to|for your|by the phone|at (my|the) phone|(my|the) phone|to hear from you|your (reply|answer|text|message|call|profile|last seen|status)|for a (reply|text|message|call|word|sign)) ${REST}`,
        `(#Count|#Number) (messages|calls|texts|emails|voicemails) (from me|of mine) ${REST}`,
        `i (will|am going to) (just|only)? keep (calling|texting|trying|ringing|messaging|waiting) (you|until|till|for you|$)`,
      ],
      unless: ['#Errand', '(office|surgery|insurance|helpline)', '(test|results)', 'how did'],
    },
    {
      // “Hello??”
      match: [
        '^^ (hello|hey|hi|anyone|anybody|yo|oi|um|#Endearment)+ (there|home|(anyone|anybody) (there|home)|you there|are you there)? $$',
        `^^ (hello|hey|hi) (it is|it has|has it) (been)? ${REST}`,
      ],
      question: true,
      // A greeting that opens a message with one question mark is a greeting.
      when: ({ previous, next, closing }) =>
        previous.length > 0 ||
        next.length === 0 ||
        closing.includes('??') ||
        /\b(days|hours|answer\w*|reply\w*|ignor\w+)\b/.test(next[0] ?? ''),
    },
    {
      // “Are you there?”
      match: [
        '(^|hello|hey) (are you|you|is anyone|is anybody|anybody|anyone|you still|are you still|are you even) (there|alive|out there|still there|awake|up|around|listening|reading this|getting these) $',
      ],
      question: true,
      when: ({ next, previous, banter }) => !banter && (previous.length > 0 || next.length === 0),
      severity: 'mild',
    },
    {
      // Ignored, left on read, seen online.
      match: [
        `(you|you are|are you|you have been|have you been|you keep|stop|quit|why) ${FORCE} (${SHUNNED}|screening|shutting) (me|my ${MESSAGE}|all my|every|us|me out)`,
        '(leaving|left|leave|putting|have) me on (read|seen|delivered|unread|open) !(for|about) ',
        '(you have|you|i know you|i know you have|you clearly|you obviously) (read|seen|opened|saw) (it|this|that|them|my (message|messages|text|texts|snap|story|email|last message|last text))',
        '(it|this|my (message|text|phone|whatsapp|app)|whatsapp|the app|messenger) (says|shows|said|is showing|tells me) (that)? (you|it was|read|seen|delivered|online|active|last seen)',
        `(i (can|could)? (see|saw|know|noticed|notice)) (that)? you (are|were|have been|was)? ${FORCE} (online|active|typing|on (whatsapp|instagram|insta|facebook|messenger|there|your phone)|reading (this|my|these)|read|seen|there|home|awake|up)`,
        `you (are|were|have been) ${FORCE} (online|active|typing|last seen|last active) (on|at|all|for|until|till|just|now|an|#Number|and|but|last|this|yesterday|today|since|$) ${REST}`,
        `(the|two|your|both|those)? (blue ticks|ticks are blue|ticks went blue|ticks turned blue|blue tick) !(mean|means) ${REST}`,
        '(straight|right|goes) to voicemail',
        `you (have)? (have|had|find|found|got|make) (the)? time (to|for) * but (not|no|you can not|never|you can|can not) ${REST}`,
        `you (found|had|managed) (the)? (time)? to (like|post|watch|comment|share|scroll) ${REST}`,
        `you (have)? (liked|posted|commented|watched|shared|viewed) ** (but (you)? (can|could|did|have|do) not|so i know (you|the|your)) ${REST}`,
      ],
      unless: [
        '(coaching|volunteering|hiring)',
        'online (banking|form|shop|course|class|meeting)',
        '#Errand',
        'left me on hold',
      ],
      when: inEarnest,
    },
    {
      // Where they were, with whom; watching from outside.
      match: [
        `where (were|have) you (been)? (all (day|night|evening|morning|weekend)|last night|until|till|the other|really|on #Day|yesterday|tonight|this whole) ${REST}`,
        `where (the hell|the fuck|on earth) (are|were|have) you ${REST}`,
        `where (are you|you are|were you|you were) (anyway|really|and (with)? (who|whom)) ${REST}`,
        `(who|whom) (are|were) you (with !for|texting|talking to|messaging|seeing|out with|on the phone (to|with)|meeting|chatting (to|with)|there with|calling) ${REST}`,
        `why (did|do|would|can|have) you (like|liked|comment|commented|post|posted|watch|view|reply|answer|text|talk|message|follow) (* .)? but (not|never|ignore|no|you) ${REST}`,
        `^ (seen|delivered) (at|on)? (#Clock|#Number|#Day|yesterday|last night|hours|two|an|this) ${REST}`,
        `why (does|is) (snap|snapchat|your (location|phone|status|story|snap|car|bike)|maps|the map|google|life360|find my|instagram|whatsapp|the app) (say|says|show|showing|saying|still at|at|outside|parked) (you|that|at|off|on)? ${REST}`,
        `who (did|do|does|were|was|are) you (talk|talking|speak|speaking|text|texting|message|messaging|call|calling) (to|with)? (at|so|until|all|every|that|last|in the|when|about me) ${REST}`,
        'who (picked up|answered (your|the) phone|was that|is that) (just now|laughing|in the background|with you|at your|on your|picking)',
        `i (keep|kept|have been|was|am) (walking|driving|cycling|going|coming) (past|by) (your|the|her|his) ${REST}`,
        'i (drove|walked|cycled|went) (past|by) (again|last night|twice|earlier|your (place|house|flat|work)|$)',
        '(are|were) you (with|seeing|texting|talking to|messaging|at) (her|him|someone|somebody|anyone|anybody|another|that (girl|guy|man|woman))',
        `(who is|who was) (that|the|this|she|he)? (girl|guy|man|woman|bloke|person|she|he)? (in your|on your|you were|you are|that you|you keep|commenting|liking|texting you|calling you) ${REST}`,
        `(send|show) me (a|your|some)? (pic|photo|picture|selfie|location|live location|screenshot|proof) (of)? (where|who|you|so i|right now|now|to prove|$) ${REST}`,
        '(turn|switch|put|share) (on)? your (live)? location (on|back on|with me)?',
        `i (drove|walked|went|came|cycled|passed|was driving|was walking) (by|past) (your|the) (place|house|flat|apartment|work|office|building|street|home) ${REST}`,
        `i (saw|noticed|know|can see|checked|looked (at|through)|went through|read) (you were out|you went out|your (story|stories|phone|messages|location|emails|last seen|dms|search history|followers|likes)|who you) ${REST}`,
        'what are you hiding',
      ],
      unless: ['#Errand', '(rooting|voting|working) ', '(keys|practice)', 'school'],
      when: inEarnest,
    },
    {
      match: [
        `(saw|spotted|seen|noticed) your (car|van|bike|truck) (outside|at|parked|in|was|by|near|there|on|$) ${REST}`,
      ],
      unless: ['keys', 'for sale', '(well done|waved|honked)'],
      when: inEarnest,
    },
    {
      // At least a sign; the other’s silence set against what else they did.
      match: [
        `(can|could|would|will) you (at least|just|please)+ (just|at least|please)? (${REPLIED}|send me|tell me you|let me know (you|that you|if you)) ${REST}`,
        `at least (${REPLIED}|tell me|let me know|send|read|have the (decency|courtesy)) ${REST}`,
        `(it is been|it has been|it is|has been|been) (like|about|over|nearly|almost|literally|already|now)? (a|an|#Number|#Count|whole)+ (hours|hour|minutes|days|day|weeks) (and|since) * (nothing|no (reply|answer|word|text|call)|not a|still (no|not|nothing|waiting)|i (texted|called|wrote|messaged|sent|rang|asked|heard)|you (replied|texted|answered|read|wrote|last)|my (last)? (text|message|call)) ${REST}`,
        `i am (still)? (waiting|here waiting|sitting here waiting) (for (your|an) (answer|reply|call|text|response)|for you to (answer|reply|call|text|respond|decide|say)) !(before|so|on|about|regarding) ${REST}`,
        `(saw|see|noticed|watched) you (come|go|went|came|coming|going|pop) (online|offline|on|off) ${REST}`,
        `(saw|see|noticed|notice) (that)? you ((liked|commented on|followed|added|watched) (her|his|their|that|someone|all|every)|unfollowed|posted|viewed|were tagged|changed your (status|profile|picture)) ${REST}`,
        `(you said|you told me|you promised|thought) (that)? you (would|were going to|will) (call|text|ring|message|phone|write|reply|let me know|get back) ${REST}`,
        `(you|you have|you are|you have been) (gone|going|being|been|so|suddenly|all|very|really|awfully)+ (quiet|silent) (on me|lately|again|all|today|since|for|recently|these|with me)? !(* group) ${REST}`,
        `not even (a|one|so much as a) (.)? (text|message|call|word|reply|hello|goodnight) ${REST}`,
        `you can not (find|spare|take) (a|one|#Count|#Number) (second|seconds|minute|minutes|moment) ${REST}`,
        `your last seen ${REST}`,
        `i (waited|stayed|sat) up (till|until|for|all) ${REST}`,
        `who is . and why (is|are|does|do) ${REST}`,
        `i tried (you|your) ** tried (you|your) ${REST}`,
        `what is so (important|urgent|busy) (that)? you can not ${REST}`,
        `you were (supposed|meant|going) to (call|ring|text|write|message|reply) (me|at|by|last|yesterday|hours|$) ${REST}`,
        '(so)? i know you (are|were) (in|home|there|awake|up|online) $',
        `your silence (is|speaks|says|hurts|tells|kills|scares|worries) ${REST}`,
      ],
      unless: ['#Errand', '(at|by|before|after|until|around|from) #Clock'],
      when: inEarnest,
    },
  ],
  suggest: [
    'No rush, whenever works.',
    'Write when you have a moment.',
    'No need to reply tonight.',
    'Hope your day is going well.',
    'Just […], no need to answer.',
    'It can wait until you’re free.',
    'You may have a lot on. Talk whenever suits.',
    'Have a good evening.',
  ],
  examples: [
    '[why arent u answering me]',
    'Lunch was fine. [Hello]??',
    '[did you see my text]?',
    '[You still haven’t replied to my email].',
    '[Who are you with]?',
    '[I’ve called you ten times].',
    'You [left me on read] again.',
    'You could [at least let me know you’re alive].',
    'I [noticed you liked her picture].',
    '[Any particular reason you’re not replying]?',
    'That’s the [third time I’ve tried you].',
    '[Not even a goodnight text]?',
    '[Did it not go through]?',
  ],
  lookalikes: [
    'Why don’t you call the school, they like you.',
    'Did you get my package?',
    'You never wrote it down, my bad.',
    'I called the plumber three times.',
    'Please reply to the teacher by Friday.',
    'Are you avoiding the motorway?',
    'Hello? Is this still Dana’s number?',
    'Should we say something nice about her teacher?',
    'OK, talk to you Sunday.',
    'I saw you’re coaching again, nice!',
    'You left me on hold, lol',
    'I’ll keep trying the clinic.',
    'I’ve been waiting at the dentist, phone dying.',
    'Where were you last working, for the form?',
    'Who are you rooting for?',
    'Who’s that singer again?',
    'Why was your flight off?',
    'I drove past your old school!',
    'I saw your car keys here, want them?',
    'Is she there yet? Practice ends at 6.',
    'Did you get my message about the dentist?',
    'Have you heard back from the landlord yet?',
    'I called you twice, no worries, found the key.',
    'Hello! How was the trip?',
    'Did you see my email? No rush at all.',
    'You haven’t answered my question about the tiles.',
    'Not a sign of the parcel yet.',
    'I saw you liked the photo of the dog, isn’t he handsome?',
  ],
});
