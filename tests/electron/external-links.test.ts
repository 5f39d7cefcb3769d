import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createWords } from '#backend/words/words.ts';
import { mayOpen, openExternal } from '../../electron/external-links.ts';

const electron = vi.hoisted(() => ({
  BrowserWindow: { getFocusedWindow: vi.fn() },
  dialog: { showMessageBox: vi.fn() },
  shell: { openExternal: vi.fn() },
}));
vi.mock('electron', () => electron);

const page = new URL('https://example.org/a?b');

beforeEach(() => {
  vi.resetAllMocks();
  electron.BrowserWindow.getFocusedWindow.mockReturnValue(null);
});

describe('which addresses may leave', () => {
  test.each(['https://example.org/', 'mailto:a@example.org'])('%s', (address) => {
    expect(mayOpen(new URL(address))).toBe(true);
  });

  test.each([
    'http://example.org/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'smb://x/y',
    'ms-msdt:/id',
    'app://briefing/',
    'https://user@example.org/',
    'https://user:secret@example.org/',
  ])('not %s, and nobody is asked', async (address) => {
    expect(mayOpen(new URL(address))).toBe(false);
    expect(await openExternal(new URL(address), createWords('en'))).toBe(false);
    expect(electron.dialog.showMessageBox).not.toHaveBeenCalled();
    expect(electron.shell.openExternal).not.toHaveBeenCalled();
  });
});

test('the user sees the whole address and says yes', async () => {
  electron.dialog.showMessageBox.mockResolvedValue({ response: 0 });
  expect(await openExternal(page, createWords('ko'))).toBe(true);
  expect(electron.dialog.showMessageBox.mock.calls[0]).toEqual([
    expect.objectContaining({
      message: '이 페이지를 웹 브라우저에서 여시겠습니까?',
      detail: 'https://example.org/a?b',
      buttons: ['열기', '취소'],
    }),
  ]);
  expect(electron.shell.openExternal).toHaveBeenCalledExactlyOnceWith('https://example.org/a?b');
});

test('the user says no, or closes the question: nothing is opened', async () => {
  electron.dialog.showMessageBox.mockImplementation(async ({ cancelId }: { cancelId: number }) => ({
    response: cancelId,
  }));
  expect(await openExternal(page, createWords('en'))).toBe(false);
  expect(electron.shell.openExternal).not.toHaveBeenCalled();
});

test('the question belongs to the window it was asked from', async () => {
  const window = {};
  electron.BrowserWindow.getFocusedWindow.mockReturnValue(window);
  electron.dialog.showMessageBox.mockResolvedValue({ response: 1 });
  await openExternal(new URL('mailto:a@example.org'), createWords('en'));
  expect(electron.dialog.showMessageBox.mock.calls[0]?.[0]).toBe(window);
  expect(electron.dialog.showMessageBox.mock.calls[0]?.[1]).toMatchObject({
    message: 'Open this address in your mail program?',
  });
});
