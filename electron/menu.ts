import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { TFunction } from 'i18next';
import type { EventPayload } from '#core/api/contract.ts';
import { sideWindows, type SideWindow } from '#core/windows/side-windows.ts';
import type { Host } from '#backend/host/host.ts';
import { createWords } from '#backend/words/words.ts';

export type Command = EventPayload<'menu.chosen'>['command'];

export interface MenuOptions {
  words: TFunction;
  platform: NodeJS.Platform;
  appName: string;
  choose: (command: Command) => void;
  openWindow: (which: SideWindow) => void;
}

/**
 * The menu speaks the language of the interface, now and whenever it changes. What it opens in the main window is shown
 * there, whichever window it was chosen in.
 */
export function followLanguage(
  host: Host,
  { showMain, ...given }: Pick<MenuOptions, 'appName' | 'openWindow'> & { showMain: () => void },
): void {
  const choose = (command: Command) => {
    if (!command.startsWith('toggle-')) showMain();
    host.publish('menu.chosen', { command });
  };
  let shown = host.language();
  const rebuild = () => {
    const options = { ...given, words: createWords(shown), platform: process.platform, choose };
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(options)));
  };
  rebuild();
  host.subscribe((name) => {
    if (name !== 'settings.changed' || host.language() === shown) return;
    shown = host.language();
    rebuild();
  });
}

export function menuTemplate(options: MenuOptions): MenuItemConstructorOptions[] {
  const isMac = options.platform === 'darwin';
  return [
    ...(isMac ? [appMenu(options)] : []),
    fileMenu(options, isMac),
    editMenu(options),
    goMenu(options),
    viewMenu(options),
    windowMenu(options, isMac),
  ];
}

/** With a modifier, unlike the keys of the interface itself, so that they also work while text is typed. */
const accelerators: Readonly<Record<Command | SideWindow, string>> = {
  today: 'CommandOrControl+1',
  lookup: 'CommandOrControl+2',
  // F9 in the interface.
  booth: 'CommandOrControl+9',
  note: 'CommandOrControl+3',
  speakers: 'CommandOrControl+4',
  slides: 'CommandOrControl+5',
  stage: 'CommandOrControl+Shift+S',
  mini: 'CommandOrControl+Shift+M',
  'toggle-language': 'CommandOrControl+Shift+L',
  'toggle-theme': 'CommandOrControl+Shift+B',
  'change-role': 'CommandOrControl+,',
};

const separator: MenuItemConstructorOptions = { type: 'separator' };

function appMenu({ words, appName: app }: MenuOptions): MenuItemConstructorOptions {
  return {
    label: app,
    submenu: [
      { role: 'about', label: words('menu:app.about', { app }) },
      separator,
      { role: 'services', label: words('menu:app.services') },
      separator,
      { role: 'hide', label: words('menu:app.hide', { app }) },
      { role: 'hideOthers', label: words('menu:app.hideOthers') },
      { role: 'unhide', label: words('menu:app.unhide') },
      separator,
      { role: 'quit', label: words('menu:app.quit', { app }) },
    ],
  };
}

function fileMenu({ words, choose, appName: app }: MenuOptions, isMac: boolean): MenuItemConstructorOptions {
  return {
    id: 'file',
    label: words('menu:file.title'),
    submenu: [
      item('change-role', words('menu:file.changeRole'), choose),
      separator,
      isMac
        ? { role: 'close', label: words('menu:window.close') }
        : { role: 'quit', label: words('menu:app.quit', { app }) },
    ],
  };
}

function editMenu({ words }: MenuOptions): MenuItemConstructorOptions {
  return {
    id: 'edit',
    label: words('menu:edit.title'),
    submenu: [
      { role: 'undo', label: words('menu:edit.undo') },
      { role: 'redo', label: words('menu:edit.redo') },
      separator,
      { role: 'cut', label: words('menu:edit.cut') },
      { role: 'copy', label: words('menu:edit.copy') },
      { role: 'paste', label: words('menu:edit.paste') },
      { role: 'selectAll', label: words('menu:edit.selectAll') },
    ],
  };
}

function goMenu({ words, choose }: MenuOptions): MenuItemConstructorOptions {
  return {
    id: 'go',
    label: words('menu:go.title'),
    submenu: [
      item('today', words('menu:go.today'), choose),
      item('lookup', words('menu:go.lookup'), choose),
      item('booth', words('menu:go.booth'), choose),
      item('note', words('menu:go.note'), choose),
      item('speakers', words('menu:go.speakers'), choose),
      item('slides', words('menu:go.slides'), choose),
    ],
  };
}

function viewMenu({ words, choose }: MenuOptions): MenuItemConstructorOptions {
  return {
    id: 'view',
    label: words('menu:view.title'),
    submenu: [
      item('toggle-language', words('menu:view.toggleLanguage'), choose),
      item('toggle-theme', words('menu:view.toggleTheme'), choose),
      separator,
      { role: 'resetZoom', label: words('menu:view.resetZoom') },
      { role: 'zoomIn', label: words('menu:view.zoomIn') },
      // "Plus" wants Shift on most keyboards; the key beside it without Shift means the same.
      { role: 'zoomIn', accelerator: 'CommandOrControl+=', visible: false, acceleratorWorksWhenHidden: true },
      { role: 'zoomOut', label: words('menu:view.zoomOut') },
      separator,
      { role: 'togglefullscreen', label: words('menu:view.fullScreen') },
    ],
  };
}

function windowMenu({ words, openWindow }: MenuOptions, isMac: boolean): MenuItemConstructorOptions {
  return {
    ...(isMac && { role: 'windowMenu' as const }),
    id: 'window',
    label: words('menu:window.title'),
    submenu: [
      ...sideWindows.map((which) => item(which, words(`menu:window.open.${which}`), openWindow)),
      separator,
      { role: 'minimize', label: words('menu:window.minimise') },
      ...(isMac
        ? [
            { role: 'zoom' as const, label: words('menu:window.zoom') },
            separator,
            { role: 'front' as const, label: words('menu:window.front') },
          ]
        : [{ role: 'close' as const, label: words('menu:window.close') }]),
    ],
  };
}

function item<C extends Command | SideWindow>(
  command: C,
  label: string,
  choose: (command: C) => void,
): MenuItemConstructorOptions {
  return { id: command, label, accelerator: accelerators[command], click: () => choose(command) };
}
