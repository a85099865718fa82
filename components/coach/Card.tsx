import type { ComponentChildren } from 'preact';
import { keepFocus } from './Badge.tsx';
import type { DraftNudge } from './draft.ts';
import { BOUNDARY_NOTE, SUPPORT, type SupportKind } from './support.ts';

/** What the writer can do on a card. */
export interface CardActions {
  onUse(suggestion: string): void;
  onCopy(suggestion: string): void;
  /** Absent where the rule's sentences are not to be parked. */
  onPark?: (() => void) | undefined;
  /** Absent where there is one suggestion only. `byKeyboard`: the card was used with keys. */
  onSoften?: ((byKeyboard: boolean) => void) | undefined;
  onNotNow(): void;
  onTurnOff(): void;
  onNotForUs(): void;
  onPause(): void;
  /** Absent where there is no site to switch off. */
  onNotHere?: (() => void) | undefined;
  /** Opens or closes the menu. */
  onMenu(): void;
  onMove(by: 1 | -1): void;
  onClose(): void;
}

interface FrameProps {
  name: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** What every card has: a dialog that does not take the focus, and a way to close it. */
export function Frame({ name, onClose, children }: FrameProps) {
  return (
    <div
      class="card"
      role="dialog"
      aria-label={name}
      tabIndex={-1}
      onMouseDown={keepFocus}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      {children}
    </div>
  );
}

export function Close({ onClose }: { onClose: () => void }) {
  return (
    <button type="button" class="icon" aria-label="Close" title="Close" onClick={onClose}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M4 4l8 8M12 4l-8 8" />
      </svg>
    </button>
  );
}

interface NudgeCardProps extends CardActions {
  nudge: DraftNudge;
  /** Its place among the nudges, from one, and how many there are. */
  at: number;
  of: number;
  hasBoundary: boolean;
  isMenuOpen: boolean;
  /** A suggestion that the editor did not take. */
  refused: string | null;
  isCopied: boolean;
}

/** A nudge: what it is, why, and what could stand there instead. */
export function NudgeCard(props: NudgeCardProps) {
  const { nudge, at, of, refused } = props;
  return (
    <Frame name="Gentle Draft suggestion" onClose={props.onClose}>
      <header>
        <h2>{nudge.title}</h2>
        {of > 1 && <Pager at={at} of={of} onMove={props.onMove} />}
        <Close onClose={props.onClose} />
      </header>
      <p class="phrase">
        <q>{nudge.phrase}</q>
      </p>
      <p class="why">{nudge.why}</p>
      {refused === null ? (
        <Suggestions list={nudge.suggestions} onUse={props.onUse} />
      ) : (
        <Refused suggestion={refused} isCopied={props.isCopied} onCopy={props.onCopy} />
      )}
      {refused === null && props.onPark && <Park nudge={nudge} onPark={props.onPark} />}
      {props.hasBoundary && <p class="note">{BOUNDARY_NOTE}</p>}
      <footer>
        <button type="button" class="quiet" onClick={props.onNotNow}>
          Not now
        </button>
        <button type="button" class="quiet" onClick={props.onTurnOff}>
          Turn off this rule
        </button>
        {props.onSoften && <Soften onSoften={props.onSoften} />}
        <More {...props} />
      </footer>
    </Frame>
  );
}

function Suggestions({ list, onUse }: { list: readonly string[]; onUse: CardActions['onUse'] }) {
  if (list.length === 0) return null;
  return (
    <>
      <h3>You could write</h3>
      <ul>
        {list.map((suggestion) => (
          <li key={suggestion}>
            <button
              type="button"
              class="use"
              aria-label={`Use: ${suggestion || 'leave this sentence out'}`}
              onClick={() => onUse(suggestion)}
            >
              {suggestion ? <Blanks text={suggestion} /> : <em>Leave this sentence out</em>}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The sentence may be right, only not now. */
function Park({ nudge, onPark }: { nudge: DraftNudge; onPark: () => void }) {
  return (
    <button
      type="button"
      class="use park"
      aria-label={`Park it for later: ${nudge.phrase}`}
      title="Takes this sentence out of the draft and keeps it in Gentle Draft, for you alone"
      onClick={onPark}
    >
      Park it for later
    </button>
  );
}

function Soften({ onSoften }: { onSoften: (byKeyboard: boolean) => void }) {
  return (
    <button type="button" class="quiet" onClick={(event) => onSoften(event.detail === 0)}>
      Soften the whole draft
    </button>
  );
}

/** Blanks that only the writer can fill stand out. */
function Blanks({ text }: { text: string }) {
  return (
    <span>
      {text
        .split(/(\[[^\]]*\])/)
        .map((part, index) => (index % 2 === 1 ? <span class="blank">{part}</span> : part))}
    </span>
  );
}

interface RefusedProps {
  suggestion: string;
  isCopied: boolean;
  onCopy: CardActions['onCopy'];
}

function Refused({ suggestion, isCopied, onCopy }: RefusedProps) {
  return (
    <div class="refused">
      <p>This text box did not take the words. You can copy them and put them in yourself.</p>
      <p class="copyable">{suggestion}</p>
      <button type="button" class="use" onClick={() => onCopy(suggestion)}>
        {isCopied ? 'Copied' : 'Copy'}
      </button>
    </div>
  );
}

function Pager({ at, of, onMove }: { at: number; of: number; onMove: CardActions['onMove'] }) {
  return (
    <div class="pager">
      <button type="button" class="icon" aria-label="Previous" onClick={() => onMove(-1)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M10 3.5L5.5 8l4.5 4.5" />
        </svg>
      </button>
      <span>
        {at} of {of}
      </span>
      <button type="button" class="icon" aria-label="Next" onClick={() => onMove(1)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M6 3.5L10.500 8L6 12.5" />
        </svg>
      </button>
    </div>
  );
}

function More({ isMenuOpen, onMenu, onPause, onNotHere, onNotForUs }: NudgeCardProps) {
  return (
    <>
      <button
        type="button"
        class="icon more"
        aria-label="More"
        title="More"
        aria-expanded={isMenuOpen}
        onClick={onMenu}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true" class="dots">
          <circle cx="3" cy="8" r="1.4" />
          <circle cx="8" cy="8" r="1.4" />
          <circle cx="13" cy="8" r="1.4" />
        </svg>
      </button>
      {isMenuOpen && (
        <div class="menu">
          <button type="button" class="quiet" onClick={onPause}>
            Pause for an hour
          </button>
          {onNotHere && (
            <button type="button" class="quiet" onClick={onNotHere}>
              Not on this site
            </button>
          )}
          <button
            type="button"
            class="quiet"
            onClick={onNotForUs}
            title="This rule rests until tomorrow"
          >
            Not for us
          </button>
        </div>
      )}
    </>
  );
}

/** Harm, threat and crisis: care instead of suggestions. */
export function SupportCard({ kind, onClose }: { kind: SupportKind; onClose: () => void }) {
  const { title, lines } = SUPPORT[kind];
  return (
    <Frame name="Gentle Draft support" onClose={onClose}>
      <header>
        <h2>{title}</h2>
        <Close onClose={onClose} />
      </header>
      {lines.map((line) => (
        <p key={line} class="why">
          {line}
        </p>
      ))}
      <footer>
        <button type="button" class="quiet" onClick={onClose}>
          Close
        </button>
      </footer>
    </Frame>
  );
}

/** What came of a press, where the nudge is gone but something is to be said. */
export function NoticeCard({ text, onClose }: { text: string; onClose: () => void }) {
  return (
    <Frame name="Gentle Draft" onClose={onClose}>
      <header>
        <p class="notice">{text}</p>
        <Close onClose={onClose} />
      </header>
    </Frame>
  );
}
