import { SaxesParser, type SaxesTagNS } from 'saxes';
import { FileRefused } from '#core/exchange/read/refusal.ts';
import type { XmlElement, XmlEvents } from '#core/exchange/read/xml-events.ts';
import { linesBeforeFault, strictDecoder, type StrictDecoder } from '#backend/import/strict-decoder.ts';

export type { XmlEvents } from '#core/exchange/read/xml-events.ts';

const limits = { depth: 256, attributes: 256, bytes: 200_000_000 };

/**
 * Reads XML from outside, chunk by chunk. A DOCTYPE may name a DTD, which is not fetched; one that declares anything is
 * refused, so the five entities of XML are all there are. Throws `FileRefused` with the line; what the events throw
 * comes through.
 */
export async function readXml(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  events: XmlEvents,
): Promise<void> {
  const parser = createParser(events);
  let encoding = 'utf-8';
  let decoder: StrictDecoder | null = null;
  let pending = new Uint8Array();
  let bytes = 0;
  const write = (chunk: Uint8Array | undefined) => {
    const text = decode(chunk);
    if (text !== '') parse(() => parser.write(text));
  };
  const parse = (step: () => unknown) => {
    try {
      step();
    } catch (error) {
      throw refusalOf(error, parser.line);
    }
  };
  const decode = (chunk: Uint8Array | undefined) => {
    try {
      return decoder?.decode(chunk, { stream: chunk !== undefined }) ?? '';
    } catch {
      throw new FileRefused('encoding', parser.line + (chunk ? linesBeforeFault(encoding, chunk) : 0));
    }
  };
  const begin = () => {
    encoding = encodingOf(pending);
    decoder = strictDecoder(encoding);
    if (!decoder) throw new FileRefused('xml-encoding', 1, encoding);
    write(pending);
  };
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > limits.bytes) throw new FileRefused('too-large', parser.line, String(limits.bytes / 1e6));
    if (decoder) {
      write(chunk);
      continue;
    }
    // Enough to see a byte order mark and the encoding that the declaration names.
    pending = Buffer.concat([pending, chunk]);
    if (pending.length >= 256) begin();
  }
  if (!decoder) {
    if (pending.length === 0) throw new FileRefused('empty');
    begin();
  }
  write(undefined);
  parse(() => parser.close());
}

/** What the parser says of XML that is not well-formed begins with a place; other errors are the events' own. */
function refusalOf(error: unknown, line: number): unknown {
  const said = error instanceof Error ? /^\d+:\d+: (.*)$/su.exec(error.message)?.[1] : undefined;
  if (said === undefined || error instanceof FileRefused) return error;
  return new FileRefused(said.includes('entity') ? 'xml-entity' : 'xml-malformed', line, said);
}

/** With a seventh handler, V8 looks the parser's fields up in a table: reading would take three times as long. */
function createParser({ open, text, close }: XmlEvents): SaxesParser<{ xmlns: true }> {
  const parser = new SaxesParser({ xmlns: true });
  const refuse = (code: FileRefused['code'], detail = ''): never => {
    throw new FileRefused(code, parser.line, detail);
  };
  let depth = 0;
  let attributes = 0;
  parser.on('doctype', (doctype) => {
    if (doctype.replaceAll(/"[^"]*"|'[^']*'/gu, '').includes('[')) refuse('xml-subset');
  });
  parser.on('attribute', () => {
    attributes += 1;
    if (attributes > limits.attributes) refuse('xml-attributes', String(limits.attributes));
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    attributes = 0;
    if (depth > limits.depth) refuse('xml-depth', String(limits.depth));
    open?.(elementOf(tag), parser.line);
  });
  parser.on('closetag', ({ local, uri }) => {
    depth -= 1;
    close?.(local, uri, parser.line);
  });
  if (text) {
    parser.on('text', (piece) => text(piece, parser.line));
    parser.on('cdata', (piece) => text(piece, parser.line));
  }
  return parser;
}

function elementOf({ local, uri, attributes }: SaxesTagNS): XmlElement {
  const values = Object.create(null) as Record<string, string>;
  for (const name in attributes) values[name] = attributes[name]?.value ?? '';
  return { name: local, namespace: uri, attributes: values };
}

/** As a byte order mark says, else as the declaration does, else UTF-8 (XML 1.0, 4.3.3 and F). */
function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  if (start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf) return 'utf-8';
  const text = Buffer.from(start.subarray(0, 256)).toString('latin1');
  const named = /^<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.:-]*)["']/u.exec(text)?.[1];
  // Said in single bytes, it cannot be true of pairs.
  if (named === undefined || /^utf-?16|^ucs-?2/iu.test(named)) return 'utf-8';
  return named.toLowerCase();
}
