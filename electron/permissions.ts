import { app, session, type Session } from 'electron';
import { isOurs } from './app-address.ts';

const allowedPermissions: ReadonlySet<string> = new Set(['notifications', 'clipboard-sanitized-write']);

export function isAllowed(permission: string, requestingAddress: string): boolean {
  return allowedPermissions.has(permission) && isOurs(requestingAddress);
}

/** Whether a request stays inside the app: our own files, and what a page makes in memory. */
export function staysInside(address: string): boolean {
  return isOurs(address) || /^(?:data|blob):/u.test(address);
}

/** Denies by default, in every session there is or will be, and lets no request out. */
export function guardSessions(): void {
  app.on('session-created', guard);
  guard(session.defaultSession);
}

function guard(guarded: Session): void {
  guarded.setPermissionRequestHandler((_contents, permission, decide, { requestingUrl }) => {
    decide(isAllowed(permission, requestingUrl));
  });
  guarded.setPermissionCheckHandler((_contents, permission, requestingOrigin) =>
    isAllowed(permission, requestingOrigin),
  );
  guarded.setDevicePermissionHandler(() => false);
  guarded.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !staysInside(url) }));
}
