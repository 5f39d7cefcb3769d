import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { createWindow, webPreferences } from '../../electron/window.ts';

const electron = vi.hoisted(() => {
  const made: { options: Record<string, unknown>; events: Map<string, () => void> }[] = [];
  class BrowserWindow {
    readonly events = new Map<string, () => void>();
    constructor(options: Record<string, unknown>) {
      made.push({ options, events: this.events });
    }
    once(event: string, listener: () => void) {
      this.events.set(event, listener);
    }
  }
  return { BrowserWindow, made };
});
vi.mock('electron', () => electron);

const root = path.resolve(import.meta.dirname, '../..');

test('the preferences are frozen and closed', () => {
  expect(Object.isFrozen(webPreferences)).toBe(true);
  expect(webPreferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    webSecurity: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    experimentalFeatures: false,
    allowRunningInsecureContent: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    spellcheck: false,
    devTools: false,
  });
});

test('a window has them, its preload, and nothing on screen before its page', () => {
  const reveal = vi.fn();
  const look = { x: 1, y: 2, width: 900, height: 700, backgroundColor: '#0d1011' };
  const window = createWindow(look, '/app/preload.cjs', reveal);
  const { options, events } = electron.made.at(-1) ?? expect.fail();
  expect(options).toEqual({
    ...look,
    show: false,
    webPreferences: { ...webPreferences, preload: '/app/preload.cjs' },
  });
  expect(reveal).not.toHaveBeenCalled();
  events.get('ready-to-show')?.();
  expect(reveal).toHaveBeenCalledExactlyOnceWith(window);
});

test('no window has other preferences, nor is it shown at once, whatever is asked for', () => {
  const wanted = { show: true, webPreferences: { sandbox: false } } as unknown as Parameters<typeof createWindow>[0];
  createWindow(wanted, '/app/preload.cjs', () => {});
  expect(electron.made.at(-1)?.options).toEqual({
    show: false,
    webPreferences: { ...webPreferences, preload: '/app/preload.cjs' },
  });
});

test('no other place makes a window, a view or a window through a page', () => {
  const maker =
    /\bnew\s+(?:\w+\.)?(?:BrowserWindow|BaseWindow|WebContentsView|BrowserView)\b|<webview\b|action:\s*'allow'/u;
  const layers = ['core', 'backend', 'electron', 'web', 'cli', 'renderer', 'scripts'];
  const sources = layers.flatMap((layer) =>
    readdirSync(path.join(root, layer), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:ts|tsx|html)$/u.test(file))
      .map((file) => path.join(layer, file)),
  );
  expect(sources.length).toBeGreaterThan(50);
  const makers = sources.filter((file) => maker.test(readFileSync(path.join(root, file), 'utf8')));
  expect(makers).toEqual([path.join('electron', 'window.ts')]);
  const inTheOne = readFileSync(path.join(root, 'electron/window.ts'), 'utf8').match(/\bnew\s+BrowserWindow\b/gu);
  expect(inTheOne).toHaveLength(1);
});
