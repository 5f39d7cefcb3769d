/** Where the security policy asks for it, the address of a worker must come from a policy that it names. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: () => string }): { createScriptURL(ignored: string): string };
}
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

/** How to start the worker at the one address that its policy makes, whatever it is asked for. To be called once a name. */
export function workerStarter(policyName: string, address: string): () => Worker {
  const policy = trustedTypes?.createPolicy(policyName, { createScriptURL: () => address });
  return () => new Worker(policy?.createScriptURL(address) ?? address);
}
