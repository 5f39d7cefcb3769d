import type { Rectangle } from 'electron';
import path from 'node:path';
import { endings, standInApp } from './app.ts';
import { onDevtools, send, sendUnlessGone } from './chromium.ts';
import { onlyWhenReady } from './state.ts';
import { knownOptions, preventableEvent, strict, StrictEmitter, UnknownElectronCall } from './strict.ts';
import { StandInWebContents } from './web-contents.ts';

const events = ['close', 'closed', 'ready-to-show'];

const windowOptions = [
  'x',
  'y',
  'width',
  'height',
  'minWidth',
  'minHeight',
  'show',
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

interface WindowOptions extends Rectangle {
  show: boolean;
  backgroundColor: string;
  webPreferences: Record<string, unknown> & { preload: string };
}

const windows = new Set<StandInWindow>();

const firstLoaded = Promise.withResolvers<void>();

/** Settles when the first window has loaded its page, or could not. */
export const firstWindowLoaded = firstLoaded.promise;

export class StandInWindow extends StrictEmitter {
  static getAllWindows(): StandInWindow[] {
    return [...windows];
  }

  /** The last one in the set is the one that was focused last. */
  static getFocusedWindow(): StandInWindow | null {
    return [...windows].at(-1) ?? null;
  }

  readonly webContents: StandInWebContents;

  private bounds: Rectangle;
  private state: 'normal' | 'maximized' | 'minimized' = 'normal';
  private visible: boolean;
  private backgroundColor: string;

  constructor(options: WindowOptions) {
    super('BrowserWindow', events);
    onlyWhenReady('BrowserWindow');
    knownOptions('BrowserWindow', options, windowOptions);
    const { preload, ...preferences } = options.webPreferences;
    requirePreferences(preferences, preload);
    this.bounds = { x: options.x, y: options.y, width: options.width, height: options.height };
    this.visible = options.show;
    this.backgroundColor = options.backgroundColor;
    this.webContents = new StandInWebContents(preload, nextTarget());
    void this.applyBounds();
    const window = strict('BrowserWindow', this);
    windows.add(window);
    return window;
  }

  async loadURL(address: string): Promise<void> {
    try {
      await this.webContents.load(address);
      this.emit('ready-to-show');
    } finally {
      firstLoaded.resolve();
    }
  }

  show(): void {
    this.visible = true;
  }

  focus(): void {
    windows.delete(this);
    windows.add(this);
  }

  isMinimized(): boolean {
    return this.state === 'minimized';
  }

  isMaximized(): boolean {
    return this.state === 'maximized';
  }

  minimize(): void {
    this.setState('minimized');
  }

  maximize(): void {
    this.visible = true;
    this.setState('maximized');
  }

  restore(): void {
    this.setState('normal');
  }

  getNormalBounds(): Rectangle {
    return { ...this.bounds };
  }

  setBounds(bounds: Rectangle): void {
    this.bounds = { ...bounds };
    void this.applyBounds();
  }

  setBackgroundColor(colour: string): void {
    this.backgroundColor = colour;
  }

  close(): void {
    void this.closeUnlessPrevented();
  }

  async closeUnlessPrevented(): Promise<boolean> {
    const event = preventableEvent({});
    this.emit('close', event);
    if (event.defaultPrevented) return false;
    const { target } = await this.webContents.page;
    windows.delete(this);
    await send('Target.closeTarget', { targetId: target });
    this.emit('closed');
    if (windows.size === 0 && !standInApp.isQuitting()) standInApp.emit('window-all-closed');
    return true;
  }

  /** For tests: what a user would see of the window itself. */
  look() {
    const { bounds, state, visible, backgroundColor } = this;
    return { bounds, state, visible, backgroundColor };
  }

  private setState(state: StandInWindow['state']): void {
    this.state = state;
  }

  private async applyBounds(): Promise<void> {
    const { x: left, y: top, width, height } = this.bounds;
    const { target } = await this.webContents.page;
    const { windowId } = await send('Browser.getWindowForTarget', { targetId: target });
    await send('Browser.setWindowBounds', { windowId, bounds: { left, top, width, height } });
  }
}

function requirePreferences(given: Record<string, unknown>, preload: string): void {
  knownOptions('webPreferences', given, Object.keys(requiredPreferences));
  for (const [name, value] of Object.entries(requiredPreferences)) {
    if (given[name] !== value) throw new UnknownElectronCall(`webPreferences.${name} that is not ${value}`);
  }
  if (!path.isAbsolute(preload)) throw new Error('preload scripts must have absolute paths');
}

/** Chromium starts with one empty page, which the first window takes. */
let firstTaken = false;
let making = 0;

async function nextTarget(): Promise<string> {
  const { targetInfos } = await send('Target.getTargets');
  const empty = (targetInfos as { type: string; targetId: string }[]).find(({ type }) => type === 'page');
  if (!firstTaken && empty) {
    firstTaken = true;
    return empty.targetId;
  }
  making += 1;
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
  making -= 1;
  return targetId as string;
}

/** Windows are opened by main alone: a page that a page opened is closed before it has loaded anything. */
export function closeForeignPages(): void {
  onDevtools('Target.attachedToTarget', ({ params: { targetInfo, waitingForDebugger, sessionId } }) => {
    if (!waitingForDebugger) return;
    const isForeign = targetInfo.type === 'page' && making === 0;
    // A waiting page may share its opener's thread: it must go on for both to end.
    void sendUnlessGone('Runtime.runIfWaitingForDebugger', {}, sessionId);
    if (isForeign) void sendUnlessGone('Target.closeTarget', { targetId: targetInfo.targetId });
  });
}

endings.closeWindows = async () => {
  for (const window of StandInWindow.getAllWindows()) {
    if (!(await window.closeUnlessPrevented())) return false;
  }
  return true;
};

export const BrowserWindow = strict('BrowserWindow', StandInWindow);
