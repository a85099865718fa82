import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'hot-issue/own-topic',
  title: 'One of your own hot topics',
  why: 'You asked to be reminded of this one. It can wait for a better moment, or for a talk in person.',
  wholeClause: true,
  park: true,
  phrasings: [],
  usersTopics: ['Lena', 'the boat', 'tax return'],
  suggest: [
    'How are you getting on?',
    'What have you been up to?',
    'I hope your day went well.',
    'More about that when we see each other.',
    "There's one thing I'll keep for another day.",
  ],
  examples: [
    '[I saw Lena at the station].',
    "Good trip, [but lena's car was there again]",
    '[When do we talk about the boat]?',
    '[did u do the TAX RETURN yet]',
  ],
  lookalikes: ['The boats are lovely.', 'Taxes are due, return the form.', 'Lenas is a bakery.'],
});
