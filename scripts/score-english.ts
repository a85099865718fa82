import { Dialect, LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';

/** What harper.js finds before and after; it runs out of its package and asks no network. */
export interface English {
  before: number;
  after: number;
  /** Indices of the pairs with more errors after than before. */
  worse: number[];
}

/** How somebody types, not how they build a sentence: "i", "u", "dont". Not counted where the message itself has it. */
const REGISTER = new Set(['Capitalization', 'Spelling', 'Typo', 'Punctuation']);

export async function countErrors(
  pairs: readonly { message: string; before: string; after: string }[],
): Promise<English> {
  const linter = new LocalLinter({ binary: binaryInlined, dialect: Dialect.British });
  await linter.setup();
  const known = new Map<string, readonly string[]>();
  const kindsIn = async (words: string) => {
    let kinds = known.get(words);
    if (kinds === undefined) {
      // A blank stands for words to come.
      const whole = words.replaceAll('[…]', 'Friday');
      kinds = (await linter.lint(whole, { language: 'plaintext' })).map((lint) => lint.lint_kind());
      known.set(words, kinds);
    }
    return kinds;
  };
  const english: English = { before: 0, after: 0, worse: [] };
  for (const [i, { message, before, after }] of pairs.entries()) {
    const then = await kindsIn(before);
    const hasRegister = (await kindsIn(message)).some((kind) => REGISTER.has(kind));
    const countedIn = (kinds: readonly string[]) =>
      kinds.filter((kind) => !(hasRegister && REGISTER.has(kind))).length;
    const [old, now] = [countedIn(then), countedIn(await kindsIn(after))];
    english.before += old;
    english.after += now;
    if (now > old) english.worse.push(i);
  }
  return english;
}
