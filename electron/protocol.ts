import { protocol } from 'electron';
import { readFile } from 'node:fs/promises';
import { securityHeaders } from '#backend/http/security-headers.ts';
import { resolveStaticFile } from '#backend/http/static-files.ts';
import { appScheme, isOurs } from './app-address.ts';

/** Before the app is ready: pages of `app://` are then secure, standard origins like those of https. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

export function serveApp(root: string): void {
  protocol.handle(appScheme, (request) => answer(root, request));
}

/** One file of the interface, or 404: for a wrong host, method or path alike. */
export async function answer(root: string, request: Request): Promise<Response> {
  const found = isOurs(request.url) && request.method === 'GET' ? resolveStaticFile(root, rawPath(request.url)) : null;
  if (found === null) return new Response(null, { status: 404, headers: securityHeaders() });
  const headers = { ...securityHeaders(), 'Content-Type': found.type };
  return new Response(await readFile(found.file), { status: 200, headers });
}

function rawPath(address: string): string {
  return new URL(address).pathname;
}
