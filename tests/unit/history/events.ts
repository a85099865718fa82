import type { FinishedEvent, HistoryEvent, RuleKind } from '../../../utils/history/event.ts';

let count = 0;
const nextId = (): string => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`;

/** A message at noon of a day, calm unless said otherwise. */
export const message = (day: string, parts: Partial<FinishedEvent> = {}): FinishedEvent => ({
  ...{ id: nextId(), at: Date.parse(`${day}T12:00:00Z`), day, hour: 12, kind: 'finished' },
  ...{ site: 'chat', words: 20, left: 0, resolved: 0, strengths: {}, stage: 'connection' },
  ...parts,
});

/** Something that happened to a rule's nudge at noon of a day. */
export const ofRule = (day: string, kind: RuleKind, rule = 'needy/reassurance'): HistoryEvent => ({
  ...{ id: nextId(), at: Date.parse(`${day}T12:00:00Z`), day, hour: 12, kind, site: 'mail', rule },
});

export const letGo = (day: string): HistoryEvent => ({
  ...{ id: nextId(), at: Date.parse(`${day}T12:00:00Z`), day, hour: 12, kind: 'letGo' },
});
