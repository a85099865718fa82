import { defineRule } from '../rule.ts';
import { aboutUs } from '../tone.ts';
import { FORCE, REST } from '../words.ts';

const AFRAID =
  '(scared|afraid|terrified|frightened|petrified|worried|worrying|anxious|panicking|panicked|paranoid|nervous|fear|dread|dreading|convinced|worry|panic|freaking out|freaked out|haunted|tormented|scares me|terrifies me|frightens me|worries me|kills me|haunts me|eats me up|eating me up|keeps me (up|awake))';
/** What the other may do that the writer dreads. */
const LOSS =
  '({leave}|{lose}|never|{meet}|{find}|{fall}|{forget}|{stop}|{realize}|{wake}|{decide}|{change}|{move}|{drift}|{replace}|{hate}|{regret}|{cheat}|{give}|{get}|{grow}|{end}|{die}|{abandon}|{walk}|{disappear}|{fail}|{break}|{reject}|{choose}|{prefer}|love|not|no|nothing|too|over|enough|alone|someone|somebody|anyone|her|him|without)';

/** What may happen to a bond, in a question that begins with "what if". */
const LOST_MARK =
  '({leave}|{lose} (you|me|us|each other|this|it|everything)|{forget}|{fall}|{stop}|{realize}|wake up|look back|regret|replace|hate|abandon|disappear|drift|fail|break up|reject|end up|decide|change your mind|get (bored|tired|sick|used to|over|on without)|grow apart|give up|say (no|it is over|goodbye)|{move} (in|on|out|away|back)|meet|met|find (someone|somebody|out|him|her|another|a (better|new)|that)|found (someone|somebody|him|her)|not (fix|make it|get (past|through|over)|survive|work (it|this) out|come|love|want|feel|miss|like me|forgive|care|remember|need me|recognise|enough|someone|the (one|same)|coming|ever|actually|really)|no longer|prefer|(like|enjoy) being (alone|single|free|on your own|away|without)|(start)? ({like}|love|loves|{prefer}|(are|is) happier) (it|being|life|living|your place|her|him)? (better|more|there|at yours|with you)|choose|pick|cheat|marry|remarry|only|happier|better off|fine without|already|pushed you|pushed it|ruined|wasted|missed (my|our))';

/** What the writer would do then. */
const COLLAPSE =
  '(i (do not|would not|will not|really do not|honestly do not|would never) know (what|how) (i|to) (will|would|am going to|do|cope|live|go on|could|can|survive|carry on|manage) (do|cope|live|go on|survive|carry on|manage|be)?|i (would|will|might) (die|fall apart|break|collapse|be lost|be nothing|have nothing|go crazy|go mad|never (recover|get over|survive|love|be ok|forgive))|i (can|could|will|would) not (live|cope|go on|survive|bear|breathe|take|handle|stand) )';

export default defineRule({
  id: 'needy/what-if',
  title: 'Asking them to calm a fear',
  why: 'A fear put as a question asks them to promise a future nobody knows. Writing down your own answer first leaves room for a lighter message.',
  phrasings: [
    {
      // What if …?
      match: [
        `what if * (you|we|us|this|that|i|#Kin) (will|would|could|can|are|am|is|was|have|has|had|do|does|did|all|just|really|actually|suddenly|already)? ${LOST_MARK} ${REST}`,
        `what if * (never|nobody|no one|nothing|no longer) * (this|it|me|us|you|each other|again|anymore|one|home|together|happy|same) ${REST}`,
        `what if (someone|somebody|some (other|guy|girl|woman|man|stranger)|another (man|woman)) (else|better|new)? * (you|your|our|us|my|me|ours|mine) ${REST}`,
        `what if * (me|us|you|yours|anymore|each other|together|our) * (better|anymore|instead|without|at all|over|alone|less|more than|last|never|forget|for good|forever|gone|empty|stranger|strangers|apart|back) ${REST}`,
        `what if (i|we|you) (am|are|will be|become|end up|turn into|were) (just|only|always|never|not|really|nothing|not (enough|good|really)|too|alone|the (one|problem|last|only)) ${REST}`,
        `what if (that|this|it) (is|was) (really|actually|just|already|all)? (it|the end|goodbye|us done|the last|our last|all (there|we)|too late|how it (ends|is)|forever|the (end|last|only)) ${REST}`,
        `what if (one day|some day|someday|in the end) (you|he|she|they|i|the kids) ${REST}`,
        `what if . years from now ** (you|we|i) (look|wish|realize|are|have|still) ${REST}`,
        `what if i (come|came|wake|get|got) * and (you|your|the (house|bed|flat)) ${REST}`,
        `what if (in|ten|five|a|one|some|after|by|when) (a|ten|five|#Number|few|years|year|day|months|next)+ * (i|you|we|they|he|she|this) ${REST}`,
        `what if * (we|you|they|the (counsellor|therapist|judge)) (say|says|decide|decides|realise|realises|realize|think|thinks|agree|wish|stop|stops|choose|find out|figure out) ${REST}`,
        `(what if|suppose|supposing) (this|that|the|our|your) * (turns|turn|becomes|become|leads|lasts|goes on|ends|is|means) (into|out to be|to|in|forever|up)? * (real|permanent|forever|divorce|over|end|for good|goodbye|thing|us|months|years|a lease) ${REST}`,
        `(my|the) (biggest|greatest|worst|only|real|deepest) (fear|worry|nightmare) (is|has always been) (that|losing|you|being|to|of)+ ${REST}`,
        `i (have|get|keep getting|had) (visions|images|flashes|nightmares|dreams|thoughts|pictures) (of|about|where|that) you ${REST}`,
        `what if (this|that|the|your|my) . (break|breaks|ruin|ruins|kill|kills|destroy|destroys|end|ends|change|changes|tear|tears|push|pushes|drive|drives) (us|you|me|everything|what we) ${REST}`,
        `(imagine|suppose|supposing) (if|that)? (you|we|they|it|this) (get|got|find|found|never|leave|left|meet|met|fall|fell|forget|forgot|stop|stopped|like|liked|love|loved|do not|did not|is (even|actually|really)|are|really|actually) * (someone|somebody|used to|better|without|me|us|it there|nice|in love|back|again|over|there) ${REST}`,
      ],
      unless: [
        '#Errand',
        '(at|by|before|after|until|around|from) #Clock',
        '#Day',
        '(traffic|rain|rains|raining|snow|snows|(is|are|be|running) late|car seat|cancel|cancels|weather|cake|recipe|sauce|bake|paint|curtains|budget|section|slide|paragraph|chapter|title|pool|handover|swap|venue|colour|color)',
        'what if (we|you|i) (just|all|both|maybe|also|each|simply|instead)? (took|take|swapped|swap|did|tried|try|put|moved (the|it)|move (the|it)|met (at|in|up|for|half)|meet (at|in|up|for|half)|went|go to|go for|bought|buy|booked|book|split|shared|share|made (a|the|it)|make (a|the|it)|started|used|use|asked|ask|sent|send|brought|bring|hosted|drove|drive|paid|pay|got (a|the|some|pizza)|get (a|the|some|pizza)|cooked|cook|skip|skipped|keep it|kept it|order|ordered|rent|rented|alternate|alternated|spent|called it|said)',
      ],
      when: aboutUs,
    },
    {
      // Afraid of losing them.
      match: [
        `${AFRAID} (so|too|all the time|every day|constantly|because|by the (thought|idea) (of|that)|of the (thought|idea|day) (of|that)?|at night|sometimes|that|about|of|to death|sick)? (that|if|when|about|of|because)? (you|we|i|i am|one day you|someday you|this|she|he) (will|would|might|may|could|are|am|is|going|just|have|do|keep)? (not|going to|all|just|really|never)? (just|ever|really|one day|to)? ${LOSS} ${REST}`,
        `${AFRAID} (that)? (this|it) is (the end|it|over|goodbye) ${REST}`,
        `${AFRAID} (that)? (by|after|in|when) . * you will (have)? * (forget|forgotten|leave|left|gone|stop|stopped|moved) ${REST}`,
        `what if * (better|nicer|funnier|younger|prettier|smarter|more) * than (me|i am) ${REST}`,
        `it (scares|frightens|terrifies|kills) me (that|how|when|to think) (you|we|this) ${REST}`,
        `(waiting for|dreading) the (day|moment) (when|that)? you (leave|get|stop|tell|realize|walk|find|say|wake) ${REST}`,
        `(this|a|that|these|the same) (dream|dreams|nightmare) (where|in which|that|about) (you|we) ${REST}`,
        `${AFRAID} (of|about|at)? (the (thought|idea|possibility) of)? (losing|being (left|alone|replaced|forgotten|abandoned|without|dumped|rejected)|ending up|growing old|you (leaving|finding|meeting|losing|forgetting|not|never|going|getting|changing|moving|walking|falling|giving|being with|hating|dying)|us (ending|breaking|drifting|falling|not|never)|never (seeing|being|having|hearing|getting|holding|finding)|living without|a life without|another|her|him taking) ${REST}`,
        `(the|my) (thought|idea|fear|possibility|prospect) of (losing|you (leaving|with|and|finding|meeting|not|never|going|loving|moving)|being without|never|a life without|life without|living without|us) ${REST}`,
      ],
      unless: [
        '#Errand',
        '(tooth|tennis|match|exam|interview|game|deposit|luggage)',
        '(lol|haha)',
        'your (train|flight|bus|plane)',
        'catch (a )?cold',
      ],
    },
    {
      // Lying awake with it.
      match: [
        `i (${FORCE} keep|can not stop|can not help|keep on|am always|spend * |spent * |was up|am up|lie awake|lay awake|stay awake|lie here|lay there|sit here|am lying here|am sitting here|have been) (up|awake|all night|all day)? (thinking|imagining|picturing|worrying|wondering|dreading|panicking|obsessing|overthinking|spiralling|having nightmares|having dreams|dreaming|seeing) (about|that|of|over|what|if|whether|how)? (you|it|what|if|whether|her|him|the day|the worst|us|we|who) (are|will|would|might|could|if|being|with|and|getting|leaving|finding|meeting|not|still|never|ever|is|really|just|a|when|do|did)+ ${REST}`,
        `(i|i just|i still) (have|get|got|had) (this|a|an|the|such a)+ (awful|horrible|terrible|bad|sick|sinking|nagging|strange|weird|constant|dreadful|really bad)? (bad|sinking|feeling|fear|dread|nightmare|dream|voice) * (you|us|(this|it) is (over|ending|the end)) ${REST}`,
        `i can not (shake|stop|escape|lose|get|get rid of|get over|ignore|get past) (the|this) * (feeling|thought|fear|idea|image|worry) (out of my (head|mind))? (that|of|you) ${REST}`,
      ],
      unless: ['#Errand', 'your idea', '(lol|haha)', '(good|great|funny|nice) '],
    },
    {
      // It will come, and then what?
      match: [
        `(one day|some day|someday|sooner or later|eventually|any day now|at some point|soon|in the end) you (are going to|will|might|would|may)? (just|probably|also)? (leave|realise|realize|wake up|get (tired|bored|sick|fed up)|find (someone|somebody|out|a)|meet (someone|somebody)|forget|stop|hate|give up|walk|be gone|regret|see|decide|move on|grow) ${REST}`,
        `(i (know|bet|think|guess|fear|am sure|just know|feel)|it feels like|deep down) (that)? (you are going to|you will|you would) ${FORCE} (leave (me|us|one)|find (someone|somebody)|meet (someone|somebody)|forget (about)? me|get (bored|tired|sick) of (me|us)|replace me|move on|give up on (me|us)|change your mind|never (come|love|forgive|want|look|feel)|hate me|realise|realize|stop loving|end up (with|leaving)) ${REST}`,
        'i (feel|can feel|know|think|sense|am scared|keep feeling) (like|as if|that)? (i am|we are|you are|us) (losing|slipping|drifting|fading|slowly losing|disappearing|leaving) (you|away|apart|from me|me|each other|through my fingers)?',
        'am i (going to|about to|gonna)? (lose|losing) you',
        `(how|what) (am i|will i|would i|could i|are we|shall i|do i) (going to|supposed to|meant to|ever|even|to)? (do|live|cope|survive|go on|manage|be|handle|bear|face|happen|become|carry on) (* .)? (if|when) (you|i lose|we|this) ${REST}`,
        `(where|who|what) (would|will) i (be|do|say|tell) * if you (ever|do not|did not|stop|stopped|left|leave|got|get|go|never) ${REST}`,
        `i (keep|can not stop) (seeing|picturing|imagining) you * with (some|another|him|her|someone|other) ${REST}`,
        `what (happens|becomes|will happen|will become|would happen|would become|is going to happen|about) (to|of) (me|us|the kids and me) (if|when) (you|we|this) ${REST}`,
        `if (you|i|we) (ever|really|actually|do)? (leave|left|lose|lost|go|move|moved|walk|walked|went|break|broke|split|stay|stayed|meet|met|do not come|never come|never came|end|ended|die|died|stop|stopped) ** ${COLLAPSE} ${REST}`,
        `${COLLAPSE} (* .)? (if|when) (you|i|we) (ever|really|actually|do|are)? (leave|left|leaving|lose|lost|go|going|gone|move|moved|walk|walked|went|break|broke|split|stay|stayed|meet|met|not|do not come|never|end|ended|stop|stopped) ${REST}`,
      ],
      unless: [
        '#Errand',
        '(at|by|before|after|until|around|from) #Clock',
        'regret (it|this|that)',
        '(lol|haha)',
      ],
    },
  ],
  suggest: [
    'Hope today went all right.',
    'Nothing urgent, I just thought of you.',
    'I’m a bit in my head today. How are you?',
    'I’ll take this one day at a time.',
    'That’s my worry, not yours to solve.',
    'How was your […]?',
    'I don’t need an answer to that.',
    'I’m worrying ahead of time again.',
  ],
  examples: [
    '[What if you never come back]?',
    'I’m [terrified of losing you].',
    '[i keep imagining you with her]',
    '[One day you’ll wake up and leave].',
    'I’m [scared that you will meet someone else].',
    '[What if this is it]?',
    '[I can’t shake the feeling that you’re slipping away].',
    '[What if this distance breaks us]?',
    '[My biggest fear is that you’ll forget me].',
    '[Where would I be if you ever got tired of me]?',
  ],
  lookalikes: [
    'What if we don’t need the car seat?',
    'I’m scared you’ll beat me at tennis again.',
    'She’s scared of losing her tooth.',
    'I keep thinking your idea for the shed was good.',
    'What if you came at 6 instead?',
    'Worried you’ll miss your train, shall I drive?',
    'What if we leave at 8 instead and beat the traffic?',
    'What if the baby wakes up during the call?',
    'I’m worried the parcel won’t arrive before Saturday.',
    'What if I never learn to reverse park?',
    'What if someone else already booked it?',
  ],
});
