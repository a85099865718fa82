import '../../components/ui/theme.css';
import { render } from 'preact';
import { Options } from '../../components/options/Options.tsx';
import { useSettings } from '../../components/ui/use-settings.ts';
import { rules } from '../../rules/index.ts';

function App() {
  const { settings, failed, change } = useSettings();
  return settings && <Options settings={settings} rules={rules} failed={failed} change={change} />;
}

render(<App />, document.querySelector('#app') ?? document.body);
