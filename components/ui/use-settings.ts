import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Stage } from '../../rules/rule.ts';
import {
  addHotTopic,
  counting,
  enabled,
  pauseFor,
  readSettings,
  removeHotTopic,
  type Settings,
  setRules,
  setSite,
  stage,
  watchSettings,
} from '../../utils/settings.ts';

/** What a screen can change; each takes effect everywhere at once, open pages included. */
export interface Changes {
  setEnabled(on: boolean): void;
  setRules(ids: readonly string[], on: boolean): void;
  setSite(id: string, on: boolean): void;
  setStage(stage: Stage): void;
  /** Milliseconds from now; 0 resumes. */
  pause(milliseconds: number): void;
  addHotTopic(topic: string): void;
  removeHotTopic(topic: string): void;
  setCounting(on: boolean): void;
}

/**
 * The settings as they are now and after every change, null until they have been read; the ways to change them; and
 * whether the browser refused to keep the last change (its storage may be full, or take no more writes this minute).
 */
export function useSettings(): { settings: Settings | null; failed: boolean; change: Changes } {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let latest = 0;
    const read = async () => {
      const mine = ++latest;
      const now = await readSettings();
      // After two changes in a row the older answer, arriving late, must not win.
      if (mine === latest) setSettings(now);
    };
    void read();
    const stop = watchSettings(() => void read());
    return () => {
      latest = -1;
      stop();
    };
  }, []);

  const change = useMemo((): Changes => {
    const save = (written: Promise<void>) => {
      written.then(
        () => setFailed(false),
        () => setFailed(true),
      );
    };
    return {
      setEnabled: (on) => save(enabled.setValue(on)),
      setRules: (ids, on) => save(setRules(ids, on)),
      setSite: (id, on) => save(setSite(id, on)),
      setStage: (next) => save(stage.setValue(next)),
      pause: (milliseconds) => save(pauseFor(milliseconds)),
      addHotTopic: (topic) => save(addHotTopic(topic)),
      removeHotTopic: (topic) => save(removeHotTopic(topic)),
      setCounting: (on) => save(counting.setValue(on)),
    };
  }, []);

  return { settings, failed, change };
}

/** The end of a pause that is still running, or null; turns to null by itself when the pause is over. */
export function usePause(pausedUntil: number): number | null {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const left = pausedUntil - Date.now();
    if (left <= 0) return;
    const timer = setTimeout(() => setNow(Date.now()), left);
    return () => clearTimeout(timer);
  }, [pausedUntil]);
  return pausedUntil > Math.max(now, Date.now()) ? pausedUntil : null;
}
