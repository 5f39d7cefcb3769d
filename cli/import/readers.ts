import { readGlossaryFile } from '#backend/import/read-glossary-file.ts';

/** How each kind of file is read, in a worker. */
export const readers = {
  glossary: (file: string, told: (share: number) => void) => readGlossaryFile(file, { onProgress: told }),
};
export type ReadKind = keyof typeof readers;

export interface ReadJob {
  as: ReadKind;
  file: string;
}
