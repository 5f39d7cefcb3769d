import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test, vi } from 'vitest';
import { events } from '#core/api/contract.ts';
import type { Language } from '#core/texts/bilingual.ts';
import { sideWindows } from '#core/windows/side-windows.ts';
import type { Host } from '#backend/host/host.ts';
import { createWords } from '#backend/words/words.ts';
import { followLanguage, menuTemplate } from '../../electron/menu.ts';

const electron = vi.hoisted(() => ({
  Menu: { buildFromTemplate: vi.fn((built: unknown) => built), setApplicationMenu: vi.fn() },
}));
vi.mock('electron', () => electron);

function template(
  language: Language,
  platform: NodeJS.Platform,
  choose = vi.fn(),
  openWindow = vi.fn(),
): MenuItemConstructorOptions[] {
  return menuTemplate({ words: createWords(language), platform, appName: 'Briefing', choose, openWindow });
}

/** Every item that can be seen, the menus themselves too. */
function items(menu: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return menu
    .filter(({ type, visible }) => type !== 'separator' && visible !== false)
    .flatMap((item) => [item, ...items((item.submenu as MenuItemConstructorOptions[] | undefined) ?? [])]);
}

const platforms = ['linux', 'win32', 'darwin'] as const;

describe.each(platforms)('on %s', (platform) => {
  test('every item has a label of its own words', () => {
    for (const { label } of items(template('en', platform))) expect(label).not.toMatch(/^$|menu:|\{\{/u);
  });

  test('in Korean no English is left but names', () => {
    const labels = items(template('ko', platform)).map(({ label }) => label?.replaceAll(/Briefing|\(English\)/gu, ''));
    expect(labels.filter((label) => /[A-Za-z]/u.test(label ?? ''))).toEqual([]);
  });

  test('no two items answer to one key', () => {
    const keys = items(template('en', platform)).flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(5);
  });

  test('copying, zooming, closing and quitting are there', () => {
    const roles = new Set(items(template('en', platform)).map(({ role }) => role));
    for (const role of [
      'copy',
      'paste',
      'selectAll',
      'undo',
      'zoomIn',
      'zoomOut',
      'resetZoom',
      'togglefullscreen',
      'minimize',
      'close',
      'quit',
    ] as const) {
      expect(roles, role).toContain(role);
    }
  });

  test('every command of the contract is there once, and says so when it is chosen', () => {
    const [choose, openWindow] = [vi.fn(), vi.fn()];
    const commands = events['menu.chosen'].shape.command.options;
    const chosen = items(template('en', platform, choose, openWindow)).filter(({ click }) => click);
    for (const { click } of chosen) (click as () => void)();
    expect(choose.mock.calls.flat().toSorted()).toEqual([...commands].toSorted());
    expect(openWindow.mock.calls.flat().toSorted()).toEqual([...sideWindows].toSorted());
  });
});

test('a Mac has its app menu first, others have none', () => {
  expect(template('en', 'darwin')[0]?.label).toBe('Briefing');
  expect(template('en', 'linux')[0]?.label).toBe('File');
});

test('the menu is built again when the language changes, and only then', () => {
  let language: Language = 'en';
  const listeners: ((name: string) => void)[] = [];
  const publish = vi.fn();
  const host = {
    language: () => language,
    subscribe: (listener: (name: string) => void) => listeners.push(listener),
    publish,
  };
  const showMain = vi.fn();
  followLanguage(host as unknown as Host, { appName: 'Briefing', openWindow: vi.fn(), showMain });
  const titles = () =>
    (electron.Menu.setApplicationMenu.mock.lastCall?.[0] as MenuItemConstructorOptions[]).map(({ label }) => label);
  expect(titles()).toContain('File');

  listeners[0]?.('settings.changed');
  expect(electron.Menu.setApplicationMenu).toHaveBeenCalledOnce();
  language = 'ko';
  listeners[0]?.('settings.changed');
  expect(electron.Menu.setApplicationMenu).toHaveBeenCalledTimes(2);
  expect(titles()).toContain('파일');

  const click = (id: string) => {
    const built = electron.Menu.setApplicationMenu.mock.lastCall?.[0] as MenuItemConstructorOptions[];
    (items(built).find((item) => item.id === id)?.click as () => void)();
  };
  click('toggle-theme');
  expect(publish).toHaveBeenLastCalledWith('menu.chosen', { command: 'toggle-theme' });
  expect(showMain).not.toHaveBeenCalled();
  // The stage may have the focus: what is opened is opened in the main window.
  click('note');
  expect(publish).toHaveBeenLastCalledWith('menu.chosen', { command: 'note' });
  expect(showMain).toHaveBeenCalledOnce();
});
