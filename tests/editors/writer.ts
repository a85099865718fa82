/** A person at a text box of the test page: what they do there, and what they see. */
import type { Area, Found, Tab } from '../e2e/harness/driver.ts';
import { until } from '../e2e/harness/until.ts';
import { addressOf, type Kind, type Place } from './page.ts';

export class Writer {
  readonly tab: Tab;
  readonly kind: Kind;
  /** The document the text box is in. */
  #area: Area;

  private constructor(tab: Tab, kind: Kind, area: Area) {
    this.tab = tab;
    this.kind = kind;
    this.#area = area;
  }

  /** Opens the page and puts the caret into the text box. */
  static async at(tab: Tab, kind: Kind, place: Place = 'page'): Promise<Writer> {
    await tab.goto(addressOf(kind, place));
    const area = place.endsWith('frame') ? await tab.frame('#frame') : tab;
    const writer = new Writer(tab, kind, area);
    await until('the text box', () =>
      writer.#area.evaluate(() => document.readyState === 'complete'),
    );
    await tab.clickAt(await writer.#whereToClick());
    await until('the focus', () => writer.hasFocus());
    return writer;
  }

  /** The first line of the text box, in the top window's coordinates. */
  async #whereToClick(): Promise<{ x: number; y: number }> {
    return this.#area.evaluate(() => {
      const root = document.querySelector('#host')?.shadowRoot ?? document;
      const { left, top } = (root.querySelector('#editor') as Element).getBoundingClientRect();
      let [x, y] = [left + 60, top + 20];
      for (let frame = window.frameElement; frame; frame = null) {
        const outer = frame.getBoundingClientRect();
        const { paddingLeft, paddingTop } = getComputedStyle(frame);
        x += outer.left + frame.clientLeft + Number.parseFloat(paddingLeft);
        y += outer.top + frame.clientTop + Number.parseFloat(paddingTop);
      }
      return { x, y };
    });
  }

  hasFocus(): Promise<boolean> {
    return this.#area.evaluate(() => {
      const root = document.querySelector('#host')?.shadowRoot ?? document;
      return root.activeElement?.id === 'editor' && document.hasFocus();
    });
  }

  /** What the text box holds, hard spaces read as spaces; of Gmail's, what stands above the quoted message. */
  text(): Promise<string> {
    return this.#area.evaluate(() => {
      const root = document.querySelector('#host')?.shadowRoot ?? document;
      const editor = root.querySelector('#editor') as HTMLTextAreaElement;
      if (editor.value !== undefined) return editor.value;
      const own = editor.querySelector<HTMLElement>('[dir="ltr"]') ?? editor;
      return own.innerText.replaceAll('\u00a0', ' ').replace(/\n$/, '');
    });
  }

  /** Whether the text is this, given as JSON in ASCII: so every code unit gets to the page as it is. */
  holds(escaped: string): Promise<boolean> {
    return this.#area.evaluate((escaped) => {
      const editor = document.querySelector('#editor') as HTMLTextAreaElement;
      const text = editor.value ?? editor.textContent?.replaceAll('\u00a0', ' ');
      return text === JSON.parse(escaped);
    }, escaped);
  }

  /** Waits until the text is this. */
  async reads(text: string): Promise<void> {
    let now = '';
    await until(`the text ${JSON.stringify(text)}`, async () => {
      now = await this.text();
      if (now !== text) throw new Error(`it is ${JSON.stringify(now)}`);
      return true;
    });
  }

  /** Where the caret stands: characters before it, in `text`. */
  caret(): Promise<number> {
    return this.#area.evaluate(() => {
      const root = (document.querySelector('#host')?.shadowRoot ?? document) as Document;
      const editor = root.querySelector('#editor') as HTMLTextAreaElement;
      if (editor.value !== undefined) return editor.selectionEnd;
      const selection = (root.getSelection?.() ?? document.getSelection()) as Selection;
      const range = document.createRange();
      range.setStart(editor, 0);
      range.setEnd(selection.focusNode as Node, selection.focusOffset);
      return range.toString().length;
    });
  }

  /** The words that are selected. */
  selected(): Promise<string> {
    return this.#area.evaluate(() => {
      const root = (document.querySelector('#host')?.shadowRoot ?? document) as Document;
      const editor = root.querySelector('#editor') as HTMLTextAreaElement;
      if (editor.value !== undefined)
        return editor.value.slice(editor.selectionStart, editor.selectionEnd);
      return String(root.getSelection?.() ?? document.getSelection());
    });
  }

  /** Puts the caret before the first place of these words in the first line of text, or after them. */
  async setCaret(words: string, side: 'before' | 'after' = 'before'): Promise<void> {
    await this.#area.evaluate(
      (words, isAfter) => {
        const root = (document.querySelector('#host')?.shadowRoot ?? document) as Document;
        const editor = root.querySelector('#editor') as HTMLTextAreaElement;
        const at = (text: string) => text.indexOf(words) + (isAfter ? words.length : 0);
        if (editor.value !== undefined) {
          editor.setSelectionRange(at(editor.value), at(editor.value));
          return;
        }
        const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const node = walker.currentNode as Text;
          const text = node.data.replaceAll('\u00a0', ' ');
          if (!text.includes(words)) continue;
          const selection = (root.getSelection?.() ?? document.getSelection()) as Selection;
          selection.collapse(node, at(text));
          return;
        }
        throw new Error(`no ${words}`);
      },
      words,
      side === 'after',
    );
  }

  /** A new line, as the keyboard of this kind of text box has it. */
  newLine(): Promise<void> {
    return this.tab.press('Enter');
  }

  /** The words that are marked, in order. */
  async marks(): Promise<string[]> {
    if (this.kind !== 'textarea' && this.kind !== 'input') return this.tab.highlights();
    const boxes = await this.#markBoxes();
    return this.#area.evaluate((boxes) => {
      const root = document.querySelector('#host')?.shadowRoot ?? document;
      const editor = root.querySelector('#editor') as HTMLTextAreaElement;
      const offset = (x: number, y: number): number => {
        const options = { shadowRoots: [root].filter((one) => one instanceof ShadowRoot) };
        const place = document.caretPositionFromPoint(x, y, options);
        return place?.offsetNode === editor ? place.offset : Number.NaN;
      };
      return boxes.map(({ left, right, top, bottom }) => {
        const y = (top + bottom) / 2;
        return editor.value.slice(offset(left + 1, y), offset(right - 1, y));
      });
    }, boxes);
  }

  async #markBoxes(): Promise<{ left: number; right: number; top: number; bottom: number }[]> {
    const all = await this.tab.coach((root) =>
      [...root.querySelectorAll('.mark')].map((mark) => {
        const { left, right, top, bottom } = mark.getBoundingClientRect();
        return { left, right, top, bottom };
      }),
    );
    return all.flat();
  }

  /** Waits until these words are marked, and no others. */
  async seesMarks(...words: string[]): Promise<void> {
    let now: string[] = [];
    await until(`marks on ${JSON.stringify(words)}`, async () => {
      now = await this.marks();
      if (JSON.stringify(now) !== JSON.stringify(words))
        throw new Error(`they are on ${JSON.stringify(now)}`);
      return true;
    });
  }

  /** A place in the middle of a mark, in the top window's coordinates. */
  async middleOfMark(index = 0): Promise<{ x: number; y: number }> {
    const boxes = await this.#markBoxes();
    const point = await this.#area.evaluate(
      (box, index) => {
        let inner = box;
        if (!inner) {
          const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
          inner = (ranges[index] as Range).getBoundingClientRect().toJSON();
        }
        const { left, right, top, bottom } = inner as DOMRect;
        let [x, y] = [(left + right) / 2, (top + bottom) / 2];
        const frame = window.frameElement;
        if (frame) {
          const outer = frame.getBoundingClientRect();
          const { paddingLeft, paddingTop } = getComputedStyle(frame);
          x += outer.left + frame.clientLeft + Number.parseFloat(paddingLeft);
          y += outer.top + frame.clientTop + Number.parseFloat(paddingTop);
        }
        return { x, y };
      },
      boxes[index] ?? null,
      index,
    );
    return point;
  }

  /** Opens the card with the mouse, by its badge. */
  async openCard(label: string | RegExp = /^Gentle Draft: \d+ suggestion/): Promise<void> {
    await (await this.tab.see('button', label)).click();
    await this.tab.see('dialog', 'Gentle Draft suggestion');
  }

  /** The first suggestion of the open card. */
  async suggestion(): Promise<{ text: string; button: Found }> {
    const button = await this.tab.see('button', /^Use: /);
    return { text: button.name.slice('Use: '.length), button };
  }

  /** Runs something in the document of the text box. */
  run<A extends (string | number)[]>(fn: (...args: A) => void, ...args: A): Promise<void> {
    return this.#area.evaluate(fn, ...args);
  }
}
