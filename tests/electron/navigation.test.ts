import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { guardNavigation } from '../../electron/navigation.ts';

const electron = vi.hoisted(() => ({ app: null as unknown }));
vi.mock('electron', () => electron);

class FakeContents extends EventEmitter {
  openHandler: ((details: { url: string }) => unknown) | null = null;

  setWindowOpenHandler(handler: (details: { url: string }) => unknown): void {
    this.openHandler = handler;
  }

  stops(event: string, url: string): boolean {
    const preventDefault = vi.fn();
    this.emit(event, { url, preventDefault }, url);
    return preventDefault.mock.calls.length > 0;
  }
}

let app: EventEmitter;

beforeEach(() => {
  app = new EventEmitter();
  electron.app = app;
  guardNavigation();
});

function newContents(): FakeContents {
  const contents = new FakeContents();
  app.emit('web-contents-created', {}, contents);
  return contents;
}

describe.each(['will-navigate', 'will-redirect', 'will-frame-navigate'])('%s', (event) => {
  test('stays on our origin', () => {
    expect(newContents().stops(event, 'app://briefing/index.html')).toBe(false);
  });

  test.each([
    'https://example.com/',
    'app://briefing./',
    'app://other/',
    'file:///x',
    'data:text/html,x',
    'about:blank',
    'blob:app://briefing/1',
  ])('does not go to %s', (address) => {
    expect(newContents().stops(event, address)).toBe(true);
  });
});

test('no webview is attached', () => {
  expect(newContents().stops('will-attach-webview', 'app://briefing/')).toBe(true);
});

test('no page opens a window, not even on our origin', () => {
  expect(newContents().openHandler?.({ url: 'app://briefing/' })).toEqual({ action: 'deny' });
});

test('every web contents is guarded, later ones too', () => {
  newContents();
  expect(newContents().stops('will-navigate', 'https://example.com/')).toBe(true);
});
