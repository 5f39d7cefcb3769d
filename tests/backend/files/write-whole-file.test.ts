import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { copyWholeFile, writeWholeFile } from '#backend/files/write-whole-file.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

it('writes the text as UTF-8, and over what was there', async () => {
  const file = path.join(temporaryFolder(), '항만.ics');
  writeFileSync(file, 'a longer text that was there before');
  await writeWholeFile(file, '하나\r\n');
  expect(readFileSync(file)).toEqual(Buffer.from('하나\r\n'));
  expect(readdirSync(path.dirname(file))).toEqual(['항만.ics']);
});

it('leaves nothing behind where it cannot write', async () => {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, 'in-the-way.ics'));
  await expect(writeWholeFile(path.join(folder, 'in-the-way.ics'), 'x')).rejects.toThrow(/EISDIR|EEXIST|EPERM/u);
  expect(readdirSync(folder)).toEqual(['in-the-way.ics']);
  await expect(writeWholeFile(path.join(folder, 'nowhere', 'a.ics'), 'x')).rejects.toThrow('ENOENT');
  expect(existsSync(path.join(folder, 'nowhere'))).toBe(false);
});

it('copies a file byte by byte, over what was there', async () => {
  const folder = temporaryFolder();
  const bytes = Buffer.from([0, 255, 128, 10]);
  writeFileSync(path.join(folder, 'made'), bytes);
  writeFileSync(path.join(folder, 'mine.xlsx'), 'an older one');
  await copyWholeFile(path.join(folder, 'made'), path.join(folder, 'mine.xlsx'));
  expect(readFileSync(path.join(folder, 'mine.xlsx'))).toEqual(bytes);
  expect(readdirSync(folder).toSorted()).toEqual(['made', 'mine.xlsx']);
});
