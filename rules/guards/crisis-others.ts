import { either, FICTION, GUN, HARMLESS_GUN, KIN } from '../danger.ts';
import { type Context, defineGuard } from '../rule.ts';
import { inEarnest } from '../tone.ts';

/** Somebody is in danger now: what one writes to them or about them, threats with them as leverage, an attack under way. */

const SAYS = either(
  '{say}|{tell}|{text}|{write}|{message}|{post}|{scream}|{shout}|{swear}|{threaten}|{promise}|{plan}',
  'going to|try|tries|tried|trying to|about to|coming (over|here|round|back) to|wants|wanted|swore',
);
const VICTIM =
  '(me|us|her|him|them|himself|herself|everyone|the (kids|children|dog|baby)|my|our|his own|your|somebody)';
const KILLING =
  '(kill|murder|shoot|stab|strangle|drown|burn|set fire to|blow up|slit|poison|smother)';
const WEAPON = `(knife|${GUN}|machete|weapon|hammer|axe|hatchet|crowbar|petrol|acid|bat)`;
const DANGER =
  /\b(police|999|911|112|knife|gun|hit|hid|hiding|charges|threat|threats|drunk|refuge|shelter|help me|afraid|terrified|scared|ambulance|hospital|stay where you are|safe|tablets|pills|wake up|doctor|nurse|crisis|die|blood|awake)\b/;

const isDangerNear = ({ banter, sentence, match, previous, next }: Context) =>
  !banter && DANGER.test([sentence.replace(match, ' '), ...previous, ...next].join(' '));

export default defineGuard({
  guard: 'crisis',
  phrasings: [
    // Leverage.
    {
      match: [
        `(if|unless|till|until|or) ** (i will|i am|i am going to|i swear i will|i might|i would|will|be) ((be|just|going|to|go|have)+)? ({jump}|{hang} myself|{swallow}|{overdose}|cut my|end it|end my|do something (stupid|to myself)|take ((the|all|these|every|my)+) (pills|tablets)|not be (here|alive)|dead|stop (living|breathing|eating)|{drown}|in the (ground|morgue|river))`,
        '(i will|i am going to|i might|i would) ({jump}|overdose|end it|drink bleach|stop taking my (meds|insulin|medication)) (if|unless|when|before|without you|tonight)',
        '(you|everyone) (will|can|are going to) ((all|have|to)+)? (live with|have) * (my death|my blood|what i (do|did|am about to do)|it when i|knowing you (killed|could)|that on your conscience)',
        '(you|they) will (all)? be sorry when i am (dead|gone)',
      ],
      unless: [
        '(laughing|of (boredom|embarrassment|hunger|shame|thirst|happiness|heat)|ship|queue|on the (train|bus)|at the chance|on you)',
        FICTION,
      ],
      when: inEarnest,
    },
    // To or about somebody who may die.
    {
      match: [
        `(${KIN}|he|she|they) ** ({say}|{tell}|{text}|wrote|{post}|{message}|{scream}) ** (can not|could not|can no longer) (go on|carry on|cope|do it|do this) (any more|anymore|any longer|living|like this|with (life|living)|$)`,
        '({try}|threatening|threatened|attempted|attempting) (to|the)? (jump|hang|end (his|her|their|my) life|overdose|end it|take (his|her) own)',
        '(attempt|attempts) (on (my|his|her|their) (own)? life|last (night|week|year)|in #Day)',
        '(not wanting|did not want|does not want|did not feel like|not sure (he|she) (wants|wanted)) to (live|be alive|exist|be here)',
        '(put|drop|throw) ((the|that|those|them|down|away)+) (pills|tablets|knife|gun|bottle|razor|blade|rope) (down|away|$)',
        '(stay|keep|remain) (on the (line|phone)|awake|talking|typing|breathing) (to me|with me|till|until|please|for me)',
        '^ (please)? do not do (it|anything) $',
        '(keep|carry on) (talking|typing|texting|writing) to me (anything|please|until|till|ok|$)',
        '(throw|make yourself|stick) ** (be sick|throw up|vomit|sick it up) (now|please|ok|$)',
        '({see}|{get}|{make} it) (you|him|her|us|them)? through (the|this|to) (night|morning) (and|together|please|ok|then|$)',
        '(please|just) (unlock|open) the (front|back|bathroom|bedroom|door|garage|car|side)',
        '(can|could|should|must|ought) not be (left)? (alone|on (his|her) own)',
        '(ambulance|paramedics|999|911) (is|are|has been|have been|on) ((coming|on|called|its|their|the|way)+)',
        '(ringing|calling|called|rang|rung|phoned|should i (call|ring)) ((an|the|for|you)+)? (ambulance|999|911|112|police|paramedics) (for (you|him|her)|now|to)?',
      ],
      unless: [
        '(broke|broken|fell|heart attack|chest pain|stroke|accident|crash|crashed|labour|labor|waters|allergic|burglar|noise|stolen|fire)',
        '(dog|puppy|cat|kitten|toddler|pan|oven|toilet|courier|parcel|post|delivery|plumber)',
        FICTION,
      ],
      when: isDangerNear,
    },
    {
      match: `(${KIN}|he|she|they|who) ((is|was|are|has been|keeps|keep|just|said|says|told|posted|texted|wrote|messaged|me|her|him|us|that|he|she|they)+) ((wanting|wants|wanted|going|threatening|trying|tried|about) to (end it|jump|hang|overdose|die|hurt (himself|herself|themselves)|harm)|(does|do|did) not want to (live|be here|be alive|wake up|exist))`,
      unless: [FICTION, '(end it with|relationship|laughing|party|meeting|school)'],
      when: inEarnest,
    },
    // Somebody means to kill.
    {
      match: [
        `${SAYS} ** ${KILLING} (${VICTIM}|you if)`,
        `${SAYS} ** (light|set|burn) ((it|us|the house|fire|to|on|alight|up)+) ** (with (us|me|them|the kids|everyone)|(us|me|them|the kids|everyone) (inside|in it))`,
        '({text}|{message}|{send}|{say}|{post}|wrote) ** (bye|goodbye|love you|love u|do not be (mad|sad)|sorry for everything) ** (now|since|then) (nothing|silence|not|no answer|(his|her|their) phone)',
        `(has|have|got|holding|had|waving|pointed|pulled|pulling|with|holds|brought) (got|out)? (a|the|his|her|this) (kitchen|bread|. )?${WEAPON} (to|at|on|in (his|her) hand|against|and|outside|out|here|$)`,
        `${WEAPON} (to|at|against) (my|her|his|our|their) (throat|head|face|neck|back|chest|stomach)`,
        '(^|call|ring|send|get|phone|need) (the|an)? (police|cops|999|911|112|ambulance) (now|right now|quick|quickly|immediately|straight away|please|hurry)',
        '(please|somebody|someone|can you|could you) (call|phone|ring|get|send) ((me|us|for|the|an)+)? (police|cops|999|911|112|ambulance) (now|quick|quickly|for me|to|here|$)',
        '(breaking|smashing|kicking|trying to (break|get)) (down|in|into|through) (the|my|our)? (door|window|house|flat)? (now|right now|please|he|she|with)',
        '(hiding|locked myself|barricaded) (myself)? (in|inside) (the|a|my) (bathroom|closet|wardrobe|bedroom|cupboard|loo|toilet|attic|car) (from (him|her|them|my)|because (he|she)|he|she|and|with the kids|please)',
        '(he|she|they) (is|are|was) going to kill (me|us|him|her|them) !(when (she|he|they)|if|for|at|with)',
      ],
      unless: [
        '(mum|mom|mam|boss|coach|teacher|stairs|heat|heels|shoes|suspense|traffic|diet|workout|hill|spin|feet|knees|back|it|this|that|these|work|homework) ((is|are|going to|will|would|has|have|was|nearly|almost)+) kill (me|us|you)',
        '(laughing|spoilers|spoiler|when (she|he|they|mum|mom|dad) (sees|finds|hears|find|see|hear)|if (i|we) (forget|am late|do not|miss|lose|break|ruin|are late|spill|eat))',
        'you ((have|had|just|always|also)+)? (pull|pulled|pointed|held|waved|got|had|threatened) (a|the|your|to)',
        '(birthday|cake|butter|carving|bread|water|glue|heat|cricket|baseball|wasp|spider|spiders|weeds|plant|plants|mosquito|rats|mice|slugs|wood|campfire|candle|calories|fat|dvd|cd|cinema|scene)',
        '(he|she|they) (is|are) going to kill (me|you|us) $',
        HARMLESS_GUN,
        FICTION,
      ],
      when: inEarnest,
    },
    {
      match: '(he|she|they) (is|are) going to kill (me|us|him|her|them) $',
      when: isDangerNear,
    },
  ],
  examples: [
    'My brother says he is going to end it tonight, please ring him',
    'He said he will kill me if I open the door.',
    'She texted that she did not want to be alive.',
    "I'm hiding in the bathroom, he has a knife, call the police now",
    'If you leave I will be dead by morning.',
    'I am calling an ambulance, keep talking to me.',
    'He wrote "I will kill them all" on the back of the card.',
    'Your dad threatened to shoot us.',
  ],
  lookalikes: [
    'Mum is going to kill me when she sees the carpet',
    'the end it all depends on is act 3',
    'He said it would kill him to miss the match lol',
    'We called an ambulance because she broke her ankle.',
    'These heels are going to kill me.',
    'He has a knife for the cake.',
    'Please open the door, my hands are full.',
  ],
});
