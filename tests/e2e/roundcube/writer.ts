/** What somebody does who writes a mail in Roundcube: every step by mouse and keyboard. */
import type { Area, Tab } from '../harness/driver.ts';
import { until } from '../harness/until.ts';
import type { Composer } from './server.ts';

/** The inbox, with all it loads: who leaves earlier is called back by a navigation that was under way. */
const atInbox = (tab: Tab) =>
  until('the inbox', () =>
    tab.evaluate(
      () =>
        document.readyState === 'complete' &&
        document.querySelector('#messagelist') !== null &&
        document.querySelector('#messagelist-content .loading, #messagestack .loading') === null,
    ),
  );

/** Logs in, and returns when the inbox stands there. */
export async function logIn(tab: Tab, name: string): Promise<void> {
  await tab.click('#rcmloginuser');
  await tab.type(name);
  await tab.click('#rcmloginpwd');
  await tab.type(name);
  await tab.press('Enter');
  await atInbox(tab);
}

/** A message being written. */
export interface Message {
  /** Where the message is: the page, or the editor's frame. */
  area: Area;
  /** Its words as they can be read: lines with a newline between them. */
  text(): Promise<string>;
  /** Clicks into the message. */
  enter(): Promise<void>;
  /** Clicks Send, and returns when Roundcube says that it is sent. */
  send(): Promise<void>;
}

/** Opens the composer and fills in everything but the message. */
export async function startMessage(
  tab: Tab,
  composer: Composer,
  to: string,
  subject: string,
): Promise<Message> {
  const address = new URL(await tab.url());
  await tab.goto(`${address.origin}/?_task=mail&_action=compose`);
  await tab.click('#compose_to .recipient-input input');
  await tab.type(`${to},`);
  await tab.click('#compose-subject');
  await tab.type(subject);
  const area = composer === 'plain' ? tab : await tab.frame('#composebody_ifr');
  const text = () =>
    composer === 'plain'
      ? tab.evaluate(
          () => (document.querySelector('#composebody') as HTMLTextAreaElement | null)?.value ?? '',
        )
      : // Paragraphs stand apart by a margin, which innerText reads as an empty line.
        area.evaluate(() =>
          [...document.body.children].map((line) => (line as HTMLElement).innerText).join('\n'),
        );
  return {
    area,
    text,
    enter: () => area.click(composer === 'plain' ? '#composebody' : 'body#tinymce'),
    send: async () => {
      await tab.click('button.send');
      await atInbox(tab);
    },
  };
}
