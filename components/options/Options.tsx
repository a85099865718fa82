import type { Settings } from '../../utils/settings.ts';
import { SITES, type Site } from '../../utils/sites.ts';
import { PauseControl } from '../ui/PauseControl.tsx';
import { RuleGroups, type RuleWords } from '../ui/RuleGroups.tsx';
import { SaveFailed } from '../ui/SaveFailed.tsx';
import { Section } from '../ui/Section.tsx';
import { StagePicker } from '../ui/StagePicker.tsx';
import { Switch } from '../ui/Switch.tsx';
import { type Changes, usePause } from '../ui/use-settings.ts';
import { HotTopics } from './HotTopics.tsx';
import { ParkedList } from './ParkedList.tsx';
import { ReminderControl } from './ReminderControl.tsx';
import { YourData } from './YourData.tsx';
import './Options.css';

const KINDS: readonly { kind: Site['kind']; title: string }[] = [
  { kind: 'mail', title: 'Mail' },
  { kind: 'chat', title: 'Chats' },
];

interface Props {
  settings: Settings;
  rules: readonly RuleWords[];
  /** The last change could not be saved. */
  failed: boolean;
  change: Changes;
}

/** The page is drawn after the browser has looked for the address's part. */
const scrollIfAskedFor = (element: HTMLElement | null): void => {
  if (element && location.hash === `#${element.id}`) element.scrollIntoView();
};

/** Every setting on one page. */
export function Options({ settings, rules, failed, change }: Props) {
  const paused = usePause(settings.pausedUntil);
  return (
    <div class="options">
      <header class="options__head">
        <img src="/icon/icon.svg" alt="" width="44" height="44" />
        <div>
          <p class="options__brand">Gentle Draft</p>
          <h1>Options</h1>
        </div>
        <a class="options__practice" href="/practice.html">
          Practice page
        </a>
      </header>
      <main class="options__body">
        {failed && <SaveFailed />}
        <Section title="On or off">
          <Switch
            label="Gentle Draft on all sites"
            hint={settings.enabled ? undefined : 'Switched off. Nothing you write is looked at.'}
            on={settings.enabled}
            onChange={change.setEnabled}
          />
          {settings.enabled && <PauseControl until={paused} onPause={change.pause} />}
        </Section>
        <Section title="How far have the two of you come?">
          <p class="options__intro quiet">
            Only you move this, and you can move it back. It decides how careful to be.
          </p>
          <StagePicker stage={settings.stage} onChange={change.setStage} />
        </Section>
        <Section title="Phrasing it looks for">
          <RuleGroups rules={rules} off={settings.rulesOff} onChange={change.setRules} />
        </Section>
        <Section title="Your own hot words and names">
          <p class="options__intro quiet">
            A place, a name, a subject that ends every talk in a quarrel: it will be treated as a
            hot issue. This list is the only text of yours that is kept with your settings, because
            you put it there. If your browser syncs your settings, it travels with them.
          </p>
          <HotTopics
            topics={settings.hotTopics}
            onAdd={change.addHotTopic}
            onRemove={change.removeHotTopic}
          />
        </Section>
        <div id="parked" ref={scrollIfAskedFor}>
          <Section title="Parked for later">
            <ParkedList />
          </Section>
        </div>
        <Section title="Where it helps">
          <div class="options__sites">
            {KINDS.map(({ kind, title }) => (
              <div key={kind}>
                <h3>{title}</h3>
                <ul>
                  {SITES.filter((site) => site.kind === kind).map((site) => (
                    <li key={site.id}>
                      <Switch
                        label={site.name}
                        on={!settings.sitesOff.includes(site.id)}
                        onChange={(on) => change.setSite(site.id, on)}
                      />
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </div>
        </Section>
        <div id="your-data" ref={scrollIfAskedFor}>
          <Section title="Your data">
            <YourData counting={settings.counting} onCounting={change.setCounting} />
          </Section>
        </div>
        <Section title="A reminder">
          <ReminderControl />
        </Section>
        <Section title="Your privacy">
          <p>
            Everything happens in this browser. What you write is read only while you write it; it
            is not sent anywhere, and of your words nothing is kept but counts. Your settings are
            kept by your browser, and synced only if you let your browser sync.
          </p>
        </Section>
      </main>
    </div>
  );
}
