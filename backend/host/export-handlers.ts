import type Database from 'better-sqlite3';
import { writeFile } from 'node:fs/promises';
import type { ExportScope } from '#core/files/export-choices.ts';
import type { Handlers } from '#core/api/dispatch.ts';
import { rowOfEventTerm, type TermRow } from '#core/exchange/term-row.ts';
import type { Term } from '#core/glossary/term-schema.ts';
import { annotationOf } from '#core/own/annotation.ts';
import type { OwnRecord } from '#core/own/own-record.ts';
import { writeShare } from '#core/own/share-file.ts';
import type { Language } from '#core/texts/language.ts';
import { endingOf, termsFile } from '#backend/export/terms-file.ts';
import type { ExchangeFolder } from '#backend/files/exchange-folder.ts';
import type { HostOptions } from '#backend/host/host.ts';
import { writeBackupFile } from '#backend/user-data/backup-file.ts';
import { machineName, ownTermsOf, readOwn } from '#backend/user-data/own-store.ts';
import { createWords } from '#backend/words/words.ts';

type ExportMethod = Extract<keyof Handlers, `exports.${string}`>;

interface ExportSurroundings {
  database: Database.Database;
  eventTerms: () => readonly Term[];
  exchange: ExchangeFolder;
  options: Pick<HostOptions, 'now' | 'version'>;
  language: () => Language;
}

/** Files that go out: made here, then saved or fetched by their token. */
export function exportHandlers({
  database,
  eventTerms,
  exchange,
  options,
  language,
}: ExportSurroundings): Pick<Handlers, ExportMethod> {
  const words = () => createWords(language());
  /** "내-용어-2026-11-24.csv": named in the user's language, by the day. */
  async function made(what: ExportScope | 'share' | 'backup', ending: string, write: (file: string) => Promise<void>) {
    const day = new Date(options.now()).toISOString().slice(0, 10);
    const name = `${words()(`host:fileName.${what}`)}-${day}.${ending}`;
    return { name, ...(await exchange.make(name, write)) };
  }

  return {
    'exports.terms': ({ scope, format }) =>
      made(scope, endingOf[format], async (file) => {
        const title = words()(`host:fileTitle.${scope}`);
        const rows = rowsOf(scope, readOwn(database), eventTerms());
        await writeFile(file, await termsFile(format, rows, { title, now: options.now() }));
      }),
    'exports.share': () =>
      made('share', 'briefing-share', (file) =>
        writeFile(file, writeShare({ machine: machineName(database), records: readOwn(database) })),
      ),
    'exports.backup': () =>
      made('backup', 'briefing-backup', async (file) => {
        await writeBackupFile(database, file, { appVersion: options.version, now: options.now() });
      }),
  };
}

function rowsOf(scope: ExportScope, records: readonly OwnRecord[], event: readonly Term[]): TermRow[] {
  const comments = new Map(
    records
      .filter(({ kind }) => kind === 'annotation')
      .map((record) => [record.id, annotationOf(record)?.comment ?? '']),
  );
  const ofEvent = event.map((term) => {
    const comment = comments.get(term.id) ?? '';
    return { ...rowOfEventTerm(term), ...(comment !== '' && { kept: { comment } }) };
  });
  return [...(scope === 'event' ? [] : ownTermsOf(records)), ...(scope === 'own' ? [] : ofEvent)];
}
