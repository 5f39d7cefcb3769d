/**
 * Chromium does not know the app's own scheme, so its pages live at a name that exists nowhere:
 * app://briefing/x is https://briefing.app.invalid/x in Chromium. Both are secure, standard origins.
 */
const inside = /^https:\/\/([^/?#]+)\.([a-z][a-z0-9+-]*)\.invalid(?=[/?#]|$)/u;
const outside = /^([a-z][a-z0-9+-]*):\/\/([^/?#]+)/u;

export function toChromium(address: string, schemes: ReadonlySet<string>): string {
  const [prefix = '', scheme = '', host = ''] = outside.exec(address) ?? [];
  return schemes.has(scheme) ? `https://${host}.${scheme}.invalid${address.slice(prefix.length)}` : address;
}

export function toApp(address: string): string {
  const [prefix = '', host = '', scheme = ''] = inside.exec(address) ?? [];
  return prefix === '' ? address : `${scheme}://${host}${address.slice(prefix.length)}`;
}
