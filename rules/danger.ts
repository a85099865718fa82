/** Pieces of patterns that the guards share. Lower case and without contractions, as all patterns. */

/** Alternatives written over several lines: `either('a|b', 'c|d')` is `(a|b|c|d)`. */
export const either = (...lists: readonly string[]): string => `(${lists.join('|')})`;

export const SELF = either(
  'myself|himself|herself|themselves|themself|yourself|yourselves|urself',
  'my self|him self|her self',
);

export const ANY_MORE = '(any more|anymore|any longer|at all|much longer|no more)';

/** Adverbs that stand before a verb and change nothing. */
export const ADVERB = either(
  'just|really|even|actually|honestly|simply|only|ever|still|also|always|now|then|probably|maybe',
  'literally|genuinely|truly|already|fucking|nearly|almost|deliberately|keep|keeps|kept|seriously',
);

export const PILLS = either(
  'pill|pills|tablet|tablets|tabs|paracetamol|paracetamols|tylenol|ibuprofen|xanax|valium|codeine',
  'diazepam|oxy|antidepressants|painkillers|aspirin|meds|medication|medicine|insulin|bleach',
  'antifreeze|sleepers|capsules|morphine|fentanyl',
);

export const GUN = '(gun|shotgun|rifle|pistol|handgun|revolver|firearm)';

/** The same words as idioms and toys. */
export const HARMLESS_GUN = either(
  '(nerf|glue|water|heat|nail|staple|spray|paint|massage|toy|top|grease|caulking|price|tattoo) gun',
  '(jump|jumped|jumping) the gun|gun show|call shotgun|bagsy shotgun|shotgun seat|ride shotgun',
  'stick to (your|our|my) guns|gun metal|clay|range|hunting|licence|license|deer|duck|pheasant',
);

/** What is told is a story, and in no danger of coming true. */
export const FICTION = either(
  'film|movie|episode|finale|novel|lyrics|lyric|musical|opera|podcast|documentary|panto|plot',
  '(the|this|that|a|her|his|your|my|new|whole) (series|season|song|book|play|show|game|character|poem|joke|villain)|(the|this|that) story',
);

/** Those a message may tell of. */
export const KIDS =
  '(kid|kids|child|children|boy|boys|girl|girls|baby|son|daughter|twins|little ones|lads)';
export const KIN = either(
  'brother|sister|son|daughter|mum|mom|mam|mummy|dad|da|daddy|mother|father|wife|husband|friend|mate|cousin',
  'partner|boyfriend|girlfriend|roommate|flatmate|ex|stepdad|uncle|nephew|niece|grandson|student',
);
