import '../../components/ui/theme.css';
import { render } from 'preact';
import { browser } from '#imports';
import { type OpenPage, Popup } from '../../components/popup/Popup.tsx';
import { MiniSummary } from '../../components/summary/MiniSummary.tsx';
import { useDays } from '../../components/summary/use-days.ts';
import { useSettings } from '../../components/ui/use-settings.ts';
import { rules } from '../../rules/index.ts';
import { localTime } from '../../utils/history/calendar.ts';
import { siteOfTab } from '../../utils/page-site.ts';
import { firstDayOfWeek } from '../../utils/summary/week-start.ts';

const practice = browser.runtime.getURL('/practice.html');

async function openPage(): Promise<OpenPage> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  // Without any permission the address is there for our own pages only.
  if (tab?.url?.startsWith(practice)) return 'practice';
  return tab?.id === undefined ? null : siteOfTab(tab.id);
}

const page = await openPage();

const open = (url: string) => void browser.tabs.create({ url }).then(() => window.close());

function Week() {
  const days = useDays();
  return (
    days && (
      <MiniSummary
        days={days}
        today={localTime(Date.now()).day}
        firstDay={firstDayOfWeek(navigator.language)}
        onOpen={() => open(browser.runtime.getURL('/summary.html'))}
      />
    )
  );
}

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
      week={settings.counting && <Week />}
      onPractice={() => open(practice)}
      onParked={() => open(browser.runtime.getURL('/options.html#parked'))}
      onOptions={() => void browser.runtime.openOptionsPage().then(() => window.close())}
    />
  );
}

render(<App />, document.querySelector('#app') ?? document.body);
