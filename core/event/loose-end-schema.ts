import { z } from 'zod';
import { bothLanguagesSchema } from '#core/texts/bilingual.ts';
import { slugSchema } from '#core/content/slug.ts';

/** One entry of `loose-ends.yaml`: something the source leaves open or gets wrong; reported to organisers, never patched. */
export const looseEndSchema = z.strictObject({
  id: slugSchema,
  /** The segment, section, session or slot it concerns. */
  at: slugSchema,
  /** What is open, and what the organisers could decide. */
  text: bothLanguagesSchema,
});
