import { strict } from './strict.ts';

/** The frame that calls, as much of it as can be told from outside Chromium. */
export interface Frame {
  url: string;
  origin: string;
  parent: Frame | null;
}

type Handler = (event: object, ...parameters: unknown[]) => unknown;

const handlers = new Map<string, Handler>();

export const ipcMain = strict('ipcMain', {
  handle(channel: string, handler: Handler): void {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
  },
});

/** Answers `ipcRenderer.invoke`; what a handler throws reaches the page as a rejection, as in Electron. */
export async function invoke(sender: object, frame: Frame, channel: string, parameters: unknown[]): Promise<unknown> {
  const handler = handlers.get(channel);
  if (!handler) throw new Error(`No handler registered for '${channel}'`);
  const event = strict('the event', { sender, senderFrame: strict('the frame', { ...frame }), type: 'frame' });
  return handler(event, ...parameters);
}
