import type { BackupCounts } from '#core/backup/backup-schema.ts';

/** What is counted in a backup, in the order in which it is told. A record: none can be forgotten. */
const kinds: Record<keyof BackupCounts, true> = {
  ownTerms: true,
  annotations: true,
  reviews: true,
  runs: true,
  rehearsals: true,
  scripts: true,
  documents: true,
  missed: true,
  pins: true,
};
export const countedKinds = Object.keys(kinds) as readonly (keyof BackupCounts)[];
/** What a user finds again in a backup, in the order in which it is told. */
export const countedKinds = [
  'ownTerms',
  'annotations',
  'reviews',
  'runs',
  'rehearsals',
  'scripts',
  'documents',
  'missed',
  'pins',
] as const;
