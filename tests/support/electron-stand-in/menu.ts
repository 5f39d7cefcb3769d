import type { MenuItemConstructorOptions } from 'electron';
import { standInApp } from './app.ts';
import { StandInWindow } from './browser-window.ts';
import { knownOptions, strict, UnknownElectronCall } from './strict.ts';

const itemOptions = [
  'id',
  'label',
  'role',
  'type',
  'accelerator',
  'click',
  'submenu',
  'visible',
  'acceleratorWorksWhenHidden',
];

/** What choosing a role does, where the stand-in can do it at all. */
const roles: Readonly<Record<string, (() => void) | null>> = {
  about: null,
  close: () => StandInWindow.getFocusedWindow()?.close(),
  copy: null,
  cut: null,
  front: null,
  hide: null,
  hideOthers: null,
  minimize: () => StandInWindow.getFocusedWindow()?.minimize(),
  paste: null,
  quit: () => standInApp.quit(),
  redo: null,
  resetZoom: null,
  selectAll: null,
  services: null,
  togglefullscreen: null,
  undo: null,
  unhide: null,
  windowMenu: null,
  zoom: null,
  zoomIn: null,
  zoomOut: null,
};

/** An item as a test sees it. */
export interface ShownItem {
  id: string | undefined;
  role: string | undefined;
  label: string;
  accelerator: string | undefined;
  items: ShownItem[];
}

let current: readonly MenuItemConstructorOptions[] = [];

export const Menu = strict('Menu', {
  buildFromTemplate(template: readonly MenuItemConstructorOptions[]) {
    template.forEach(check);
    return strict('menu', { template });
  },
  setApplicationMenu(menu: { template: readonly MenuItemConstructorOptions[] }): void {
    current = menu.template;
  },
});

export function shownMenu(): ShownItem[] {
  return current.flatMap(shown);
}

/** Chooses an item as a user would, by its id or its role. */
export function chooseMenuItem(name: string): void {
  const item = all(current).find(({ id, role }) => id === name || role === name);
  if (!item) throw new Error(`The menu has no item ${name}.`);
  if (!item.role) return (item.click as () => void)();
  const act = roles[item.role];
  if (!act) throw new UnknownElectronCall(`what the role ${item.role} does`);
  act();
}

function check(item: MenuItemConstructorOptions): void {
  knownOptions('a menu item', item, itemOptions);
  if (item.role !== undefined && !Object.hasOwn(roles, item.role))
    throw new UnknownElectronCall(`the role ${item.role}`);
  if (item.type !== 'separator' && item.visible !== false && !item.label) throw new Error('A menu item has no label.');
  submenuOf(item).forEach(check);
}

function shown(item: MenuItemConstructorOptions): ShownItem[] {
  if (item.type === 'separator' || item.visible === false) return [];
  const { id, role, label = '', accelerator } = item;
  return [{ id, role, label, accelerator: accelerator ?? undefined, items: submenuOf(item).flatMap(shown) }];
}

function all(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...all(submenuOf(item))]);
}

function submenuOf({ submenu }: MenuItemConstructorOptions): readonly MenuItemConstructorOptions[] {
  return Array.isArray(submenu) ? submenu : [];
}
