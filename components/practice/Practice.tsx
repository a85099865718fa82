import { useId, useRef } from 'preact/hooks';
import { Notice } from '../ui/Notice.tsx';
import { MessageBox, type WriteMessage } from './MessageBox.tsx';
import { SAMPLES, type Sample } from './samples.ts';
import './Practice.css';

interface Props {
  /** Why the coach is silent, if it is. */
  silent: 'off' | 'paused' | null;
  /** Ends that. */
  onWake: () => void;
}

/** The page to try the coach on, without anybody at the other end. */
export function Practice({ silent, onWake }: Props) {
  const write = useRef<WriteMessage>(() => {});
  return (
    <div class="practice">
      <header class="practice__head">
        <img src="/icon/icon.svg" alt="" width="44" height="44" />
        <div>
          <p class="practice__brand">Gentle Draft</p>
          <h1>Practice page</h1>
        </div>
      </header>
      <main>
        <p class="practice__lead">
          Write here as you would to somebody you are afraid to lose. A phrase that may push them
          away gets a soft underline, and a click on it offers a sentence that connects instead.
        </p>
        {silent && (
          <Notice>
            <span>
              {silent === 'off' ? 'Gentle Draft is switched off.' : 'Gentle Draft is paused.'}
            </span>
            <button type="button" class="button" onClick={onWake}>
              {silent === 'off' ? 'Switch it on' : 'Resume'}
            </button>
          </Notice>
        )}
        <div class="practice__columns">
          <section class="practice__write" aria-labelledby="write">
            <h2 id="write">Your message</h2>
            <MessageBox write={write} />
            <p class="quiet">
              There is no Send button, and nobody reads along: nothing you type leaves this browser,
              and nothing is kept.
            </p>
          </section>
          <section class="practice__samples" aria-labelledby="samples">
            <h2 id="samples">Or try a sample</h2>
            <ul>
              {SAMPLES.map((sample) => (
                <SampleButton
                  key={sample.title}
                  sample={sample}
                  onTry={() => write.current(sample.text)}
                />
              ))}
            </ul>
          </section>
          <section class="practice__how" aria-labelledby="how">
            <h2 id="how">What will happen</h2>
            <ol>
              <li>
                <strong>A soft underline</strong> appears a moment after you stop typing. It is only
                a hint: you can always leave your words as they are.
              </li>
              <li>
                <strong>Click it</strong>, or put the caret in it and press{' '}
                <span class="practice__keys">
                  <kbd>Alt</kbd> + <kbd>.</kbd>
                </span>{' '}
                to see why, and up to three other ways to say it.
              </li>
              <li>
                <strong>Click a suggestion</strong> to put it in place of the sentence. A blank
                [&hellip;] is for what only you know. <kbd>Ctrl</kbd> + <kbd>Z</kbd> brings your own
                words back.
              </li>
            </ol>
          </section>
        </div>
      </main>
    </div>
  );
}

function SampleButton({ sample, onTry }: { sample: Sample; onTry: () => void }) {
  const id = useId();
  return (
    <li>
      <button
        type="button"
        class="sample"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-text`}
        onClick={onTry}
      >
        <span class="sample__title" id={`${id}-title`}>
          <span class="visually-hidden">Try: </span>
          {sample.title}
        </span>
        <span class="sample__text" id={`${id}-text`}>
          {sample.text}
        </span>
      </button>
    </li>
  );
}
