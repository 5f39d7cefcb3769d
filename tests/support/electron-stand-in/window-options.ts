import type { Rectangle } from 'electron';
import path from 'node:path';
import { knownOptions, UnknownElectronCall } from './strict.ts';

const windowOptions = [
  'x',
  'y',
  'width',
  'height',
  'minWidth',
  'minHeight',
  'maxWidth',
  'maxHeight',
  'show',
  'frame',
  'type',
  'alwaysOnTop',
  'skipTaskbar',
  'minimizable',
  'maximizable',
  'fullscreenable',
  'autoHideMenuBar',
  'backgroundColor',
  'webPreferences',
];

/** What the stand-in is built on: a sandboxed page with a CommonJS preload. Other values would need another stand-in. */
const requiredPreferences: Readonly<Record<string, boolean>> = {
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
};

export interface WindowOptions extends Rectangle {
  show: boolean;
  frame?: boolean;
  type?: string;
  alwaysOnTop?: boolean;
  fullscreenable?: boolean;
  minimizable?: boolean;
  maximizable?: boolean;
  backgroundColor: string;
  webPreferences: Record<string, unknown> & { preload: string };
}

/** Refuses a window that the stand-in would show otherwise than Electron. */
export function checkWindowOptions(options: WindowOptions): void {
  knownOptions('BrowserWindow', options, windowOptions);
  if (options.type !== undefined) throw new UnknownElectronCall(`the type ${options.type} of BrowserWindow on Linux`);
  const { preload, ...preferences } = options.webPreferences;
  requirePreferences(preferences, preload);
}

function requirePreferences(given: Record<string, unknown>, preload: string): void {
  knownOptions('webPreferences', given, Object.keys(requiredPreferences));
  for (const [name, value] of Object.entries(requiredPreferences)) {
    if (given[name] !== value) throw new UnknownElectronCall(`webPreferences.${name} that is not ${value}`);
  }
  if (!path.isAbsolute(preload)) throw new Error('preload scripts must have absolute paths');
}
