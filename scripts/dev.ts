/**
 * `npm run dev`: rebuilds on every change, and opens a browser with the extension where there is a display. `npm run dev --
 * firefox` for Firefox. Without a display, load the folder it names by hand.
 */
import { createServer } from 'wxt';
import { ensureBrowsers } from './browsers.ts';
import { hasDisplay } from './display.ts';

const name = process.argv.includes('firefox') ? 'firefox' : 'chromium';
const disabled = !hasDisplay();
const [path = ''] = disabled ? [] : ensureBrowsers([name]);

// WXT loads the extension by a switch that branded Chrome ignores since version 137.
if (/google.?chrome/i.test(path))
  console.warn(
    'Chrome will start without the extension: load .output/chrome-mv3-dev in it by hand, or install Chromium or Edge.',
  );

const server = await createServer({
  browser: name === 'firefox' ? 'firefox' : 'chrome',
  manifestVersion: 3,
  webExt: {
    disabled,
    binaries: { chrome: path, firefox: path },
    startUrls: ['https://mail.google.com/'],
  },
});
await server.start();
