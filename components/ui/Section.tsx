import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './Section.css';

interface Props {
  title: string;
  children: ComponentChildren;
  /** Keeps the title for screen readers only. */
  titleHidden?: boolean;
}

/** One subject of a screen: a titled region on a sheet of its own. */
export function Section({ title, children, titleHidden = false }: Props) {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id} class={titleHidden ? 'visually-hidden' : 'section__title'}>
        {title}
      </h2>
      {children}
    </section>
  );
}
