import './PauseControl.css';

const HOUR = 60 * 60 * 1000;

interface Props {
  /** Milliseconds since the epoch, or null when no pause runs. */
  until: number | null;
  /** Pause for so many milliseconds; 0 resumes. */
  onPause: (milliseconds: number) => void;
}

/** Pause for an hour, or how long the pause lasts and a way to end it. */
export function PauseControl({ until, onPause }: Props) {
  return (
    <div class="pause">
      <span role="status">{until === null ? 'Need a break?' : `Paused until ${clock(until)}`}</span>
      {until === null ? (
        <button type="button" class="button" onClick={() => onPause(HOUR)}>
          Pause for an hour
        </button>
      ) : (
        <button type="button" class="button button--main" onClick={() => onPause(0)}>
          Resume
        </button>
      )}
    </div>
  );
}

const clock = (time: number): string =>
  new Intl.DateTimeFormat(undefined, { timeStyle: 'short' }).format(time);
