import '../../components/ui/theme.css';
import { render } from 'preact';
import { startCoach } from '../../components/coach/start.tsx';
import { Practice } from '../../components/practice/Practice.tsx';
import { usePause, useSettings } from '../../components/ui/use-settings.ts';

function App() {
  const { settings, change } = useSettings();
  const paused = usePause(settings?.pausedUntil ?? 0);
  const off = settings?.enabled === false;
  return (
    <Practice
      silent={off ? 'off' : paused === null ? null : 'paused'}
      onWake={() => (off ? change.setEnabled(true) : change.pause(0))}
    />
  );
}

render(<App />, document.querySelector('#app') ?? document.body);
startCoach({ signal: new AbortController().signal });
