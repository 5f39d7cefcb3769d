const ownPrefix = 'own-';

/** Whether a slug is one that the app gave to a user's term. */
export function isOwnTerm(slug: string): boolean {
  return slug.startsWith(ownPrefix);
}
