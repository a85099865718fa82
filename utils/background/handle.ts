import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { isDay } from '../history/calendar.ts';
import { eventSchema, reportSchema } from '../history/event.ts';
import {
  type Answer,
  type MessageName,
  REVIEW_LIMIT,
  type RequestOf,
  type ResponseOf,
} from '../messages.ts';

/**
 * Where messages enter the background. Apart from utils/messages.ts, so that no page of the web loads the checks.
 */

/** What only our own pages may ask: a page of the web, whatever runs in it, neither reads nor rewrites what is kept. */
const PAGES_ONLY: ReadonlySet<MessageName> = new Set([
  'readDays',
  'readEvents',
  'importEvents',
  'deleteHistory',
  'readParked',
  'deleteParked',
]);

const day = v.pipe(v.string(), v.check(isDay));
const days = v.object({ from: day, to: day });
const draft = v.pipe(v.string(), v.maxLength(REVIEW_LIMIT));
const parked = v.object({
  text: v.pipe(v.string(), v.regex(/\S/), v.maxLength(REVIEW_LIMIT)),
  at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15)),
});
const rule = v.pipe(v.string(), v.regex(/^[a-z-]+\/[a-z0-9-]+$/), v.maxLength(100));
/** What each request must look like where it enters the background; whatever else it holds is dropped. */
const REQUESTS: { [N in MessageName]: v.GenericSchema<unknown, RequestOf<N>> } = {
  review: v.object({ text: v.string() }),
  notNow: v.object({ rule }),
  notForUs: v.object({ rule }),
  record: reportSchema,
  readDays: days,
  readEvents: days,
  importEvents: v.object({ events: v.array(eventSchema) }),
  deleteHistory: v.object({ day: v.union([v.literal('all'), day]) }),
  park: parked,
  takeBack: parked,
  readParked: v.object({}),
  deleteParked: v.union([v.literal('all'), v.object({ text: v.string() })]),
  compare: v.object({
    rewrites: v.pipe(v.array(v.object({ from: draft, to: draft })), v.maxLength(1_000)),
  }),
};

/** One function for each message; TypeScript insists on all of them. */
export type Handlers = {
  [N in MessageName]: (request: RequestOf<N>) => ResponseOf<N> | Promise<ResponseOf<N>>;
};

/**
 * Answers every message. Must be called synchronously when the background starts: a worker that is woken by a message
 * only hears it if the listener stands by then. Messages that are not from our own contexts, or not well formed, are
 * rejected before any handler sees them.
 */
export function handle(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const isPage = sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
    return answer(handlers, message, isPage);
  });
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

async function answer(handlers: Handlers, message: unknown, isPage: boolean): Promise<unknown> {
  const name = isObject(message) ? message.name : undefined;
  if (typeof name !== 'string' || !Object.hasOwn(REQUESTS, name))
    throw new Error('Not a message of Gentle Draft.');
  if (PAGES_ONLY.has(name as MessageName) && !isPage)
    throw new Error(`${name} is for the pages of Gentle Draft.`);
  return answerOne(handlers, name as MessageName, (message as { request?: unknown }).request);
}

async function answerOne<N extends MessageName>(
  handlers: Handlers,
  name: N,
  request: unknown,
): Promise<Answer<ResponseOf<N>>> {
  return { isAnswer: true, value: await handlers[name](v.parse(REQUESTS[name], request)) };
}
