import { defineRule } from '../rule.ts';

const TIME =
  '(tonight|today|tomorrow|later|soon|now|properly|seriously|again|in person|face to face|alone|before|after|when|once|at some point|this (week|weekend|evening|afternoon)|#Day|the two of us|you and me|you and i|and (not|soon|you|it)|about (us|this|our|what|where|everything|how|things|the future|that|your|you|it|some things|something)|like adults|one on one)';

export default defineRule({
  id: 'hot-issue/we-need-to-talk',
  title: 'Announcing a serious talk',
  why: 'An announced talk can sound like bad news on its way, and gives them time to brace. A light invitation, with the subject left for the moment, is easier to say yes to.',
  wholeClause: true,
  park: true,
  phrasings: [
    {
      match: [
        `[(we|you and i|you and me|the two of us|us two|both of us) ((really|do|just|seriously|honestly|still|finally|badly|definitely|probably)+)? (need|needs|have|got|have got|must|should|ought) to? ((really|finally|just|seriously|actually|sit down and|sit down to)+)? (talk|speak) (${TIME}|$)]`,
        '[(i think|maybe|perhaps|i feel|i guess|i believe)? (we|you and i) ((really|do|just|seriously|still)+)? (need|have|must|should|ought|have got) to? ((really|finally|sit down and|sit down to)+)? (have|have a|have the|discuss|clear the air|sort (this|us|things) out|get (this|things|some things|a few things) (straight|out|sorted)|lay our cards|be honest with each other|straighten (this|things) out) ((a|the|one|proper|serious|big|long|real|honest|grown up|little|good)+)? (talk|conversation|chat|discussion|word|things|some things|a few things|our|us|what|where|this|on the table)? (about (us|this|our|what|where|how|things|the future|everything|your|you))?]',
        '[it is (about)? (time|high time) ((that|for)+)? (we|us|you and i) (to)? ((really|finally|just|both)+)? (talked|talk|had|have|sat|sit|spoke|faced)]',
      ],
      unless: [
        'talk (to|with) (the|her|his|their|your|my|#Person)',
        'talk about (dinner|pickup|pick up|the (party|menu|film|book|match|trip|holiday|present|weather|car|bins|school)|her|his|their)',
        '(have|discuss) (lunch|dinner|coffee|a (drink|beer|party|look|break|holiday|bbq|barbecue|picnic|rematch))',
        'sort (this|things) out (with|for) (the|them|her|him)',
      ],
      when: ({ match, banter }) =>
        !banter &&
        /talk|speak|spoke|conversation|chat|discuss|word|clear the air|honest|sort|straight|table|sat|sit|faced/.test(
          match,
        ),
    },
    {
      match: [
        '[(can|could|may|shall) (we|i) ((please|just|maybe|finally|at some point|at least|ever)+)? (talk|speak) ((to you|with you|properly|later|tonight|tomorrow|alone|please|soon|at some point|in private|face to face|in person|about us|about this|about everything|about what|about things|just us|just you and me)+)? $]',
        '[(can|could|may) (we|i) ((please|just|maybe|finally)+)? (have|get) ((a|the|that|proper|serious|big|real|honest|private|quick|little|long)+)? (talk|conversation|word)]',
        '[(like|i mean|and i mean)? (talk talk|a proper talk|a serious talk|a real talk|the talk|the big talk|the conversation|that conversation|the conversation we)] (we|again|soon|at|about us|with you|$)',
        '[(have|having|had|need|want|owe me|deserve|due|avoid|avoiding|dodging|putting off|postpone|postponing) ((to|have|a|the|that|this|serious|proper|honest|big|long|difficult|hard|real)+)? (talk|conversation|chat) (you and me|about us|about this|with you|about where|about what|about how|sooner|in person|face to face|$)]',
      ],
      unless: [
        'talk (about|to) (dinner|pickup|pick up|the|her|his|their|school)',
        '(conversation|talk|chat) (at|in) (the|#Number)',
        '(the talk|talk) (at|on|in|about (the|bees|birds|how) )',
        '(lovely|great|nice|good|best|funny|fun|interesting|wonderful) (talk|conversation|chat)',
        '(birds|bees|puberty|ted|sales|conference|lecture|teacher|teachers|doctor|plumber|parent|lovely to|phone died)',
        '(quick|little) (talk|word|chat) about (the|pick|pickup|her|his|their)',
        '(no|not|never) (need|have) to (talk|have|say)',
      ].map((pattern) => pattern.replace(' )', ')')),
      when: ({ banter }) => !banter,
    },
    {
      match: [
        '[(there is|there are|i have|i have got|have got|got|we have|we have got|have|there have been) ((something|some things|some stuff|things|a few things|a couple of things|one thing|a thing|a matter|matters|stuff|a subject|important|serious|big|difficult|really|very|an|else|hard|on my mind|that|which|between|us|the two of us)+) ((i|we|you and i|you)+)? ((really|just|still|finally|seriously|both)+)? (need|needs|have|has|must|should|ought|got|have got|want|have been wanting|have been meaning|have been trying|have been needing|would like) ((to|really|finally)+)? (say|tell|discuss|talk|talk about|be said|be discussed|be talked|be cleared|be spoken|be addressed|address|bring up|raise|get off|come clean|confess|sort|ask|face|settle|go over|hear)]',
        '[(i|we) ((really|just|do|still|urgently)+)? (need|have|must|have got|got) to (tell|ask|confess) you something] !(funny|cool|amazing|about (the|pick))',
        '[(i|we) ((really|just|do|still|urgently)+)? (need|have|must|want|would like|have got|got) to? (talk|speak) (to|with) you (about something|seriously|urgently|alone|in private|in person|face to face|properly|about us|about this|tonight|as soon|it is (important|serious|urgent)|$)]',
        '[(i|we|you) ((really|do)+)? (need|have|want) (a (serious|proper|private|quiet)? word|a serious (talk|conversation|chat)) (with you)?]',
        '[(it|this|that|something) (can|could|should) not (be)? ((done|said|discussed|talked|wait|sorted|settled|put off)+) (about|on here|over text|by text|over the phone|on the phone|in a (text|mail|message)|any longer|like this|in writing|here)]',
        '[(we|you and i) ((can not|can|could not|have|are|keep)+) ((keep|been|just|both|on)+)? (avoiding|putting off|dodging|ignoring|tiptoeing around|dancing around|sweeping) (this|it|that|the subject|the talk|the conversation|off|the elephant|the issue|forever|things|under the (carpet|rug))]',
        '[it is about (us|you and me|the two of us|our future|our marriage|our relationship|where)] (and|$)',
        '[(you|and you) (will|are going to|might|may|are) not (going to)? like (it|this|what i)]',
        '[(you|and you) (might|may|had better|better|will|will want to) (want to)? sit down (for this|first)]',
      ],
      unless: [
        '(good news|great news|exciting|funny|surprise|lost (his|her) (first )?tooth|promoted|pregnant|engaged|got the job|hilarious|guess what)'.replace(
          '(first )?',
          '(first)? ',
        ),
        '(for|to) (the|her|his) (plumber|teacher|school|party|trip|meeting|agenda|project|client)',
        '(pickup|pick up|the menu|agenda|minutes|deck|slides|budget|sprint|project|presentation|report|the client|the team|homework|parents evening|the bins|rota|the trip|tickets)',
        '(thank|thanks|compliment|congratulations|congrats)',
        '(soup|film|movie|song|book|show|cake|recipe|sauce|ending)',
      ],
      when: ({ banter, next }) =>
        !banter &&
        !/\b(got the job|pregnant|engaged|tooth|passed|promoted|won|surprise)\b/.test(
          next[0] ?? '',
        ),
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
    "I think it's time [we had The Conversation].",
    '[there are things that need to be said between us]',
    '[I need to talk to you about something], call me',
    "[We can't keep avoiding this].",
    '[we should really talk about this]',
  ],
  lookalikes: [
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
