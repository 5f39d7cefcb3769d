/** A message for the stage is read at a glance. Apart from the schema, which windows need not load. */
export const longestMessage = 120;
