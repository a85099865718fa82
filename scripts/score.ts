import { parseArgs } from 'node:util';
import { ALL_FILES, OPEN_FILES, readLabelled } from './labelled.ts';
import { scoreNudges } from './score-nudges.ts';
import { printPairs } from './score-pairs.ts';
import { offersFor, scoreSuggestions } from './score-suggestions.ts';

/**
 * Scores the rules against labelled messages.
 *   npm run score [-- FILE…] [--by category|subtype] [--errors N] [--json]
 *       nudges: each file by itself, then all together; without files the labelled ones of tests/corpus, and their suggestions
 *   npm run score -- --suggestions [FILE…] [--errors N]
 *       suggestions only, with N misses of each measure
 *   npm run score -- --read N [--seed N] [FILE…]
 *       N random pairs of before and after
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    by: { type: 'string' },
    errors: { type: 'string' },
    json: { type: 'boolean' },
    suggestions: { type: 'boolean' },
    read: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
const openFiles = positionals.length ? positionals : OPEN_FILES;

if (values.read) {
  printPairs(offersFor(readLabelled(openFiles)), Number(values.read), Number(values.seed));
} else {
  if (!values.suggestions) {
    scoreNudges(positionals.length ? positionals : ALL_FILES, [
      ...(values.by ? ['--by', values.by] : []),
      ...(values.errors ? ['--errors', values.errors] : []),
      ...(values.json ? ['--json'] : []),
    ]);
  }
  if (values.suggestions || (positionals.length === 0 && !values.json)) {
    console.log('\n## suggestions');
    await scoreSuggestions(readLabelled(openFiles), Number(values.errors ?? 0));
  }
}
