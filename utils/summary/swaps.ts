/** A sentence of a phrase family, and one that connects instead: something to practise on. */
export interface Swap {
  before: string;
  after: string;
}

/**
 * One pair for each rule, by its id: an everyday sentence it notices, and what somebody might say instead. Written for the
 * summary page, since what is shipped of the rules holds no examples. A test keeps the two in step with the rules.
 */
export const SWAPS: Readonly<Record<string, Swap>> = {
  'needy/reassurance': {
    before: 'Do you still love me?',
    after: 'Hope the big meeting goes ok today.',
  },
  'needy/checking': {
    before: 'Why aren’t you answering me?',
    after: 'You’ve got a lot on. Whenever works.',
  },
  'needy/dependence': {
    before: 'I can’t live without you.',
    after: 'Quiet night here, so I tried your chili.',
  },
  'needy/what-if': {
    before: 'What if you never come back?',
    after: 'Nothing urgent, just saw this and thought of your brother.',
  },
  'needy/self-abasement': {
    before: 'I don’t deserve you.',
    after: 'Tired today, so I’ll keep it short. Sunday works.',
  },
  'needy/declaring-love': {
    before: 'I love you more than anything.',
    after: 'Kids were talking about the lake. Good day, that.',
  },
  'pleading/begging': {
    before: 'Please don’t leave me.',
    after: 'Thanks for telling me straight.',
  },
  'pleading/last-chance': {
    before: 'Let me prove it to you.',
    after: 'Fair enough. June photos came out great, want a few?',
  },
  'pleading/bargaining': {
    before: 'I’ll do anything you want.',
    after: 'What would make mornings easier?',
  },
  'pleading/sweeping-promise': {
    before: 'I’ll be a better husband.',
    after: 'You were right about the bills. Autopay’s set up.',
  },
  'pleading/over-apology': {
    before: 'I’m so so sorry, it’s all my fault.',
    after: 'My mistake on the dates. Fixed now.',
  },
  'pleading/urgency': {
    before: 'I need an answer tonight.',
    after: 'Take your time on that one.',
  },
  'argumentative/absolute': {
    before: 'You never listen to me.',
    after: 'I felt lost when the plan changed.',
  },
  'argumentative/accusing-question': {
    before: 'Why can’t you just tell me the truth?',
    after: 'We saw that one differently. How was it for you?',
  },
  'argumentative/blame': {
    before: 'This is all your fault.',
    after: 'I remember it differently, but I can see why it landed that way.',
  },
  'argumentative/command': {
    before: 'Stop ignoring me.',
    after: 'I can do pickup. Does 4 work?',
  },
  'argumentative/contempt': {
    before: 'You’re so selfish.',
    after: 'We see this one differently, and that’s ok.',
  },
  'argumentative/contradiction': {
    before: 'That’s not true.',
    after: 'I remember it differently.',
  },
  'argumentative/guilt-trip': {
    before: 'I’ll just eat dinner by myself then.',
    after: 'Thanks for covering Tuesday. I’ll take this one.',
  },
  'argumentative/mind-reading': {
    before: 'You just don’t care about us.',
    after: 'I’d like to know how it was for you.',
  },
  'argumentative/score-keeping': {
    before: 'I do everything around here.',
    after: 'Could we split the mornings this week?',
  },
  'argumentative/ultimatum': {
    before: 'If you don’t answer by tonight, we’re done.',
    after: 'We don’t have to settle this tonight.',
  },
  'argumentative/yes-but': {
    before: 'I hear you, but you started it.',
    after: 'I hear you. Saturday works.',
  },
  'hot-issue/separation': {
    before: 'Are we getting a divorce?',
    after: 'Did Theo tell you about the science fair?',
  },
  'hot-issue/legal-custody': {
    before: 'My lawyer says I’ll get custody.',
    after: 'I’ll pack her bag for Friday.',
  },
  'hot-issue/third-person': {
    before: 'Are you seeing someone else?',
    after: 'How’s the new place treating you?',
  },
  'hot-issue/money': {
    before: 'You still owe me money.',
    after: 'Dog’s learned to open the fridge.',
  },
  'hot-issue/old-wounds': {
    before: 'I can’t forget what you did to me last summer.',
    after: 'Max scored! He did your fist thing.',
  },
  'hot-issue/intimacy': {
    before: 'When will you sleep with me again?',
    after: 'Have a good night.',
  },
  'hot-issue/we-need-to-talk': {
    before: 'We need to have a serious talk.',
    after: 'Ella’s game is at 10 if you feel like it.',
  },
  'hot-issue/own-topic': {
    before: 'Bringing up the subject that ends every talk',
    after: 'How was your day?',
  },
};
