import type Database from 'better-sqlite3';
import type { TextPreview } from '#core/api/imports-contract.ts';
import type { DocumentContent, DocumentKind } from '#core/documents/document-schema.ts';
import { languageOfScript } from '#core/rehearsal/pace/language-of-script.ts';
import type { FileJob, TakeJob } from '#backend/import/jobs/file-job.ts';
import { firstOf } from '#backend/import/jobs/shown.ts';
import { readAlignedFile } from '#backend/import/read-aligned-file.ts';
import { readDeckFile } from '#backend/import/read-deck-file.ts';
import { readScriptFile } from '#backend/import/read-script-file.ts';
import { addDocument } from '#backend/user-data/document-store.ts';

const readers: Record<DocumentKind, (file: string, name: string) => Promise<DocumentContent>> = {
  script: readScriptFile,
  deck: readDeckFile,
  aligned: readAlignedFile,
};

/** How much there is of a script, a deck or aligned text, and how it begins. Throws `FileRefused`. */
export async function previewText(job: FileJob, kind: DocumentKind): Promise<TextPreview> {
  const content = await readers[kind](job.file, job.name);
  const parts = partsOf(content);
  return {
    kind,
    parts: firstOf(parts, (text) => text.slice(0, 300)),
    hidden: content.kind === 'deck' ? content.slides.filter(({ hidden }) => hidden).length : 0,
    language: content.kind === 'aligned' ? null : languageOfScript(parts.join('\n')),
    refused: firstOf(content.refused, (part) => part),
    noticed: firstOf(content.noticed, (part) => part),
  };
}

/** Takes it; answers the id under which it stands. Throws `FileRefused`, and what SQLite says. */
export async function takeText(job: TakeJob, kind: DocumentKind, database: Database.Database): Promise<number> {
  const content = await readers[kind](job.file, job.name);
  return addDocument(database, { name: job.name, slot: job.slot, language: job.language, at: job.at, content });
}

/** Each paragraph, slide or unit as one text. */
function partsOf(content: DocumentContent): string[] {
  switch (content.kind) {
    case 'script':
      return content.paragraphs.map(({ text }) => text);
    case 'deck':
      return content.slides.map(({ number, title, shapes }) => `${number}. ${[title, ...shapes.flat()].join(' · ')}`);
    case 'aligned':
      return content.units.map(({ en, ko }) => `${en} — ${ko}`);
  }
}
