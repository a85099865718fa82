import { defineRule } from '../rule.ts';
import { aboutUsAlone } from '../tone.ts';
import { REST_NO_ERRAND } from '../words.ts';

/** What a plea asks for, as a command: the bond, the return, the being heard. */
const PLEA =
  '(come (back|home)|stay (with (me|us)|here with me|a little longer|tonight|together|please|$)|take me back|let me (back|in|come (home|back)|see you|stay|be|love you|hear your voice|talk to you|hold you)|talk to me|speak to me|listen to me|believe me !(when|about)|trust me !(with|on)|look at me|answer me|say (something|anything|you (will|forgive|love|are not|still|want)|it is not (over|true|too late))|love me|need me|want me|choose me|choose us|pick me|save (us|this (marriage|relationship|family)|our)|fight for (us|me|this)|help me (save (us|this|our))|wait for me|think (about|of) (us|what we|the (kids|children|years)|our)|remember (us|how|what we)|be with me|open (the door|your heart|up)|have (mercy|pity|a heart)|find it in|return to (me|us)|work (on|with) (this|us|me)|try (again|for us|harder|to)|change your mind|hold on|unblock me|pick up|just (talk|listen|answer|come|stay|try|hear|call|tell|let|look|one|say|see|meet|reply|respond|give)|give (us|me|this) (a|another|one|some)|see me|meet me|hug me|hold me)';
/** The same as a prohibition. */
const DO_NOT =
  '(go (.)? (please|yet|away|like this|without|and|through|$)|leave (me !(alone with|with|the|a|out|any|some|your)|us|like|yet|please|this way|$)|do (this|it) (to (me|us|our|the kids|your)|please|$|like this)|give up (on|$)|end (this|it|us|things|our)|walk (away|out)|throw (this|us|it|everything|me|away|our|all)|shut (me|us) out|push (me|us) away|hang up|block me|cut me (off|out)|turn (your back|away)|hate me|be (mad|angry|upset|cross|like this|like that|so (cold|distant|hard)|cold|done)|abandon (me|us)|forget (me|about (me|us)|us)|ignore me|stop loving|stop (talking|caring)|break (up|my heart|us)|tear|destroy|take (the kids|them|her|him) (away)?|move (out|on|away)|divorce|let (me|us) (go|down|die)|make me (beg|do this|leave|go|wait)|close the door|say (that|it is over|no|goodbye)|lose (hope|faith)|put me through|torture me|punish (me|us)|disappear|reject me|quit on|run away)';

export default defineRule({
  id: 'pleading/begging',
  title: 'Pleading',
  why: 'A plea can feel like a hand that does not let go. Saying less, and leaving them the choice, makes it easier to come closer.',
  phrasings: [
    {
      // Please, please.
      match: [
        `please please ${REST_NO_ERRAND}`,
        `^ (#Force|#Endearment|oh)? please (.)? please $`,
        `please . please ${REST_NO_ERRAND}`,
        'please #Endearment? please',
      ],
      unless: [
        '(cake|chocolate|pizza|puppy|photos|pics|pictures|recipe|biscuits|crisps|wine|beer|snacks|your (cat|dog)|remember (to|the)|do not forget to (bring|feed|lock|water|call))',
      ],
      when: aboutUsAlone,
    },
    {
      // A plea with what it asks for.
      match: [
        `please (just|really|do|#Endearment|i am begging|only|at least)? ${PLEA} ${REST_NO_ERRAND}`,
        `please (just|#Endearment|really|oh|i beg you)? do not (just|ever|you dare)? ${DO_NOT} ${REST_NO_ERRAND}`,
        `(can|could|will|would|wo) (not you|you not|you) (please|just) (please|just|at least)? ${PLEA} ${REST_NO_ERRAND}`,
        `^ ${PLEA} ${REST_NO_ERRAND} please $`,
        `^ do not (just|ever)? ${DO_NOT} ${REST_NO_ERRAND} please $`,
        `^ (and|so|but|#Endearment)? just (please)? (come (home|back)|stay|(say|tell me) you (are|will|love|forgive|still|want|do)|let me (see you|come|back|in|move back|stay|hold|talk|be|hear|have)|open (the door|up)|talk to me|answer me|look at me|listen to me|take me back|forgive me|believe me|trust me|see me|meet me|give (me|us) (a|one|another|this|some) (chance|shot|try|reason|sign|more|last)|hold me|love me|pick up|hear me) ${REST_NO_ERRAND}`,
        `^ stay (tonight|please|just|a (little|bit)|one (more)? night|for (me|us|the kids)|with me) ${REST_NO_ERRAND}`,
      ],
      unless: [
        '(#Clock|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
        'talk to me about (the|your) (plan|day|trip)',
        'take me back to',
        'do not (hang up|do this) on',
        '(hate|mad|angry|upset|cross) (at|with)? (me)? but i',
        'do (this|it) to me again',
        '(leg day|the gym|spoil|spoilers|finale|episode|your (cat|dog|mother))',
      ],
      when: aboutUsAlone,
    },
    {
      // The same without “please”.
      match: [
        `^ (#Endearment|no|but|just|oh|and|so)? do not (just|ever|you)? (leave (me !(alone with|with|the|a|out|any|some|your)|us)|give up on (me|us|this)|do this to (me|us|our|the)|shut me out|push me away|walk (away|out)|throw (us|this|it|me|everything) (all)? away|abandon (me|us)|forget (about)? (me|us)|hate me|take (the kids|them) (away)? from me|end (us|this|it like this)|stop loving me|turn your back on|let (us|me) go|break my heart|go i) ${REST_NO_ERRAND}`,
        `^ (#Endearment|just|oh|and|so)? (come back|come home|take me back|stay with me|come back home) (to (me|us)|please|baby|now|and)? $`,
        `(i|we)? (just|only|really)? (need|want|would like) (you|us|my (wife|husband|family|life|partner|best friend|girl|boy|man|girlfriend|boyfriend)) (back|to (come (home|back)|stay|take me back|forgive me|love me|give me|give us|talk to me|believe me|hear me)) ${REST_NO_ERRAND}`,
        `let me (come (home|back)|back in|in again|see you|hold you|love you|be (with|there)) (again|one more|just|please|once|to you)? $`,
      ],
      unless: [
        '(#Clock|#Day|when|time|drill|book|coat|jumper|money)',
        '(haha|lol)',
        'come back to you',
        'hate me but',
        'back (by|at|in)',
      ],
      when: aboutUsAlone,
    },
    {
      // Begging by name.
      match: [
        `(i am asking you|asking you|i ask you) (please|on my knees|one last|again|from the bottom|with all|to (stay|come|forgive|give|think|try|stop|take)) ${REST_NO_ERRAND}`,
        `i (am|was|will)? (literally|actually|really|just|honestly|basically|practically|still)? (here)? (beg|begging|plead|pleading|implore|imploring|beseech|grovel|grovelling|groveling) (and (beg|begging|plead|pleading))? !((with|for|to|at) (the|him|her|them)) (to|with|of|for)? (you|your|on my|at|mercy|a|another|one)? (all)? ${REST_NO_ERRAND}`,
        `(on|down on|falling to|fall to|get on) my (hands and)? knees !#Ing ${REST_NO_ERRAND}`,
        '(have|show) (some|a little|a bit of)? (mercy|pity) (on|for)? (me|us)?',
        `for (the love of (god|us)|(god's|heaven's|pity's|christ's) sake) (please|just|will you|would you)? (come|stay|talk|answer|listen|do not (go|leave|do)|open (the door|up)|let me|forgive) ${REST_NO_ERRAND}`,
        `all i (want|need|ask) is (for you to|you to|to have you|you back) ${REST_NO_ERRAND}`,
        `asking you ** (tears|knees) ${REST_NO_ERRAND}`,
        `do not (close the (book|door)|pull the plug|call time|turn your back) on (us|me|this) ${REST_NO_ERRAND}`,
        '(throw me a (rope|lifeline)|put me out of my misery)',
        `(drop|ounce|shred|scrap) of (pity|mercy|love|kindness) (left|in you|for (me|us)) ${REST_NO_ERRAND}`,
        `(can|could|will|would) (not you|you not|you|not) (please|just)? find it in (your heart|yourself|you) to ${REST_NO_ERRAND}`,
        `(please)? let us not (end|give up|throw|break up|lose|finish|leave|do this to) ${REST_NO_ERRAND}`,
        `^ begging you ${REST_NO_ERRAND}`,
        `^ do not do this (please|to me|to us|$) ${REST_NO_ERRAND}`,
        `please do not (write|rule|count|cast|throw|turf|push|kick) (me|us) (off|out|aside|away) ${REST_NO_ERRAND}`,
        `(for the (love of|sake of)|for) (god|god's|our|the|my) (sake|kids|children|love|marriage|family|kids'|children's)+ (come|please|stay|talk|do not|think|try|just|$) ${REST_NO_ERRAND}`,
        `(i will|i would|you will) (never|not) (ask|bother|beg) (you)? (for|about)? (anything|any favour|again|another thing) (else|again|ever)? ${REST_NO_ERRAND}`,
      ],
      unless: [
        '(beg|begging) you to (try|watch|read|listen|taste|eat|book|order|look at|see (the|this|that))',
        '(beg to differ|beg the question|begging the question|not begging|beg off)',
        '(fixing|sink|floor|scrubbing|haha|lol|toddler|dog|dogs|cat)',
      ],
      when: aboutUsAlone,
    },
    {
      // For the children’s sake.
      match: [
        `(think|just think) (of|about) (the|our|your) (kids|children|family|girls|boys|years|daughter|son|baby|marriage|vows) (please|and|before|what|$) ${REST_NO_ERRAND}`,
        `(the|our) (kids|children|girls|boys) (need|deserve) (their|you|us|a) (mother|father|mum|mom|dad|parents|family|together|home|both|at home|back|two) ${REST_NO_ERRAND}`,
        `(fight|try) (for|to save) (us|our (marriage|family|relationship)|this (marriage|relationship)) ${REST_NO_ERRAND}`,
      ],
      unless: [
        '(bikes|cleats|shoes|snacks|sell|homework)',
        'you (do|did|never) (not)? (ever)? think',
      ],
      when: aboutUsAlone,
    },
  ],
  suggest: [
    'I’ll leave it with you.',
    'I’ll give it some room.',
    'No pressure from me.',
    'I’d like to see you. It’s up to you.',
    'I’m here if you feel like talking.',
    'I hear that you want […].',
    'What would feel all right for you?',
    'I’ll respect what you decide.',
  ],
  examples: [
    '[please please come back]',
    '[I’m begging you to stay].',
    '[Please don’t leave me].',
    '[don’t give up on us]',
    '[I just want us back].',
    '[Please just talk to me].',
    '[Have mercy on me].',
    '[Don’t walk away from us].',
    '[Please, let’s not end it like this].',
    '[All I want is for you to come home].',
  ],
  lookalikes: [
    'Please, and could you grab milk?',
    'I’m not begging you to come, only letting you know.',
    'I beg to differ.',
    'On my knees fixing the sink.',
    'What time does she come home from camp?',
    'Take me back to that beach lol',
    'Don’t leave your bag, practice is on.',
    'She can stay with us for the weekend.',
    'I want my drill back haha',
    'Think about the kids’ bikes, sell or keep?',
    'The kids need new cleats.',
    'Snacks for the kids are in the bag.',
    'i’ll do anything after 6, before that i work',
    'whatever you want for dinner, they’re easy',
    'let me come back to you on friday’s time',
    'can we try again thursday? he was sick',
    'the band is getting back together',
    'move in day at her dorm is the 20th',
    'how can you leave at 7 and be there by 8?',
    'you promised her a kite, she remembers :)',
    'loved that show till death in paradise s3',
    'after two years the filter needs changing',
    'should i throw it away? the couch i mean',
    'remember when we land you take terminal b',
    'nobody will love you for wearing crocs lol',
    'Please come to the school play on Thursday.',
    'Please don’t leave the gate open.',
    'Please stay for dinner if you have time.',
    'Take me back to last summer, please.',
    'Don’t leave me alone with your uncle at that buffet.',
    'Please believe me when I say the trifle was not my idea.',
  ],
});
