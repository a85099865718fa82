/** Starting a browser with the production build in it: `describe.each(BROWSERS)('%s', (name) => { … launch(name, web) … })`. */
import { findBrowser } from '../../../scripts/browsers.ts';
import { launchChromium } from './chromium.ts';
import type { BrowserName, Driver } from './driver.ts';
import { launchFirefox } from './firefox.ts';

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

const BUILDS = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };

interface Options {
  /** Another extension than the build. */
  extension?: string;
  headless?: boolean;
}

/**
 * @param web where its traffic goes; left out, it goes to the network as it is
 * @throws with a line saying what to install where the browser is missing
 */
export async function launch(
  name: BrowserName,
  web?: { port: number },
  { extension = BUILDS[name], headless = true }: Options = {},
): Promise<Driver> {
  const options = {
    executablePath: findBrowser(name),
    extension,
    headless,
    ...(web && { proxy: web.port }),
  };
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
