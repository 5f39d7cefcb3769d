import { z } from 'zod';
import { bothLanguagesSchema } from '#core/texts/bilingual.ts';
import { slugSchema } from '#core/content/slug.ts';

/** A local time of day in the event's zone, "HH:MM", 24 hours. */
export const timeOfDaySchema = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u);

/** A calendar date, "YYYY-MM-DD"; that the day exists is checked by the compiler. */
export const dateSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);

export const slotKinds = [
  'moderation',
  'remarks',
  'keynote',
  'presentation',
  'discussant',
  'qa',
  'break',
  'other',
] as const;
export type SlotKind = (typeof slotKinds)[number];

export const slotSchema = z.strictObject({
  id: slugSchema,
  kind: z.enum(slotKinds),
  title: bothLanguagesSchema,
  /** Planned length in minutes. */
  minutes: z.number().nonnegative(),
  /** Its own start; without one the slot follows the one before it. */
  start: timeOfDaySchema.optional(),
  /** The slot ends at its planned end whatever happened before: it absorbs delay. */
  fixedEnd: z.boolean().optional(),
  /** Remaining minutes at which the phase turns to warning (2 unless said) and danger (1 unless said). */
  warnMinutes: z.number().nonnegative().optional(),
  dangerMinutes: z.number().nonnegative().optional(),
  speakers: z.array(slugSchema),
});
export type Slot = z.infer<typeof slotSchema>;

export const sessionSchema = z.strictObject({
  id: slugSchema,
  title: bothLanguagesSchema,
  start: timeOfDaySchema,
  end: timeOfDaySchema,
  moderators: z.array(slugSchema).optional(),
  slots: z.array(slotSchema).min(1),
});
export type Session = z.infer<typeof sessionSchema>;

/** `agenda.yaml` (or `.json`): the programme, in local times of one zone. `date` is empty until the organiser sets it. */
export const agendaSchema = z.strictObject({
  timeZone: z.string().min(1),
  date: dateSchema.nullish().transform((date) => date ?? null),
  sessions: z.array(sessionSchema).min(1),
});
export type Agenda = z.infer<typeof agendaSchema>;
