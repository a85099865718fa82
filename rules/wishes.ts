import type { Category, Suggestion } from './rule.ts';

/**
 * Shapes for what the writer wants underneath the pressure, whatever the rule. The engine reads the slots off the nudged clause
 * (utils/engine/wish.ts); they are tried before a rule's own general shapes. Hot issues are left to their own: there the wish is
 * the trouble.
 */
export interface Wishes {
  /** Rules of other categories do not use them. */
  categories: readonly Category[];
  shapes: readonly Suggestion[];
}

const ANY: readonly Category[] = ['needy', 'pleading', 'argumentative'];

export const WISHES: readonly Wishes[] = [
  {
    // What the reader is to do: "send the forms by Friday".
    categories: ['pleading', 'argumentative'],
    shapes: [
      'Could you {wish}?',
      "It'd help me if you could {wish}.",
      "I'd be glad if you could {wish}.",
      'Would you be able to {wish}?',
      'When you get a chance, could you {wish}?',
      { text: "I'd appreciate it if you could {wish}.", stage: 'cooperation' },
      { text: 'Would it work for you to {wish}?', stage: 'cooperation' },
    ],
  },
  {
    // What they did not do: "ask me first".
    categories: ['argumentative'],
    shapes: [
      'Next time, could you {next}?',
      "I'd be glad if you could {next} next time.",
      "It'd help me if next time you could {next}.",
    ],
  },
  {
    // What they are not to do: "tell the landlord about the cat".
    categories: ['pleading', 'argumentative'],
    shapes: [
      "I'd rather you didn't {not}.",
      "It'd help me if you didn't {not}.",
      "I'd be glad if you didn't {not}.",
    ],
  },
  {
    // What they are to stop: "sending things to print before I have seen them".
    categories: ['pleading', 'argumentative'],
    shapes: [
      'Could you hold off on {pause}?',
      "It'd help me if you could hold off on {pause}.",
      "I'd be glad if you'd hold off on {pause}.",
    ],
  },
  {
    // What the writer swears not to do: "raise my voice".
    categories: ['pleading'],
    shapes: [
      "I don't want to {never} again.",
      "I'd like to be somebody who doesn't {never}.",
      "I can see why you don't want me to {never}.",
    ],
  },
  {
    // What the writer vows to do: "go to the counselling".
    categories: ['pleading'],
    shapes: [
      "I'd like to {vow}.",
      'I want to {vow}, whatever you decide.',
      'My plan is to {vow}. No need to answer.',
    ],
  },
  {
    // What the writer is sorry for: "about the jumper", "I missed your recital".
    categories: ANY,
    shapes: [
      "I'm sorry {regret}.",
      'Sorry {regret}. No need to answer.',
      "I know it wasn't ok, and I'm sorry {regret}.",
    ],
  },
  {
    // What an unanswered message was about: "the boiler".
    categories: ANY,
    shapes: [
      'No rush on {topic}.',
      'Whenever suits you for {topic}.',
      'Let me know about {topic} when it suits you.',
    ],
  },
];

/** What a win-win may ask when the two are working things out, whatever the rule. */
export const COOPERATION: readonly Suggestion[] = [
  { text: 'What would work for both of us?', stage: 'cooperation' },
  { text: 'How could we make this easier for both of us?', stage: 'cooperation' },
  { text: "I'd like to find something that suits us both.", stage: 'cooperation' },
];
