import { useId, useState } from 'preact/hooks';
import { CATEGORIES, type Category, type Rule } from '../../rules/rule.ts';
import { Switch } from './Switch.tsx';
import './RuleGroups.css';

/** Named after the phrasing, never after the writer. */
const WORDS: Record<Category, { title: string; all: string; line: string }> = {
  needy: {
    title: 'Needy',
    all: 'All needy phrasing',
    line: 'Asks for reassurance, or keeps watch.',
  },
  pleading: {
    title: 'Pleading',
    all: 'All pleading phrasing',
    line: 'Begs, bargains or promises to get an answer.',
  },
  argumentative: {
    title: 'Argumentative',
    all: 'All argumentative phrasing',
    line: 'Proves, blames, orders or belittles.',
  },
  'hot-issue': {
    title: 'Hot issues',
    all: 'All hot issues',
    line: 'Topics too hot for now, however kindly put.',
  },
};

/** What a screen shows of a rule. */
export type RuleWords = Pick<Rule, 'id' | 'title' | 'why'>;

interface Props {
  rules: readonly RuleWords[];
  /** Ids of the rules that are off. */
  off: readonly string[];
  /** One rule or a whole category was switched. */
  onChange: (ids: readonly string[], on: boolean) => void;
}

/** Every rule with its switch, by category; a category without rules is left out. */
export function RuleGroups({ rules, off, onChange }: Props) {
  return (
    <div class="rule-groups">
      {CATEGORIES.map((category) => {
        const own = rules.filter((rule) => rule.id.startsWith(`${category}/`));
        return (
          own.length > 0 && (
            <Group key={category} category={category} rules={own} off={off} onChange={onChange} />
          )
        );
      })}
    </div>
  );
}

function Group({ category, rules, off, onChange }: Props & { category: Category }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const { title, all, line } = WORDS[category];
  const on = rules.filter((rule) => !off.includes(rule.id)).length;
  return (
    <div class="rule-group">
      <div class="rule-group__head">
        <h3 class="rule-group__title">
          <button
            type="button"
            class="rule-group__toggle"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            <svg class="rule-group__arrow" viewBox="0 0 12 12" aria-hidden="true">
              <path d="M4 2.5 8 6 4 9.5" />
            </svg>
            <span>{title}</span>{' '}
            <span class="rule-group__count quiet">
              {on} of {rules.length} on
            </span>
          </button>
        </h3>
        <Switch
          label={all}
          labelHidden
          on={on > 0}
          onChange={(wanted) =>
            onChange(
              rules.map((rule) => rule.id),
              wanted,
            )
          }
        />
      </div>
      <div id={id} hidden={!open}>
        <p class="rule-group__line quiet">{line}</p>
        <ul>
          {rules.map((rule) => (
            <RuleRow
              key={rule.id}
              rule={rule}
              on={!off.includes(rule.id)}
              onChange={(wanted) => onChange([rule.id], wanted)}
            />
          ))}
        </ul>
      </div>
    </div>
  );
}

function RuleRow(props: { rule: RuleWords; on: boolean; onChange: (on: boolean) => void }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const { title, why } = props.rule;
  return (
    <li class="rule-row">
      <Switch label={title} on={props.on} onChange={props.onChange}>
        {' '}
        <button
          type="button"
          class="link-button rule-row__why"
          aria-expanded={open}
          aria-controls={id}
          aria-label={`Why? ${title}`}
          onClick={() => setOpen(!open)}
        >
          Why?
        </button>
      </Switch>
      <p id={id} class="rule-row__text" hidden={!open}>
        {why}
      </p>
    </li>
  );
}
