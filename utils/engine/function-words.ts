/** The small words that clauses are built with, plain (see normalise.ts). */

export const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const PRONOUNS = set(
  'i you we he she it they this that there these those everyone everybody someone somebody nobody nothing everything something',
);
export const DETERMINERS = set(
  'the a an my your our his her their its some all both no another each every these those this that',
);
export const AUXILIARIES = set(
  'am is are was were be been do does did have has had will would can could shall should may might must going',
);
export const QUESTION_WORDS = set('who what when where why how which whose');
