import { defineRule } from '../rule.ts';
import { FORCE, REST } from '../words.ts';

const AFRAID =
  '(scared|afraid|terrified|frightened|petrified|worried|worrying|anxious|panicking|panicked|paranoid|nervous|fear|dread|dreading|convinced|worry|panic|freaking out|freaked out|haunted|tormented|scares me|terrifies me|frightens me|worries me|kills me|haunts me|eats me up|eating me up|keeps me (up|awake))';
/** What the other may do that the writer dreads. */
const LOSS =
  '(leave|leaves|left|leaving|lose|losing|lost|never|meet|meets|find|finds|found|fall|falls|fell|forget|forgets|forgot|forgotten|stop|stops|stopped|realise|realises|realize|realizes|wake|wakes|decide|decides|change|changes|changed|move|moves|moving|moved|drift|drifting|replace|replaces|replaced|hate|hates|regret|regrets|cheat|cheats|give|gives|get|gets|grow|grows|end|ends|die|dies|abandon|walk|walks|disappear|vanish|not|no|nothing|too|over|fail|fails|break|breaks|reject|rejects|choose|chooses|prefer|prefers|love|enough|alone|someone|somebody|anyone|her|him|without)';

export default defineRule({
  id: 'needy/what-if',
  title: 'Asking them to calm a fear',
  why: 'A fear put as a question asks them to promise a future nobody knows. Writing down your own answer first leaves room for a lighter message.',
  phrasings: [
    {
      match: [
        `what if (you|i|we|she|he|it|this|they|things|nothing|none|one day|someday|your (feelings|family|mind|heart))  * (never|leave|leaves|lose|losing|lost|forget|forgets|fall|stop|stops|stopped|realise|realize|wake|regret|replace|hate|hates|abandon|disappear|drift|fail|break|breaks|reject|end|ends|die|ruined|pushed|alone|over|too late|not enough|nothing|someone (else|better|new)|somebody (else|better|new)|feelings|a mistake|move on|moves on|get bored|get tired|change your mind|give up|say no|do not (come|love|want|feel|miss|like|forgive|care|need|make|work|get) *)`,
        'what if (you|i|we) (meet|meets|find|met|found) (someone|somebody|anyone|her|him|a)',
        'what if (this|that|it) (is|was) (really|actually|just|all)? (it|the end|goodbye|over|the last|our last|all|too late|how it ends|a mistake|forever)',
        `what if i am (not|just|the|always|never|too|wrong|losing|alone|unlovable) ${REST}`,
        `what if (we|you and i|us) (never|can not|do not|are not|break|end|split|drift) ${REST}`,
        `what if you are (not|never|already|with|falling|just|lying|going|happier|better|done|seeing|only) ${REST}`,
        `(imagine|suppose|supposing|say) (if|that)? you (never|leave|left|meet|met|fall|fell|find|found|forget|forgot|stop|stopped) ${REST}`,
      ],
      unless: [
        '#Errand',
        '#Clock',
        '#Day',
        '(traffic|rain|rains|snow|late|car seat|cancel)',
        '(lol|haha)',
      ],
    },
    {
      match: [
        `${AFRAID} (so|too|all the time|every day|constantly|because|by the (thought|idea) (of|that)|of the (thought|idea|day) (of|that)?|at night|sometimes|that|about|of|to death|sick)? (that|if|when|about|of|because)? (you|we|i|i am|one day you|someday you|this|she|he) (will|would|might|may|could|are|am|is|going|just|have|do|keep)? (not|going to|all|just|really|never)? (just|ever|really|one day|to)? ${LOSS} ${REST}`,
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
      match: [
        `i (${FORCE} keep|can not stop|can not help|keep on|am always|spend * |spent * |was up|am up|lie awake|lay awake|stay awake|lie here|lay there|sit here|am lying here|am sitting here|have been) (up|awake|all night|all day)? (thinking|imagining|picturing|worrying|wondering|dreading|panicking|obsessing|overthinking|spiralling|having nightmares|having dreams|dreaming|seeing) (about|that|of|over|what|if|whether|how)? (you|it|what|if|whether|her|him|the day|the worst|us|we|who) (are|will|would|might|could|if|you|have|being|with|and|getting|leaving|finding|meeting|not|still|never|ever|is|really|just|a|when|do|did)+ ${REST}`,
        `my (mind|brain|head|thoughts|imagination) (keep|keeps|always|just|is|goes|runs|wanders) (going|running|racing|returning|wandering|spinning|spiralling|wild|telling me|imagining|picturing|to|with|showing me) ${REST}`,
        `(i|i just|i still) (have|get|got|had) (this|a|an|the|such a)+ (awful|horrible|terrible|bad|sick|sinking|nagging|strange|weird|constant|dreadful|really bad)? (bad|sinking|feeling|fear|dread|nightmare|dream|voice) * (you|us|this is|it is|over|ending) ${REST}`,
        `(every|each) (time|day|night|morning) * i (worry|panic|think|imagine|wonder|fear|am scared|am afraid|get scared) * (you|it|this|we|is) ${REST}`,
      ],
      unless: ['#Errand', 'your idea', '(lol|haha)', '(good|great|funny|nice) '],
    },
    {
      match: [
        `(one day|some day|someday|sooner or later|eventually|any day now|at some point|soon|in the end) you (are going to|will|might|would|may)? (just|probably|also)? (leave|realise|realize|wake up|get (tired|bored|sick|fed up)|find (someone|somebody|out|a)|meet (someone|somebody)|forget|stop|hate|give up|walk|be gone|regret|see|decide|move on|grow) ${REST}`,
        `(i (know|bet|think|guess|fear|am sure|just know|feel)|it feels like|deep down) (that)? (you are going to|you will|you would) (${FORCE}) (leave (me|us|one)|find (someone|somebody)|meet (someone|somebody)|forget (about)? me|get (bored|tired|sick) of (me|us)|replace me|move on|give up on (me|us)|change your mind|never (come|love|forgive|want|look|feel)|hate me|realise|realize|stop loving|end up (with|leaving)) ${REST}`,
        'i (feel|can feel|know|think|sense|am scared|keep feeling) (like|as if|that)? (i am|we are|you are|us) (losing|slipping|drifting|fading|slowly losing|disappearing|leaving) (you|away|apart|from me|me|each other|through my fingers)?',
        'am i (going to|about to|gonna)? (lose|losing) you',
        `(how|what) (am i|will i|would i|could i|are we|shall i|do i) (going to|supposed to|meant to|ever|even|to)? (do|live|cope|survive|go on|manage|be|handle|bear|face|happen|become|carry on) * (if|when) (you|i lose|we|this) ${REST}`,
        `what (happens|becomes|will happen|will become|would happen|would become|is going to happen|about) (to|of) (me|us|the kids and me) (if|when) (you|we|this) ${REST}`,
        `if (you|i) (ever)? (leave|left|lose|lost|go|leaving) (me|you|us)? (i|i would|i will|what|how|then i) (do not|would|will|will have|have|can|could|am|do)+ ${REST}`,
      ],
      unless: ['#Errand', '#Clock', 'regret (it|this|that)', '(lol|haha)'],
    },
  ],
  suggest: [
    'Hope today went all right.',
    'Nothing urgent, I just thought of you.',
    'I am going to take this one day at a time. How was today?',
    'I’m a bit in my head tonight. Talk another day.',
    'I don’t need an answer to that one.',
    'How was your […]?',
  ],
  examples: [
    '[What if you never] come back?',
    'I’m [terrified of losing you].',
    '[i keep imagining you with her]',
    '[One day you’ll wake up and leave].',
    'I’m [scared that you will meet someone else].',
    '[What if this is it]?',
  ],
  lookalikes: [
    'What if we don’t need the car seat?',
    'I’m scared you’ll beat me at tennis again.',
    'She’s scared of losing her tooth.',
    'I keep thinking your idea for the shed was good.',
    'What if you came at 6 instead?',
    'Worried you’ll miss your train, shall I drive?',
  ],
});
