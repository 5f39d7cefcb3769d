import { readAlignedFile } from '#backend/import/read-aligned-file.ts';
import { readDeckFile } from '#backend/import/read-deck-file.ts';
import { readGlossaryFile } from '#backend/import/read-glossary-file.ts';
import { readScriptFile } from '#backend/import/read-script-file.ts';

/** How each kind of file is read, in a worker. */
export const readers = {
  glossary: (file: string, told: (share: number) => void) => readGlossaryFile(file, { onProgress: told }),
  script: (file: string) => readScriptFile(file, file),
  deck: (file: string) => readDeckFile(file, file),
  aligned: (file: string) => readAlignedFile(file, file),
};
export type ReadKind = keyof typeof readers;

export interface ReadJob {
  as: ReadKind;
  file: string;
}
