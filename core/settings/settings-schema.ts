import { z } from 'zod';
import { boothTeamSchema } from '#core/booth/turns/turns-schema.ts';
import { roles, themes } from '#core/settings/choices.ts';
import { languageSchema } from '#core/texts/bilingual.ts';
import { slugSchema } from '#core/content/slug.ts';
import { isTimeZone } from '#core/time/zone.ts';

export type { Theme } from '#core/settings/choices.ts';

const zoneSchema = z.string().max(64).refine(isTimeZone);

/** What a user has chosen on this machine. `null`: not chosen yet. */
export const settingsSchema = z.strictObject({
  /** Language of the interface; null follows the machine's. */
  language: languageSchema.nullable().default(null),
  theme: z.enum(themes).default('light'),
  role: z.enum(roles).nullable().default(null),
  /** Who I am on the programme, when my role is speaker. */
  person: slugSchema.nullable().default(null),
  /** The language I look terms up from: it stands on the left. */
  lookupSource: languageSchema.default('en'),
  /** Whether the system tells of what begins. */
  cues: z.boolean().default(false),
  /** The IANA zone whose time is my own; null follows the machine's. */
  ownZone: zoneSchema.nullable().default(null),
  /** I run the programme on this machine, though I am no organiser. */
  runsProgramme: z.boolean().default(false),
  /** Who shares the booth. */
  boothTeam: boothTeamSchema.nullable().default(null),
  /** Whether the terms in texts are marked. */
  marks: z.boolean().default(true),
});
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = settingsSchema.parse({});

export const settingsChangeSchema = z.strictObject({
  language: languageSchema.nullable().optional(),
  theme: z.enum(themes).optional(),
  role: z.enum(roles).nullable().optional(),
  person: slugSchema.nullable().optional(),
  lookupSource: languageSchema.optional(),
  cues: z.boolean().optional(),
  ownZone: zoneSchema.nullable().optional(),
  runsProgramme: z.boolean().optional(),
  boothTeam: boothTeamSchema.nullable().optional(),
  marks: z.boolean().optional(),
});
export type SettingsChange = z.infer<typeof settingsChangeSchema>;
