import { pieceBytes } from '#core/files/piece-bytes.ts';
import type { Output } from '#core/api/contract.ts';
import type { Host } from '#backend/host/host.ts';
import { answerOf } from './answer-of.ts';

/** Sends a file to the host as a window does; answers its token. */
export async function sendFile(
  host: Pick<Host, 'dispatch'>,
  name: string,
  content: string | Uint8Array,
): Promise<string> {
  const bytes = Buffer.from(content);
  const { token } = await answerOf(host, 'files.begin', { name, bytes: bytes.length });
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    const base64 = bytes.subarray(at, at + pieceBytes).toString('base64');
    await answerOf(host, 'files.add', { token, at, base64 });
  }
  return token;
}

/** The whole of a file that the host made. */
export async function fetchFile(
  host: Pick<Host, 'dispatch'>,
  { token }: Pick<Output<'exports.share'>, 'token'>,
): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let at = 0;
  for (;;) {
    const { base64, isLast } = await answerOf(host, 'files.piece', { token, at });
    pieces.push(Buffer.from(base64, 'base64'));
    at += pieces.at(-1)?.length ?? 0;
    if (isLast) return Buffer.concat(pieces);
  }
}
