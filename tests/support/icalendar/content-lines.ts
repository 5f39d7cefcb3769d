/** One property as RFC 5545 writes it on a content line (3.1), its value still as it stands there. */
export interface Property {
  name: string;
  parameters: ReadonlyMap<string, readonly string[]>;
  value: string;
}

/** What in a file breaks RFC 5545, with the section that says so. */
export class RfcFault extends Error {
  constructor(section: string, what: string) {
    super(`RFC 5545, ${section}: ${what}`);
    this.name = 'RfcFault';
  }
}

export function fault(section: string, what: string): never {
  throw new RfcFault(section, what);
}

const largestLine = 75;
const cr = 0x0d;
const lf = 0x0a;

/** The content lines of a file, from its octets: line ends, folding and encoding are judged before anything is read. */
export function contentLines(octets: Uint8Array): Property[] {
  return unfolded(physicalLines(octets)).map(parseLine);
}

/** Lines end with CRLF, the last one too, and hold no other CR or LF. */
function physicalLines(octets: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let at = 0; at < octets.length; at += 1) {
    if (octets[at] !== cr && octets[at] !== lf) continue;
    if (octets[at] !== cr || octets[at + 1] !== lf) fault('3.1', `a bare CR or LF at octet ${at}`);
    lines.push(octets.subarray(start, at));
    at += 1;
    start = at + 1;
  }
  if (start !== octets.length) fault('3.1', 'the last line does not end with CRLF');
  return lines;
}

/** Each piece of a folded line is UTF-8 by itself: the RFC lets others cut a sequence in two, and readers stumble over it. */
function unfolded(lines: readonly Uint8Array[]): string[] {
  const whole: string[] = [];
  for (const line of lines) {
    if (line.length > largestLine) fault('3.1', `a line of ${line.length} octets`);
    if (line.length === 0) fault('3.1', 'an empty line');
    const text = decoded(line);
    if (!/^[ \t]/u.test(text)) whole.push(text);
    else if (whole.length === 0) fault('3.1', 'the first line continues none');
    else whole.push(`${whole.pop()}${text.slice(1)}`);
  }
  return whole;
}

function decoded(line: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(line);
  } catch {
    return fault('3.1', 'a line that is not UTF-8: a sequence is folded in two, or broken');
  }
}

// What the grammar of 3.1 allows: CONTROL is everything below the space but HTAB, and DEL.
const name = String.raw`[A-Za-z0-9-]+`;
const safe = String.raw`[^\u0000-\u0008\u000A-\u001F\u007F";:,]*`;
const quotable = String.raw`"[^\u0000-\u0008\u000A-\u001F\u007F"]*"`;
const parameterValue = `(?:${quotable}|${safe})`;
const parameter = `;${name}=${parameterValue}(?:,${parameterValue})*`;
const line = new RegExp(`^(${name})((?:${parameter})*):([^\\u0000-\\u0008\\u000A-\\u001F\\u007F]*)$`, 'u');

function parseLine(text: string): Property {
  const [, property = '', parameters = '', value = ''] = line.exec(text) ?? fault('3.1', `not a content line: ${text}`);
  return { name: property.toUpperCase(), parameters: parseParameters(parameters), value };
}

function parseParameters(text: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const [whole] of text.matchAll(new RegExp(parameter, 'gu'))) {
    const [key = '', ...rest] = whole.slice(1).split('=');
    const values = [...rest.join('=').matchAll(new RegExp(`(${quotable})|([^,]+)`, 'gu'))].map(([value]) =>
      value.replaceAll('"', ''),
    );
    if (found.has(key.toUpperCase())) fault('3.2', `the parameter ${key} twice`);
    found.set(key.toUpperCase(), values);
  }
  return found;
}
