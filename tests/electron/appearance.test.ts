import type { BrowserWindow } from 'electron';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { defaultSettings, type Theme } from '#core/settings/settings-schema.ts';
import type { Host } from '#backend/host/host.ts';
import { currentPaper, followTheme, keepPaper, paper } from '../../electron/appearance.ts';

const electron = vi.hoisted(() => ({
  nativeTheme: { themeSource: 'system' },
  BrowserWindow: { getAllWindows: () => [electron.window, electron.stage] },
  window: { setBackgroundColor: vi.fn() },
  stage: { setBackgroundColor: vi.fn() },
}));
vi.mock('electron', () => electron);

let change: (theme: Theme) => void;

beforeEach(async () => {
  vi.clearAllMocks();
  const host = {
    dispatch: async () => ({ ok: true, value: { ...defaultSettings, theme: 'light' } }),
    subscribe: (listener: (name: string, payload: unknown) => void) => {
      change = (theme) => listener('settings.changed', { ...defaultSettings, theme });
    },
  };
  await followTheme(host as unknown as Host);
});

test('the theme at the start is that of the settings', () => {
  expect(electron.nativeTheme.themeSource).toBe('light');
  expect(currentPaper()).toBe(paper.light);
});

test('a change darkens menus, dialogues and the open windows', () => {
  change('booth');
  expect(electron.nativeTheme.themeSource).toBe('dark');
  expect(electron.window.setBackgroundColor).toHaveBeenLastCalledWith(paper.booth);
  expect(currentPaper()).toBe(paper.booth);
});

test('a stage stays black in every theme', () => {
  keepPaper(electron.stage as unknown as BrowserWindow);
  vi.clearAllMocks();
  change('light');
  expect(electron.window.setBackgroundColor).toHaveBeenLastCalledWith(paper.light);
  expect(electron.stage.setBackgroundColor).not.toHaveBeenCalled();
});

test('a window is as its page will be: the paper of each theme in the interface', () => {
  const tokens = readFileSync(path.resolve(import.meta.dirname, '../../renderer/ui/tokens.css'), 'utf8');
  for (const [theme, colour] of Object.entries(paper)) {
    const [, block = ''] = new RegExp(`\\[data-theme='${theme}'\\] \\{([^}]*)\\}`, 'u').exec(tokens) ?? [];
    expect(/--paper:\s*(#\w+)/u.exec(block)?.[1], theme).toBe(colour);
  }
});
