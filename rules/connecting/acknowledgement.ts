import { defineStrength } from '../rule.ts';

export default defineStrength({
  kind: 'acknowledgement',
  phrasings: [
    {
      match: [
        '(i|we) ((do|can|really|totally|completely|fully|also|now|of course|quite|well|better)+)? (understand|understood|get|see|hear|hear you|appreciate|know|realize|can imagine|can tell|respect|accept) ((that|how|why|what|it|better|completely)+)? (it was (a lot|hard|tough|late|much)|you (are|were|have|had|need|meant|mean|feel|felt|want|wanted|would|might|did|said|can not|do not|work|go)|this (is|was|has)|things (are|were|have)|that (is|was|must|hurt)|hard|tough|how|why|where you|what you|your (side|point|view|work|position|reasons|decision|answer|wish|choice|worry|concern))',
        '(i|we) (hear|see|understand|get) (you|it|that|your (point|side|view)|where you) ((are coming from|completely|now|and)+|$)',
        '(that|it|this|things|work|the (day|week|journey|exam)) (must|may|might|has to|sounds|sound|looks|seems|will) ((be|have been|have|like|really|feel|been|it|such|so|a|very|pretty|quite)+)? (hard|exhausting|tough|tiring|awful|difficult|stressful|sad|rough|a lot|painful|lonely|scary|stung|frustrating|annoying|worrying|draining|horrible|nightmare|long|heavy|hurt|sting|unsettling)',
        '(you said|you told me|you mentioned|you wrote|you asked) ((that|me|about|for)+)? ((work|you|the|your|it|to|that|straight|needed|space|need|mornings|dad|mum|things|this)+)',
        '(my bad|my mistake|my fault|my error|my oversight|that is on me|own goal) $',
        '(sorry|i am sorry|apologies|i apologize|sorry about|sorry for) ((that|for|about|i|we|you|it)+) ((being|the|delay|mix up|was|were|snapped|missed|forgot|late|had|wait|confusion|short|not|answering|shouted|lost|left|kept|interrupted|noise|mess|hear|are|have|got|day|your)+)',
        '(i) ((did|really|also|should have|was)+)? (forgot|missed|snapped|interrupted|got it wrong|had it wrong|mixed up|was wrong|was short|was late|was rude|went quiet|let you down|messed (it )?up|could have|should have (asked|told|called|checked|listened|said)|left you)'.replace(
          '(it )?',
          '(it)? ',
        ),
        '(no rush|no hurry|no pressure|no stress|no worries|no need to (reply|answer|come|apologize|hurry|message|explain|rush|bring|decide)|no obligation|no urgency|nothing urgent|take your time|in your own time|whenever (suits|you|it|works|is)|when you are ready|only if (you|it)|do not worry|no problem|all good|not to worry|there is no (rush|hurry|urgency|need)|it can wait|can wait|i can wait|no hard feelings|if you would rather not)',
        '(you) ((have|had)+) ((every|a|so|a lot|plenty|enough|your|such|much)+) (right|reason|on|work|on your plate|to do|lot on|day|week|going on) ((to|on)+)?',
        '(i|we) (will|would|can|do|want to|am going to) ((always|gladly|of course|totally|fully)+)? (respect|honor|accept) (that|it|your|this|what you)',
        '(i am|i was|we were|so|we are) ((so|very|really)+)? sorry (to hear|about your|for your loss)',
        '(thank you|thanks) for (telling|being (honest|straight|open|frank)|saying so|explaining|letting me know|your honesty|sharing)',
        '(i can (see|imagine|tell|understand)|i see|i get|i understand) (why|how|that|where|it)',
        '(from|in) your (side|place|shoes|point of view|position|perspective)',
        '(you|it) (was|were) (only|just)? ((trying|right)+) ((to|help)+)',
      ],
      unless: [
        '(not|never|hardly) ((really|even)+)? (understand|get|see|hear|know|appreciate|respect|care)',
        '(understand|get|see|hear|know|appreciate|sorry|it|that|right) but',
        '(sorry) (you|if you) feel',
        '(i|we) (know|see|saw|hear|heard) (you) (are|were|have|did) ((not|lying|ignoring|seeing|with|online|there|still|just|only|never|always|avoiding|cheating|reading)+)',
        'i can see (you|your|that you) ((are|have been|were|have)+) (online|active)',
        '(do|can|could|would|will) you (understand|see|hear|know|get|imagine)',
        'so (so|very) sorry',
        '(right|reason) to hate',
      ],
      question: false,
    },
  ],
  examples: [
    '[I get why you were] cross.',
    '[that must be exhausting]',
    '[You said work] was busy.',
    '[my bad]',
    '[no rush]',
    '[I hear you].',
    '[I was so sorry to hear] about the car.',
    '[Sorry I was late].',
    '[take your time]',
  ],
  lookalikes: [
    "I don't understand why you do this.",
    'Do you understand how this feels?',
    'I understand but you never listen.',
    'There was a rush at the shop.',
    'sorry you feel that way',
  ],
});
