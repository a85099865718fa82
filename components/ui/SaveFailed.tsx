import { Notice } from './Notice.tsx';

/** Shown while the last change could not be saved. */
export function SaveFailed() {
  return (
    <Notice>
      The browser could not save that change. Nothing else is lost; please try again in a minute.
    </Notice>
  );
}
