import type { Transport } from '#core/api/client.ts';
import { loopbackTransport } from './loopback-transport.ts';

declare global {
  interface Window {
    /** What Electron's preload exposes; absent on the loopback host. */
    readonly briefing?: Transport;
  }
}

/** The way to the host of this window. What the host can do is not told here: that is `capabilities` in the contract. */
export function chooseTransport(window: Window): Transport {
  return window.briefing ?? loopbackTransport(window.document.baseURI);
}
