import type Database from 'better-sqlite3';
import type { GlossaryPreview } from '#core/api/imports-contract.ts';
import { planImport, type ImportPlan, type PlannedRow } from '#core/exchange/import/plan-import.ts';
import type { GlossaryReading } from '#core/exchange/read/reading.ts';
import { fieldsOfRow, type TermFieldName } from '#core/own/own-term.ts';
import { openContent } from '#backend/content/open-content.ts';
import type { FileJob, TakeJob, Told } from '#backend/import/jobs/file-job.ts';
import { readKnownTerms, type KnownTerms } from '#backend/import/jobs/known-terms.ts';
import { firstOf } from '#backend/import/jobs/shown.ts';
import { writePlan } from '#backend/import/jobs/write-plan.ts';
import { readGlossaryFile } from '#backend/import/read-glossary-file.ts';

interface Read {
  reading: GlossaryReading;
  plan: ImportPlan;
  known: KnownTerms;
}

/** Most of the time goes into reading the file. */
const readingShare = 0.7;

/** What a glossary would change. Throws `FileRefused`. */
export async function previewGlossary(job: FileJob, database: Database.Database, told: Told): Promise<GlossaryPreview> {
  const { reading, plan } = await read(job, database, told);
  const { format, encoding, delimiter, header, columns, otherSheets } = reading;
  const of = <O extends PlannedRow['outcome']>(outcome: O) =>
    plan.rows.filter((row): row is Extract<PlannedRow, { outcome: O }> => row.outcome === outcome);
  const changed = of('changed');
  return {
    kind: 'glossary',
    format,
    encoding,
    delimiter,
    header,
    columns: columns && columns.map(({ name, sample, meaning }) => ({ name, sample: [...sample], meaning })),
    otherSheets: [...otherSheets],
    fresh: firstOf(of('new'), ({ line, row }) => ({ line, en: row.en.preferred, ko: row.ko.preferred })),
    same: of('same').length,
    inEvent: of('event').length,
    changed: firstOf(changed, changedTerm),
    differing: differingFields(changed),
    refused: firstOf([...reading.refused, ...plan.refused], ({ line, code, detail }) => ({ line, code, detail })),
    warned: firstOf(
      reading.rows.flatMap(({ line, warnings }) => warnings.map((what) => ({ line, what }))),
      (warning) => warning,
    ),
  };
}

/** Takes a glossary in one change; answers how many terms were written. Throws `FileRefused`, and what SQLite says. */
export async function takeGlossary(job: TakeJob, database: Database.Database, told: Told): Promise<number> {
  const { plan, known } = await read(job, database, told);
  const rules = { otherwise: 'theirs' as const, fields: definedRules(job.rules) };
  return writePlan(database, plan, rules, known.fieldsOf, job.at);
}

async function read(job: FileJob, database: Database.Database, told: Told): Promise<Read> {
  const reading = await readGlossaryFile(job.file, {
    mapping: job.mapping,
    onProgress: (share) => told(share * readingShare),
  });
  const known = readKnownTerms(database, openContent(job.contentFile).content?.terms ?? []);
  const plan = planImport(reading.rows, known.own, known.event);
  told(0.9);
  return { reading, plan, known };
}

type Changed = Extract<PlannedRow, { outcome: 'changed' }>;

function changedTerm({ line, row, own, difference }: Changed): GlossaryPreview['changed']['first'][number] {
  const mine = fieldsOfRow(own);
  const theirs = fieldsOfRow(row);
  const fields = [...difference.conflicts, ...difference.additions];
  return {
    line,
    en: own.en.preferred || row.en.preferred,
    ko: own.ko.preferred || row.ko.preferred,
    fields: fields.map((name) => ({ name, mine: written(mine[name]), theirs: written(theirs[name]) })),
  };
}

/** A value of a field as one text. */
function written(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.join(', ');
  return Object.entries(value as Record<string, string>)
    .map(([name, text]) => `${name}: ${text}`)
    .join(', ');
}

function differingFields(changed: readonly Changed[]): GlossaryPreview['differing'] {
  const counts = new Map<TermFieldName, number>();
  for (const { difference } of changed)
    for (const name of difference.conflicts) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count }));
}

function definedRules(rules: TakeJob['rules']): Partial<Record<TermFieldName, 'mine' | 'theirs' | 'both'>> {
  return Object.fromEntries(Object.entries(rules).filter(([, rule]) => rule !== undefined));
}
