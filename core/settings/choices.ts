/** What can be chosen. Apart from the schema, which windows need not load. */
export const roles = ['interpreter', 'speaker', 'organiser'] as const;
export type Role = (typeof roles)[number];

export const themes = ['light', 'booth'] as const;
export type Theme = (typeof themes)[number];
