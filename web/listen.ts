import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Always the same, so that what a browser keeps for this address is found again; below the ports that systems hand out. */
export const preferredPort = 24814;

/** The port that was asked for cannot be had. */
export class PortUnusable extends Error {
  readonly port: number;
  readonly isTaken: boolean;

  constructor(port: number, cause: unknown) {
    super(`Port ${port} cannot be used.`, { cause });
    this.name = 'PortUnusable';
    this.port = port;
    this.isTaken = codeOf(cause) === 'EADDRINUSE';
  }
}

/** Serves on this machine alone: on the port asked for or not at all, else on the preferred port or any free one. */
export async function listen(server: Server, asked: number | null): Promise<number> {
  try {
    return await listenOn(server, asked ?? preferredPort);
  } catch (error) {
    // Windows reserves ranges of ports and answers EACCES for a port in them.
    if (!['EADDRINUSE', 'EACCES'].includes(codeOf(error))) throw error;
    if (asked !== null) throw new PortUnusable(asked, error);
    return listenOn(server, 0);
  }
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port }, () => {
      server.removeListener('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
