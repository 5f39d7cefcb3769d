import type { TFunction } from 'i18next';
import type { BackupCounts } from '#core/backup/backup-schema.ts';
import { countedKinds } from '#core/backup/counted-kinds.ts';

/** What is in a backup, a kind a line; what there is none of is left out. */
export function countLines(counts: BackupCounts, words: TFunction): string[] {
  const there = countedKinds.filter((kind) => counts[kind] > 0);
  if (there.length === 0) return [`  ${words('backup:settingsOnly')}`];
  return there.map((kind) => `  ${words(`backup:count.${kind}`, { count: counts[kind] })}`);
}
