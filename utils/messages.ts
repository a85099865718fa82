import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Nudge, Review } from './engine/review.types.ts';

/** A nudge as the card shows it: with its rule's words, so that a page never loads the rules. */
export interface CoachNudge extends Nudge {
  title: string;
  why: string;
}

/** What the coach gets for a draft. */
export interface CoachReview extends Omit<Review, 'nudges'> {
  nudges: CoachNudge[];
}

/** Longer drafts are not reviewed: UTF-16 units. */
export const REVIEW_LIMIT = 50_000;

/** Every message between contexts: its name, what is sent, what comes back. */
export interface Messages {
  /** Review a draft with the user's settings. A text over REVIEW_LIMIT gets an empty review. */
  review(request: { text: string }): CoachReview;
  /** The user pressed `Not now` on a nudge of this rule; `quiet` says the rule now rests until tomorrow. */
  notNow(request: { rule: string }): { quiet: boolean };
  /** The user said that this rule is `Not for us`: it rests until tomorrow at once. */
  notForUs(request: { rule: string }): { quiet: boolean };
}

export type MessageName = keyof Messages;
export type RequestOf<N extends MessageName> = Parameters<Messages[N]>[0];
export type ResponseOf<N extends MessageName> = ReturnType<Messages[N]>;

/** What each request must look like where it enters the background; whatever else it holds is dropped. */
const rule = v.pipe(v.string(), v.regex(/^[a-z-]+\/[a-z0-9-]+$/), v.maxLength(100));
const REQUESTS: { [N in MessageName]: v.GenericSchema<unknown, RequestOf<N>> } = {
  review: v.object({ text: v.string() }),
  notNow: v.object({ rule }),
  notForUs: v.object({ rule }),
};

/**
 * Asks the background.
 *
 * @throws when the background cannot be reached, as after an update of the extension, or when its handler failed
 */
export async function send<N extends MessageName>(
  name: N,
  request: RequestOf<N>,
): Promise<ResponseOf<N>> {
  return (await browser.runtime.sendMessage({ name, request })) as ResponseOf<N>;
}

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
    return answer(handlers, message);
  });
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

async function answer(handlers: Handlers, message: unknown): Promise<unknown> {
  const name = isObject(message) ? message.name : undefined;
  if (typeof name !== 'string' || !Object.hasOwn(REQUESTS, name))
    throw new Error('Not a message of Gentle Draft.');
  return answerOne(handlers, name as MessageName, (message as { request?: unknown }).request);
}

async function answerOne<N extends MessageName>(
  handlers: Handlers,
  name: N,
  request: unknown,
): Promise<ResponseOf<N>> {
  return handlers[name](v.parse(REQUESTS[name], request));
}
