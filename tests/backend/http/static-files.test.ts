import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { resolveStaticFile } from '#backend/http/static-files.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let root: string;

beforeEach(() => {
  const folder = temporaryFolder();
  root = path.join(folder, 'renderer');
  mkdirSync(path.join(root, 'assets'), { recursive: true });
  mkdirSync(path.join(folder, 'renderer-two'));
  const files = ['index.html', 'assets/app.js', 'assets/한글.woff2', 'assets/app.js.map', 'notes.exe', '../secret.js'];
  for (const file of [...files, '../renderer-two/x.js', '.hidden.js', 'assets/%2e.js']) {
    writeFileSync(path.join(root, file), file);
  }
});

describe('what is served', () => {
  test('"/" is index.html', () => {
    expect(resolveStaticFile(root, '/')).toEqual({
      file: path.join(root, 'index.html'),
      type: 'text/html; charset=utf-8',
    });
  });

  test('a file in a folder, with the type of its extension', () => {
    expect(resolveStaticFile(root, '/assets/app.js')).toEqual({
      file: path.join(root, 'assets/app.js'),
      type: 'text/javascript; charset=utf-8',
    });
  });

  test('a name in Korean, decoded once', () => {
    expect(resolveStaticFile(root, `/assets/${encodeURIComponent('한글')}.woff2`)?.type).toBe('font/woff2');
  });
});

describe('what is refused', () => {
  test.each([
    ['no leading slash', 'index.html'],
    ['an empty path', ''],
    ['a file that is not there', '/missing.js'],
    ['a folder', '/assets'],
    ['a folder by its slash', '/assets/'],
    ['an extension that is not on the list', '/notes.exe'],
    ['a source map', '/assets/app.js.map'],
    ['a hidden file', '/.hidden.js'],
    ['a trailing dot', '/index.html.'],
    ['an empty segment', '//index.html'],
    ['a single dot', '/./index.html'],
    ['the folder above', '/../secret.js'],
    ['the folder above, encoded', '/%2e%2e/secret.js'],
    ['the folder above, its slash encoded', '/..%2fsecret.js'],
    ['the folder above, encoded twice', '/%252e%252e/secret.js'],
    ['a percent sign that is left after decoding', '/assets/%252e.js'],
    ['the folder above through a folder', '/assets/../../secret.js'],
    ['a folder whose name begins like the root', '/../renderer-two/x.js'],
    ['a backslash', '/assets%5capp.js'],
    ['a plain backslash', '/..\\secret.js'],
    ['a drive', '/c:/windows/x.js'],
    ['a stream of a file', '/index.html::$DATA'],
    ['a NUL', '/index.html%00'],
    ['a NUL before the extension', '/secret%00.js'],
    ['half an encoding', '/%e0%a4%a.js'],
    ['an extension that is a property of objects', '/x.constructor'],
  ])('%s', (_what, urlPath) => {
    expect(resolveStaticFile(root, urlPath)).toBeNull();
  });

  test('a symbolic link that leads out', () => {
    // On Windows a junction is the link that needs no privilege; elsewhere the word means nothing.
    symlinkSync(path.join(root, '..'), path.join(root, 'up'), 'junction');
    expect(resolveStaticFile(root, '/up/secret.js')).toBeNull();
  });

  test('anything at all while the root is missing', () => {
    expect(resolveStaticFile(path.join(root, 'nowhere'), '/')).toBeNull();
  });
});
