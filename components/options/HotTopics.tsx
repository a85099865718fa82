import { useId, useRef, useState } from 'preact/hooks';
import { HOT_TOPICS_LIMIT } from '../../utils/settings.ts';
import './HotTopics.css';

interface Props {
  topics: readonly string[];
  onAdd: (topic: string) => void;
  onRemove: (topic: string) => void;
}

/** The user's own hot words and names: a list, and a field to add one. */
export function HotTopics({ topics, onAdd, onRemove }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const full = topics.length >= HOT_TOPICS_LIMIT.count;

  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const field = input.current;
    const topic = field?.value.trim();
    if (!field || !topic) return;
    const known = topics.some((one) => one.toLowerCase() === topic.toLowerCase());
    setSaid(known ? `“${topic}” is in the list already.` : `“${topic}” added.`);
    if (!known) onAdd(topic);
    field.value = '';
  };

  const remove = (topic: string) => {
    setSaid(`“${topic}” removed.`);
    onRemove(topic);
    // The button that had the focus is going away.
    input.current?.focus();
  };

  return (
    <div class="topics">
      <form class="topics__add" onSubmit={add}>
        <label for={id}>A word or a name</label>
        <input
          ref={input}
          id={id}
          class="topics__field"
          maxLength={HOT_TOPICS_LIMIT.length}
          autocomplete="off"
          disabled={full}
        />
        <button type="submit" class="button" disabled={full}>
          Add
        </button>
      </form>
      <p class="quiet" role="status">
        {full ? `The list is full: ${HOT_TOPICS_LIMIT.count} entries.` : said}
      </p>
      {topics.length > 0 && (
        <ul class="topics__list" aria-label="Your hot words and names">
          {topics.map((topic) => (
            <li class="topics__one" key={topic}>
              <span>{topic}</span>
              <button
                type="button"
                class="topics__remove"
                aria-label={`Remove ${topic}`}
                onClick={() => remove(topic)}
              >
                <svg viewBox="0 0 12 12" aria-hidden="true">
                  <path d="m3 3 6 6m0-6-6 6" />
                </svg>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
