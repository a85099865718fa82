import { defineContentScript } from 'wxt/utils/define-content-script';
import { startCoach } from '../components/coach/start.tsx';
import { answerSite } from '../utils/page-site.ts';
import { SITES, siteAt } from '../utils/sites.ts';

export default defineContentScript({
  matches: SITES.flatMap((site) => site.matches),
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main({ signal }) {
    const site = siteAt(self.origin)?.id;
    if (site) signal.addEventListener('abort', answerSite(site));
    startCoach({ ...(site && { site }), signal });
  },
});
