/** How long one interpreter is on, in minutes. Apart from the schema, which windows need not load. */
export const turnLengths = [15, 20, 30] as const;
export type TurnMinutes = (typeof turnLengths)[number];

/** What remote interpreting is done in; the Forum is remote. */
export const usualTurnMinutes: TurnMinutes = 20;

export const fewestInterpreters = 2;
export const mostInterpreters = 3;
export const longestName = 40;
