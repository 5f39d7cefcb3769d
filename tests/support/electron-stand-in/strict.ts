import { EventEmitter } from 'node:events';

/** The app asked Electron for something that the stand-in does not do: teach the stand-in, or the test proves nothing. */
export class UnknownElectronCall extends Error {
  constructor(what: string) {
    super(`The Electron stand-in does not know ${what}.`);
    this.name = 'UnknownElectronCall';
  }
}

/** An object whose unknown properties throw, where a plain object would answer `undefined`. */
export function strict<T extends object>(name: string, known: T): T {
  const refuseUnknown = (target: T, key: string | symbol) => {
    // Promises look for `then` on whatever they resolve with.
    if (typeof key === 'string' && key !== 'then' && !(key in target)) throw new UnknownElectronCall(`${name}.${key}`);
  };
  return new Proxy(known, {
    get(target, key, receiver) {
      refuseUnknown(target, key);
      return Reflect.get(target, key, receiver) as unknown;
    },
    set(target, key, value, receiver) {
      refuseUnknown(target, key);
      return Reflect.set(target, key, value, receiver);
    },
  });
}

/** Refuses options that the stand-in would silently leave without effect. */
export function knownOptions(name: string, options: object, known: readonly string[]): void {
  const unknown = Object.keys(options).find((key) => !known.includes(key));
  if (unknown !== undefined) throw new UnknownElectronCall(`the option ${unknown} of ${name}`);
}

type Listener = Parameters<EventEmitter['on']>[1];

/** An emitter that knows its events: listening for any other throws. */
export class StrictEmitter extends EventEmitter {
  private readonly emitterName: string;
  private readonly events: readonly string[];

  constructor(name: string, events: readonly string[]) {
    super();
    this.emitterName = name;
    this.events = events;
  }

  override on(event: string, listener: Listener): this {
    this.refuseUnknown(event);
    return super.on(event, listener);
  }

  override once(event: string, listener: Listener): this {
    this.refuseUnknown(event);
    return super.once(event, listener);
  }

  private refuseUnknown(event: string): void {
    if (!this.events.includes(event)) throw new UnknownElectronCall(`the event ${event} of ${this.emitterName}`);
  }
}

/** The first argument of most of Electron's events. */
export function preventableEvent<T extends object>(
  details: T,
): T & { defaultPrevented: boolean; preventDefault: () => void } {
  const event = {
    ...details,
    defaultPrevented: false,
    preventDefault() {
      event.defaultPrevented = true;
    },
  };
  return strict('the event', event);
}
