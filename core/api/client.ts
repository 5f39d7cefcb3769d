import type { EventName, EventPayload, Input, Method, Output } from '#core/api/contract.ts';
import type { Answer } from '#core/api/dispatch.ts';
import type { RefusalCode } from '#core/api/problem.ts';

/** How a window reaches its host: all that differs between Electron's bridge and the loopback host. */
export interface Transport {
  call(method: string, input: unknown): Promise<Answer>;
  /** Calls `listener` for each event of the host; returns how to stop. */
  subscribe(listener: (name: string, payload: unknown) => void): () => void;
}

/** A refused call, with the code whose sentence the interface shows. */
export class CallRefused extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string) {
    super(message);
    this.name = 'CallRefused';
    this.code = code;
  }
}

/** The code of what went wrong with a call, for the sentence that is shown; what was no refusal is the app's own fault. */
export function refusalCodeOf(error: unknown): RefusalCode {
  return error instanceof CallRefused ? error.code : 'internal';
}

export interface Client {
  call<M extends Method>(method: M, input: Input<M>): Promise<Output<M>>;
  on<E extends EventName>(name: E, listener: (payload: EventPayload<E>) => void): () => void;
}

/** The typed client over a transport. A refusal is thrown as `CallRefused`; the host has validated what comes back. */
export function createClient(transport: Transport): Client {
  return {
    async call(method, input) {
      const answer = await transport.call(method, input);
      if (!answer.ok) throw new CallRefused(answer.code, answer.message);
      return answer.value as Output<typeof method>;
    },
    on(name, listener) {
      return transport.subscribe((event, payload) => {
        if (event === name) listener(payload as EventPayload<typeof name>);
      });
    },
  };
}
