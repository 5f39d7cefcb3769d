import type { Paragraph } from '#core/documents/document-schema.ts';
import { documentLimits } from '#core/documents/limits.ts';
import type { XmlEvents } from '#backend/import/read-xml.ts';

/** A paragraph while it is read; one can stand inside another, as a text box does. */
interface Open {
  kind: Paragraph['kind'];
  text: string;
}

/** Text that somebody took out, or moved elsewhere, in a document whose changes are tracked. */
const takenOut: ReadonlySet<string> = new Set(['del', 'moveFrom']);
/** The same text once more, for programs that cannot draw what it stands in. */
const repeated: ReadonlySet<string> = new Set(['Fallback']);
const footnotes: ReadonlySet<string> = new Set(['footnote', 'endnote']);
const main = /\/wordprocessingml(?:\/2006)?\/main$/u;

/**
 * Listens to a part of a Word file (ISO 29500-1, 17) and tells each paragraph as it ends: without what was deleted, and
 * of footnotes without the lines that separate them.
 */
export function wordParagraphs(tell: (paragraph: Paragraph) => void): XmlEvents {
  const open: Open[] = [];
  /** How many elements deep inside what is left out. */
  let leftOut = 0;
  let isText = false;
  let isFootnote = false;
  const write = (text: string) => {
    const paragraph = open.at(-1);
    // A little past the limit: enough for it to be told that the paragraph is too long.
    if (paragraph && leftOut === 0 && paragraph.text.length <= documentLimits.passage) paragraph.text += text;
  };
  return {
    open({ name, namespace, attributes }) {
      if (leftOut > 0 || isLeftOut(name, attributes)) leftOut += 1;
      else if (!main.test(namespace)) return;
      else if (footnotes.has(name)) isFootnote = true;
      else if (name === 'p') open.push({ kind: isFootnote ? 'footnote' : 'text', text: '' });
      else if (name === 't') isText = true;
      else if (name === 'tab') write('\t');
      else if (name === 'br' || name === 'cr') write('\n');
      else if (name === 'noBreakHyphen') write('-');
      else if (name === 'pStyle' || name === 'numPr') style(open.at(-1), name, attributes['w:val'] ?? '');
    },
    text(text) {
      if (isText) write(text);
    },
    close(name, namespace) {
      if (leftOut > 0) leftOut -= 1;
      else if (!main.test(namespace)) return;
      else if (name === 't') isText = false;
      else if (footnotes.has(name)) isFootnote = false;
      else if (name === 'p') {
        const ended = open.pop();
        if (ended) tell(ended);
      }
    },
  };
}

/** Headings by the names of their styles in the languages of the event: "Heading1", "Title", "제목1" ("1" in Korean Word). */
function style(paragraph: Open | undefined, name: string, value: string): void {
  if (paragraph?.kind !== 'text') return;
  if (name === 'numPr') paragraph.kind = 'item';
  else if (/^(?:heading|title|subtitle|제목|부제|[1-9]$)/iu.test(value)) paragraph.kind = 'heading';
}

function isLeftOut(name: string, attributes: Readonly<Record<string, string>>): boolean {
  const isSeparator = footnotes.has(name) && /separator/iu.test(attributes['w:type'] ?? '');
  return takenOut.has(name) || repeated.has(name) || isSeparator;
}
