import { defineRule } from '../rule.ts';
import { ADVERBS, CLAUSE_REST, DELIGHT, FAILING } from '../words.ts';

const THINGS =
  '(this|that|it|everything|all (of)? (this|that|it)|the whole (thing|mess)|none of this|half of this|what happened|the mess|this mess|the (problem|damage|delay|fight|argument|divorce|breakup|atmosphere|mould|fault|blame))';
const HURT =
  'cry|feel|look|lose|miss|wait|hate|sick|ill|ashamed|late|angry|mad|furious|miserable|sad|anxious|worse|do (it|this|that)|suffer|choose|leave|like this|this way|the bad|a fool|a laughing|pay|regret|say|quit|believe|doubt|question|beg|worry|stop|crazy|insane|paranoid|bitter|upset';

export default defineRule({
  id: 'argumentative/blame',
  title: 'Putting the fault on them',
  why: 'Being told that it is their fault makes most people defend themselves. Your own part, or what it was like for you, gives them something to answer.',
  phrasings: [
    {
      match: [
        `[${THINGS} (is|was|are) ${ADVERBS} (your (fault|doing|mess|mistake)|because of you|down to you|thanks to you|on you|yours to)]`,
        '[(is|was|are|all|entirely|just|only) your (own)? (fault|doing)] ',
        '[(the)? (fault|blame|responsibility) (is|lies) * (yours|with you)]',
        '[(that|this|it) is on you]',
        '[you (are|were) (the only one|entirely|solely|fully)? (to blame|responsible for (this|that|all|everything))]',
        `[(you are the|you were the) (reason|cause|problem|common) (of|for|why|in|that|behind|here|denominator)? ${CLAUSE_REST}]`,
        '[the (only)? problem (here)? is you]',
        '[you (have)? (only|got)? (yourself|yourselves) to (blame|thank)]',
        `[(i|we) blame you ${CLAUSE_REST}]`,
        `[you (brought|have brought|did|have done|caused|started|created|chose|wanted|asked for|made) (all of)? (this|that|it) (on|to|mess|situation|upon|problem|fight|war|all) ${CLAUSE_REST}]`,
        '[(you|it was you) (chose|started|caused) (this|it all|that|all this)]',
        `[(look|see) what you (did|have done|made|are doing|started|have made) ${CLAUSE_REST}]`,
        '[you had one job]',
      ],
      unless: [
        '(not|never) * your fault',
        '(is|was) (this|that|it) your',
        '(looks|look|suits|sits|fits|drinks|lunch|dinner|next|round|coffee) * on you',
        DELIGHT,
        '(thank|thanks|proud|love) ** you did this',
      ],
      when: ({ banter }) => !banter,
    },
    {
      match: [
        `[(because|on account) of (you|your)] ${CLAUSE_REST}`,
        `[(because|since) you ${ADVERBS} (could not|did not|would not|will not|can not|do not|are|were|had to|have to|never|refused|refuse|decided|insisted|chose|wanted|forgot|had) ${ADVERBS} (be bothered|bother|listen|ask|tell|check|think|care|answer|reply|read|keep|stop|control|show|turn up|want|admit|let|wait|#Bad|#Insult|too (lazy|busy|proud)|to (be|go|have|prove|make|win)) ${CLAUSE_REST}]`,
        `[because you ${ADVERBS} (${FAILING})]`,
        `[because of the (way|things|atmosphere|mood|mess|lies|words|people) you ${CLAUSE_REST}]`,
        `[it is (down|due|thanks) to (you|your) ${CLAUSE_REST}]`,
      ],
      unless: [
        DELIGHT,
        '(she|he|they|kids) (loves|love|passed|made)',
        '(laugh|laughing|smile|smiling|happy|got home|passed|made it|found|won)',
      ],
    },
    {
      match: [
        `[if you had (not|only|just|ever|told|asked|listened|been (there|here|on time|less|more|honest|so)|done|filled|bothered|called|said|answered|read|checked|paid|let|kept|thought|shown|opened|replied|tried|cared|come|stayed|left|given) ${CLAUSE_REST}]`,
        '[if (it was|it were|it had) not (been)? for (you|your)]',
        `[none of this (would|mess|had|was) ** (if|happened|happening) * you ${CLAUSE_REST}]`,
        `[you (could|might) have (at least|just|even|${ADVERBS}) (called|told|texted|asked|said|warned|waited|messaged|rung|rang|let me know|checked|mentioned|apologized|invited|offered|answered|replied|tried|spoken|given me|thought)]`,
        `[you should have ${ADVERBS} (told me|asked|known|called|said|thought|warned|checked|let me know|listened|been|mentioned|told us|spoken to me|come to me|thought of|done)]`,
      ],
      unless: [
        DELIGHT,
        '(been there|been here|could have told)',
        '(lost|stuck) without',
        '(surprise|congratulations)',
      ],
      when: ({ banter }) => !banter,
    },
    {
      match: [
        `[you ${ADVERBS} (ruined|ruin|destroyed|destroy|wrecked|wreck|broke|spoiled|spoilt|poisoned|tore apart|threw away|tore|blew|messed up|screwed up|fucked up|embarrassed|humiliated|betrayed|abandoned|sabotaged|trashed|shattered|killed) ${ADVERBS} (everything|my|our|this|us|me|the (family|whole|day|evening|party|night|mood|trust|holiday|weekend|marriage|kids|children)|their|her|his|any|every)]`,
        `[you ${ADVERBS} (are making|make|made|have made|were making) (me|us|her|him|them|everyone|it|this|things|everything|life|my life) ${ADVERBS} (${HURT}|hard|harder|difficult|impossible|#Bad|hell|about)]`,
        `[you ${ADVERBS} (left (me|us|him|her|them|the kids) (alone|with|to|standing|waiting|for|at|there|here|out|in|behind|no|$)|let me down|let us down|let (him|her|them|the kids|the children|everyone) down|walked out|gave up on|turned your back|threw me under|hung up on|stood me up|lied|cheated|broke your (promise|word)|forgot (my|our|about me|about us|again)|ignored (me|my|us|our|everything|all|every)|blew me off|went behind|turned (him|her|them|everyone|the kids|the children|my) against|dragged (me|us|my|our)|wasted my|took (everything|advantage)|shut me out|cut me out|pushed me away|drove me to|laughed (at|in)|made a fool|used me|kept me in the dark|put me through|threw (me|it|that) (away|out)|promised me|never (asked|bothered|even)|did not (even)? (ask|tell|bother|check|think|call|warn|invite|turn up|show up|listen|say (sorry|thank)))]`,
        `[you (can|could) not ${ADVERBS} (even|manage|be bothered|bother|make it to (one|a)|spare|find (the time|five minutes|a minute|time)|pick up the|give me|do one|return|say (sorry|thank)|keep your|send (a|one)|be honest|take five|lift|go (one|a|five)|stop for) ${CLAUSE_REST}]`,
        `[you (could not|can not|did not|do not|will not|would not) (even)? be bothered]`,
        `[you ${ADVERBS} (were|are) late again]`,
        `[and ((yet|now)+)? you still (sent|went|did|let|left|took|made|chose|said|had|have|do|are|do not|did not|will not|told|could not|can not|want|think|expect|managed|put|gave|bought|ignored|cancelled) ${CLAUSE_REST}]`,
        `[you (forgot|missed|cancelled|canceled|did it|are late|were late|bailed|left|lied) ** again $]`,
        `[you (${FAILING}) ** again $]`,
        `[that is what you (do|did|always do|wanted) ${CLAUSE_REST}]`,
      ],
      unless: [
        DELIGHT,
        '(laugh|smile|blush|cry (laughing|with laughter)|giggle|melt)',
        '(broke|blew) * record',
        'you can not even (tell|see|imagine|buy|get|find|smell|hear|feel|notice)',
        '(if|in case|when|unless|did|do|have|that|whether|think|thought) you (left|forgot)',
        'you (left me|forgot (my|our|the)) (the|a|some|your|keys|number)',
        '(call|called|named) me',
      ],
      when: ({ banter, question }) => !banter && !question,
    },
    {
      match: [
        `[you (are|were) the (only)? (one|person) (who|that) ${ADVERBS} (left|started|ended|cheated|wanted|chose|lied|said|decided|insisted|told|forgot|broke|ruined|made|walked|gave|stopped|moved|signed|changed|cancelled|agreed|does not|did not|never|refuses|refused|keeps|has to|needs|pushed|put|picked|asked for|let|started|threw|began|will not)]`,
        '[your (lies|lying|selfishness|attitude|laziness|constant|stupid|jealousy|negativity|carelessness|inability|refusal|drama|tantrums|tantrum|nonsense|excuses|ego|stubbornness|neglect|coldness|endless|incompetence|failure to|pathetic (excuse|little|attempt|apology)|ridiculous (rules|demands|excuse|accusations))]',
        `[(i am|i have had) ${ADVERBS} (sick|sick and tired|tired|fed up|done|exhausted|had it|enough|up to here) (of|with|by) (you|your|this (circus|crap|shit|nonsense|drama|game)|being (treated|ignored|the only|blamed|lied|used|the one|made|your|second|last|taken)|always (being|having)|having to (chase|beg|ask|remind|repeat|do|explain)|#Ing (after|everything|your|for you|you)) ${CLAUSE_REST}]`,
        '[i am not (a|an|the|your|her|his) (bank|maid|taxi|taxi driver|cleaner|doormat|mind reader|servant|babysitter|chauffeur|cash machine|atm|punching bag|punchbag|hotel|slave|secretary|mother|mum|mom|cook|robot|machine|option|backup|second choice|therapist|pa|personal assistant|housekeeper|employee|child|puppet|toy)]',
      ],
      unless: [
        DELIGHT,
        '(lol|joke|joking)',
        '(thank|thanks|sorry) ** your constant',
        '(no|without) your',
      ],
      when: ({ banter }) => !banter,
    },
    {
      match: `[(thanks|no thanks) to you] * (late|missed|lost|alone|broke|stuck|hate|hates|no|not|never|nobody|ruined|i have to|we have to|i had to|we had to|has to|crying|cried|nothing|in trouble|worse|bad|extra)`,
      unless: [
        'not (only|just|bad)',
        'no (problem|trouble|one (was|got) (hurt|lost))',
        'missed nothing',
      ],
      when: ({ banter }) => !banter,
    },
  ],
  suggest: [
    'I had a part in this too.',
    'It was a hard day for me.',
    'I felt let down, and I’d rather sort it out than argue.',
    'It went wrong, and I’d like us to fix it together.',
    'I wish it had gone another way.',
    'I found that hard, that’s all.',
    'What was it like from your side?',
  ],
  examples: [
    '[This is all your fault].',
    '[if u hadnt been so late the cake would still be warm]',
    "The match is lost and [that's on you].",
    '[You ruined my] whole birthday.',
    '[Because of you] I missed the train and the meeting.',
    '[You could have at least called] from the station.',
    "[You're the one who walked] out.",
    "[I'm not your taxi].",
    'So [you made me look] like a fool in front of them.',
  ],
  lookalikes: [
    "It's not your fault",
    'She loves maths because of you',
    'You made me laugh today',
    'You started it, the car? Great',
    "You're the one with the key, right?",
    'You chose well, she loves it',
    'Thanks to you she passed',
    'That colour looks good on you',
    "If you hadn't helped I would still be there, thank you",
    'You should have the email now',
    'You broke the club record!',
    'Is this your fault line map from class?',
  ],
});
