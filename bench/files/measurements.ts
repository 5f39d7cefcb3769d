import { parse } from 'csv-parse';
import { parse as parseWhole } from 'csv-parse/sync';
import { randomUUID } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import path from 'node:path';
import { readDeckFile } from '#backend/import/read-deck-file.ts';
import { writePlan } from '#backend/import/jobs/write-plan.ts';
import { readGlossaryFile } from '#backend/import/read-glossary-file.ts';
import { openUserDatabase } from '#backend/user-data/user-database.ts';
import { planImport } from '#core/exchange/import/plan-import.ts';

export interface Measured {
  /** What it came to, so that nobody measures an empty run. */
  count: number;
}

/** What is measured, each in a process of its own: a file, and a folder to write in. */
export const measurements: Record<string, (file: string, folder: string) => Promise<Measured>> = {
  nothing: async () => ({ count: 0 }),
  read: async (file) => ({ count: (await readGlossaryFile(file)).rows.length }),
  deck: async (file) => ({ count: (await readDeckFile(file, file)).slides.length }),
  import: importInto,
  'csv-parse whole': async (file) => ({ count: parseWhole(readFileSync(file), { bom: true, columns: true }).length }),
  'csv-parse stream': async (file) => {
    let count = 0;
    for await (const _ of createReadStream(file).pipe(parse({ bom: true, columns: true }))) count += 1;
    return { count };
  },
};

/** All of an import: read, held against the terms that are there, written to disk in one change. */
async function importInto(file: string, folder: string): Promise<Measured> {
  const { rows } = await readGlossaryFile(file);
  const { database, problem } = openUserDatabase(path.join(folder, randomUUID()));
  if (problem) throw new Error(problem.code);
  const plan = planImport(rows, [], []);
  const written = writePlan(database, plan, { otherwise: 'mine' }, () => null, 1);
  database.close();
  // Two that differ in spelling alone are one concept.
  return { count: written + plan.merged.length };
}
