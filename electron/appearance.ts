import { BrowserWindow, nativeTheme } from 'electron';
import { createClient } from '#core/api/client.ts';
import type { Theme } from '#core/settings/settings-schema.ts';
import type { Host } from '#backend/host/host.ts';

/** What a window shows before its page has painted: the --paper of each face, so that no booth and no stage lights up. */
export const paper: Readonly<Record<Theme | 'stage', string>> = {
  light: '#fbfaf7',
  booth: '#0d1011',
  stage: '#000000',
};

/** Windows that have one face in every theme. */
const ofOneFace = new WeakSet<BrowserWindow>();

export function keepPaper(window: BrowserWindow): void {
  ofOneFace.add(window);
}

/** Menus, dialogues and window frames follow the theme of the interface, now and whenever it changes. */
export async function followTheme(host: Host): Promise<void> {
  const client = createClient({
    call: host.dispatch,
    subscribe: (listener) => host.subscribe((name, payload) => listener(name, payload)),
  });
  client.on('settings.changed', ({ theme }) => apply(theme));
  apply((await client.call('settings.get', {})).theme);
}

export function currentPaper(): string {
  return paper[nativeTheme.themeSource === 'dark' ? 'booth' : 'light'];
}

function apply(theme: Theme): void {
  nativeTheme.themeSource = theme === 'booth' ? 'dark' : 'light';
  for (const window of BrowserWindow.getAllWindows()) {
    if (!ofOneFace.has(window)) window.setBackgroundColor(paper[theme]);
  }
}
