// oxlint-disable-next-line import/default -- made by Vite: the address of the built worker
import address from './lookup-worker.ts?worker&url';

/** Where the security policy asks for it, the address of a worker must come from a policy by this name. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: () => string }): { createScriptURL(ignored: string): string };
}
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
/** Whatever it is asked for, it makes the one address there is. */
const policy = trustedTypes?.createPolicy('lookup-worker', { createScriptURL: () => address });

export function startLookupWorker(): Worker {
  return new Worker(policy?.createScriptURL(address) ?? address);
}
