import { defineRule } from '../rule.ts';
import { inEarnest } from '../tone.ts';
import { isOurs } from '../topic.ts';

const AGAIN =
  '((again|any more|anymore|lately|these days|like (that|before|you used to|we used to)|so (badly|bad|much)|all (over|night)|properly|tonight|one (last|more) time|one time|since|in (months|weeks|ages|years|#Count|#Number)|there)+|$)';

export default defineRule({
  id: 'hot-issue/intimacy',
  title: 'Raising closeness or a date',
  why: 'Sex, sharing a bed or a date with that name asks for a closeness they may not be ready for. An easy moment together leaves the pace to them.',
  wholeClause: true,
  park: true,
  phrasings: [
    // Sex, touch and the shared bed.
    {
      match: [
        '(we|us|you|i|{have}|{want}|the best|no|any|our|about|miss|need|more|lack of) (sex|intimacy) !(education|ed|of the|and the|pistols|change|offender)',
        '(our|your|my) sex life',
        '(we|us|you|i|you and i|me|{want} to|could|still|not|ever|let us|at least|and|to|just) ({make} love|{have} sex|be intimate|were intimate|been intimate|{sleep} together|do it (again|anymore|any more|tonight))',
        '(never|not) ((ever|even|really)+)? ({want}|{feel} like|in the mood) ((to|do|doing|it|have|for|sex|me|touch|any)+)? (anymore|any more|with me|these days|in bed)',
        '({sleep}|{lie}|{wake} up|{curl} up|{snuggle}|{spoon}|{cuddle}) ((up|all night|down)+)? (with (me|you)|next to (me|you)|beside (me|you)|in (my|your) arms|in (the same|our|my|your|one) (bed|bedroom)|at (yours|mine)|over at (yours|mine)|naked) !(because|if|until)',
        '({share}|{start}|back in|back to) ((sleeping|in|to|sharing)+)? (the same|one|our) (bed|bedroom)',
        '(separate (beds|rooms|bedrooms)|different (beds|rooms|bedrooms)) ((since|for|again|like|forever|any more|anymore|now|these)+|$)',
        '((you|me|us|back) in (my|our|your) bed|in bed (again|together|with you|on #Day)|us in bed|between the sheets|you naked|our nights together)',
        '({miss}|{dream}|{think}|{remember}) ((about|of|still)+)? ((your|my) (naked|body|skin|lips|touch|kiss|kisses)|(kissing|touching|undressing|holding) you)',
        '(good|great|amazing|magic|fireworks|chemistry|special) ((between|with|us)+)? ((at|in) (bed|night|the bedroom|the sheets)|between the sheets)',
        `(you|have not|never|did not|since|i|to|each other|ever|want to|last|we) ((last|even|ever|could|have)+)? {touch} (me|you|each other) ${AGAIN}`,
        '(not|never|since) ((ever|even|really|you|last|once)+)? ({kiss}|{hug}|{hold}) (me|each other) ((in|for|since|any more|anymore|like|properly)+|$)',
        `(want|wanted|dying|longing|long|ache|love|let me|can i|could i) (to)? (kiss|touch|undress|taste|hold) you ${AGAIN}`,
        '(keep|kept|take|took) your hands off me',
        `(last|first) time (we|you|i) ((even|actually|ever)+)? (kissed|touched|{have} sex|{make} love|slept together|were (intimate|close)|held (me|you)|shared a bed)`,
        '(find|found|think|see) me ((even|at all|still)+)? (attractive|sexy|hot|desirable|pretty)',
        '(fancy|desire|attracted to|want) me ((physically|sexually|that way|like that|in that way)+)',
        '(be|feel|get|getting|being|want) (close|physical) ((to you|together|with you)+)? ((again|like we used to)+)',
        '(physical (side|contact|affection|closeness)|turn me on|turns me on|horny|sexy (pics|pic|photos|underwear)|nudes|lingerie|friends with benefits)',
        '({spend}|one|{share}) ((another|a|one|the|more|last|just)+)? (night|nights|room|bed) (together|with (you|me))',
        '(in|share) ((the same|one|just the one|a)+) room ((as|like) (before|we used to)|$)',
        '(nobody|no one) (has|needs|have) to know',
      ],
      unless: [
        '(grandad|granddad|grandma|auntie|fete|fair|raffle|fundraiser)',
        '(boys|girls|baby|toddler|kids|kid|child|children|puppy|dog|cat|son|daughter|teddy|nan|gran|sleepover|guest|guests|hotel|hostel|mate|flatmate|tent|camp|camping|window open|cousins|hospital)',
        'intimate (little|venue|gig|setting|restaurant|wedding|ceremony|knowledge|concert|space)',
        '(in touch|touch (base|wood|down|up))',
      ],
      when: isOurs,
    },
    // Staying the night, a date.
    {
      match: [
        '(can|could|may|shall|should|would|do|want|why do not|why not|let me) (i|you|we|me)? ((not|want to|to|like to|please|just|maybe)+)? (stay|sleep) (over|the night|tonight|at (yours|mine)) ((at (yours|mine)|with (me|you)|tonight|again|like (before|old times))+|$)',
        '({come} over|{come} round|{come} back to (mine|yours|my place|your place)) ((tonight|after|late|later|now|again|#Day|and|we|for)+)? (no (talking|strings|pressure|questions)|do not (need|have) to (talk|call|tell)|not talk|a nightcap|for the night|just us|you know|one last time)',
        '{come} (over|round) ((tonight|later|and|#Day|to)+) (stay (the night|over|$)|sleep over|spend the night)',
        '^ like a date $',
        '(a|our) ((proper|real|actual|romantic|dinner|little)+) (date|date night)',
        '(a|our|another) (date|date night) ((just)+)? (with (me|you)|again|like|you and me|us two|together|on #Day|candles)',
        '(would|will|could|can|do|want|wanna) ((you|to|like|i|want|love|please)+) (go out|come out|be taken out|let me take you out) ((with me|on a date|to dinner with me|for dinner with me)+)',
        '(romantic|candlelit) (weekend|dinner|evening|night|getaway|trip|break|meal|walk|holiday)',
        '(dinner|drinks|drink|a meal|weekend|a weekend away|evening|candles|away) (just)? (the two of us|you and me|me and you|us two|just us) ((candles|like|and|again|no kids|a|that)+)',
        '(you and me|me and you|the two of us|us two) (and)? ((candles|a bottle of wine|the hot tub|a hotel|a weekend away))',
        '(weekend|night|summer|time) in . and that (bath|bathtub|bed|hotel|shower|tent|balcony)',
      ],
      unless: [
        '(what|which|another|new|due|best|start|end|exam|play|birth|sell|by|expiry|moving|wedding|court|delivery|closing|launch|travel|blind|save the|set a|fix a|agree a|change the|move the|confirm the|pick a|choose a|find a) date',
        'date ((with|for|on)+) (the|my|her|his|a (book|sofa|duvet))',
        '(kids|children|girls|boys|baby|sleepover|sleeping bag|hospital|snow|train|lift|meeting|hearing|mum|dad|sofa bed|spare room)',
        '(my|his|her|their|your (sister|brother|son|daughter|mum|dad)) (date|boyfriend|girlfriend)',
        '(sticky|medjool|chopped|dried|palm)',
        '(he|she|they) (went|is going|are going|has|have|had|goes)',
      ],
      // Among couples who are back to arranging things together a date is only a date.
      when: (context) => inEarnest(context) && context.stage !== 'cooperation',
    },
  ],
  suggest: [
    'If you feel like a coffee some day, I would enjoy that.',
    "I like being around you, and there's no hurry.",
    'It was nice to hear your voice.',
    'Would a walk and a hot chocolate suit you one of these days?',
    'You crossed my mind tonight, hope you are well.',
    "How's your week looking?",
  ],
  examples: [
    "[We haven't slept together since March].",
    '[do u ever think about us in bed]',
    '[would you like to go on a proper date with me]?',
    '[Could I stay the night]?',
    "[It's been months since you touched me].",
    '[do u even want to have sex with me anymore]',
    '[I miss sleeping next to you]',
    '[Would you go out with me on Friday]?',
  ],
  lookalikes: [
    'intimate little venue, 30 seats',
    "can she spend the night at zoe's?",
    'is this the date on the form?',
    'save the date: oct 12',
    'What date is the school play?',
    'The kids slept in the same bed again, like puppies.',
    'Sleep with the window open, it helps.',
    'Stay in touch!',
    "Let's have a lunch date with the girls.",
    'The kids slept in our tent.',
    'Sticky date pudding for dessert?',
  ],
});
