import type { Category, Suggestion } from './rule.ts';

/**
 * Shapes for what the writer wants underneath the pressure, whatever the rule. The engine reads four things off the nudged
 * clause (utils/engine/wish.ts): `{wish}`, what the reader is to do ("send the forms by Friday"); `{pause}`, what
 * they are to stop for now ("sending things to print before I have seen them"); `{regret}`, what the writer is
 * sorry for ("about the jumper", "I missed your recital"); `{topic}`, what an unanswered message was about ("the boiler").
 * They are tried before a rule's own general shapes. Hot issues are left to their own: there the wish is the trouble.
 */
export const WISHES: { categories: readonly Category[]; shapes: readonly Suggestion[] } = {
  categories: ['needy', 'pleading', 'argumentative'],
  shapes: [
    'Could you {wish}?',
    "It'd help me if you could {wish}.",
    "I'd be glad if you could {wish}.",
    'Would you be able to {wish}?',
    'When you get a chance, could you {wish}?',
    { text: "I'd appreciate it if you could {wish}.", stage: 'cooperation' },
    { text: 'Would it work for you to {wish}?', stage: 'cooperation' },
    'Could you hold off on {pause}?',
    "It'd help me if you could hold off on {pause}.",
    "I'd be glad if you'd hold off on {pause}.",
    "I'm sorry {regret}.",
    'Sorry {regret}. No need to answer.',
    "I know it wasn't ok, and I'm sorry {regret}.",
    'No rush on {topic}.',
    'Whenever suits you for {topic}.',
    'Let me know about {topic} when it suits you.',
  ],
};

/** What a win-win may ask when the two are working things out, whatever the rule. */
export const COOPERATION: readonly Suggestion[] = [
  { text: 'What would work for both of us?', stage: 'cooperation' },
  { text: 'How could we make this easier for both of us?', stage: 'cooperation' },
  { text: "I'd like to find something that suits us both.", stage: 'cooperation' },
];
