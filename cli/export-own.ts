import Database from 'better-sqlite3';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { termsFile } from '#backend/export/terms-file.ts';
import { hardenConnection } from '#backend/database/harden.ts';
import { writeWholeFile } from '#backend/files/write-whole-file.ts';
import { ownTermsOf, readOwn } from '#backend/user-data/own-store.ts';
import { exportFormats } from '#core/files/export-choices.ts';
import type { OwnTerm } from '#core/own/own-term.ts';
import { dataFolderOf } from './open-user-data.ts';
import { exit, type Given } from './run.ts';

/** `briefing export own FORMAT`: own terms in a format others read, to a file or to standard output. */
export async function exportOwn({ positionals, options, words }: Given): Promise<number> {
  const [, format = ''] = positionals;
  const known = exportFormats.find((each) => each === format);
  if (!known) {
    console.error(words('cli:unknown-format', { format, formats: exportFormats.join(', ') }));
    return exit.usage;
  }
  const folder = dataFolderOf(options);
  const terms = ownTermsIn(path.join(folder, 'user.db'));
  if (terms.length === 0) {
    console.error(words('cli:export-own.none', { folder }));
    return exit.faults;
  }
  const written = await termsFile(known, terms, { title: words('host:fileTitle.own'), now: Date.now() });
  const file = options['out'];
  if (typeof file !== 'string') {
    process.stdout.write(written);
    return exit.done;
  }
  try {
    await writeWholeFile(file, written);
    console.error(words('cli:export-own.written', { count: terms.length, file }));
    return exit.done;
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    console.error(words('cli:export-own.not-written', { file, reason }));
    return exit.faults;
  }
}

/** Reads beside a host that may be running, and writes nothing. */
function ownTermsIn(file: string): OwnTerm[] {
  if (!existsSync(file)) return [];
  const database = new Database(file, { readonly: true, fileMustExist: true });
  try {
    hardenConnection(database);
    const hasOwn = database.prepare("select 1 from sqlite_schema where type = 'table' and name = 'own_record'").get();
    if (!hasOwn) return [];
    return ownTermsOf(readOwn(database));
  } finally {
    database.close();
  }
}
