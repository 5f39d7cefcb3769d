/** Which of two values of a field stands: the one there is, the one that comes, or both, joined. */
export const conflictRules = ['mine', 'theirs', 'both'] as const;
export type ConflictRule = (typeof conflictRules)[number];
