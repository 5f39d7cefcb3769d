import { z } from 'zod';
import { languages } from '#core/texts/language.ts';

export type { Language } from '#core/texts/language.ts';

export const languageSchema = z.enum(languages);

/** A text in both languages; `ko` is null until somebody has translated it. */
export const bilingualSchema = z.strictObject({
  en: z.string().min(1),
  ko: z.string().min(1).nullable().default(null),
});
export type Bilingual = z.infer<typeof bilingualSchema>;

/** Both languages are there: required where a view could not do without. */
export const bothLanguagesSchema = z.strictObject({ en: z.string().min(1), ko: z.string().min(1) });
