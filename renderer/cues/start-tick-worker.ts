// oxlint-disable-next-line import/default -- made by Vite: the address of the built worker
import address from './tick-worker.ts?worker&url';

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: () => string }): { createScriptURL(ignored: string): string };
}
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
/** Whatever it is asked for, it makes the one address there is. */
const policy = trustedTypes?.createPolicy('tick-worker', { createScriptURL: () => address });

export function startTickWorker(): Worker {
  return new Worker(policy?.createScriptURL(address) ?? address);
}
