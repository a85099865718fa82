/** A message to try the coach on. */
export interface Sample {
  /** To whom; with `Try: ` before it, the button's accessible name. */
  title: string;
  text: string;
}

/** Written for this page: one or two for each category, then two that the coach leaves as they are. */
export const SAMPLES: readonly Sample[] = [
  {
    title: 'A wife who moved out',
    text: 'Hey, I got home and the house is so quiet. Do you still love me? I can’t live without you.',
  },
  {
    title: 'A husband who is leaving',
    text: 'Please, please give me one more chance. I’ll do anything you want. The kids had a good day at the pool.',
  },
  {
    title: 'A co-parent',
    text: 'You always change the plan at the last minute. This is all your fault. Sam’s bag is packed for six.',
  },
  {
    title: 'A partner on a break',
    text: 'Sunday lunch was nice, thanks for coming. So are we getting back together or do you want a divorce?',
  },
  {
    title: 'A grown-up daughter',
    text: 'Why aren’t you answering me? I called you three times today. I guess I’ll just be alone on my birthday then.',
  },
  {
    title: 'A friend',
    text: 'I’m so so sorry about last night, please forgive me. Are you mad at me? Your soup was great, by the way.',
  },
  {
    title: 'A boundary, left as it is',
    text: 'Please don’t shout at me in front of the kids. I won’t discuss this by text. You can pick them up at five on Friday.',
  },
  {
    title: 'A calm message',
    text: 'You’re right, mornings have been chaos. Thanks for taking Ella to practice. How did her game go?',
  },
];
