import { pieceBytes } from '#core/files/piece-bytes.ts';
import type { Client } from '#core/api/client.ts';

/**
 * Sends a file to the host, piece by piece; answers the token that names it there. `told` hears how much of it is there,
 * from 0 to 1. Rejects with the signal's reason when it is called off; the host then keeps nothing of it.
 */
export async function sendFile(
  client: Client,
  file: File,
  told: (share: number) => void,
  signal: AbortSignal,
): Promise<string> {
  const { token } = await client.call('files.begin', { name: file.name.slice(-255), bytes: file.size });
  try {
    for (let at = 0; at < file.size; at += pieceBytes) {
      signal.throwIfAborted();
      const piece = new Uint8Array(await file.slice(at, at + pieceBytes).arrayBuffer());
      await client.call('files.add', { token, at, base64: piece.toBase64() });
      told(Math.min(1, (at + pieceBytes) / file.size));
    }
    signal.throwIfAborted();
    return token;
  } catch (error) {
    await client.call('files.forget', { token });
    throw error;
  }
}

/** A file that the host made, whole. */
export async function fetchMade(client: Client, token: string): Promise<Blob> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let at = 0;
  for (let isLast = false; !isLast;) {
    const answer = await client.call('files.piece', { token, at });
    const piece = Uint8Array.fromBase64(answer.base64);
    pieces.push(piece);
    at += piece.length;
    ({ isLast } = answer);
  }
  return new Blob(pieces);
}
