import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { createWords } from '#backend/words/words.ts';
import { saveFile } from '../../electron/save-file.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const electron = vi.hoisted(() => ({
  BrowserWindow: { getFocusedWindow: vi.fn() },
  dialog: { showSaveDialog: vi.fn() },
}));
vi.mock('electron', () => electron);

const file = { name: 'harbour-day.ics', text: 'BEGIN:VCALENDAR\r\n하나\r\n' };

beforeEach(() => {
  vi.resetAllMocks();
  electron.BrowserWindow.getFocusedWindow.mockReturnValue(null);
});

test('the user says where, and there it is', async () => {
  const chosen = path.join(temporaryFolder(), 'mine.ics');
  electron.dialog.showSaveDialog.mockResolvedValue({ canceled: false, filePath: chosen });
  expect(await saveFile(file, createWords('ko'))).toBe(true);
  expect(readFileSync(chosen, 'utf8')).toBe(file.text);
  expect(electron.dialog.showSaveDialog.mock.calls[0]).toEqual([
    {
      defaultPath: 'harbour-day.ics',
      filters: [{ name: '캘린더', extensions: ['ics'] }],
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    },
  ]);
});

test('the question belongs to the window it was asked from', async () => {
  const window = {};
  electron.BrowserWindow.getFocusedWindow.mockReturnValue(window);
  electron.dialog.showSaveDialog.mockResolvedValue({ canceled: true, filePath: '' });
  await saveFile(file, createWords('en'));
  expect(electron.dialog.showSaveDialog.mock.calls[0]?.[0]).toBe(window);
});

test('the user gives up: nothing is written', async () => {
  const folder = temporaryFolder();
  const filePath = path.join(folder, 'a.ics');
  electron.dialog.showSaveDialog.mockResolvedValue({ canceled: true, filePath });
  expect(await saveFile(file, createWords('en'))).toBe(false);
  expect(existsSync(filePath)).toBe(false);
});

test('a place that cannot be written is refused in a word, without the place', async () => {
  const filePath = path.join(temporaryFolder(), 'nowhere', 'a.ics');
  electron.dialog.showSaveDialog.mockResolvedValue({ canceled: false, filePath });
  const refused = await saveFile(file, createWords('en')).catch((error: unknown) => error);
  expect(refused).toMatchObject({ name: 'Refusal', code: 'not-written' });
  expect(String(refused)).not.toContain('nowhere');
});
