/** What both browsers' tabs share: finding elements of ours and waiting for them. */
import type { Found, Point, Tab } from './driver.ts';
import type { Described } from './in-page.ts';
import { until } from './until.ts';

/** One element that a browser's accessibility engine found. */
export interface Candidate {
  name: string;
  described: Described;
}

/** The part of a tab that follows from a browser's own search. */
export function finding(
  search: (role: string, name: string | RegExp) => Promise<Candidate[]>,
  clickAt: (point: Point) => Promise<void>,
): Pick<Tab, 'find' | 'see' | 'gone'> {
  const find = async (role: string, name: string | RegExp): Promise<Found | undefined> => {
    const candidate = (await search(role, name)).find(({ described }) => described.visible);
    if (!candidate) return undefined;
    const { x, y, width, height, text, focused, state, covered } = candidate.described;
    const click = async () => {
      if (covered) throw new Error(`${role} "${candidate.name}" is covered at ${x}, ${y}`);
      await clickAt({ x, y });
    };
    return { role, name: candidate.name, x, y, width, height, text, focused, state, click };
  };
  return {
    find,
    see: (role, name, timeout) => until(`${role} ${name}`, () => find(role, name), timeout),
    gone: async (role, name, timeout) => {
      await until(`${role} ${name} to go`, async () => !(await find(role, name)), timeout);
    },
  };
}

/** Does an accessible name fit what the test asked for? */
export const fits = (name: string, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? name === wanted : wanted.test(name);
