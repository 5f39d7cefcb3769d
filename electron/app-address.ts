/** The one address of the interface in this host; everything else is foreign. */
export const appScheme = 'app';
export const appHost = 'briefing';
export const appOrigin = `${appScheme}://${appHost}`;
export const startPage = `${appOrigin}/`;

/** Exactly our scheme and host: no user, no port, no trailing dot, no lookalike. */
export function isOurs(address: string): boolean {
  const url = URL.parse(address);
  return (
    url !== null &&
    url.protocol === `${appScheme}:` &&
    url.host === appHost &&
    url.username === '' &&
    url.password === ''
  );
}
