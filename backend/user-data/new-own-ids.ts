import { randomUUID } from 'node:crypto';

/**
 * Makes ids of own terms that nobody else has: "own-", what the machine makes up, and a count, so that the many terms of
 * an import stand one after the other on disk.
 */
export function createNewIds(): () => string {
  const own = randomUUID().replaceAll('-', '').slice(0, 12);
  let count = 0;
  return () => {
    count += 1;
    return `own-${own}-${count.toString(36).padStart(4, '0')}`;
  };
}
