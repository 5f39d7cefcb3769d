import type { Paragraph, PlaceInFile, ScriptContent } from '#core/documents/document-schema.ts';
import { FileRefused } from '#core/exchange/read/refusal.ts';
import { createIntake, type Intake } from '#backend/import/documents/intake.ts';
import { paragraphsOfMarkdown } from '#backend/import/documents/markdown-paragraphs.ts';
import { mainPartOf, openOfficeFile, relationshipsOf } from '#backend/import/documents/office-file.ts';
import { paragraphsOfText } from '#backend/import/documents/text-paragraphs.ts';
import { wordParagraphs } from '#backend/import/documents/word-paragraphs.ts';
import { refuseUnreadable } from '#backend/import/read-glossary-file.ts';
import { readXml, type XmlEvents } from '#backend/import/read-xml.ts';
import { decodedChunks, encodingOf, fileChunks } from '#backend/import/text-encoding.ts';

/** Two thousand pages of text; a text file of more is none that anybody speaks from. */
const mostTextBytes = 10_000_000;

/**
 * Reads a speech script: TXT, Markdown or a Word file, told apart by `name`. Throws `FileRefused`; what is wrong with a
 * part leaves the others in.
 */
export async function readScriptFile(file: string, name: string): Promise<ScriptContent> {
  const intake = createIntake();
  const paragraphs = /\.docx$/iu.test(name) ? await readWord(file, intake) : readText(file, name, intake);
  if (paragraphs.length === 0 && intake.refused.length === 0) throw new FileRefused('no-text');
  return { kind: 'script', paragraphs, refused: intake.refused, noticed: intake.noticed };
}

function readText(file: string, name: string, intake: Intake): Paragraph[] {
  const text = textOf(file);
  if (/\.(?:md|markdown)$/iu.test(name)) {
    return paragraphsOfMarkdown(text).flatMap(({ kind, text: given, line, pictures }) => {
      intake.notice('outside-picture', { of: 'line', number: line }, pictures);
      return taken(intake, kind, given, { of: 'line', number: line });
    });
  }
  return paragraphsOfText(text).flatMap(({ text: given, line }) =>
    taken(intake, 'text', given, { of: 'line', number: line }),
  );
}

function textOf(file: string): string {
  const { size } = refuseUnreadable(file);
  if (size > mostTextBytes) throw new FileRefused('too-large', 0, String(mostTextBytes / 1e6));
  const [start = Buffer.alloc(0)] = fileChunks(file);
  const text = [...decodedChunks(fileChunks(file), encodingOf(file, start))].join('');
  // What has nothing but zeros to write is no text, whatever its name says.
  if (text.includes('\0')) throw new FileRefused('not-text');
  return text.replace(/^\uFEFF/u, '');
}

async function readWord(file: string, intake: Intake): Promise<Paragraph[]> {
  const archive = await openOfficeFile(file, 'not-word');
  try {
    const main = await mainPartOf(archive);
    const relationships = await relationshipsOf(archive, main);
    const paragraphs: Paragraph[] = [];
    let number = 0;
    const events = () =>
      wordParagraphs(({ kind, text }) => {
        number += 1;
        paragraphs.push(...taken(intake, kind, text, { of: 'paragraph', number }));
      });
    await readXml(archive.chunks(main), onlyIn('document', events()));
    for (const { type, target, outside } of relationships) {
      if (outside || !/^(?:footnotes|endnotes)$/u.test(type)) continue;
      if (archive.has(target)) await readXml(archive.chunks(target), events());
      else intake.refuse('part-missing', { of: 'paragraph', number: Math.max(number, 1) });
    }
    const start: PlaceInFile = { of: 'paragraph', number: 1 };
    const outside = relationships.filter((each) => each.outside);
    const pictures = outside.filter(({ type }) => type !== 'hyperlink').length;
    intake.notice('outside-picture', start, pictures);
    intake.notice('outside-link', start, outside.length - pictures);
    return paragraphs;
  } finally {
    archive.close();
  }
}

/** A deck, a spreadsheet is an Office file too: what stands outermost tells. */
function onlyIn(root: string, events: XmlEvents): XmlEvents {
  let isIn = false;
  return {
    ...events,
    open(element, line) {
      isIn ||= element.name === root;
      if (!isIn) throw new FileRefused('not-word');
      events.open?.(element, line);
    },
  };
}

function taken(intake: Intake, kind: Paragraph['kind'], given: string, at: PlaceInFile): Paragraph[] {
  const text = intake.take(given, at);
  return text === null ? [] : [{ kind, text }];
}
