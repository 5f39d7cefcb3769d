import type { IncomingMessage } from 'node:http';
import { maximumCallBytes, type Answer, type Dispatch } from '#core/api/dispatch.ts';
import { notJson, tooLarge, type Refusal } from './guard.ts';

/** Reads one call's input and has it answered. The declared length is the guard's; the real one is counted here. */
export async function answerCall(
  request: IncomingMessage,
  method: string,
  dispatch: Dispatch,
): Promise<Answer | Refusal> {
  const body = await readBody(request);
  if (body === null) return tooLarge();
  const input = parseJson(body);
  return input === undefined ? notJson() : dispatch(method, input);
}

async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  // Left standing at the cap, not destroyed with its connection: the refusal must still get through.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > maximumCallBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}
