import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { createWindow, webPreferences } from '../../electron/window.ts';

const electron = vi.hoisted(() => {
  const made: { options: Record<string, unknown>; events: Map<string, () => void>; calls: string[] }[] = [];
  class BrowserWindow {
    readonly events = new Map<string, () => void>();
    readonly calls: string[] = [];
    constructor(readonly_: Record<string, unknown>) {
      made.push({ options: readonly_, events: this.events, calls: this.calls });
    }
    once(event: string, listener: () => void) {
      this.events.set(event, listener);
    }
    show() {
      this.calls.push('show');
    }
    maximize() {
      this.calls.push('maximize');
    }
  }
  return { BrowserWindow, made };
});
vi.mock('electron', () => electron);

const state = { x: 1, y: 2, width: 900, height: 700, maximised: false };
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
  createWindow(state, '/app/preload.cjs', '#0d1011');
  const { options, events, calls } = electron.made.at(-1) ?? expect.fail();
  expect(options['webPreferences']).toEqual({ ...webPreferences, preload: '/app/preload.cjs' });
  expect(options).toMatchObject({ x: 1, y: 2, width: 900, height: 700, show: false, backgroundColor: '#0d1011' });
  expect(calls).toEqual([]);
  events.get('ready-to-show')?.();
  expect(calls).toEqual(['show']);
});

test('a window that was maximised is so again', () => {
  createWindow({ ...state, maximised: true }, '/app/preload.cjs', '#0d1011');
  const { events, calls } = electron.made.at(-1) ?? expect.fail();
  events.get('ready-to-show')?.();
  expect(calls).toEqual(['maximize', 'show']);
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
