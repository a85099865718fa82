import type { ComponentChildren } from 'preact';
import './Notice.css';

interface Props {
  children: ComponentChildren;
}

/** Something the user should know, calmly, read out when it appears. */
export function Notice({ children }: Props) {
  return (
    <div class="notice" role="status">
      {children}
    </div>
  );
}
