const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Longer fields are refused in any case. */
const longest = 50_000;

/** What a field of a flash card says: its markup taken off, its sounds and pictures left out, its clozes filled. */
export function textOfHtml(html: string): string {
  if (html.length > longest || !/[<&[{]/u.test(html)) return html;
  return (
    html
      .replaceAll(/\[sound:[^\][]*\]/gu, '')
      .replaceAll(/\{\{c\d+::([^{}]*?)(?:::[^{}]*)?\}\}/gu, '$1')
      // Blocks beside each other break once between them.
      .replaceAll(/<\/(?:p|div|li|tr)>\s{0,99}<(?:p|div|li|tr)\b[^<>]*>/giu, '\n')
      .replaceAll(/<(?:br|\/?p|\/?div|\/?li|\/?tr)\b[^<>]*>/giu, '\n')
      .replaceAll(/<[a-z!/][^<>]*>/giu, '')
      .replaceAll(
        /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{1,6}));/giu,
        (whole, decimal, hex, name: string | undefined) => {
          if (name !== undefined) return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole;
          const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
          return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
        },
      )
      .trim()
  );
}
