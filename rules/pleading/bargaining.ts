import { defineRule } from '../rule.ts';
import { aboutUs, aboutUsOnly } from '../tone.ts';
import { FORCE, REST } from '../words.ts';

/** The other's part of the deal. */
const RETURN =
  '((just|only|will|would|could|just give)+)? (come (back|home)|stay|stayed|came (back|home)|come back home|take me back|took me back|forgive|forgave|give (me|us|this)|gave (me|us|this)|let me (come|back|in|see|stay|have|try|be)|do not (leave|go|tell|end|file|divorce)|still (love|want)|agree to|say yes|talk to me|answer me|love me|stop (seeing|talking|leaving)|choose (me|us)|change your mind|promise|are willing|move back|try again|find it|marry me|meet me|see me|hear me)';

export default defineRule({
  id: 'pleading/bargaining',
  title: 'Offering a deal',
  why: 'An offer of anything and everything can sound like a price for their feelings. One thing you do without a condition is believed sooner.',
  phrasings: [
    {
      // Anything at all.
      match: [
        `i (will|would|am (willing|ready|prepared|happy) to|can|could) ${FORCE} (do|give|be|change|agree to|accept|try|sign|pay|sacrifice|become|take|put up with|live with) (absolutely|literally|just about)? (anything|whatever|anything and everything) $`,
        `i (will|would|am (willing|ready|prepared) to|can|could) ${FORCE} (do|give|be|change|agree to|accept|try|sign|pay|sacrifice|become|put up with|live with) (absolutely|literally|just about)? (anything|whatever|everything|anything and everything|whoever) (at all|it takes|you (want|need|ask|say|like|wish|tell|require) !(for|on|at|around|with|in)|to (make|get|have|keep|save|fix|be|win|prove|see|stop|show|hear|hold|change|earn)|for (you|us|another chance|one more)|if you|just|so (that)? you|i can to) ${REST}`,
        `^ (anything|whatever) (it takes|you (want|ask|say|need)|at all) (just|only|please|i will|to (make|get|have|keep) (you|us|this|it|things)|if you) ${REST}`,
        'whatever it takes $',
        `i (will|would) give (up)? (anything|everything|the world|my right arm|my life|an arm) (just)? (to|for (you|us|one|another)|if) ${REST}`,
        `i go do (anything|whatever) ${REST}`,
        `(just name it|^ name it !(and i)|(just)? name ((your|any) (price|terms|condition|conditions)|the price|what you want)) (and (i|it)|$) ${REST}`,
        `(you (just|only)? (have|need)? (only)? (got)? to (say|give|ask|tell me)|just say) (the|one|a|me|which|what|when) (word|sign|date|one|list|and i|i will|it is done|what you) ${REST}`,
        `(you (pick|set|write|make|name|choose) (and|the (rules|list|terms|conditions))|whatever you (pick|choose|decide|say)) (and)? i will (do|be|sign|go|change|agree|follow|accept|obey) ${REST}`,
        `^ (just|you)? say the word and (i|it is|the) ${REST}`,
        `i (will|can) (do|make) (all|every|any) (the)? (changes|change) you (ask|want|need) ${REST}`,
      ],
      unless: [
        '(for dinner|weekend|restaurant|film|movie|pizza|haha|lol|tea|cake)',
        '(after|before|until) #Clock',
        '(on|this|next) #Day',
        'whatever you want (for|to (eat|watch))',
      ],
      when: aboutUsOnly,
    },
    {
      // What must I do?
      match: [
        `(what|tell me what|just tell me what|show me what|is there anything) (can|do|must|should|could|else|would|will) (i|it|else|we)+ (have to|need to|can|could|must|got to|should|do|take)? (do|take|say|change|become|be|give|have to do|need to do) (now|differently|right now|then)? (to ((make|get|have|bring|keep) !(a|some|the|any)|win|convince|prove|earn|change your|save (us|this|our)|fix (us|this|it|things)|deserve|be (forgiven|loved|enough|with you))|for you to|so (that)? (you|we)|that would (make|bring|change|convince)|in order to) ${REST}`,
        `(what|whatever) do i have to (do|say|be|change|become|give) (now|differently|then|$) ${REST}`,
        `(what|how much) (will|would) it take (for|to) (you|us|me|get|make|win|have|fix)? ${REST}`,
        `(just)? tell me (what|how) (to (do|be|change|say|fix|make|become)|i (have|need|must|should|can|could)|you (want|need) me) ${REST}`,
        `if i (lose|lost|quit|stop|stopped|change|changed|give|gave|move|moved|sign|get|got|sell|sold|promise|apologize|agree|went|go|learn|earn) * (will|would|could|can) you (come|stay|take|forgive|love|give|let|be|think|want|reconsider|consider|talk|see|at least) ${REST}`,
        `i would * if (it|that) (meant|means|brought|made|got|gets|would mean|would bring|would make|would get|kept) (you|us|that you|me) ${REST}`,
        `(i will|i would) . ** (i will|i would) . ** (anything|whatever|everything|you name it|just say) ${REST}`,
        `you can have (it all|all of it|everything|the (house|car|money|dog|flat)) ** (all of it|everything|just|i do not (care|want)|only|if) ${REST}`,
      ],
      unless: [
        '(help|bring|cook|wear|order|buy|get) (you)? (for|at) (the|dinner)',
        '(cook|buy|bring|wear|pack|pick up|get from)',
      ],
      when: aboutUsOnly,
    },
    {
      // If you …, I will …
      match: [
        `(i will|i would|i can) (give|quit|stop|change|sell|leave|do|move|sign) ** if you ${RETURN} ${REST}`,
        `if you ${FORCE} ${RETURN} * (i will|i would|i am going to|i promise|i can|i swear|we can|we will|we could|then i|you can|you will never|things will|it will be|i might) ${REST}`,
        `(i will|i would|i can|i promise (to|i will)|i swear (to|i will)|i am (ready|willing|happy|prepared) to|we can|we could|you can have|i am going to) * if (you|it|that|this) ${FORCE} (${RETURN}|means (that)? (you|we)|(gets|brings|wins|keeps) (you|us|me)|makes you (happy|stay|love)) ${REST}`,
        `(i will|i would|i can) (quit|give up|stop|drop|sell|move|cut|delete|cancel|block|convert|sign|lose|change|leave (my|the)|go to (church|therapy|counselling|rehab)|get (help|a job)|take|do) * (if you ${RETURN}|if that (is what|means|makes|gets|keeps|brings)|just to (have|see|be|keep|get|make)|so (that)? you (come|stay|can|will|love|do not|forgive)|as long as you|only if you|in return|in exchange|for you to|just (come|say|please|give|stay)|please come) ${REST}`,
        `if i (quit|stop|stopped|change|changed|give|gave|move|moved|sign|signed|get|got|go|went|lose|lost|sell|sold|promise|promised|do|did|agree|agreed) ** would (you|that) (at least|even|just|ever|still|finally|please|then|maybe|consider|think|have (me|us|dinner)|come (back|home)|let me|give (me|us)|stay|take me|forgive|see me|talk|change your|be (with|happy)|help)+ ${REST}`,
        `(if i (mess|messed|screw|fail|do not|am not|ever|slip|lie|break|ruin)) ** (you (never|can|do not) (have to|ever|leave|throw|see)|i will (sign|leave|go|move|give|pay|disappear|never)|never have to) ${REST}`,
        `(i will|i would|i can) (quit|delete|unfollow|block|sell|drop|give up|stop|cut|burn|throw (out|away)|cancel|leave (my|the)) ** (i will|i would|i can) (quit|delete|unfollow|block|sell|drop|give up|stop|cut|never|have|go|move|change|get|do|take|let|be|sign|make) ${REST}`,
        `^ (drop|forget|stop|cancel|withdraw) (the|this|it) ** and (you can (have|keep|take)|i will (sign|give|let|do|pay|agree|stop)) ${REST}`,
        `i (swear|promise) i will (never|leave you alone|disappear|not)+ (text|contact|bother|write|call|message|ask|speak|see|alone)+ ${REST}`,
        `would you (come (back|home)|stay|take me back|forgive me|love me|reconsider|give (me|us)|be happy|change your mind|like me|want me) * if i ${REST}`,
        `would (it|that) (help|change|make|matter|be enough) * if i (quit|stopped|changed|gave|moved|went|got|lost|promised|agreed|sold|left|did|were|was|could) ${REST}`,
        `(in (return|exchange)|as long as you|so long as you|only if you|provided you|on (the)? condition (that)? you|all you have to do|all i ask in return|the only condition) (come|stay|forgive|give|take|love|do not|just|for|i|is|will|let|talk|promise|never|are (here|with me)|keep) ${REST}`,
      ],
      unless: [
        '(#Clock|#Day)',
        '(haha|lol)',
        '(swap|lift|babysit|dog|shift|price|offer|buy|pay you)',
      ],
      when: aboutUsOnly,
    },
    {
      // Giving up everything.
      match: [
        `you can (have|do|keep|take|decide|set|choose|make|be) (anything|everything|whatever|all (of it|the)|the (rules|house|car|kids|money|dog)) (you (want|like|need|say)|as long|if|just|only|and i|i (will|do) not|$) ${REST}`,
        `you can have (christmas|easter|new (year|years|year's)|the (kids|house|dog|car|holidays|summer|weekends)|them|every (weekend|christmas)) * (and|plus|if|as long|just|only|the next|all) ${REST}`,
        `i (will|would|can) (sign|agree to|accept|put up with) (whatever|anything|everything|any) ${REST}`,
        `i will (take|sleep (on|in)|have) the (sofa|couch|basement|garage|spare room|floor) ${REST}`,
        `(i will (give|hand|show) you|you can (have|check|go through)) my (phone|passcode|password|passwords|whole|bank|salary|paycheck) ${REST}`,
        `if (you (still|do not|are not)+ (feel|want|think|happy)|(it|things|nothing|i) (is|are|has|have)? (no better|not (better|changed)|changed)) ** i will (go|leave|sign|never|help|let|walk|pack|move) ${REST}`,
        `you can (throw|kick|chuck) me out ${REST}`,
        `there must be (something|anything) (else)? i can (do|say|change) ${REST}`,
        `i would give ** to (hear|see|have|hold|feel|wake up) (you|your|next) ${REST}`,
        `i (will|would|can) (become|be|turn into|change into) (whoever|whatever|anyone|anything|the (man|woman|husband|wife|person|partner|girl|guy|mother|father)) (you|that you|who you) ${REST}`,
      ],
      when: aboutUs,
    },
  ],
  suggest: [
    'I’m going to […] either way.',
    'I’ve started on […].',
    'You don’t owe me an answer.',
    'What would make this week easier?',
    'You’re right that […] has to change.',
    'I’m working on […] in any case.',
    'I’d like to hear what matters to you.',
  ],
  examples: [
    '[I’ll do anything you want].',
    '[whatever it takes]',
    '[Tell me what I have to do to win you back].',
    '[If you come home I’ll quit drinking].',
    '[i would give anything to have you back]',
    '[I’ll be whoever you want me to be].',
    '[Name your terms].',
    '[If I lose weight will you come back]?',
    '[You can check my phone].',
    '[I’d give all I own to hear your key in the door].',
  ],
  lookalikes: [
    'I’ll do anything after 6, before that I work.',
    'Whatever you want for dinner, they’re easy.',
    'I’ll be the driver Friday.',
    'If you come at 6 I’ll have dinner ready.',
    'Tell me what to bring to the party.',
    'If you bring the salad I’ll bring the wine.',
    'I’ll do anything that needs doing on Saturday.',
    'Tell me what you want for your birthday.',
    'I’d do anything for a nap.',
    'I’ll drop the car off if you follow me over.',
    'I’ll do whatever you need on Saturday.',
  ],
});
