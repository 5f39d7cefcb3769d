/** Why a file, or a row of it, was refused. The sentence of each is in locales/{en,ko}/files.json under "refused.<code>". */
export const refusedCodes = [
  // The file as such.
  'missing',
  'not-a-file',
  'unreadable',
  'empty',
  'too-large',
  'unknown-format',
  'old-spreadsheet',
  'encoding',
  'took-too-long',
  'out-of-memory',
  'no-terms',
  // Tables.
  'quote-unclosed',
  'quote-stray',
  'field-too-long',
  'too-many-rows',
  'too-many-columns',
  'no-term-column',
  // Archives.
  'archive-malformed',
  'archive-too-many-entries',
  'archive-entry-too-large',
  'archive-too-large',
  'archive-ratio',
  'archive-encrypted',
  'archive-duplicate',
  'archive-overlap',
  'archive-name',
  'archive-checksum',
  'archive-lacks',
  // XML.
  'xml-malformed',
  'xml-encoding',
  'xml-subset',
  'xml-entity',
  'xml-depth',
  'xml-attributes',
  // Collections of flash cards.
  'collection-malformed',
  // Scripts, decks and aligned texts.
  'no-text',
  'not-text',
  'not-word',
  'not-powerpoint',
  'not-tmx',
  'office-encrypted',
  'office-before-2007',
  // A partner's terms.
  'share-too-large',
  'share-not-json',
  'share-other-format',
  'share-from-newer-version',
  'share-damaged',
  // One row.
  'no-term',
  'more-cells',
  'duplicate',
] as const;
export type RefusedCode = (typeof refusedCodes)[number];

/** A row that was not taken; the others were. */
export interface Refused {
  /** Where in the file: a line of a text, a row of a sheet, a note of a collection; from 1. */
  line: number;
  code: RefusedCode;
  /** What the sentence names: a designation, a limit, an entry's name. Empty where it names nothing. */
  detail: string;
}

/** A whole file is refused: nothing of it was taken. */
export class FileRefused extends Error implements Refused {
  override name = 'FileRefused';
  readonly code: RefusedCode;
  /** 0 where the fault is in no line: a whole archive, a file that is not there. */
  readonly line: number;
  readonly detail: string;

  constructor(code: RefusedCode, line = 0, detail = '') {
    super(`${code} at ${line}: ${detail}`);
    this.code = code;
    this.line = line;
    this.detail = detail;
  }
}
