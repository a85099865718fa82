/** Vitest's global setup of the projects that run in browsers: both builds, current, before the first test. */
import { build } from '../../../scripts/build.ts';

export default function setup(): void {
  build('chromium');
  build('firefox');
}
