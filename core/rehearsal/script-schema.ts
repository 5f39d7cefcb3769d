import { z } from 'zod';
import { slugSchema } from '#core/content/slug.ts';
import { longestScript } from '#core/rehearsal/longest-script.ts';
import { languageSchema } from '#core/texts/bilingual.ts';

const scriptSchema = z.string().max(longestScript);

/** What a speaker has written down to say in a slot, in each language; empty for nothing. */
export const scriptsSchema = z.strictObject({ slot: slugSchema, en: scriptSchema, ko: scriptSchema });
export type Scripts = z.output<typeof scriptsSchema>;

export const scriptChangeSchema = z.strictObject({ slot: slugSchema, language: languageSchema, text: scriptSchema });
export type ScriptChange = z.output<typeof scriptChangeSchema>;
