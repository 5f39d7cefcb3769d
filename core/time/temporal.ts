/** Makes `Temporal` available: native in new browsers, the polyfill elsewhere. Awaited once by each host's entry file. */
export async function ensureTemporal(): Promise<void> {
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
}
