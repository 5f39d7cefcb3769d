import { openAsBlob, readFileSync } from 'node:fs';
import path from 'node:path';
import { FileRefused } from '#core/exchange/read/refusal.ts';
import { openArchive, type Archive } from '#backend/import/open-archive.ts';
import { refuseUnreadable } from '#backend/import/read-glossary-file.ts';
import { readXml } from '#backend/import/read-xml.ts';

/** Opens a Word or PowerPoint file; what is none is refused as `otherwise`, one that is encrypted, or of the format before 2007, is told as such. */
export async function openOfficeFile(file: string, otherwise: 'not-word' | 'not-powerpoint'): Promise<Archive> {
  const { size } = refuseUnreadable(file);
  const start = Buffer.from(await (await openAsBlob(file)).slice(0, 8).arrayBuffer());
  if (start.equals(compoundFile)) throw new FileRefused(whatIsIn(file, size));
  if (start.toString('latin1', 0, 2) !== 'PK') throw new FileRefused(otherwise);
  return openArchive(file);
}

/** How OLE compound files begin: those of Office before 2007, and the later ones inside when they are encrypted. */
const compoundFile = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const mostLookedThrough = 100_000_000;

function whatIsIn(file: string, size: number): 'office-encrypted' | 'office-before-2007' {
  if (size > mostLookedThrough) return 'office-before-2007';
  // Names of streams stand in the directory as UTF-16.
  return readFileSync(file).includes(Buffer.from('EncryptedPackage', 'utf16le'))
    ? 'office-encrypted'
    : 'office-before-2007';
}

/** What a part of an Office file leads to (ECMA-376, part 2). */
export interface Relationship {
  id: string;
  /** The last word of its type: "slide", "notesSlide", "image". */
  type: string;
  /** The name of a part; of what is outside the file, its address, which nothing here ever asks for. */
  target: string;
  outside: boolean;
}

/** Where a part leads to; nothing for a part that leads nowhere. `part` is empty for the file itself. */
export async function relationshipsOf(archive: Archive, part: string): Promise<Relationship[]> {
  const folder = path.posix.dirname(part);
  const name = path.posix.join(folder === '.' ? '' : folder, '_rels', `${path.posix.basename(part)}.rels`);
  if (!archive.has(name)) return [];
  const relationships: Relationship[] = [];
  await readXml(archive.chunks(name), {
    open({ name: element, attributes }) {
      if (element !== 'Relationship') return;
      const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
      const outside = mode === 'External';
      relationships.push({
        id,
        type: type.slice(type.lastIndexOf('/') + 1),
        target: outside ? target : partNamed(folder, target),
        outside,
      });
    },
  });
  return relationships;
}

function partNamed(folder: string, target: string): string {
  const name = target.startsWith('/') ? target : `/${path.posix.join(folder, target)}`;
  return path.posix.normalize(name).slice(1);
}

/** The part that the whole file is about: "word/document.xml". */
export async function mainPartOf(archive: Archive): Promise<string> {
  const main = (await relationshipsOf(archive, '')).find(({ type }) => type === 'officeDocument');
  if (!main || !archive.has(main.target)) throw new FileRefused('archive-lacks', 0, main?.target ?? '_rels/.rels');
  return main.target;
}
