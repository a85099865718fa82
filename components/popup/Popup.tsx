import type { ComponentChildren } from 'preact';
import type { Settings } from '../../utils/settings.ts';
import type { Site } from '../../utils/sites.ts';
import { PauseControl } from '../ui/PauseControl.tsx';
import { RuleGroups, type RuleWords } from '../ui/RuleGroups.tsx';
import { SaveFailed } from '../ui/SaveFailed.tsx';
import { Section } from '../ui/Section.tsx';
import { StagePicker } from '../ui/StagePicker.tsx';
import { Switch } from '../ui/Switch.tsx';
import { type Changes, usePause } from '../ui/use-settings.ts';
import './Popup.css';

/** What the tab shows: a site we work on, our own practice page, or anything else. */
export type OpenPage = Site | 'practice' | null;

interface Props {
  settings: Settings;
  rules: readonly RuleWords[];
  page: OpenPage;
  /** The last change could not be saved. */
  failed: boolean;
  change: Changes;
  /** The week in a line. */
  week?: ComponentChildren;
  onPractice: () => void;
  onParked: () => void;
  onOptions: () => void;
}

/** The popup: everything off, this site, a pause, the stage, and every rule. */
export function Popup({
  settings,
  rules,
  page,
  failed,
  change,
  week,
  onPractice,
  onParked,
  onOptions,
}: Props) {
  const paused = usePause(settings.pausedUntil);
  return (
    <div class="popup">
      <header class="popup__head">
        <img class="popup__logo" src="/icon/icon.svg" alt="" width="28" height="28" />
        <h1 class="popup__name">Gentle Draft</h1>
        <Switch
          label="Gentle Draft on all sites"
          labelHidden
          on={settings.enabled}
          onChange={change.setEnabled}
        />
      </header>
      <main class="popup__body">
        {failed && <SaveFailed />}
        <Section title="Here and now" titleHidden>
          {settings.enabled ? (
            <>
              <ThisPage page={page} off={settings.sitesOff} onChange={change.setSite} />
              <PauseControl until={paused} onPause={change.pause} />
            </>
          ) : (
            <p role="status">Switched off. Nothing you write is looked at.</p>
          )}
        </Section>
        {week && (
          <Section title="Your week" titleHidden>
            {week}
          </Section>
        )}
        <Section title="How far have the two of you come?">
          <StagePicker stage={settings.stage} onChange={change.setStage} compact />
        </Section>
        <Section title="Phrasing it looks for">
          <RuleGroups rules={rules} off={settings.rulesOff} onChange={change.setRules} />
        </Section>
      </main>
      <footer class="popup__foot">
        <button type="button" class="link-button" onClick={onPractice}>
          Practice page
        </button>
        <button type="button" class="link-button" onClick={onParked}>
          Parked
        </button>
        <button type="button" class="link-button" onClick={onOptions}>
          All options
        </button>
        <span class="quiet">Your words stay here.</span>
      </footer>
    </div>
  );
}

interface PageProps {
  page: OpenPage;
  off: readonly string[];
  onChange: (id: string, on: boolean) => void;
}

function ThisPage({ page, off, onChange }: PageProps) {
  if (page === 'practice') return <p>This is the practice page: try anything.</p>;
  if (!page)
    return (
      <p>
        Not at work on this page.
        <span class="popup__hint quiet">
          It helps in webmail and chats. Just installed? Reload the page once.
        </span>
      </p>
    );
  const on = !off.includes(page.id);
  return (
    <Switch
      label={`On ${page.name}`}
      hint={on ? 'Looks at what you write on this site.' : 'Stays away from this site.'}
      on={on}
      onChange={(wanted) => onChange(page.id, wanted)}
    />
  );
}
