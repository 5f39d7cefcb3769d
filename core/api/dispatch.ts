import { contract, type Method, type Output, type ParsedInput } from '#core/api/contract.ts';
import { Refusal, type RefusalCode } from '#core/api/problem.ts';

/** The answer to every call: never an exception, never a stack. */
export type Answer<T = unknown> = { ok: true; value: T } | { ok: false; code: RefusalCode; message: string };

export type Handlers = { [M in Method]: (input: ParsedInput<M>) => Output<M> | Promise<Output<M>> };

/** The largest input a host hands on, in bytes of JSON. */
export const maximumCallBytes = 256 * 1024;

/** The same for `files.save`, which carries a whole file, on a host that saves files. */
export const maximumFileBytes = 16 * 1024 * 1024;

/**
 * Answers one call: known method (own property of the contract), strict input, then the handler.
 * A `Refusal` thrown by a handler becomes its answer; anything else is reported to `onDefect`, and answered as what
 * `refusalOf` says of it (a full disk, say), else as "internal".
 */
export function createDispatch(
  handlers: Handlers,
  onDefect: (method: string, error: unknown) => void,
  refusalOf: (error: unknown) => Refusal | null = () => null,
) {
  return async function dispatch(method: string, input: unknown): Promise<Answer> {
    if (!isMethod(method)) return refused('unknown-method', 'There is no such method.');
    const parsed = contract[method].input.safeParse(input);
    if (!parsed.success) return refused('invalid-input', `The input of ${method} does not fit the contract.`);
    try {
      const handler = handlers[method] as (input: unknown) => unknown;
      return { ok: true, value: await handler(parsed.data) };
    } catch (error) {
      if (error instanceof Refusal) return refused(error.code, error.message);
      onDefect(method, error);
      const { code, message } = refusalOf(error) ?? {
        code: 'internal',
        message: `${method} failed; the log says why.`,
      };
      return refused(code, message);
    }
  };
}

export type Dispatch = ReturnType<typeof createDispatch>;

export function isMethod(name: string): name is Method {
  return Object.hasOwn(contract, name);
}

function refused(code: RefusalCode, message: string): Answer<never> {
  return { ok: false, code, message };
}
