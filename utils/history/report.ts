import { send } from '../messages.ts';
import type { Happening } from './event.ts';

/** A worker that is stopped while it writes is asked again after so many milliseconds, then after twice as many, … */
const FIRST_WAIT = 200;
const ATTEMPTS = 6;

/**
 * Reports something that the history counts. The same report is sent again until the background has answered: its id
 * makes sure that it is counted once. Gives up silently where the extension is gone.
 */
export async function report(happening: Happening): Promise<void> {
  const request = { ...happening, id: crypto.randomUUID() };
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    try {
      return await send('record', request);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, FIRST_WAIT * 2 ** attempt));
    }
  }
}
