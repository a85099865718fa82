import { useId } from 'preact/hooks';
import { STAGES, type Stage } from '../../rules/rule.ts';
import './StagePicker.css';

const WORDS: Record<Stage, { title: string; line: string }> = {
  connection: {
    title: 'Connection',
    line: 'You hardly talk, or it hurts: keep it light, and leave hot issues alone.',
  },
  communication: {
    title: 'Communication',
    line: 'You talk again: everyday things and casual plans, hot issues still wait.',
  },
  cooperation: {
    title: 'Cooperation',
    line: 'You work things out: fair requests are fine, hot issues only with care.',
  },
};

interface Props {
  stage: Stage;
  onChange: (stage: Stage) => void;
  /** Shows only the chosen stage's line. */
  compact?: boolean;
}

/** How far the two have come: one of three, each with a line that explains it. Titled by what stands around it. */
export function StagePicker({ stage, onChange, compact = false }: Props) {
  const id = useId();
  return (
    <fieldset class={compact ? 'stages stages--compact' : 'stages'}>
      <legend class="visually-hidden">How far have the two of you come?</legend>
      {STAGES.map((one) => (
        <div class="stages__one" key={one}>
          <input
            class="stages__input"
            type="radio"
            name={id}
            id={`${id}-${one}`}
            value={one}
            checked={one === stage}
            aria-describedby={`${id}-${one}-line`}
            onChange={() => onChange(one)}
          />
          <label class="stages__title" for={`${id}-${one}`}>
            {WORDS[one].title}
          </label>
          <span class="stages__line quiet" id={`${id}-${one}-line`}>
            {WORDS[one].line}
          </span>
        </div>
      ))}
    </fieldset>
  );
}
