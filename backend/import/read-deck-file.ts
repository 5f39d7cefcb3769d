import type { DeckContent, ImportedSlide, PlaceInFile, RefusedPart } from '#core/documents/document-schema.ts';
import { documentLimits } from '#core/documents/limits.ts';
import { FileRefused, type RefusedCode } from '#core/exchange/read/refusal.ts';
import { createIntake, type Intake } from '#backend/import/documents/intake.ts';
import {
  mainPartOf,
  openOfficeFile,
  relationshipsOf,
  type Relationship,
} from '#backend/import/documents/office-file.ts';
import { slideText, type SlideShape, type SlideText } from '#backend/import/documents/slide-text.ts';
import type { Archive } from '#backend/import/open-archive.ts';
import { readXml } from '#backend/import/read-xml.ts';

/**
 * Reads the slides of a PowerPoint file in their order, with the speaker's notes. Nothing outside the file is asked for.
 * Throws `FileRefused`; a slide that cannot be read is refused by its number, the others come.
 */
export async function readDeckFile(file: string, _name: string): Promise<DeckContent> {
  const intake = createIntake();
  const archive = await openOfficeFile(file, 'not-powerpoint');
  try {
    const slides: ImportedSlide[] = [];
    const parts = await slidePartsOf(archive);
    if (parts.length === 0) throw new FileRefused('no-text');
    for (const [index, part] of parts.entries()) {
      const at: PlaceInFile = { of: 'slide', number: index + 1 };
      if (index >= documentLimits.slides) {
        intake.refuse('too-many', at);
        break;
      }
      const slide = await readSlide(archive, part, at, intake);
      if (slide) slides.push(slide);
    }
    return { kind: 'deck', slides, refused: intake.refused, noticed: intake.noticed };
  } finally {
    archive.close();
  }
}

/** The part of each slide, in the order in which they are shown; null where the presentation names one and has none. */
async function slidePartsOf(archive: Archive): Promise<(string | null)[]> {
  const main = await mainPartOf(archive);
  const relationships = new Map((await relationshipsOf(archive, main)).map((each) => [each.id, each]));
  const ids: string[] = [];
  let isPresentation = false;
  await readXml(archive.chunks(main), {
    open({ name, attributes }) {
      isPresentation ||= name === 'presentation';
      // Whatever stands outermost in another kind of file.
      if (!isPresentation) throw new FileRefused('not-powerpoint');
      if (name === 'sldId') ids.push(idOfRelationship(attributes));
    },
  });
  return ids.map((id) => {
    const found = relationships.get(id);
    return found && !found.outside && found.type === 'slide' && archive.has(found.target) ? found.target : null;
  });
}

/** "r:id", whatever prefix stands for its namespace; the slide's own "id" has none. */
function idOfRelationship(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
}

async function readSlide(
  archive: Archive,
  part: string | null,
  at: PlaceInFile,
  intake: Intake,
): Promise<ImportedSlide | null> {
  if (part === null) {
    intake.refuse('part-missing', at);
    return null;
  }
  try {
    const text = await textOf(archive, part);
    const relationships = await relationshipsOf(archive, part);
    noticeOutside(relationships, at, intake);
    return slideOf(text, await notesOf(archive, relationships, at, intake), at, intake);
  } catch (error) {
    intake.refuse(whyRefused(error), at);
    return null;
  }
}

async function textOf(archive: Archive, part: string): Promise<SlideText> {
  const text: SlideText = { hidden: false, shapes: [] };
  await readXml(archive.chunks(part), slideText(text));
  return text;
}

/** Notes that cannot be read do not cost the slide. */
async function notesOf(
  archive: Archive,
  relationships: readonly Relationship[],
  at: PlaceInFile,
  intake: Intake,
): Promise<string[]> {
  const notes = relationships.find(({ type, outside }) => type === 'notesSlide' && !outside);
  if (!notes) return [];
  if (!archive.has(notes.target)) {
    intake.refuse('notes-missing', at);
    return [];
  }
  try {
    const { shapes } = await textOf(archive, notes.target);
    return shapes.filter(({ holds }) => holds === 'body').flatMap(({ paragraphs }) => paragraphs);
  } catch (error) {
    whyRefused(error);
    intake.refuse('notes-damaged', at);
    return [];
  }
}

/** What the program puts on each slide by itself. */
const ofTheProgram: ReadonlySet<string> = new Set(['sldNum', 'ftr', 'hdr', 'dt', 'sldImg']);

function slideOf(
  { hidden, shapes }: SlideText,
  notes: readonly string[],
  at: PlaceInFile,
  intake: Intake,
): ImportedSlide {
  const take = (texts: readonly string[]) => texts.flatMap((text) => intake.take(text, at) ?? []);
  const said = shapes.filter(({ holds }) => !ofTheProgram.has(holds));
  return {
    number: at.number,
    hidden,
    title: take(said.filter(isTitle).flatMap(({ paragraphs }) => paragraphs)).join(' '),
    shapes: said
      .filter((shape) => !isTitle(shape))
      .map(({ paragraphs }) => take(paragraphs))
      .filter((paragraphs) => paragraphs.length > 0),
    notes: take(notes),
  };
}

function isTitle({ holds }: SlideShape): boolean {
  return holds === 'title' || holds === 'ctrTitle';
}

function noticeOutside(relationships: readonly Relationship[], at: PlaceInFile, intake: Intake): void {
  const outside = relationships.filter((each) => each.outside);
  const links = outside.filter(({ type }) => type === 'hyperlink').length;
  intake.notice('outside-picture', at, outside.length - links);
  intake.notice('outside-link', at, links);
}

const reasons: Partial<Record<RefusedCode, RefusedPart['code']>> = {
  'xml-depth': 'too-deep',
  'xml-malformed': 'not-well-formed',
  'xml-entity': 'not-well-formed',
  'xml-subset': 'not-well-formed',
  'xml-attributes': 'not-well-formed',
  'xml-encoding': 'not-well-formed',
  encoding: 'not-well-formed',
  empty: 'not-well-formed',
  'archive-checksum': 'part-damaged',
  'archive-malformed': 'part-damaged',
  'archive-lacks': 'part-missing',
};

/** Why a slide is refused; what speaks against the whole file is thrown on. */
function whyRefused(error: unknown): RefusedPart['code'] {
  const reason = error instanceof FileRefused ? reasons[error.code] : undefined;
  if (reason === undefined) throw error;
  return reason;
}
