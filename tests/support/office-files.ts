import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** A zip file of parts as Office writes them. */
export async function officeFile(parts: Readonly<Record<string, string>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, text] of Object.entries(parts)) zip.addBuffer(Buffer.from(text), name);
  zip.end();
  return await buffer(zip.outputStream);
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface MadeRelationship {
  id: string;
  type: string;
  target: string;
  outside?: boolean;
}

export function relationships(list: readonly MadeRelationship[]): string {
  const each = list.map(
    ({ id, type, target, outside }) =>
      `<Relationship Id="${id}" Type="${office}/${type}" Target="${escaped(target)}"${outside === true ? ' TargetMode="External"' : ''}/>`,
  );
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** The parts of a Word file whose body is `body`, as XML with the prefix "w". */
export function wordParts(body: string, more: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    '_rels/.rels': relationships([{ id: 'rId1', type: 'officeDocument', target: 'word/document.xml' }]),
    'word/document.xml': wordPart('document', `<w:body>${body}</w:body>`),
    ...more,
  };
}

export function wordPart(root: string, inside: string): string {
  return `${head}<w:${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${inside}</w:${root}>`;
}

export function wordParagraph(text: string, style = ''): string {
  const properties = style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
}

export interface MadeSlide {
  title?: string;
  /** A shape each, of its paragraphs. */
  shapes?: string[][];
  notes?: string[];
  hidden?: boolean;
  relationships?: MadeRelationship[];
  /** Instead of what would be written. */
  xml?: string;
  missing?: boolean;
}

const slideNamespaces = `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${office}" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"`;

/** The parts of a PowerPoint file. Its slides are stored in the opposite order, as after much moving about. */
export function deckParts(slides: readonly MadeSlide[]): Record<string, string> {
  const parts: Record<string, string> = {
    '_rels/.rels': relationships([{ id: 'rId1', type: 'officeDocument', target: 'ppt/presentation.xml' }]),
    'ppt/presentation.xml': `${head}<p:presentation ${slideNamespaces}><p:sldIdLst>${slides.map((_, index) => `<p:sldId id="${256 + index}" r:id="rId${index + 1}"/>`).join('')}</p:sldIdLst></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': relationships(
      slides.map((_, index) => ({
        id: `rId${index + 1}`,
        type: 'slide',
        target: `slides/slide${slides.length - index}.xml`,
      })),
    ),
  };
  slides.forEach((slide, index) => Object.assign(parts, slideParts(slide, slides.length - index)));
  return parts;
}

function slideParts(slide: MadeSlide, stored: number): Record<string, string> {
  const { title, shapes = [], notes, hidden = false, relationships: own = [], xml, missing = false } = slide;
  if (missing) return {};
  const inside = [
    ...(title === undefined ? [] : [shape([title], 'title')]),
    ...shapes.map((paragraphs) => shape(paragraphs, null)),
    shape([String(stored)], 'sldNum'),
  ];
  const links = [
    ...own,
    ...(notes ? [{ id: 'rIdN', type: 'notesSlide', target: `../notesSlides/notesSlide${stored}.xml` }] : []),
  ];
  return {
    [`ppt/slides/slide${stored}.xml`]: xml ?? slidePart('sld', inside.join(''), hidden ? ' show="0"' : ''),
    ...(links.length > 0 && { [`ppt/slides/_rels/slide${stored}.xml.rels`]: relationships(links) }),
    ...(notes && {
      [`ppt/notesSlides/notesSlide${stored}.xml`]: slidePart('notes', shape(notes, 'body') + shape(['1'], 'sldNum')),
    }),
  };
}

export function slidePart(root: string, shapes: string, attributes = ''): string {
  return `${head}<p:${root} ${slideNamespaces}${attributes}><p:cSld><p:spTree>${shapes}</p:spTree></p:cSld></p:${root}>`;
}

function shape(paragraphs: readonly string[], holds: string | null): string {
  const placeholder = holds === null ? '' : `<p:ph type="${holds}"/>`;
  const text = paragraphs.map((each) => `<a:p><a:r><a:t>${escaped(each)}</a:t></a:r></a:p>`).join('');
  return `<p:sp><p:nvSpPr><p:cNvPr id="2" name="x"/><p:cNvSpPr/><p:nvPr>${placeholder}</p:nvPr></p:nvSpPr><p:txBody><a:bodyPr/>${text}</p:txBody></p:sp>`;
}

/** Letters that an archive cannot make much smaller. */
export function letters(length: number): string {
  let state = 1;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(97 + (state % 26));
  }).join('');
}

/** Elements inside each other, with something between them that an archive cannot leave out. */
export function nested(depth: number): string {
  return `${[...letters(depth)].map((letter) => `<a>${letter}`).join('')}${'</a>'.repeat(depth)}`;
}
