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
