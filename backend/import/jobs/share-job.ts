import type Database from 'better-sqlite3';
import { readFileSync, statSync } from 'node:fs';
import type { SharePreview } from '#core/api/imports-contract.ts';
import { FileRefused } from '#core/exchange/read/refusal.ts';
import { mergeRecords, type Merged } from '#core/own/merge-records.ts';
import { othersOf, type OwnRecord } from '#core/own/own-record.ts';
import { largestShare, readShare } from '#core/own/share-file.ts';
import type { FileJob, TakeJob } from '#backend/import/jobs/file-job.ts';
import { firstOf } from '#backend/import/jobs/shown.ts';
import { readOwn, writeOwn } from '#backend/user-data/own-store.ts';

/** What a partner's records would change. Throws `FileRefused`. */
export function previewShare(job: FileJob, database: Database.Database): SharePreview {
  const { merged, theirs } = merge(job, database);
  const changed = new Set(
    merged.happened.filter(({ what }) => what !== 'older').map(({ kind, id }) => `${kind} ${id}`),
  );
  const ofKind = (wanted: Merged['happened'][number]['what']) => merged.happened.filter(({ what }) => what === wanted);
  const records = new Map(merged.records.map((record) => [`${record.kind} ${record.id}`, record]));
  return {
    kind: 'share',
    fresh: ofKind('new').length,
    newer: new Set(ofKind('newer').map(({ kind, id }) => `${kind} ${id}`)).size,
    same: theirs.length - changed.size,
    conflicts: firstOf(ofKind('conflict'), ({ kind, id, field }) => {
      const merger = records.get(`${kind} ${id}`)?.fields[field ?? ''];
      const [other] = merger ? othersOf(merger) : [];
      return { id, stands: written(merger?.value), other: written(other?.value) };
    }),
  };
}

/** Merges a partner's records in one change; answers how many were written. Throws `FileRefused`, and what SQLite says. */
export function takeShare(job: TakeJob, database: Database.Database): number {
  return writeOwn(database, 'merge', job.at, merge(job, database).merged.records);
}

function merge({ file }: FileJob, database: Database.Database): { merged: Merged; theirs: readonly OwnRecord[] } {
  // Three bytes a UTF-16 unit at most.
  if (statSync(file).size > largestShare * 3)
    throw new FileRefused('too-large', 0, String(Math.round(largestShare / 1_000_000)));
  const read = readShare(textOf(file));
  if (!read.ok) throw new FileRefused(read.code, read.line ?? 0);
  const { records } = read.share;
  return { merged: mergeRecords(readOwn(database), records), theirs: records };
}

function textOf(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch {
    throw new FileRefused('encoding');
  }
}

function written(value: unknown): string {
  return typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
}
