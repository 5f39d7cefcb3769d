import { z } from 'zod';

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** A stable name of one piece of content: lower-case ASCII words joined by hyphens. */
export const slugSchema = z.string().regex(slug);

/** How far a spelling or a translation may be relied on. `working`: made for this briefing, not given by the source. */
export const statusSchema = z.enum(['confirmed', 'working']);

/** Whether a text is a slug; for readers of a hundred thousand, to whom an error that nobody reads is too dear. */
export function isSlug(text: string): boolean {
  return slug.test(text);
}
