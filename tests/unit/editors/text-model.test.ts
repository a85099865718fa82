// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { offsetAt, rangeOf, readText } from '../../../utils/editors/text-model.ts';

const read = (html: string) => {
  document.body.innerHTML = html;
  return readText(document.body, false);
};

test.each([
  ['one<br>two', 'one\ntwo'],
  ['<div>one</div><div>two</div>', 'one\ntwo'],
  ['<div>one</div><div><br></div><div>two</div>', 'one\n\ntwo'],
  ['<div>one<br></div><div>two</div>', 'one\ntwo'],
  ['one<div>two</div>three', 'one\ntwo\nthree'],
  ['<p>one <b>bold</b> <i>two</i></p>\n  <p>three</p>', 'one bold two\nthree'],
  ['<ul><li>one</li><li><p>two</p></li></ul>', 'one\ntwo'],
  ['one&nbsp;two', 'one two'],
  ['hi <img alt="😀"> you <img src="x">', 'hi 😀 you \uFFFC'],
  ['mine<div class="gmail_quote">On Monday:<blockquote>yours</blockquote></div>', 'mine'],
  ['before<blockquote>quoted</blockquote>after', 'before\nafter'],
  ['mine<div id="divRplyFwdMsg">From: you</div><div>yours</div>', 'mine'],
  ['mine<div class="gmail_signature">Yours, A.</div>', 'mine'],
  ['see <code>you never()</code> there', 'see \n there'],
  ['', ''],
])('%s reads %j', (html, text) => {
  expect(read(html).text).toBe(text);
});

test('every word has its range, and every place its offset', () => {
  const model = read(
    '<div>one <b>two</b></div><div><br></div><div>three <img alt="😀"> four</div><blockquote>no</blockquote>five',
  );
  for (const { index, 0: word } of model.text.matchAll(/[a-z]+|😀/g)) {
    const range = rangeOf(model, { start: index, end: index + word.length });
    if (!range) throw new Error(`no range of ${word}`);
    if (word !== '😀') expect(range.toString()).toBe(word);
    expect(offsetAt(model, range.startContainer, range.startOffset)).toBe(index);
    expect(offsetAt(model, range.endContainer, range.endOffset)).toBe(index + word.length);
  }
});

test('a range over two lines, a caret in an empty line, and none outside the text', () => {
  const model = read('<div>one</div><div><br></div><div>two</div>');
  expect(rangeOf(model, { start: 2, end: 6 })?.toString()).toBe('et');
  const caret = rangeOf(model, { start: 4, end: 4 });
  expect(caret && offsetAt(model, caret.startContainer, caret.startOffset)).toBe(4);
  expect(rangeOf(model, { start: 3, end: 99 })).toBeNull();
});

test('a document that changed since it was read has no ranges', () => {
  const model = read('<div>one</div>');
  document.body.textContent = 'other';
  expect(rangeOf(model, { start: 0, end: 3 })).toBeNull();
});
