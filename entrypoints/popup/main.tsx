import '../../components/ui/theme.css';
import { render } from 'preact';
import { browser } from '#imports';
import { type OpenPage, Popup } from '../../components/popup/Popup.tsx';
import { useSettings } from '../../components/ui/use-settings.ts';
import { rules } from '../../rules/index.ts';
import { siteOfTab } from '../../utils/page-site.ts';

const practice = browser.runtime.getURL('/practice.html');

async function openPage(): Promise<OpenPage> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  // Without any permission the address is there for our own pages only.
  if (tab?.url?.startsWith(practice)) return 'practice';
  return tab?.id === undefined ? null : siteOfTab(tab.id);
}

const page = await openPage();

function App() {
  const { settings, failed, change } = useSettings();
  if (!settings) return null;
  return (
    <Popup
      settings={settings}
      rules={rules}
      page={page}
      failed={failed}
      change={change}
      onPractice={() => void browser.tabs.create({ url: practice }).then(() => window.close())}
      onOptions={() => void browser.runtime.openOptionsPage().then(() => window.close())}
    />
  );
}

render(<App />, document.querySelector('#app') ?? document.body);
