import { readFileSync } from 'node:fs';

/** The name under which a page reaches the stand-in; taken away before the page's own scripts run. */
export const bindingName = '__electronStandIn';

/**
 * What runs in every new document before its own scripts: the built preload, unchanged, in a function that gives it the
 * `require` of a sandboxed preload. It shares the page's world, where Electron would give it one of its own.
 */
export function preloadSource(file: string): string {
  return `{
const send = globalThis.${bindingName};
delete globalThis.${bindingName};
if (window === window.top) {
  const { electron, deliver } = (${electronInThePage.toString()})(send);
  Object.defineProperty(globalThis, Symbol.for('electron-stand-in'), { value: deliver });
  const require = (name) => {
    if (name === 'electron') return electron;
    throw new Error('A sandboxed preload cannot require ' + name);
  };
  const module = { exports: {} };
  (function (require, module, exports) {
${readFileSync(file, 'utf8')}
  })(require, module, module.exports);
}
}`;
}

/** The script that hands a message to a page's preload. */
export function deliverySource(message: object): string {
  return `globalThis[Symbol.for('electron-stand-in')]?.(${JSON.stringify(message)})`;
}

interface Message {
  answer?: { id: number; value?: unknown; error?: string };
  event?: { channel: string; parameters: unknown[] };
}

/** Runs in the page, from its source alone: it may use nothing of this module. */
/* oxlint-disable unicorn/consistent-function-scoping -- see above */
function electronInThePage(send: (message: string) => void) {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const listeners = new Map<string, Set<(...parameters: unknown[]) => void>>();

  const known = <T extends object>(name: string, target: T): T =>
    new Proxy(target, {
      get(object, key) {
        if (!(key in object)) throw new Error(`The Electron stand-in does not know ${name}.${String(key)}`);
        return Reflect.get(object, key) as unknown;
      },
    });

  const exposed = (value: unknown): unknown => {
    if (typeof value === 'function') return (...parameters: unknown[]) => exposed(value(...parameters.map(crossing)));
    if (value instanceof Promise) return value.then(structuredClone);
    if (typeof value !== 'object' || value === null) return value;
    return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, exposed(inner)])));
  };
  const crossing = (value: unknown) => (typeof value === 'function' ? value : structuredClone(value));

  const electron = known('electron', {
    contextBridge: known('contextBridge', {
      exposeInMainWorld(name: string, api: unknown) {
        Object.defineProperty(globalThis, name, { value: exposed(api), enumerable: true });
      },
    }),
    ipcRenderer: known('ipcRenderer', {
      invoke(channel: string, ...parameters: unknown[]) {
        const answer = Promise.withResolvers<unknown>();
        const id = waiting.size === 0 ? 1 : Math.max(...waiting.keys()) + 1;
        waiting.set(id, answer);
        send(JSON.stringify({ id, channel, parameters }));
        return answer.promise;
      },
      on(channel: string, listener: (...parameters: unknown[]) => void) {
        listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
      },
      off(channel: string, listener: (...parameters: unknown[]) => void) {
        listeners.get(channel)?.delete(listener);
      },
    }),
  });

  const deliver = ({ answer, event }: Message) => {
    if (event) for (const listener of listeners.get(event.channel) ?? []) listener({}, ...event.parameters);
    if (!answer) return;
    const promise = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.error === undefined) promise?.resolve(answer.value);
    else promise?.reject(new Error(answer.error));
  };
  return { electron, deliver };
}
