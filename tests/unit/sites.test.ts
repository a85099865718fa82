import { expect, test } from 'vitest';
import { siteAt } from '../../utils/sites.ts';

test.each([
  ['https://mail.google.com', 'gmail'],
  ['https://mail.google.com/mail/u/0/#inbox', 'gmail'],
  ['https://3c-lxa.gmx.net/mail/client', 'gmx'],
  ['https://gmx.net', 'gmx'],
  ['https://notgmx.net', null],
  ['https://mail.google.com.example.org', null],
  ['http://mail.google.com', null],
  ['null', null],
  ['about:blank', null],
])('%s is %s', (address, id) => {
  expect(siteAt(address)?.id ?? null).toBe(id);
});
