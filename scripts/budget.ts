import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * Gzipped kilobytes each shipped file may reach.
 *
 * The background was meant to stay below 240 kB. compromise takes 117 kB, the rules about 150. Without the phrasings that
 * never fired on the labelled messages their authors had read it would still be some 290 kB, and find 32 instead of 36 of a
 * hundred flags in held-out messages. Pages never load it, so finding more won; the number may only go down from here.
 */
export const BUDGET = { 'background.js': 345, 'content-scripts/coach.js': 28 };

/**
 * Weighs the files of a build, and prints what they take.
 * @param folder where the build is
 * @throws for the first file above its budget
 */
export async function checkSizes(folder: string, budget: Record<string, number>): Promise<void> {
  for (const [file, limit] of Object.entries(budget)) {
    const size = gzipSync(await readFile(join(folder, file))).length / 1024;
    if (size > limit)
      throw new Error(`${file} is ${size.toFixed(1)} kB gzipped; its budget is ${limit} kB`);
    console.log(`${file}: ${size.toFixed(1)} of ${limit} kB gzipped`);
  }
}
