import path from 'node:path';
import { expect, test } from 'vitest';
import { placesOf } from '../../electron/places.ts';

const main = path.resolve('/app/dist/electron');
const resources = path.resolve('/opt/Briefing/resources');

test('in the source tree everything lies beside the built main', () => {
  expect(placesOf(main, false, resources, {})).toEqual({
    interfaceFolder: path.resolve('/app/dist/renderer'),
    preloadFile: path.resolve('/app/dist/electron/preload.cjs'),
    contentFile: path.resolve('/app/dist/content.db'),
  });
});

test('a test may name another content', () => {
  const named = placesOf(main, false, resources, { BRIEFING_CONTENT: 'other.db' });
  expect(named.contentFile).toBe(path.resolve('other.db'));
});

test('packaged, the content lies beside the archive, and nobody names another', () => {
  const packaged = placesOf(main, true, resources, { BRIEFING_CONTENT: '/tmp/other.db' });
  expect(packaged.contentFile).toBe(path.join(resources, 'content.db'));
});
