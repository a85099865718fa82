import { defineRule } from '../rule.ts';
import { inEarnest } from '../tone.ts';
import { FORCE, REST_NO_ERRAND } from '../words.ts';

export default defineRule({
  id: 'pleading/over-apology',
  title: 'Apologizing too much',
  why: 'A long apology asks to be comforted. Once, for one thing, is heard better.',
  phrasings: [
    {
      // Sorry many times over.
      match: [
        `(i am|am|i feel)? (so|really|very|truly)+ (so (so|very|incredibly|unbelievably)|really (really|so|very)|very very|truly (truly|so|very)|incredibly|terribly|deeply|beyond|endlessly|eternally|unbelievably|extremely)+ (deeply|truly|very)? sorry ${REST_NO_ERRAND}`,
        `(i am|am)? so so+ sorry`,
        `(i am|am) (incredibly|terribly|deeply|beyond|endlessly|eternally|unbelievably|extremely|truly|profoundly|desperately|forever) (and (deeply|truly|sincerely))? sorry ${REST_NO_ERRAND}`,
        'sorry (i am|so|really|i am so|very|truly|and|again|#Endearment|please|just)+ sorry',
        'sorry sorry',
        'sorry ** sorry ** sorry',
        `sorry ** i (know i)? keep (on)? (saying|apologizing) ${REST_NO_ERRAND}`,
        '(mea culpa|sorrier than)',
        `sorry (a (million|thousand|hundred)|#Number|one million|one thousand) times ${REST_NO_ERRAND}`,
        `a (million|thousand|hundred) (times sorry|apologies|sorries|sorry)`,
      ],
      unless: [
        '(sorry (about|for|to hear|to hear about|that) (your|the) (loss|grandma|gran|mum|mom|dad|father|mother|dog|cat|news|delay|inconvenience|confusion))',
        'sorry for your loss',
        'sorry to hear',
        'passed away',
        'loss',
        'running late',
      ],
      when: inEarnest,
    },
    {
      // More sorry than words can say.
      match: [
        `i (can|could|will) (not|never) (even|ever)? (apologize|say sorry|say (that)? i am sorry|express how sorry|tell you how (sorry|bad|awful|guilty)|begin to (apologize|say|tell)|stop apologizing|forgive myself|make up for|live with (myself|what)) (enough|to you|for)? !(to (the|them|him|her)) ${REST_NO_ERRAND}`,
        `how (can|could|do|will|am) i (ever|even|possibly|going to)? (apologize|say sorry|make (it|this) up|make amends|be forgiven|earn your forgiveness) ${REST_NO_ERRAND}`,
        `i am (so|utterly|absolutely|completely|deeply|just)? (mortified|ashamed of myself|devastated|consumed by|eaten up|wracked|racked|sick with) ** sorry ${REST_NO_ERRAND}`,
        `i am (the (only)? one|the one who is|the only person) (to blame|at fault|responsible|who ruined|who broke) ${REST_NO_ERRAND}`,
        `(so|very|really|truly)+ very sorry ${REST_NO_ERRAND}`,
        `i do not (even)? know how to (apologize|say sorry|make it up|put into words how sorry|say how sorry) ${REST_NO_ERRAND}`,
        `(words (can not|could not|do not)|there are no words|no words|no apology|no amount of) * (sorry|apologize|apologies|enough|express|make up|undo) ${REST_NO_ERRAND}`,
        `(my|the) (deepest|sincerest|most sincere|most heartfelt|heartfelt|humblest|most humble|profound) apologies ${REST_NO_ERRAND}`,
        `i apologize (from the bottom|again and|a (thousand|million)|profusely|for everything|for (all|existing|being (such|so|me)|ruining|who i)|with all|over and) ${REST_NO_ERRAND}`,
        `sorry (again)? (for (everything !(being|to)|all (of it|the|this|that|i)|every|being (me|such|so|like|a|this|the)|ruining|wrecking|destroying|existing|who i|the person|not being|failing|hurting you|breaking|what i (did|have done)|making you (feel|suffer|hate)|putting you through|the way i)|from the bottom|with all my|i ever|i ruined|i hurt you|i (let you down|failed you|am like|am such)) ${REST_NO_ERRAND}`,
        `(hate|loathe) myself for (what|how|hurting|doing|saying|that|it|this|the|every|ever|being|making) ${REST_NO_ERRAND}`,
      ],
      unless: ['(loss|delay|inconvenience|confusion|typos|late reply|slow reply|mess in)'],
    },
    {
      // To be forgiven.
      match: [
        `(please|can you|could you|will you|would you|do you|hope you|hope you can|hope you will|beg you to|begging you to|ask you to|want you to|need you to|you to|find it in your heart to|ever|to) (ever|please|just|find it in your heart to|one day|really|at least|try to|somehow)? forgive (me|us|what i|everything|my (mistakes|stupidity|behaviour|behavior|past)) ${REST_NO_ERRAND}`,
        `^ forgive me $`,
        `forgive me (please|for (everything|being|hurting|what|all|not|ever|the)|i (am|was|did|beg|know|promise)|and|just|#Endearment|if you) ${REST_NO_ERRAND}`,
        `i (beg|ask|plead|pray|am begging|am asking|hope) (for|you for)? (your)? (forgiveness|pardon|mercy) ${REST_NO_ERRAND}`,
        `(say|tell me) (that)? you (forgive|will forgive|can forgive) me ${REST_NO_ERRAND}`,
        '(do|did) not deserve (your)? forgiveness',
      ],
      unless: [
        '(typos|spelling|bad english|handwriting|haha|lol|late reply|slow reply|the mess|my ignorance|for asking|for saying|for interrupting|the delay|for being direct)',
      ],
    },
    {
      // All of it my fault.
      match: [
        `(it|this|that|everything|all of (it|this|that)) (is|was|has been)? ${FORCE} (all|entirely|completely|100|totally|only|always|just)+ (my (own)? (fault|doing|mistake)|mine $|on me $) !(the|that the|he|she|they|it) ${REST_NO_ERRAND}`,
        `i (ruined|destroyed|wrecked|messed up|screwed up|fucked up|broke|blew|killed|threw away|lost|spoiled|spoilt) (everything|us|it all|our (life|marriage|family|relationship|love|home)|the best thing|what we had|you|this|all of it|all we|your (life|trust|heart)) ${REST_NO_ERRAND}`,
        `i (am|was) ${FORCE} (entirely|completely|totally|fully|solely|100|wholly|the only one)+ (to blame|at fault|responsible|wrong|in the wrong) ${REST_NO_ERRAND}`,
        `i take (all|full|total|complete) (of)? (the)? (blame|responsibility for everything)`,
        `i deserve (it|this|that|all (of)? (it|this|that)|everything|your (anger|hate|silence|hatred)|to (suffer|be|lose|feel|pay|rot)|every|whatever|the worst|nothing) ${REST_NO_ERRAND}`,
        `i will (never|not ever) (be able to)? forgive myself ${REST_NO_ERRAND}`,
        `i keep (on)? (saying (i am)? sorry|apologizing) ${REST_NO_ERRAND}`,
      ],
      unless: [
        '(fee|late fee|lasagne|cake|recipe|sauce|haha|lol)',
        '(not|is not) (all|entirely)? my',
        'is it $',
      ],
      when: inEarnest,
    },
    {
      // Sorry after sorry, each in a sentence of its own.
      match: '^^ (i am)? #Force? sorry $$',
      when: ({ previous, next }) =>
        [previous[0], previous[1], next[0], next[1]].filter((other) => /\bsorry$/.test(other ?? ''))
          .length > 1,
    },
  ],
  suggest: [
    'Sorry about […].',
    'I was wrong about […].',
    'That was my mistake.',
    'I’m sorry, and I mean it.',
    'I got that wrong.',
    'I own that one. Sorry.',
    'I’m sorry about […], and I’ve […].',
  ],
  examples: [
    '[I’m so so sorry].',
    '[please forgive me]',
    '[It’s all my fault].',
    '[I ruined everything].',
    '[sorry sorry] i am an idiot',
    'I’m [sorry for everything].',
    '[How can I ever apologise enough]?',
    '[I can’t say sorry enough].',
  ],
  lookalikes: [
    'I’m so sorry about your grandma.',
    'Sorry I’m late, sorry for the mud.',
    'Forgive my typos.',
    'The late fee is my fault, I’ll pay it.',
    'I ruined the lasagne.',
    'You were right about the tires.',
    'Sorry I was late.',
    'Sorry for the confusion.',
    'Please accept my apologies for the delay in responding.',
    'I’m so sorry for your loss.',
    'I’m really sorry I missed your call.',
    'Sorry for everything being in boxes, we only moved on Tuesday.',
    'It’s all my fault the dog can open the fridge.',
  ],
});
