import { defineRule } from '../rule.ts';

/** Somebody else's divorce is news, not a hot issue. */
const OTHERS = [
  '(sister|sisters|brother|brothers|friend|friends|cousin|cousins|neighbour|neighbours|neighbor|neighbors|parents|boss|colleague|mate|mates|aunt|uncle|their|his|her) ((messy|nasty|own|first|second|big)+)? (divorce|separation|marriage|breakup|split)',
  '(film|movie|episode|series|book|novel|show|song|podcast|scene|chapter|character|celebrity|celebrities|season|documentary|article|band|oasis|tv)',
  '(he|she|they|parents|friends|neighbours|neighbors|. and .) ((just|finally|now|been|is|are|was|were|got|has|have|getting|going to|both|apparently)+) ((just|finally|now|been|getting|got|to)+)? (divorced|divorce|separated|divorcing|separating|break up|breaking up|broke up|split up|splitting up|try)',
  '(line|phone|signal|call|you are|voice) breaking up',
];
/** "Sarah's divorce": a name or noun with an apostrophe before it. */
const isTheirOwn = ({ before, banter }: { before: string; banter: boolean }) =>
  !banter && !/\b\w+'s (\w+ )?$/.test(`${before} `);

/** The two, or the writer at least, stand in the sentence; bands and friends get back together too. */
const isAboutUs = ({ sentence }: { sentence: string }) =>
  /\b(we|us|our|i|me|my|you and|chance|hope|possibility)\b/.test(sentence) ||
  sentence.split(' ').length < 6;

export default defineRule({
  id: 'hot-issue/separation',
  title: 'Raising the separation or the way back',
  why: 'Leaving, staying and coming back are the heaviest subjects there are. Raised in a message they ask for a decision; a small good moment asks for nothing.',
  wholeClause: true,
  park: true,
  phrasings: [
    // The word itself.
    {
      match: [
        '(divorce|divorcing|divorced) !(party|lawyer friend)',
        '(our|the|a|trial|this) (separation|breakup|split) !(anxiety|between|of)',
        '(want|wanted|needs|is it|are we on|on|taking|take|need|just) a break !((from|at|in|for|with|soon|now|then|and|it) (work|screens|school|the|lunch|a|have|coffee|you deserve)) (from (me|us|this marriage|each other)|or|$)',
        '(we|us|are we|you and i|want to|going to|you want to|decide to) ((really|just|should|to|are|have|had|finally|now)+)? (break up|breaking up|broke up|broken up|split up|splitting up|separate|separating|separated|part ways|call it quits)',
        '(break|broke|breaking|broken|split|splitting) up with me',
      ],
      unless: OTHERS,
      when: isTheirOwn,
    },
    // Being together again.
    {
      match: [
        '(get|getting|got|be|being|come|coming) back together',
        '(live|living|sleep|sleeping|be|being) (together|under one roof|under the same roof|as a (couple|family)|as husband and wife|as man and wife|a (couple|family)|us) again',
        '(start|starting) over (again|with (me|us)|from scratch|together|fresh|afresh|$)',
        '(give|giving) (us|our marriage|our relationship|what we had|our family|this marriage) ((one|another|a|last|second|proper|some|more|real)+)? (go|try|chance|shot|time)',
        '(have|had|has|having) ((one|another|a|proper|real|last)+) (go|try|shot) at (it|us|this|being)',
        '(save|saving|fix|fixing|rebuild|rebuilding|work on|working on|fight for|fighting for|give up on|giving up on|end|ending|destroy|destroying|throw away|throwing away) (us|our (marriage|relationship|family)|this (marriage|relationship|family)|what we (had|have)|the marriage)',
        '(find|found) ((our|your|a|each)+)? (way)? back to (each other|one another|us|me)',
        '(reconcile|reconciling|reconciliation|couples therapy|couples counselling|couples counseling|marriage counselling|marriage counseling|marriage counsellor|marriage therapy|relationship counselling) !(statement|accounts|the|with the (bank|invoice))',
        '(try|trying) (living|being|sleeping) together',
      ],
      unless: OTHERS,
      when: (context) => isTheirOwn(context) && isAboutUs(context),
    },
    // Coming back, moving out, leaving, staying: the reader does it.
    {
      match: [
        '(when|whether|have|did|do|are|decided|know|why|will|would|could|can|think about|thinking of|for|so|asking when|consider) you ((are|ever|even|really|still|going to|to|decided to|want to|will|would|be|think|of|have|had|thought|about|about it|thinking|going|planning|not|just|please|consider)+)? (moving|move|moved) (out|back in|back home|back to us) !((to|of) (perth|the (way|office)|.))',
        '(whether|have|did|do|are|decided|know|will|would|could|can|yet) you ((are|ever|even|really|still|going to|to|decided|want to|will|would|be|think|of|thought|about|thinking|going|planning|not|please|just)+)? (coming|come) (back|home) ((to (me|us|the kids|your family)|for good|or not|this time|at all)+|$)',
        '(can|could|would|will|please) (you)? ((please|just|not|ever)+)? come (back|home) (to (me|us)|for good|$)',
        '(come|coming) (back|home) (when|whenever|as soon as) you (are|feel|want)',
        'since you (left|have been gone|moved out|walked out|went away|have left|are gone) !(for|the (office|party|house|meeting))',
        '(when|because|that|if|after|before|day|night|why did|did) you ((just|really|finally|actually|all|decided to|chose to)+)? (left|leave|leaving|walked out|walk out|packed|moved out|gave up) (on)? (me|us|the kids|your bags|home|this family|our marriage) !(a|an|the|some|your|at|with|in|on read|behind)',
        '(no wonder|the day|why) you packed',
        '(walked|walk|walking) out on (me|us|this family|our|the kids)',
        '(leave|leaving|left) (your family|this family|this marriage|our marriage|the marriage|the family)',
        '(stay|stayed|staying) (together|married|in this marriage|for the (kids|children)|in our marriage)',
        '(if|agree|please|would|could|want|wish|beg|whether|decide|decided|them|will you) (you)? ((just|only|to|agree to|could|would|will)+)? (stay|stayed) (with (me|us)|till|until|through|a (bit|little) longer|one more|this once|$)',
        '(get|collect|pick up|fetch|take|move|clear|picking up|collecting) (out)? (all|the rest of|the last of|the remaining|some of) (of)? (your|the) (things|stuff|belongings|boxes|clothes|furniture)',
        '(you|u|to|date|day) ((are|will|can|could|want to|would|when|do|please)+)? (collect|collecting|come for|came for|coming for|fetch|clear out|pack up|pack) (all)? (your|the) (things|stuff|belongings|boxes|clothes|furniture|last boxes) !(from (the|school))',
        '(i|you) ((could|can|will|would|might|have|am going to)+)? (be out|be gone|move out|moved out|moving out|found a (flat|place|two bed|one bed|room|studio)|signed (a|the) lease) (by|before|from|on|next|of (here|the house)|by the station)',
        '(changing|change|changed) the locks',
        '(tell|telling|told|explain) (to)? (the|our) (kids|children|boys|girls|families|parents) ((that|about|why|how)+)? (we|you|us) ((are|have|were|going to be)+)? (finished|separating|separated|divorcing|getting a divorce|splitting|over|not coming back|breaking up|the divorce|the split|the separation)',
        '(selling|sell|sold|splitting|dividing) (our|the family|the) (house|home|flat) ((on|and|before|now|after|because)+|$)',
        '(load|pack|packing|loading) ((the|your|my)+) (van|bags|suitcase) ((for you|and go|and leave|myself)+)',
      ],
      unless: [
        ...OTHERS,
        '(stay|staying|stayed) (with (us|me))? ((for|at|over|on|in|until|till|through)+) ((the|a|end of the)+)? (weekend|dinner|night|week|few|lunch|pudding|tea|film|match|party|show|dessert|coffee|plumber|hospital|game|meeting|credits|#Day|monday)',
        '(flatmate|roommate|housemate|tenant|tenants|lodger|neighbours|neighbors|courier|movers|landlord)',
        '(gym|swimming|school|camp|football|trip|airport|hotel|train|flight|holiday|honeymoon|conference|toronto|office|pub|hospital) ',
        'if you (move|moved) out',
      ].map((pattern) => pattern.trim()),
      when: (context) => isTheirOwn(context) && !/\bleft for\b/.test(context.sentence),
    },
    // What are we, where is this going.
    {
      match: [
        'where (do)? we ((both|even|really)+)? stand !(for|in (line|the)|with (the|plans)|on (the|pickup))',
        'where (this|we|our relationship|our marriage|us|things|all this) ((is|are)+)? ((really|actually|even)+)? (going|headed|heading|leads|is going|goes) ((between us|with us|for us|from here|and|or|anymore|any more)+|$)',
        'where (is|are) (this|we|our relationship|our marriage|us) ((really|actually|even)+)? (going|headed|heading) ((between us|with us|from here)+|$)',
        'what (are we|we are) (to each other|doing here|anymore|any more|now|even|$)',
        '(are we|is this|is it|are you and i) ((really|actually|still|even|officially|now|just|finally|truly)+)? (over|finished|through|broken up|still together|together|a couple|still married|worth (saving|fighting)|the end|doing this|done) ((for good|between us|then|or what|or not|anymore|any more|now|for us|of us|$)+) !(with|for|at|by)',
        '(it|this|we|us|that) (is|are) ((really|finally|officially)+)? (over|finished|done|dead|beyond saving) (between us|for us|for good)',
        '(end|future|rest|hope|left) (of|for) us $',
        '(talk|thinking|do you think|ever think|still think|i think|thought|thoughts|dream|dreaming|wonder|wondering|ask|hopeful|feel) about us ((again|anymore|any more|and|or|at all|before|sometimes|too|every)+|$)',
        '(what (happened|went wrong)|done|gave up|give up|fight|believe|chance) (to|with|on|for|in) us $',
        '(about|not) us $$',
        '(our|this) (marriage|relationship|breakup|separation|split) !(with (the|clients|our)|manager)',
        '(try|chance|want|wanted|love|like) for us to (be (together|a family|a couple|us|happy again)|try|start|get back|stay together|make it|live)',
        '(i|you|do you|if you) (do not|did not|not|no longer) ((still|even|ever|really|any)+)? (love|in love with) (me|you) (any more|anymore|any longer)',
        '(fell|fall|fallen|falling) out of love',
        '(stop|stopped) loving me',
        '(wear|wearing|took off|take off|taken off|sold|pawned) (your|my|the|our) ((wedding|engagement)+)? (ring|rings)',
        '(took|take|taken) (your|my) (wedding)? ring off',
      ],
      unless: [
        ...OTHERS,
        'between us ((girls|lads|lot|all|two|and the)+)',
        '(are we|we are|is this|is it) (done|finished|over|through) (with|for|at|by)',
        '(film|match|party|show|season|lesson|class|exam|exams|rain|storm|winter|meeting|game|course|sale|school|term|work|job|project|swimming|deadline|bus|train) ((is|was|ends)+)',
        '(linear|topic|school|history|graph|variables|working|business|professional|client|customer) relationship',
        '(thank|pray|prays|praying|cook|room|table|seats|tickets|both of|all of|each of|some of|none of|one of|most of) * us',
      ],
      when: isTheirOwn,
    },
  ],
  suggest: [
    'How are things with you?',
    "I'd be glad to hear how your week has been.",
    "Hope today went ok, and there's no rush about anything.",
    'I was thinking of you, nothing more than that.',
    "I'm happy to just listen, whenever you feel like talking.",
    'Nothing needs deciding this week.',
  ],
  examples: [
    '[do u think we could ever get back together]',
    '[Have you decided whether you are coming back to us]?',
    '[Where do we stand]?',
    '[I keep asking myself is this the end of us]',
    '[Is there any chance of getting back together]?',
    '[The house is quiet since you left].',
    '[When do you want to collect the rest of your things]?',
    "[I don't love you anymore]",
    '[Can we save our marriage]?',
  ],
  lookalikes: [
    "My sister's divorce is finally through.",
    'the divorce scene in that film!',
    "her roommate moved out, room's free",
    'leave me a key?',
    'where are we going for her birthday?',
    'are we done with the storage unit?',
    'the relationship between x and y is linear, she gets it now',
    'physical therapy is at 3',
    'reconciling the bank statement',
    'save the date: oct 12',
    'end of our street is closed',
    'when did you leave work?',
    'fell out of bed lol',
    'ring the bell twice',
    "your parents' anniversary is the 3rd",
    "i'm done with the vacuum, want it?",
    'what happened to the sprinkler?',
    'half the house has flu',
    'work on her project sunday',
    'You are breaking up, call me from outside.',
    'The band is getting back together for one night.',
    'There is room for the two of us on the bench.',
  ],
});
