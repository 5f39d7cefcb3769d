import type { Transport } from '#core/api/client.ts';

declare global {
  interface Window {
    /** What the preload exposes, seen from code that tests run in the page. */
    readonly briefing?: Transport;
  }
}
