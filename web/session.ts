import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** The token of one launch: who has it may use the app. It travels in the first address and, from then on, in a cookie. */
export function createToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Compares in a time that does not depend on where the two differ. */
export function isToken(given: string | null, token: string): boolean {
  return given !== null && timingSafeEqual(digest(given), digest(token));
}

/** Browsers keep one set of cookies for all ports of a machine, so the name carries the port. */
export function cookieName(port: number): string {
  return `briefing-${port}`;
}

/** Not readable by scripts, not sent with anything another site starts, gone when the browser closes. */
export function sessionCookie(port: number, token: string): string {
  return `${cookieName(port)}=${token}; HttpOnly; SameSite=Strict; Path=/`;
}

export function readCookie(header: string | undefined, name: string): string | null {
  for (const pair of (header ?? '').split(';')) {
    const [key, ...value] = pair.split('=');
    if (key?.trim() === name) return value.join('=').trim();
  }
  return null;
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
