import { z } from 'zod';

/** A stable name of one piece of content: lower-case ASCII words joined by hyphens. */
export const slugSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);

/** How far a spelling or a translation may be relied on. `working`: made for this briefing, not given by the source. */
export const statusSchema = z.enum(['confirmed', 'working']);
