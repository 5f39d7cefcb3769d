import { z } from 'zod';

export const cardIdSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)* (?:en-ko|ko-en)$/u);

/** Epoch ms that a date can hold. */
const instantSchema = z.number().int().min(0).max(8.64e15);

/** How an answer went: again, hard, good, easy. */
export const ratingSchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
export type Rating = z.infer<typeof ratingSchema>;

/** What is remembered of a card once it was studied: FSRS's card, with instants for its dates. Of a new card there is none. */
export const cardStateSchema = z.strictObject({
  due: instantSchema,
  /** Days after which recall has fallen to 90 %. */
  stability: z.number().positive(),
  /** 1 to 10. */
  difficulty: z.number().min(1).max(10),
  scheduledDays: z.number().int().nonnegative(),
  /** Which of the steps of minutes it is on, while it is learned. */
  learningSteps: z.number().int().nonnegative(),
  reps: z.number().int().positive(),
  lapses: z.number().int().nonnegative(),
  state: z.enum(['learning', 'review', 'relearning']),
  lastReview: instantSchema,
  firstReview: instantSchema,
});
export type CardState = z.infer<typeof cardStateSchema>;

/** A review as it is asked for. `before`: the state that whoever answered saw, so that two windows cannot both go on from it. */
export const reviewSchema = z.strictObject({
  card: cardIdSchema,
  rating: ratingSchema,
  before: cardStateSchema.nullable(),
  /** When the card must be known by; null for no such day. */
  deadline: instantSchema.nullable(),
});

/** The newest review, which undo takes back. */
export const lastReviewSchema = z.strictObject({
  id: z.number().int().positive(),
  card: cardIdSchema,
  at: instantSchema,
  rating: ratingSchema,
});
export type LastReview = z.infer<typeof lastReviewSchema>;

/** Rises with every change, since answers and what is told unasked come by two ways. */
const revisionSchema = z.number().int().nonnegative();

export const studySchema = z.strictObject({
  revision: revisionSchema,
  /** Those that were studied. */
  cards: z.array(z.strictObject({ card: cardIdSchema, state: cardStateSchema })),
  last: lastReviewSchema.nullable(),
});
export type Study = z.infer<typeof studySchema>;

/** What one review or undo changed. */
export const studyChangeSchema = z.strictObject({
  revision: revisionSchema,
  card: cardIdSchema,
  /** Null: the card is new again. */
  state: cardStateSchema.nullable(),
  last: lastReviewSchema.nullable(),
});
export type StudyChange = z.infer<typeof studyChangeSchema>;
