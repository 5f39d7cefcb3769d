/** How a shift of what is still to come is done; see `shift.ts`. Apart from the schema, which windows need not load. */
export const shiftWays = ['push', 'absorb', 'trim'] as const;
export type ShiftWay = (typeof shiftWays)[number];
