import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'needy/reassurance',
  title: 'Asking for reassurance',
  why: 'A question about the bond asks for an answer they may not be ready to give. Something easy to answer keeps the door open.',
  phrasings: [
    {
      match: 'do you (still|even|really)? (love|miss|want|need) me',
      unless: '(want|need) me to',
    },
    { match: 'are you (still|so)? (mad|angry|upset|annoyed|cross) (at|with) me' },
    { match: 'are we (ok|all right|good|fine|still good) $' },
  ],
  suggest: [
    'How has your day been?',
    'I was thinking of you, hope today is kind to you.',
    'No need to answer, just saying hello.',
  ],
  examples: ['[Do you still love me]?', 'hey [are u mad at me]'],
  lookalikes: ['Do you still want me to bring the forms?', 'Are we good for 5 on Friday?'],
});
