import { ANY_MORE, either, FICTION, SELF } from '../danger.ts';
import { defineGuard } from '../rule.ts';
import { inEarnest } from '../tone.ts';

/**
 * Killing or hurting oneself, called by its name or nearly so; not trusting oneself; the help there is for it. Whose danger
 * it is and who tells of it makes no difference. A missed crisis costs more than a card too many.
 */

const KILL = '({kill}|{hang}|hanged|{shoot}|{drown}|{poison}|{gas}|{strangle}|{electrocute})';
const HURT = '({hurt}|{harm}|{cut}|{slit}|{burn}|{slash}|{stab})';
const HIS = '(my|his|her|their|your)';
const WILL_DO = either(
  'might|may|will|going to|about to|could|would|afraid|scared|worried|think|before|in case|not|never',
  'promise|promised|say|says|said|threatening|threatened|threatens',
);
const DO = '(do|does|did|doing|done|try|tried)';
const DRASTIC =
  '(stupid|silly|bad|drastic|terrible|awful|permanent|reckless|dangerous|rash|daft|irreversible)';
const ALONE = '(alone|by (myself|himself|herself)|on (my|his|her) own)';
const TONIGHT = '(tonight|right now|today|at the moment|this weekend|overnight)';
/** What one thinks of, or looks up. */
const DYING = either(
  'dying|death|{die}|suicide|my (own)? funeral|not (being here|existing|waking up|being around)',
  'never waking up|ending (it|everything|things for good|my|this)|end it|{jump}|not being alive',
  'stepping (out|off|in front)|driving (into|off)|crashing the car|hanging|overdosing|hurting myself',
  'taking (the|all|them|my own)|(the|all the) (pills|tablets|rope)|do it painlessly|do it quickly',
);

export default defineGuard({
  guard: 'crisis',
  phrasings: [
    {
      match: [
        '(kms|kys|unalive|unaliving|unalived|selfharm|suicide|suicides|suicidal)',
        '(overdose|overdosed|overdosing|overdoses|over dose|od would|od on)',
        'self (harm|harming|harmed|harms|injury|injuring)',
      ],
      unless: [
        '#Number kms',
        '(political|career|social|professional|commercial) suicide',
        'suicide (squad|mission|drink|wing|lap|silk|bombing|doors|burger|sunday)',
        '(prevention|awareness) (week|walk|month|day|training|fundraiser|course)',
        '(overdose|overdosed|overdosing|od) (of|on) (sugar|cute|cuteness|chocolate|turkey|christmas|news|coffee|cheese|cake|nostalgia)',
        FICTION,
      ],
      when: inEarnest,
    },
    // By one's own hand.
    {
      match: [
        `${KILL} ${SELF} !(laughing|to (get|finish|make|be)|over|with|for|trying|by|in (the foot|work|wine|gin|tea|chocolate|paperwork|pity))`,
        `(top|topping|topped|neck|end|ending|ended|delete|hang) ${SELF} !(up|the|with|to|out)`,
        `(to|will|might|could|and|would|just|by) (off|offing|finish) ${SELF} !(up|the)`,
        `${DO} (away with ${SELF}|${SELF} in (tonight|one day|if|before|$))`,
        `{put} an end to (it all|${SELF}|everything|all (of)? (this|it)|(${HIS}|this) (own)? (life|misery|pain|suffering))`,
        `(${HIS}) own death`,
        `({take}|{end}|finish) ${HIS} (life|lives) !(as|back|seriously|together|story|into|in|to|for|savings|up|out)`,
        `({end}|{stop}) (${HIS}|the|this|all the|all this|all my) (own)? (existence|misery|pain|suffering|torment|agony)`,
        '{take} the (easy|cowards|coward|quick) way out',
        `({hurt}|{kill}|{harm}) (anyone|anybody|nobody|no one) (else)? (but|except|other than|apart from) (me|myself)`,
        '(lethal|fatal) (dose|amount)',
        '(quickest|painless|painlessly|quick|easiest|fastest|less painful) (way|ways|death) (to (die|go|end it|do it)|out) $',
        '(enough|how (many|much|long|high|deep)) ** (to (kill|die)|(kill|kills) (me|you|him|her|someone|a person)|bleed out|lethal|fatal)',
      ],
      unless: [
        '(of|with|for|in|live|living|running|ruining|leading|on) (your|my|his|her|their) own (life|lives)',
        '{save} * own life',
        'in (my|your|his|her|their) (own)? (hands|own life)',
        '(slug|slugs|weeds|ants|wasps|bacteria|germs|mould|mold|greenfly|plant|plants|bugs|mosquitoes|nits)',
        '(back|tooth|knee|period|labour|labor|joint) (pain|pains)',
        FICTION,
      ],
      when: inEarnest,
    },
    {
      match: [
        `${HURT} ${SELF} !(on !purpose|off|some|a|short|loose|in half|out|down|with the bread)`,
        `({cut}|{slit}|{slash}|{burn}) ${HIS} (own)? (wrist|wrists|arm|arms|thigh|thighs)`,
        '({cut}|carved|carving|scratched|burned|burnt) ** into (her|his|my) (own)? (thigh|thighs|arm|arms|leg|legs|skin|wrist|stomach|flesh)',
        '(i|he|she|they|been|started|starting|back to|stopped|be|is|are|am) ({cut}|hurting myself|hurting herself) again $',
        '(found|seen|saw|noticed|has|have|fresh|new) * (cuts|cut marks) (on|all over|up) (her|his|my|your) (arms|arm|wrists|wrist|legs|thighs)',
      ],
      unless: [
        '(shaving|cooking|chopping|playing|falling|fell|running|football|knife slipped|gym|skiing|climbing|lifting|gardening)',
        '(oven|iron|kettle|hob|by accident|accidentally|slack|slice|trampoline|tripped|scooter|bike|diy|sunbathing|in the sun)',
        '(hair|fringe|grass|hedge|lawn|costs|prices|budget|carbs|corners|ties|hours|wages|jobs|sugar)',
        '(not|without) (hurt|hurting) (yourself|yourselves)',
        FICTION,
      ],
      when: inEarnest,
    },
    // Something one could not take back.
    {
      match: [
        `${WILL_DO} ** ${DO} (something|anything) (really|so|that|very)? (${DRASTIC}|(i|we|he|she|you) (can not|will|may|might|could) (all)? (undo|never undo|take back|regret))`,
        `${DO} (something|anything|smth|harm|some harm|a mischief) (${DRASTIC})? to ${SELF}`,
        `danger to (${SELF}|his own|her own)`,
        `(not|never) ${ANY_MORE}? (really|even|quite)? trust ${SELF} (${TONIGHT}|${ALONE}|${ANY_MORE}|to be|with (the|my|these|all|a) (pills|tablets|meds|medication|knives|knife|razor|car|keys)|in this|near|in the|$)`,
        `({keep}|be kept) ${SELF} (safe|alive)`,
        `not * {keep} (${SELF})? safe (${TONIGHT}|${ALONE}|${ANY_MORE}|from|with ${SELF}|$)`,
        `(not|never) * safe (with|from|around|being with) ${SELF}`,
        `(not|never) * safe (${ALONE}|left alone|to be (${ALONE}|left)) !(with you|there|at night|after dark)`,
        `(should|can|must|ought|to) not (be|to be) (left)? ${ALONE} (${TONIGHT}|with (my|his|her|these)|at all|for a minute|in (his|her|my) state|$)`,
        `(needs|need|has|have|got) to (be|stay|sit) (with|watching) (him|her) (all the time|every minute|round the clock|at all times|all night|24)`,
        `(scared|afraid|frightened|worried|terrified|fear) (of|about|for|what) (myself|my own (mind|thoughts|head)|being alone with (myself|my thoughts)|(what)? (i|he|she) (might|will|could|may|would|am going to) do !(if|with|without|at|for|when|in) !(* (exam|interview|job)))`,
        `(only|one|main|sole) (thing|reason|person) ** ({stop} me (from|$)|{keep} me (alive|here)|{hold} me back from|(still|even) (here|alive|breathing)|not dead)`,
      ],
      unless: [
        '(lol|like (buy|book|order|ask|text|eat)|stag|hen do|hen night|shopping|casino|tattoo|chocolate|biscuits|cake|snacks|credit card)',
        '(dog|puppy|cat|kitten|gran|nan|dementia|toddler|oven|pan|homework)',
        '(job|office|meeting|this town|stairs|ladder|surgery|operation)',
        FICTION,
      ],
      when: inEarnest,
    },
    // What goes round in one's head.
    {
      match: [
        `(dark|suicidal|intrusive|scary|bad|those|these|horrible|ugly|black|my) thoughts (again|are (back|winning|louder|getting|there|so|too|not)|have (come|started|been)|{come}|keep|{get} (worse|louder|bad)|{win}|will not)`,
        `({have}|{get}|full of) * (dark|suicidal|intrusive|scary|awful|horrible|black) thoughts`,
        `(thoughts|thought|ideas|talk|talking|dreams) (of|about) (${DYING}|{kill}|hurting (myself|himself|herself))`,
        `({think}|{dream}|fantasizing|obsessing|researching|{google}|{search}|looking up|looked up|reading up|{talk}) (a lot|constantly|again|all day|every day)? (about|of|on|up|for)? ((how|ways|different ways|easy ways) (to|i (would|could|can|might))?)? (just)? ${DYING}`,
        `(decided|planned|worked out|thought about|figured out|chosen|picked|know) (exactly)? (how|when|where|the day|the place|the date) (i|he|she) (will|would|am going to|is going to|wants to)? (do it|die|end it|go through with it)`,
        '{have} (got)? a plan to (end|die|kill|do it)',
        '(voice|voices) ** ({tell}|{say}|keep|{want}) (me|him|her|it|to|that)',
        '(goes|went|gone) through with it (this time|tonight)',
      ],
      unless: [
        'thoughts (on|about the|for|from)',
        '(of ending (the|our|this) (call|contract|lease)|ending (this|it) (with (him|her)|between|here|early|on))',
        '(ending (my|this) (lease|contract|subscription|shift|membership|relationship|marriage|job|course))',
        '(jump|jumping|jumped) (ship|in|into the (pool|sea|lake)|at|on the trampoline|out of a plane|through)',
        '(to death|death (metal|star|valley|penalty|stare|certificate)|black death|you to death)',
        FICTION,
      ],
      when: inEarnest,
    },
    // Help.
    {
      match: [
        '(samaritans|suicide watch|psych ward|mental health (crisis|ward|emergency)|psychiatric (ward|unit|hospital))',
        '(crisis (team|line|hotline|text|house|nurse|unit))',
        '({call}|{ring}|{text}|dial) (988|116 123|116123)',
        '(been|was|be|got|getting|is) sectioned',
        '(are|is|am) you (feeling)? (suicidal|safe (right now|tonight|at home|where you are))',
        '(promise|swear to) me (that)? you (will not|are not going to) (do anything|hurt|harm|kill|go near)',
      ],
      unless: ['(press|pr|server|outage|incident|comms) crisis', FICTION],
      when: inEarnest,
    },
  ],
  examples: [
    'i could just kill myself tonight',
    'My nephew took an overdose on Sunday.',
    'if u leave ill do something to myself',
    'Im scared of what i might do to myself.',
    'I keep thinking about ways to die.',
    'she has been cutting herself again',
    'He wants to put an end to it all.',
    'The dark thoughts are back.',
    "I don't trust myself to be alone tonight.",
    'Her friend texted "I might do something stupid".',
    'Please ring the Samaritans, I am on my way.',
    'someone needs to be with him all the time now',
  ],
  lookalikes: [
    'i could kick myself for missing it',
    'suicide squad is on tonight',
    'He cut himself shaving.',
    'I nearly killed myself laughing',
    'We are 12 kms away.',
    'She shot herself in the foot with that email.',
    "I don't trust myself with the biscuits.",
    'In the film he wants to kill himself.',
    'That would be political suicide.',
    'He has a life of his own life now and I am glad.',
    'Enough slug pellets to kill them all.',
    'I have been thinking about jumping ship to another job.',
  ],
});
