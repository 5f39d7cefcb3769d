import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findElectron } from '../../../scripts/start/electron-program.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Electron's package as it lies in node_modules, with what its installer has brought so far. */
function electronPackage(files: Record<string, string>): string {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, 'dist'));
  for (const [name, text] of Object.entries({ 'package.json': '{"version":"45.4.1"}', ...files })) {
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}
const complete = { 'dist/program': '', 'dist/version': 'v45.4.1\n', 'path.txt': 'program' };

describe("Electron's program", () => {
  test('is there once it is unpacked and named', () => {
    const folder = electronPackage(complete);
    expect(findElectron(folder, {})).toBe(path.join(folder, 'dist/program'));
  });

  test.each([
    ['just installed', {}],
    ['half unpacked', { 'dist/program': '', 'dist/version': '45.4.1' }],
    ['of another version', { ...complete, 'dist/version': '44.0.0' }],
    ['named but removed', { 'dist/version': '45.4.1', 'path.txt': 'program' }],
  ])('is not there when it is %s', (_how, files) => {
    expect(findElectron(electronPackage(files), {})).toBeNull();
  });

  test("may lie elsewhere, as Electron's own override says", () => {
    const elsewhere = temporaryFolder();
    const environment = { ELECTRON_OVERRIDE_DIST_PATH: elsewhere };
    expect(findElectron(electronPackage(complete), environment)).toBeNull();
    const names = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' } as Record<string, string>;
    const program = path.join(elsewhere, names[process.platform] ?? 'electron');
    mkdirSync(path.dirname(program), { recursive: true });
    writeFileSync(program, '');
    expect(findElectron(electronPackage({}), environment)).toBe(program);
  });
});
