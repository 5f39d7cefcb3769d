import { z } from 'zod';
import { reviewSchema, studyChangeSchema, studySchema } from '#core/study/study-schema.ts';

/** The methods of study. */
export const studyContract = {
  'study.get': { input: z.strictObject({}), output: studySchema },
  /** One answer, on disk before it is answered; refused when the card has gone on since it was seen. */
  'study.review': { input: reviewSchema, output: studyChangeSchema },
  /** Takes the newest review back, if it is the one that is meant. */
  'study.undo': { input: z.strictObject({ review: z.number().int().positive() }), output: studyChangeSchema },
} as const;

export const studyEvents = {
  /** A card was reviewed or a review taken back, in this window or another. */
  'study.changed': studyChangeSchema,
} as const;
