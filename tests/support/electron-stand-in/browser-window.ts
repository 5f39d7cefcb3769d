import type { Rectangle } from 'electron';
import { endings, standInApp } from './app.ts';
import { onDevtools, send, sendUnlessGone } from './chromium.ts';
import { displayAt } from './screen.ts';
import { onlyWhenReady, options as standIn } from './state.ts';
import { preventableEvent, strict, StrictEmitter, UnknownElectronCall } from './strict.ts';
import { StandInWebContents } from './web-contents.ts';
import { checkWindowOptions, type WindowOptions } from './window-options.ts';

const events = ['close', 'closed', 'enter-full-screen', 'leave-full-screen', 'ready-to-show'];

const windows = new Set<StandInWindow>();

/** Those that have had the focus, the last one last. */
const focused = new Set<StandInWindow>();

const firstAwaited = Promise.withResolvers<void>();
const firstAllowed = Promise.withResolvers<void>();
const firstLoaded = Promise.withResolvers<void>();
if (!standIn.holdsFirstPage) firstAllowed.resolve();

/** Settles when the page of the first window is there to be prepared: at once loaded where it is not held back. */
export const firstPageIsThere = standIn.holdsFirstPage ? firstAwaited.promise : firstLoaded.promise;

/** Lets the first window load its page; settles when it has, or could not. */
export function loadFirstPage(): Promise<void> {
  firstAllowed.resolve();
  return firstLoaded.promise;
}

export class StandInWindow extends StrictEmitter {
  static getAllWindows(): StandInWindow[] {
    return [...windows];
  }

  static getFocusedWindow(): StandInWindow | null {
    return [...focused].at(-1) ?? null;
  }

  readonly webContents: StandInWebContents;

  private readonly options: WindowOptions;
  private bounds: Rectangle;
  private state: 'normal' | 'maximized' | 'minimized' = 'normal';
  private fullScreen = false;
  private visible: boolean;
  private backgroundColor: string;
  private level: string;
  private onAllWorkspaces = false;
  private closing: Promise<boolean> | null = null;

  constructor(options: WindowOptions) {
    super('BrowserWindow', events);
    onlyWhenReady('BrowserWindow');
    checkWindowOptions(options);
    this.options = options;
    this.bounds = { x: options.x, y: options.y, width: options.width, height: options.height };
    this.visible = options.show;
    this.level = options.alwaysOnTop ? 'floating' : 'normal';
    this.backgroundColor = options.backgroundColor;
    this.webContents = new StandInWebContents(options.webPreferences.preload, nextTarget());
    void this.applyBounds();
    const window = strict('BrowserWindow', this);
    windows.add(window);
    return window;
  }

  async loadURL(address: string): Promise<void> {
    try {
      await this.webContents.page;
      firstAwaited.resolve();
      await firstAllowed.promise;
      await this.webContents.load(address);
      this.emit('ready-to-show');
    } finally {
      firstLoaded.resolve();
    }
  }

  show(): void {
    this.visible = true;
    this.focus();
  }

  showInactive(): void {
    this.visible = true;
  }

  focus(): void {
    if (!windows.has(this)) throw new Error('Object has been destroyed');
    focused.delete(this);
    focused.add(this);
  }

  /** Which window lies over which cannot be seen here. */
  moveTop(): void {}

  isMinimized(): boolean {
    return this.state === 'minimized';
  }

  isMaximized(): boolean {
    return this.state === 'maximized';
  }

  minimize(): void {
    this.refuseUnless('minimizable');
    this.state = 'minimized';
  }

  maximize(): void {
    this.refuseUnless('maximizable');
    this.show();
    this.state = 'maximized';
  }

  restore(): void {
    this.state = 'normal';
  }

  isFullScreen(): boolean {
    return this.fullScreen;
  }

  /** As on systems that take their time: the window is told when it is done. */
  setFullScreen(wanted: boolean): void {
    this.refuseUnless('fullscreenable');
    if (wanted === this.fullScreen) return;
    setImmediate(() => {
      this.fullScreen = wanted;
      void this.applyBounds();
      this.emit(wanted ? 'enter-full-screen' : 'leave-full-screen');
    });
  }

  setAlwaysOnTop(flag: boolean, level = 'floating'): void {
    this.level = flag ? level : 'normal';
  }

  setVisibleOnAllWorkspaces(visible: boolean): void {
    this.onAllWorkspaces = visible;
  }

  getBounds(): Rectangle {
    return { ...(this.fullScreen ? displayAt(this.bounds).bounds : this.bounds) };
  }

  getNormalBounds(): Rectangle {
    return { ...this.bounds };
  }

  setBounds(bounds: Rectangle): void {
    if (this.fullScreen) throw new UnknownElectronCall('setBounds of a window on the full screen, which macOS ignores');
    this.bounds = { ...bounds };
    void this.applyBounds();
  }

  setBackgroundColor(colour: string): void {
    this.backgroundColor = colour;
  }

  close(): void {
    void this.closeUnlessPrevented();
  }

  closeUnlessPrevented(): Promise<boolean> {
    this.closing ??= this.closeNow();
    return this.closing;
  }

  private async closeNow(): Promise<boolean> {
    const event = preventableEvent({});
    this.emit('close', event);
    if (event.defaultPrevented) {
      this.closing = null;
      return false;
    }
    const { target } = await this.webContents.page;
    windows.delete(this);
    focused.delete(this);
    await send('Target.closeTarget', { targetId: target });
    this.emit('closed');
    if (windows.size === 0 && !standInApp.isQuitting()) standInApp.emit('window-all-closed');
    return true;
  }

  /** For tests: what a user would see of the window itself. */
  look() {
    const { state, visible, backgroundColor, fullScreen, level, onAllWorkspaces, options, webContents } = this;
    return {
      address: webContents.address(),
      bounds: this.getBounds(),
      state,
      fullScreen,
      visible,
      focused: StandInWindow.getFocusedWindow() === this,
      frame: options.frame ?? true,
      level,
      onAllWorkspaces,
      backgroundColor,
    };
  }

  private refuseUnless(can: 'minimizable' | 'maximizable' | 'fullscreenable'): void {
    if (this.options[can] === false) throw new UnknownElectronCall(`a window that is not ${can} and shall be`);
  }

  private async applyBounds(): Promise<void> {
    const { x: left, y: top, width, height } = this.getBounds();
    const { target } = await this.webContents.page;
    const { windowId } = await send('Browser.getWindowForTarget', { targetId: target });
    await send('Browser.setWindowBounds', { windowId, bounds: { left, top, width, height } });
  }
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
  const { targetId } = await send('Target.createTarget', { url: 'about:blank', newWindow: true });
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
