import { defineRule } from '../rule.ts';
import { isMeant } from '../tone.ts';
import { FORCE, RELATION, REST_NO_ERRAND } from '../words.ts';

const BAD =
  '(terrible|horrible|awful|bad|rubbish|lousy|shit|shitty|crap|crappy|useless|pathetic|worthless|hopeless|worst|failed|poor|disgusting|selfish|broken|stupid|failing|sorry|pitiful|difficult|miserable|sad|weak|toxic|needy|clingy|shocking|dreadful|dire|rotten|wretched)';
/** Judgements that only ever mean the person. */
const WORTHLESS =
  '(pathetic|worthless|unlovable|useless|((such)? a|the) (burden (on (you|everyone|everybody))?|failure|loser|nobody|joke|disappointment|disaster|monster|waste of (space|time)|piece of (shit|crap|garbage|trash)|(hot)? mess|wreck|screw-up|screwup|fuck-up|fuckup|coward|fool|bore|(terrible|horrible|bad) person|pain|nuisance|nightmare|charity case|problem)|(such)? an idiot|nobody|garbage|trash|scum|hopeless|disgusting|repulsive|damaged (goods)?|broken|not worth (it|your|the|loving|anything|much)|(hard|difficult|impossible) to (love|live with)|stupid|ridiculous|weak|dumb|boring|(too)? (needy|clingy)|annoying|too much|nothing)';

export default defineRule({
  id: 'needy/self-abasement',
  title: 'Putting yourself down',
  why: 'Putting yourself down asks them to lift you up, and that is a job they did not ask for. One plain thing you own is worth more.',
  phrasings: [
    {
      // A bad husband, a failure.
      match: [
        `i (am|was|have been|feel like|am being|must be|must have been|know i am|know i was) ${FORCE} (a|an|the|such a|such an|nothing but a|just a|the world's)+ ${FORCE} ${BAD}+ (${RELATION}|excuse for a (${RELATION})|little (${RELATION}))`,
        `i know (that)? i (am|was|have been|can be|get|sound|seem|come across) ${FORCE} (being|as|like)? ${FORCE} ${WORTHLESS} (right now|sometimes|again|for you|to you|about this|but|i|and|of the|in this|$)`,
        `i (am|feel|have always been|have become) (like)? ${FORCE} (such)? !(such an idiot|an idiot|a fool|stupid|ridiculous|dumb) ${WORTHLESS} $`,
        `^ ${BAD} (${RELATION}) i (am|was|have been) $`,
        `(i am|i have been|i was) ${FORCE} (a|an|the|such a|just a|only a|no)+ ${FORCE} (${BAD}+|failure of a|poor excuse for a|pathetic excuse for a|sorry excuse for a|not much of a) (${RELATION}) ${REST_NO_ERRAND}`,
        `(i am|i have been|i was) ${FORCE} the worst (${RELATION}|thing) (you|alive|ever|in|that|who|to) ${REST_NO_ERRAND}`,
        `(i am|i was|i know i was|i know i am) (never|not) (much of|exactly|ever) (a|an|the) (catch|good|great|easy|ideal|perfect|best|prize|husband|wife|partner|mother|father|friend) ${REST_NO_ERRAND}`,
        `(god knows|heaven knows|lord knows|who knows|i do not know|no one knows) what you (ever)? (saw|see|want|wanted) (in me|with me)? ${REST_NO_ERRAND}`,
        `you (are|got|get|were|ended up|drew) ${FORCE} (stuck|lumbered|landed|saddled|married|the short straw) (with|to)? (me|someone like me) ${REST_NO_ERRAND}`,
        `(everyone|everybody|anyone|everyone else) (else)? is (so much|way|much|far)? (better|funnier|prettier|smarter|cleverer|nicer) * than (me|i am|i) ${REST_NO_ERRAND}`,
        `you have (every|all the|every single) (right|reason) to (hate|despise|leave|dump|never (forgive|talk|speak|want)|walk|want nothing) ${REST_NO_ERRAND}`,
        `(a|such a|the) ${BAD} (husband|wife|father|mother|dad|mum|mom|partner|boyfriend|girlfriend|friend|son|daughter) and a (worse|useless|terrible|bad|rubbish) ${REST_NO_ERRAND}`,
        `(i am|i feel|i have been) (like)? ${FORCE} (such)? a (failure|disappointment|disaster|disgrace|joke|burden|waste) (as a|to you|to (everyone|the kids|my)) ${REST_NO_ERRAND}`,
        `you (would|will|might) be (so much|much|far|way)? (happier|better|better off) with (someone|somebody|anyone|anybody|another|a (.)? (man|woman|wife|husband|mother|father)) ${REST_NO_ERRAND}`,
        `i am not (half|a quarter of|even half) the (man|woman|wife|husband|person|partner|mother|father|friend) ${REST_NO_ERRAND}`,
        `no wonder (that)? you (left|hate|ignore|are leaving|do not|never|can not|would|want|avoid|stay|prefer|had|went|found) ${REST_NO_ERRAND}`,
        `(i am|i feel) (like)? ${FORCE} (pathetic|worthless|unlovable|useless|a failure|a burden|a loser|a nobody|nobody|nothing|broken|a waste) (without you|to you|as a|and|i|but|these days|right now|for|who|that|compared|next to)`,
        `(i am|i feel|i was) (just|only|nothing but) (a|an)? (burden|failure|loser|nobody|mess|waste|joke|disappointment|problem|mistake|stupid|pathetic|worthless) ${REST_NO_ERRAND}`,
      ],
      unless: [
        'not such',
        '(at|with) (parking|maths|math|cooking|baking|directions|names|golf|tennis|plants|texting|chess|technology)',
        '(not a|not such|not being)',
        'annoying (but|and)? (could|can|please)',
        'you (think|thought) i am',
      ],
      when: isMeant,
    },
    {
      // Not deserving them, not good enough.
      match: [
        'i (do not|never|did not|clearly do not|really do not|will never|do not even) (deserve|deserved) (you|your (love|forgiveness|kindness|time|patience|attention|trust|friendship)|to be (loved|happy|with you|forgiven)|love|happiness|forgiveness|any of (it|this|you)|someone like you|a (wife|husband|partner|friend|mother|father|person) like you|better|anything|another|this chance)',
        '(you|you all|the kids|they|everyone) (deserve|deserved|deserves|need|needed) * (better|more) than (me|this|i|what i|someone like me|anything i)',
        `you (deserve|deserved) (someone (better|more|else|who|normal|nicer|good)|somebody (better|else|who)|a (real|better|proper|nicer|good) (${RELATION})) ${REST_NO_ERRAND}`,
        'you could have had (anyone|anybody|better)',
        `(they|the kids|everyone|you) would be (better|happier) * (without me|at yours|if i (was|were) not) ${REST_NO_ERRAND}`,
        '(you are|you were|you have always been) (way|far|much|just)? too good for me',
        '(you could|you can|you would) (do|have done|find) (so much|a lot|way|far|much)? better (than me)?',
        `i am not (good|pretty|smart|strong|clever|attractive|interesting|man|woman|worthy|worth) (enough)? (of)? (for you|for anyone|for this|your|of you|to be|you|loving) ${REST_NO_ERRAND}`,
        `i (will|would|was|could|can|am) (never|not) (ever)? (going to)? (be|been|being)? (good|pretty|thin|smart|strong|man|woman) enough ${REST_NO_ERRAND}`,
        '(never|not) (good|pretty|smart|thin)? enough for (you|anyone)',
      ],
      unless: [
        '(cake|pizza|weekend|break|rest)',
        'deserve better than (him|her|them)',
        '(he|she|they) (did not|does not|do not) deserve',
      ],
    },
    {
      // Hating oneself, ruining everything.
      match: [
        `i (hate|loathe|despise|disgust|am sick of|am disgusted (with|by)|can not stand|am ashamed of|am so ashamed of) (myself|being me|who i am|what i am|who i have become|what i have become) ${REST_NO_ERRAND}`,
        `i (always|just|only|keep|have|seem to|somehow|manage to)+ ({ruin}|{wreck}|{mess}|{screw}|{fuck}|{destroy}|{spoil}|break|get (everything|it all|things) wrong|{push}|drive|{disappoint}|{fail}|let) (up|down)? (everything|it all|everyone|anything|you|all the|every good thing|things|everybody|wrong|things wrong|away everyone|you down|you away|at everything|as a)`,
        `i ${FORCE} (ruin|destroy|wreck|break|spoil|mess up|screw up|fuck up|poison) (everything|everyone|it all|every good thing) ${REST_NO_ERRAND}`,
        `what (kind|sort) of (a)? (${RELATION}) (am i|would (do|leave|forget|say)|have i) ${REST_NO_ERRAND}`,
        `i am (just|only|basically)? (good for nothing|no good (to|for) (anyone|you|anything)|no use to (anyone|you)|dead weight|nothing (but|more than|special|compared)|a waste|not worthy|beneath you|not fit to|a lost cause|beyond help|impossible to (love|live)|a horrible|a walking) ${REST_NO_ERRAND}`,
        `you (must|have to|probably|should)+ (be)? (so)? (ashamed of|embarrassed by|sick of|tired of|fed up with|regret|hate|despise|disgusted by|disappointed in) * (me|marrying me|meeting me) ${REST_NO_ERRAND}`,
        'i can not (even)? (do|get|seem to do|seem to get) (anything|a single thing|one thing|nothing) right !with',
        `i am too (damaged|broken|needy|difficult|ugly|old|boring|messed up|far gone) (for|to (love|be loved|live with)) ${REST_NO_ERRAND}`,
        `(everyone|everybody|they|you) would be (happier|better) (off)? if i ${REST_NO_ERRAND}`,
        `i (am|was) not a (very)? good (enough)? (${RELATION}) $`,
        `i do not deserve (a|one|even a) (single)? (second|minute|moment|word|thought) ${REST_NO_ERRAND}`,
        `i let (everyone|everybody|you all|you) down (as|again|every|all|always) ${REST_NO_ERRAND}`,
        `you should (find|be with|marry|have married) (someone|somebody) (who|better|else|normal) ${REST_NO_ERRAND}`,
        '(everything|whatever|anything) i (do|touch|say) (is|goes|turns|ends|just|comes out|i)? * (wrong|ruin|ruined|to (shit|dust|nothing)|stupid|not enough|badly)',
        '(what is|something is|there is something|there must be something) (so)? wrong with me',
        'why am i (so|always|such|like) (this|stupid|pathetic|a|needy|clingy|weak|dumb|difficult|useless|bad|the)',
      ],
      unless: [
        '(lasagne|cake|recipe|dinner|plants|sourdough|eating|buying|ordering|watching)',
        'doctor',
        'nothing wrong',
      ],
      when: isMeant,
    },
    {
      // Who could love me?
      match: [
        '(no one|nobody|no other (man|woman|person)|who) (else)? (will|would|could|can|wants|is going to|has) (ever)? (to)? (love|want|put up with|like|be with|miss|date|have|need|marry) (someone like)? me (anyway|again|like this|now)? $',
        '(who|nobody|no one) would (ever)? (want|love|have|miss|choose|marry|date|stay with|put up with) * me $',
        '(why|how) (would|could|should|did) (you|anyone|anybody) (ever|even|still|possibly)? (want|love|stay with|be with|choose|put up with|like|bother with|miss|care about|look at) (to be with)? (someone like|a (person|man|woman|loser|mess) like)? me',
        `i (do not|would not|can not|could not) (even)? (blame|fault) you (for|if you) (hating|leaving|not|being sick|being tired|being done|giving up|wanting|hate|leave|left|never|going|cheating|finding|ignoring|moving) ${REST_NO_ERRAND}`,
        'i (do not|can not) (even)? (know|understand|see|get) (why|how|what) you (even|still|ever)? (are still|love|like|stand|tolerate|married|chose|see in|want|waste|keep) * me',
        '(i (do not|can not) (even)? (know|understand|see|get))? (how|why) you (even|still|ever)? (put up|bother|stay|stayed|stick|bear|live) with (me|(someone|somebody) like me)',
        '(someone|a person|a man|a woman|people|a guy|a girl) (as)? (stupid|pathetic|worthless|useless|broken|needy|boring|ugly|difficult|damaged)? (as|like) me $',
      ],
      unless: ['(meatballs|crocs)', 'who would like'],
    },
    {
      // Sorry to exist.
      match: [
        `(sorry|apologies|apologize|forgive me) (for|that i|i|that|if)? (i|i am|am|keep|have|be|being)? ${FORCE} (bothering|bother|being|be|exist|existing|annoying|am|keep bothering|wasting|am bothering) ${FORCE} (you|your time|annoying|needy|clingy|a (bother|burden|pain|nuisance|mess|failure|terrible|bad|horrible|pest|disappointment|drama queen)|such a *|like this|this way|so (needy|clingy|emotional|annoying|much|sensitive|difficult|pathetic|stupid)|me|pathetic|difficult|too much|alive|who i am|stupid|dramatic|emotional|hard|existing|crazy|$)`,
      ],
      unless: [
        'on a (sunday|saturday|weekend)',
        'at work',
        '(never mind|forget) me too',
        '(haha|lol)',
      ],
    },
  ],
  suggest: [
    'I’m sorry about […].',
    'I slipped up with […].',
    'I’m being hard on myself today.',
    'I could have handled […] better.',
    'I’d like to do […] better.',
    'Thanks for […].',
    'My part in it was […].',
    'Not my best day. How was yours?',
  ],
  examples: [
    '[I know I’m a terrible wife].',
    '[i dont deserve you]',
    '[You deserve so much better than me].',
    '[I hate myself for it].',
    '[I’m so pathetic].',
    '[Sorry for being such a] burden.',
    '[I don’t know why you put up with me].',
    '[You’d be happier with someone else].',
    '[i’ve been such a rubbish dad]',
    '[You got lumbered with me].',
    '[I let everyone down, as usual].',
  ],
  lookalikes: [
    'I’m useless at parking.',
    'I know I’m late.',
    'Sorry to be late.',
    'I don’t deserve this cake but I’m eating it.',
    'Nobody will want meatballs twice.',
    'I was horrible to you on Friday, sorry.',
    'You deserve a rest.',
    'I’m hopeless at sums, can you check this?',
    'I’m such an idiot, I left the tickets on the table.',
    'I can’t do anything right with this printer.',
    'I hate myself for eating the whole tub.',
  ],
});
