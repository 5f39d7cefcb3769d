import { z } from 'zod';
import { agendaSchema } from '#core/agenda/agenda-schema.ts';
import { eventSchema } from '#core/event/event-schema.ts';
import { looseEndSchema } from '#core/event/loose-end-schema.ts';
import { occurrenceSchema, termSchema } from '#core/glossary/term-schema.ts';
import { figureSchema } from '#core/numbers/figure-schema.ts';
import { deckSchema } from '#core/slides/deck-schema.ts';
import { bodySchema, personSchema } from '#core/speakers/person-schema.ts';
import { textDocumentSchema } from '#core/texts/segment-schema.ts';

/** Everything the app knows of one event, compiled and checked. */
export const contentSchema = z.strictObject({
  event: eventSchema,
  agenda: agendaSchema,
  conceptNote: textDocumentSchema,
  people: z.array(personSchema),
  bodies: z.array(bodySchema),
  decks: z.array(deckSchema),
  terms: z.array(termSchema),
  figures: z.array(figureSchema),
  looseEnds: z.array(looseEndSchema),
  occurrences: z.array(occurrenceSchema),
});
export type Content = z.infer<typeof contentSchema>;
