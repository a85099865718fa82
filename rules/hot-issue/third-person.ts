import { type Context, defineRule } from '../rule.ts';
import { inEarnest } from '../tone.ts';
import { STORY } from '../topic.ts';

const PARTNER =
  '(girlfriend|boyfriend|woman|man|bloke|fella|guy|lady|partner|missus|lover|bird|chick|girl|lad|flame|wife|husband|fiance|fiancee)';
const SOMEONE =
  '((someone|somebody|anyone|anybody) (else|new|already|special|better)?|another (man|woman|guy|girl)|other (men|women|people|girls|guys))';
const THEM = '(her|him|that (woman|man|girl|guy))';

/** Children, pets and people one only deals with are "she" and "he" too. */
const HARMLESS = [
  '(dog|cat|puppy|baby|kitten|teacher|doctor|nurse|plumber|grandma|gran|nan|granny|grandad|granddad|midwife|vet|dentist|babysitter|nanny|tutor|coach|homework|exam|nursery|nap|bath|bike|swing|naptime)',
  '(congratulations|congrats|happy for|can not wait to meet|looking forward to meeting|welcome to bring|bring your|love to meet|best news|engaged|due)',
  '(this weekend|or mine|at mine|school|uni)',
  '(uno|monopoly|chess|quiz|scrabble|cards)',
  '(ambulance|police|paramedics|hospital)',
];
const GOOD_NEWS = /\b(best news|congrat\w*|so happy|baby due|so pleased)\b/;
/** Told in earnest, and neither of a film nor as good news. */
const isEarnest = (context: Context) =>
  inEarnest(context) &&
  !STORY.test(`${context.sentence} ${context.previous[0] ?? ''}`) &&
  !GOOD_NEWS.test(context.next[0] ?? '');

export default defineRule({
  id: 'hot-issue/third-person',
  title: 'Bringing up somebody else',
  why: 'A new partner or an old affair puts a third person between you two, and they may feel watched or judged. Leaving that person out keeps the talk yours.',
  wholeClause: true,
  park: true,
  phrasings: [
    // Somebody else, named as such.
    {
      match: [
        `you ((are|were|have|been|still|really|already|now|actually|just|even|also|is|had)+)? ({see}|{date}|{meet}|{find}|{sleep} with|{live} with|{move} in with|{text}|{chat} to|talking to|with) ${SOMEONE} $`,
        `(you|are|were|have) ((been|really|already|just|going to)+)? ({see}|{date}|{meet}|{find}|{sleep} with|with) (someone|somebody|anyone) (else|new|special)`,
        `your ((new|lovely|little|fancy|latest|other|secret|precious|younger|so called|young|darling)+) ${PARTNER}`,
        'your (mistress|lover|fling|bit on the side|side piece|affair partner|fancy (man|woman))',
        '(do not|not|never|never want|want) your (girlfriend|boyfriend)',
        'your (girlfriend|boyfriend) ((still|really|even|also|already)+)? (know|knows|answered|told|called|calls|puts|picks|picking|thinks|then|instead|around|near|with you|in (my|our|your)|sleeping|moving|living|$)',
        '(that|the other|another|some other) (woman|slut|tart|homewrecker|whore|tramp) !((at|in|from|who|on|came|with the)+)',
        '(is|was) there ((ever|really)+)? (someone|somebody|anyone|another (man|woman)) (else|involved|$)',
        '{cheat} on (me|us)',
        '(you|i|did you|have you|are you|were you) ((have|ever|are|been|really|just|did|still|even)+)? (cheat|cheated|cheating|unfaithful|two timing)',
        '((had|having|have|about|of|your|the|this) (an|the|your|that|this)? (affair|fling|infidelity|one night stand))',
        '{carry} on (behind my back|with (her|him|that|someone))',
        '({replace}|{swap}|{trade}|{dump}|{leave}) (me|us) ((with|for|by)+) (her|him|someone|somebody|a|another|that|some)',
        '(you) ((have|really|obviously|always)+)? ({choose}|{pick}|{prefer}|{want}) (her|him) (over|instead of|more than|not) (me|us)',
        '(in love with|falling for|feelings for|fell for) (her|him|someone|somebody|another (woman|man))',
        'you ((have|got|found|already|yourself|have got)+) (a|another) (new (girlfriend|boyfriend|partner|woman|man|bloke|fella)|girlfriend|boyfriend)',
        '(you|profile|back|active|still|are|been) on (tinder|bumble|hinge|grindr|the apps|(a )?dating (app|apps|site|sites))'.replace(
          '(a )?',
          '(a)? ',
        ),
      ],
      unless: [
        ...HARMLESS,
        '(say (hi|hello)|love|regards|best) (to|from) your',
        '(is|are|will) your (girlfriend|boyfriend)',
        '{bring} your',
        '(how|sounds|so) (lovely|nice|great|good|exciting)',
        '(black tie|family|love|current|state of|home|formal|casual|messy|quick|simple|small|grand|catered|whole) affair',
        '(my|his|her|their) (boyfriend|girlfriend|husband|wife|partner)',
        '(he|she|they|dad|mum) (cheat|cheated|cheats)',
        '{cheat} ((at|on)+) (the|his|her|my|your)? (test|exam|diet|homework|game)',
        `${SOMEONE} (about|from|for|at|to|who|in|on|wearing)`,
      ],
      when: isEarnest,
    },
    // "She" and "he", where it can only be that one.
    {
      match: [
        '(is|was|are|were) (she|he) ((really|so much|that much|any|even)+)? (better|prettier|younger|richer|smarter|thinner|hotter|nicer|funnier|kinder|good in bed) (than (me|i|us)|to you|for you|looking|in bed|$)',
        '((kids|children|girls|boys|parents) ((have|already|ever|even)+)? met (her|him)|(she|he) can have you|been (her|him) (all along|the whole time))',
        '((serious|going on) (with|between) (her|him|you two)|{tell} (her|him) about us ((yet|already|or not)+|$))',
        'how is life with (her|him|#FirstName)',
        '(know|knows|heard|told me|seen) (that)? you ((are|were|still)+) with (her|him)',
        '(know|{find} out|heard) about you and . $',
        '(since|when|now|that) (she|he) ((has|is)+)? (moved|moving) in',
        '{introduce} ((the|my|our)+)? (her|him|kids|children|girls|boys|son|daughter) to (her|him|the kids|the children)',
        'you looked ((very|so|pretty|rather)+)? (cosy|cozy|close|comfortable) with (her|him)',
        '(man|woman|one|girl|guy) you left (me|us) for',
        'over with (her|him) $',
        '(know|heard|told me|saw) (that)? you ((are|have|were|been|still|was)+) ({text}|messaging|seeing|sleeping with|dating|flirting with) (her|him|#FirstName)',
        '(messages|texts|photos|letters) ((that|you|have)+)? sent (her|him)',
        'who is (the|that|this) (guy|girl|man|woman|bloke|lad|blonde) ((in the (photo|picture|pic))+)? (you posted|next to you|with you|with your|on your|in your)',
        '(is|was) (she|he) (worth it|the reason|why you|the one (you|from (the|your) (gym|office|club|running|pub|bar|party|app|work)))',
        'what (does|did|has|is) (she|he) ((have|got|give you|offer)+) that i',
        '(does|do|did|will|can|could) (she|he) ((even|really|actually|still|also)+)? (know about (me|us)|stay over at|know (you|that you) (still|take|like|snore|are (married|still))|make you (happy|laugh|feel)|love you|treat you|put (my|our) . to bed|tuck (my|our)|cook for (you|my|our)|sleep (there|over|at|with you|in (our|your|my)))',
        '(is|was|are|were) (she|he) ((basically|already|actually|still|also|really|now|going to be|always)+)? (living|staying|sleeping|moving in|moved in|stopping) ((there|over|with you|at yours|at your (place|flat|house)|round|in (our|your) (bed|house|flat))+)',
        '(is|was) (she|he) (at yours|with you (right now|tonight|now)|there now|in (our|your) bed|there (with you|when))',
        '(she|he) ((is|was|will|be)+)? moving in with you',
        '(is|will|if) (she|he) ((going to|even|also)+)? be (at|there for|in) (the|his|her|our|my|.) (recital|wedding|graduation|ceremony|reception|christening|funeral)',
        '(did|have|do|were|are) you ((really|ever|just|even|actually|also)+)? ({kiss}|{sleep} with|{touch}|{love}|{fancy}|{shag}|{screw}) (her|him|that (woman|man|girl|guy))',
        `(were|was) you ((out|off|away|really|still|there|both|last night)+)? with (her|him)`,
        `(are|you) ((you|are|were|have|been|spent|spend|out|off|away|the|all|night|evening|weekend|day|still|really)+) with (her|him) (again|on #Day|last|all|right now|instead|when|behind|then)`,
        'you ((are|were|have|been|keep|kept|still|also|just)+) (sleeping with|slept with|{flirt} with|{hook} up with|going out with|{date}|{kiss}|{text}|messaging|living with) ((your (boss|ex|colleague|coworker|secretary|trainer|assistant))|her|him|that (woman|girl|guy))',
        'how long ((have|has|were|are|did|had)+) ((you|he|she|it|this|been|two)+) ((been|going|were|known)+)? (seeing|sleeping|with|dating|on|texting) ((him|her|each other|together|with (her|him)|behind my back)+|$)',
        '^ ((so|and|but|wait)+)? who (is|was) (she|he|he then|she then|that (girl|guy|woman|man|bloke) (with you|texting|calling|in your|on your)) $',
        '(tell me|know|ask|asking|find out) ((exactly|just)+)? who (she|he) is',
        '^^ so (who is|whos) . $$',
        '((guy|girl|man|woman|bloke|lad|blonde)) in your (profile|pic|picture|photo|photos|story|car|kitchen|bed|flat|hallway)',
        '(i|so|we) ((already|also)+)? ({know}|{find} out|{hear}|was told|{figure} out) ((all|out|everything|already)+)? about (her|him|you two|the two of you|you and (her|him|that|your)|the other|your (little)? (friend|secret|fling))',
        '^ ((so|and)+)? (i|we) ((already)+)? know about (#FirstName|#Person) $',
        '(so)? it (is|was) ((really|still|always|definitely|all)+)? (her|him) ((then|again|all along|is it not)+|$)',
        `({see}|{spot}|{hear}) ((the two of you|you two|you and (her|him|that)|you (out|in|at|together)? with ${THEM}|you with (another|some|a) (woman|man|girl|guy|blonde))+)`,
        "(her|his|the (man's|woman's|bloke's)|a (girl's|woman's|man's|guy's|girls|womans|mans)) ((other|own|blue|red|little)+)? (car|van|perfume|lipstick|earring|name|number|knickers|aftershave|photo) ((was|is|were|are|still|parked|come|came|pop|popped|up|all|over|again|left|there|hanging|back)+)? (in|on|outside|at|up on) (your|yours|ur|our|the (drive|street|hall|hallway))",
        '(lipstick|perfume|aftershave|earring|knickers|scent|hair bobble) ((on|in|of|all over)+) (your|my|our) (shirt|collar|car|coat|bed|neck|jacket|seat|clothes|pillow)',
        '{smell} of (her|his|someone|another|perfume|aftershave)',
        '(at|from|round|to) (hers|his) (right now|now|again|tonight|last night|all (night|weekend))',
        `({bring}|{take}|{have}|{invite}|{introduce}|{move}|{see}|{want}|like) ${THEM} ((back|home|round|over|anywhere)+)? ((to|into|in|near|around|at|with)+) (our|my|the) (house|home|bed|flat|kids|children|daughter|son|school gate|family)`,
        '(do not|not|never|rather not) ((really|even)+)? ({want}|{have}|{let}|like) (her|him|#FirstName|#Person) ({put}|{pick} up|{look} after|{touch}|{bath}|{be} around|around|near|anywhere near) ((my|our|the)+) (kids|children|daughter|son|boy|girl|boys|girls|baby|house)',
        '{call} (him|her) (papa|daddy|dad|mummy|mum|mama|mommy|papi|mami)',
        '{walk} in (holding|with) your (hand|coat|arm)',
        '(hearts|kisses) on ((every|single|one|all|of)+) your (posts|photos|pics|pictures|stories|selfies|post|photo)',
      ],
      unless: [
        ...HARMLESS,
        '(is|are|was) (she|he) (there|over|around|staying|with you) (yet|safe|ok|already|for (tea|lunch|dinner)|until|asleep)',
        '(had|have|having) (fun|a (nice|good|lovely|great) time) with (her|him)',
        '(stay|be|sit|go|come|help|play) with (her|him) (until|while|at the|for)',
      ],
      when: isEarnest,
    },
  ],
  suggest: [
    'How have you been?',
    'I hope life is treating you well over there.',
    "I'll let it rest for tonight.",
    "I'd like to hear how you are, whenever you like.",
    'What was the best part of your week?',
    'Hope the day is going well.',
  ],
  examples: [
    '[are you seeing someone else]?',
    '[is she living there now]',
    '[So how is your new girlfriend]?',
    '[who is she]?',
    '[Were you with her on Friday]?',
    '[did u kiss him]',
    '[I know about her].',
    '[you cheated on me]',
    '[everyone knows about the affair]',
    '[I saw her car outside yours]',
    '[Does he put my son to bed]?',
  ],
  lookalikes: [
    'How did she get on with the trumpet?',
    'Is she staying at yours this weekend or mine?',
    'His coat is in your car.',
    'black-tie affair on sat',
    'he cheated at uno again lol',
    'her friend, a girl, plays drums',
    'sleep with the window open, it helped',
    'met someone who knew your coach!',
    'that girl in her class moved',
    'door hinge is broken',
    'that betrayal twist in ep 4!!',
    'Is she asleep yet?',
    'Are you seeing someone about the boiler?',
    "I can't wait to meet your new girlfriend!",
    'My girlfriend says hi.',
    'Is he coming to the match on Saturday?',
    'She met someone at work, we are so happy for her.',
    'That woman at the bakery gave me two free rolls.',
    'Did you see him at the vet?',
  ],
});
