import { standInApp } from './app.ts';
import { toApp, toChromium } from './addresses.ts';
import { onDevtools, send, sendUnlessGone } from './chromium.ts';
import type { DevtoolsEvent } from './devtools.ts';
import { invoke, type Frame } from './ipc-main.ts';
import { grantPermissions } from './permissions.ts';
import { bindingName, deliverySource, preloadSource } from './preload-source.ts';
import { schemes } from './state.ts';
import { preventableEvent, StrictEmitter, strict, UnknownElectronCall } from './strict.ts';

const events = ['will-navigate', 'will-redirect', 'will-frame-navigate', 'will-attach-webview'];

type WindowOpenHandler = (details: { url: string }) => { action: string };

/** A page of Chromium as the web contents of a window. */
export class StandInWebContents extends StrictEmitter {
  /** The page's target, which is also the name of its top frame. */
  readonly page: Promise<{ target: string; session: string }>;

  private frames = new Map<string, Frame & { parentId: string | null }>();
  private frameOfContext = new Map<number, string>();
  private openHandler: WindowOpenHandler | null = null;
  private loading: string | null = null;

  constructor(preload: string, target: Promise<string>) {
    super('webContents', events);
    this.page = this.attach(preload, target);
    standInApp.emit('web-contents-created', {}, strict('webContents', this));
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.openHandler = handler;
  }

  send(channel: string, ...parameters: unknown[]): void {
    void this.run(deliverySource({ event: { channel, parameters } }));
  }

  /** Loads an address for the main process: no navigation events, like Electron. */
  async load(address: string): Promise<void> {
    const { session } = await this.page;
    await grantPermissions(this, address);
    const loaded = onceLoaded(session);
    this.loading = address;
    const { errorText } = await send('Page.navigate', { url: toChromium(address, schemes) }, session);
    this.loading = null;
    if (errorText) throw new Error(`${errorText} loading '${address}'`);
    await loaded;
  }

  /** Of its page as it was loaded or navigated to, as the app would write it. */
  address(): string {
    const [top] = this.frames.values();
    return top?.url ?? '';
  }

  ownsFrame(frame: string): boolean {
    return this.frames.has(frame);
  }

  /** Whether a navigation that a page began may go on: main is asked as Electron would ask it. */
  allowsNavigation(frameId: string, url: string): boolean {
    if (this.loading === url) return true;
    const isMainFrame = this.frames.get(frameId)?.parentId === null;
    const names = isMainFrame ? ['will-frame-navigate', 'will-navigate'] : ['will-frame-navigate'];
    return names.every((name) => {
      const event = preventableEvent({ url, isMainFrame, isSameDocument: false });
      this.emit(name, event, url);
      return !event.defaultPrevented;
    });
  }

  private async attach(preload: string, wanted: Promise<string>) {
    const target = await wanted;
    const { sessionId: session } = await send('Target.attachToTarget', { targetId: target, flatten: true });
    this.frames.set(target, { url: '', origin: '', parent: null, parentId: null });
    this.follow(session);
    await send('Page.enable', {}, session);
    await send('Runtime.enable', {}, session);
    await send('Runtime.addBinding', { name: bindingName }, session);
    await send('Page.addScriptToEvaluateOnNewDocument', { source: preloadSource(preload) }, session);
    return { target, session };
  }

  private follow(session: string): void {
    const on = (method: string, listener: (params: DevtoolsEvent['params']) => void) =>
      onDevtools(method, (event) => event.session === session && listener(event.params));
    on('Page.frameAttached', ({ frameId, parentFrameId }) => {
      const parent = this.frames.get(parentFrameId) ?? null;
      this.frames.set(frameId, { url: '', origin: '', parent, parentId: parentFrameId });
    });
    on('Page.frameNavigated', ({ frame }) => {
      const known = this.frames.get(frame.id);
      const url = toApp(frame.url) + (frame.urlFragment ?? '');
      if (known) Object.assign(known, { url, origin: toApp(frame.securityOrigin) });
    });
    on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      const known = this.frames.get(frameId);
      if (known) known.url = toApp(url);
    });
    on('Runtime.executionContextCreated', ({ context }) => {
      this.frameOfContext.set(context.id, context.auxData.frameId);
    });
    on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === bindingName) void this.answer(payload, executionContextId);
    });
    on('Page.windowOpen', ({ url }) => this.open(toApp(url)));
  }

  private async answer(payload: string, context: number): Promise<void> {
    const { id, channel, parameters } = JSON.parse(payload) as { id: number; channel: string; parameters: unknown[] };
    const frame = this.frames.get(this.frameOfContext.get(context) ?? '');
    if (!frame) throw new Error('A frame calls that is not in the page.');
    const answer = await invoke(this, frame, channel, parameters).then(
      (value) => ({ id, value }),
      (error: unknown) => ({ id, error: `Error invoking remote method '${channel}': ${String(error)}` }),
    );
    await this.run(deliverySource({ answer }));
  }

  private open(url: string): void {
    const action = this.openHandler?.({ url }).action;
    // The new page itself is closed wherever pages are made: none is made that main did not ask for.
    if (action !== 'deny') throw new UnknownElectronCall(`a window that a page opens (${url})`);
  }

  private async run(expression: string): Promise<void> {
    const { session } = await this.page;
    await sendUnlessGone('Runtime.evaluate', { expression }, session);
  }
}

function onceLoaded(session: string): Promise<void> {
  return new Promise((resolve) => {
    onDevtools('Page.loadEventFired', (event) => event.session === session && resolve());
  });
}
