import { MARK } from '../../utils/editors/mark-style.ts';
import { BADGE } from './place.ts';

/** Everything in the shadow root. System font, the page's light or dark, calm colours, no red. */
export const STYLES = `
.world {
  --ink: #22302d; --soft: #566460; --paper: #fffdf8; --wash: #f1f5f0; --line: #e0e6df; --accent: #1c6b61; --on-accent: #ffffff;
  --shadow: 0 1px 2px rgb(20 50 45 / 0.10), 0 12px 32px rgb(20 50 45 / 0.18);
  all: initial; position: absolute; left: 0; top: 0; transform-origin: 0 0; color-scheme: light;
  font: 14px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; color: var(--ink); direction: ltr;
}
.world[data-theme=dark] {
  --ink: #e9ede9; --soft: #a9b6b1; --paper: #1f2625; --wash: #2a3432; --line: #3d4946; --accent: #79cbbd; --on-accent: #0b1f1c;
  --shadow: 0 1px 2px rgb(0 0 0 / 0.3), 0 10px 24px rgb(0 0 0 / 0.35);
  color-scheme: dark;
}
*, *::before { box-sizing: border-box; }
.frame { position: absolute; left: 0; top: 0; transform-origin: 0 0; overflow: hidden; pointer-events: none; contain: strict; }
.page { position: absolute; left: 0; top: 0; }
.copy { visibility: hidden; }
.line { min-height: 1lh; }
.mark { position: absolute; background: ${MARK.tint}; border-bottom: 2px solid ${MARK.line}; }
.mark.open { background: ${MARK.openTint}; }
.status { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.at, .card { position: absolute; left: 0; top: 0; pointer-events: auto; }
button { font: inherit; color: inherit; background: none; border: 0; margin: 0; padding: 0; cursor: pointer; text-align: start; border-radius: 8px; }
button:focus-visible, .card:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.card:focus { outline: none; }
.badge {
  width: ${BADGE}px; height: ${BADGE}px; border-radius: 50%; background: var(--paper); color: var(--accent); border: 1.5px solid var(--accent);
  font-size: 13px; font-weight: 650; line-height: 1; text-align: center; box-shadow: 0 1px 4px rgb(20 50 45 / 0.18); user-select: none;
}
.badge:hover, .badge[aria-expanded=true] { background: var(--accent); color: var(--on-accent); }
.card {
  width: 360px; overflow: auto; padding: 18px 18px 12px; background: var(--paper); border: 1px solid var(--line);
  border-radius: 16px; box-shadow: var(--shadow); text-align: start; overscroll-behavior: contain;
}
header { display: flex; align-items: center; gap: 4px; min-height: 28px; }
h2 { all: unset; flex: 1; font-size: 15px; font-weight: 650; line-height: 1.35; }
p { margin: 8px 0 0; }
.phrase { color: var(--soft); overflow: hidden; display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; }
.phrase q { font-style: italic; }
.why { color: var(--ink); }
.note, .notice { color: var(--soft); }
.notice { flex: 1; margin: 0; color: var(--ink); }
h3 { all: unset; display: block; margin-top: 14px; font-size: 12.5px; color: var(--soft); }
ul { list-style: none; margin: 6px 0 0; padding: 0; display: grid; gap: 8px; }
.use { display: block; width: 100%; padding: 10px 14px; background: var(--wash); border: 1px solid transparent; border-radius: 10px; overflow-wrap: anywhere; }
.use:hover { border-color: var(--accent); }
.park { margin-top: 8px; background: none; border-color: var(--line); font-weight: 600; color: var(--accent); }
.draft { max-height: 320px; overflow: auto; white-space: pre-wrap; overflow-wrap: anywhere; }
.draft .use { margin: 6px 0; padding-inline-start: 36px; position: relative; white-space: pre-wrap; }
.draft .use::before { content: ""; position: absolute; left: 12px; top: 13px; width: 14px; height: 14px; border: 1.5px solid var(--soft); border-radius: 4px; }
.draft .use[aria-pressed=true]::before { background: var(--accent); border-color: var(--accent); box-shadow: inset 0 0 0 2.5px var(--wash); }
ins { text-decoration: none; color: var(--accent); background: color-mix(in srgb, var(--accent) 14%, transparent); border-radius: 3px; }
del { color: var(--soft); }
del + ins { margin-inline-start: 4px; }
.main { padding: 6px 14px; font-weight: 600; background: var(--accent); color: var(--on-accent); }
.main:disabled { opacity: 0.5; cursor: default; }
.blank { color: var(--accent); background: color-mix(in srgb, var(--accent) 14%, transparent); border-radius: 4px; padding: 0 3px; }
.refused .use { margin-top: 8px; width: auto; font-weight: 600; color: var(--accent); }
.copyable { user-select: text; padding: 10px 14px; border: 1px dashed var(--line); border-radius: 10px; }
footer { display: flex; flex-wrap: wrap; align-items: center; gap: 2px; margin: 12px -8px 0; }
.quiet { padding: 6px 10px; color: var(--soft); }
.quiet:hover, .icon:hover { color: var(--ink); background: var(--wash); }
.icon { flex: none; width: 28px; height: 28px; display: grid; place-items: center; color: var(--soft); }
.icon svg { width: 16px; height: 16px; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
.icon .dots { fill: currentColor; stroke: none; }
.more { margin-inline-start: auto; }
.menu { flex-basis: 100%; display: flex; flex-wrap: wrap; gap: 2px; border-top: 1px solid var(--line); padding-top: 6px; margin: 6px 8px 0; }
.menu .quiet:first-child { margin-inline-start: -8px; }
.pager { display: flex; align-items: center; color: var(--soft); font-size: 13px; white-space: nowrap; }
@media (prefers-reduced-motion: no-preference) {
  .card { animation: come 0.14s ease-out; }
  .badge, button { transition: background-color 0.12s, color 0.12s, border-color 0.12s; }
  @keyframes come { from { opacity: 0; } }
}
@media (forced-colors: active) {
  .card, .badge, .use { border-color: ButtonText; }
  .mark { border-bottom-color: Highlight; forced-color-adjust: none; background: none; }
  .icon svg { stroke: ButtonText; }
}
`;
