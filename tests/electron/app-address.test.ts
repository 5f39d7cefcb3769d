import { expect, test } from 'vitest';
import { appOrigin, isOurs, startPage } from '../../electron/app-address.ts';

test('our own pages', () => {
  expect(isOurs(startPage)).toBe(true);
  expect(isOurs(`${appOrigin}/assets/app.js?x#y`)).toBe(true);
});

test.each([
  'app://briefing./',
  'app://briefing.example/',
  'app://other/',
  'app://briefing:80/',
  'app://user@briefing/',
  'app://user:password@briefing/',
  'app://briefing@evil/',
  'app:briefing',
  'app:///briefing/',
  'apps://briefing/',
  'https://briefing/',
  'file:///briefing/index.html',
  'blob:app://briefing/1',
  'javascript:app://briefing/',
  'about:blank',
  'not an address',
  '',
])('foreign: %s', (address) => {
  expect(isOurs(address)).toBe(false);
});
