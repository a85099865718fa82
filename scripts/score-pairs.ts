import { inPlace, type Offer } from './score-suggestions.ts';

/** Prints before and after for some nudges, to be read aloud as the person who would have to send them. */
export function printPairs(offers: readonly Offer[], howMany: number, seed: number): void {
  const answered = offers.filter(({ nudge }) => nudge.suggestions.length > 0);
  for (const offer of drawn(answered, howMany, seed)) {
    const { id, text, nudge, before } = offer;
    console.log(`\n${id} ${nudge.rule} “${text.slice(nudge.start, nudge.end)}”`);
    console.log(`  ${oneLine(before)}`);
    for (const suggestion of nudge.suggestions) console.log(`  → ${suggestion}`);
    if (before.length < text.length)
      console.log(`  in place: ${oneLine(inPlace(offer, nudge.suggestions[0] ?? ''))}`);
  }
}

const oneLine = (words: string) => words.replaceAll('\n', ' ⏎ ');

/** A random choice without repetition, the same for the same seed (mulberry32). */
function drawn<T>(items: readonly T[], howMany: number, seed: number): T[] {
  let state = seed >>> 0;
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const rest = [...items];
  return Array.from({ length: Math.min(howMany, rest.length) }, () =>
    rest.splice(Math.floor(random() * rest.length), 1),
  ).flat();
}
