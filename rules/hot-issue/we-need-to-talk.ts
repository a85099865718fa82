import { type Context, defineRule } from '../rule.ts';

/** What makes it more than a chat on the phone. */
const SERIOUSLY =
  '(tonight|today|tomorrow|later|soon|now|properly|seriously|in person|face to face|alone|in private|before|after|when|once|at some point|this (week|weekend|evening)|#Day|the two of us|you and (me|i)|and (not|soon|it)|about (us|this|our|what|where|everything|how|the future|that|your|you|it|something)|(things|it) through|like adults|one on one)';
const SERIOUS =
  '((the|a|an|that|this|proper|serious|big|honest|real|difficult|hard|private|grown up)+)';
const SOMETHING =
  '(something|some (things|stuff)|things|stuff|a (few|couple of)? things|a thing|one thing|a matter|matters|a subject)';
const US = '(we|us|you and i|you and me|the two of us|us two|both of us)';

const GOOD_NEWS =
  /\b(got the job|pregnant|engaged|tooth|passed|promoted|won|surprise|good news|great news|exciting|funny|hilarious|compliment|thank|thanks|thankful|amazing|amazed|lovely)\b/;
/** A call that has to wait for a better line. */
const BUSY =
  /\b(on the (bus|train|tram|way)|in a meeting|phone (was|is|died)|driving|at work|battery)\b/;
/** Neither good news nor the business of the day. */
const isHeavy = ({ banter, sentence, next }: Context) =>
  !banter && ![GOOD_NEWS, BUSY].some((ordinary) => ordinary.test(`${sentence} ${next[0] ?? ''}`));

/** Talks one can look forward to or has to get through. */
const ORDINARY = [
  '(talk|speak|chat) (to|with) (the|her|his|their|my|#Person)',
  '(talk|speak|chat|discuss|word|{ask} you|{tell} you|speak to you) ((about|over)+) (dinner|pickup|pick up|the|her|his|their|school|plans|dates|whether|names|(what|where|how|who|when) to)',
  '(agenda|minutes|deck|slides|budget|sprint|project|presentation|report|client|team|homework|parents evening|bins|rota|tickets|teacher|school|doctor|plumber|menu)',
  '(film|movie|song|book|novel|show|cake|recipe|biscuit|soup|ending|birds|bees|lecture|conference|ted)',
  '(not|never|no) ((need|have)+) to (talk|say)',
  'about ((the|our|a)+)? (party|trip|holiday|weather)',
];

export default defineRule({
  id: 'hot-issue/we-need-to-talk',
  title: 'Announcing a serious talk',
  why: 'An announced talk can sound like bad news on its way, and gives them time to brace. A light invitation, with the subject left for the moment, is easier to say yes to.',
  wholeClause: true,
  park: true,
  phrasings: [
    // The talk itself.
    {
      match: [
        `${US} ((really|do|just|seriously|honestly|still|finally|badly|definitely|probably)+)? (need|needs|have|got|must|should|ought) ((got)+)? to? ((really|finally|just|seriously|sit down|together|and|to)+)? (talk|speak) (${SERIOUSLY}|$)`,
        `${US} ((really|do|just|still|to|both)+)? (need|have|must|should|ought|can|could|to) ((to|got to|please|finally|sit down (and|to))+)? have ${SERIOUS} (talk|conversation|discussion|word|chat about (us|this|where))`,
        `${US} ((really|do|just|still)+)? (need|have|must|should|ought|let) ((to|got to|finally|sit down (and|to))+)? (clear the air|have (this|it) out|sort (this|us) out|get (this|things) (straight|out in the open)|lay our cards|be honest with each other|straighten (this|things) out|discuss (this|us|things|our|what|where) !(for|with))`,
        `it is (about)? (time|high time) ((that|for)+)? ${US} ((to|really|finally|just|both)+)? (talked|talk|spoke|faced (it|this|facts|up)|(had|have|sat|sit) * (talk|chat|word|conversation|discussion|down))`,
        '(can|could|may|shall) (we|i) ((please|just|maybe|finally|at some point)+)? (talk|speak) ((to you|with you|properly|later|tonight|tomorrow|alone|please|soon|at some point|in private|face to face|in person|about (us|this|everything|what|things))+)? $',
        `(can|could|may) (we|i) ((please|just|maybe|finally)+)? (have|get) ${SERIOUS} (talk|conversation|word)`,
        '(talk talk|a (proper|serious|real) talk|the (big talk|big chat|talk)) ((we|again|soon|about us|with you|at some point)+|$)',
        `(had|like|want|need|avoiding|dodging|putting off|postponing) ((to|us|me)+)? (have)? ${SERIOUS} (talk|conversation|chat) ((you and me|about (us|this|where|what|how)|with you|in person|when)+|$)`,
        '(i|we) ((really|just|do|still|urgently)+)? (need|have|must|want|would like|have got) to? (talk|speak) (to|with) you (about (something|us|this)|seriously|urgently|alone|in private|in person|face to face|properly|tonight|as soon|it is (important|serious|urgent)|$)',
        `need ${SERIOUS} (talk|conversation) (about|you and me|$)`,
        '(need|have|want) a (serious|proper|private|quiet)? word (with you|$)',
      ],
      unless: ORDINARY,
      when: (context) => isHeavy(context) && !/!/.test(context.closing),
    },
    // Something that has to be said.
    {
      match: [
        `((there|it) (is|are|has been|have been)|i have|have got|got|we have) ((got|really|very)+)? ((very)? (important|serious|big|difficult))? ${SOMETHING} ((important|serious|big|difficult|else|hard|on my mind|that|which|between us)+)? ((i|we|you and i|you|the two of us)+)? ((really|just|still|finally|both)+)? (need|needs|have|has|must|should|ought|got|want|would like|been (wanting|meaning|trying)|can not) ((to|really|finally|be|got|been|have|sit down and|that)+)? (say|tell|discuss|talk|said|spoken out|saying|discussed|talked|cleared|spoken|addressed|address|bring up|raise|get off|come clean|confess|face|settle|settled|sorted|left|wait)`,
        '(i|we) ((really|just|do|still|urgently)+)? (need|have|must|have got|got) to (tell|ask|confess) you something $',
        'something ((very|really)+)? (important|serious|difficult) (i|we|to)? ((have|need|want|to)+)? (tell|say|ask|discuss)',
        'not (something|a thing) (i|we|you) ((can|want|to|should)+) (say|discuss|do|talk about|put) (over|by|on|in)',
        '(it|this|that|something) (can|could|should|will) not ((be|done|said|discussed|talked|wait|keep|put off)+) ((about|said)+)? (on here|over (text|the phone)|by text|on the phone|in ((a|an) (text|mail|email|message|letter)|writing)|any longer|like this)',
        `${US} ((can not|can|have|are|keep|have been)+) ((keep|been|just|both|on)+)? (avoiding|putting off|dodging|ignoring|tiptoeing|dancing around|sweeping) (around)? (this|it|that|the (subject|talk|conversation|elephant|issue)|things)`,
        '(an|the) elephant in (the|your|our) .',
        '^ (it is about|about) (us|you and me|the two of us|our (future|marriage|relationship)) (and|$)',
        '(you|and you) (will|are going to|might|may|are) not (going to)? like (it|what i) $',
        '(you|and you) (might|may|had better|better|will) (want to)? sit down (for this|first)',
      ],
      unless: ORDINARY,
      when: isHeavy,
    },
  ],
  suggest: [
    "I'd enjoy a cup of tea with you one of these days.",
    'Would you have half an hour for a walk this week?',
    'It would be good to hear your voice, whenever suits.',
    'No hurry at all, are you around at the weekend?',
    "There's something I'd value your thoughts on, whenever you have time.",
    'How did today go?',
  ],
  examples: [
    '[We need to talk].',
    '[hey can we talk later]',
    "[There's something we have to discuss].",
    "[I think it's time we had The Conversation].",
    '[there are things that need to be said between us]',
    '[I need to talk to you about something], call me',
    "[We can't keep avoiding this].",
    '[we should really talk about this]',
  ],
  lookalikes: [
    "It's time we had a holiday.",
    'That would be a way into the conversation with your boss.',
    'can we talk about pickup',
    'We need to talk to the school about the trip.',
    'We need to talk about the menu for Saturday.',
    'It was so nice to have a proper talk with Gran.',
    'There are a few things we need to buy for the party.',
    'I have something to tell you: Leo lost his first tooth!',
    'Nothing urgent, talk tomorrow.',
    'Can we talk about the holiday dates when you have a minute?',
  ],
});
