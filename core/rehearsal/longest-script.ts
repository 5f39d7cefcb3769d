/** Characters: an hour and a half of English, and in Korean as much as a host takes at one time. Apart from the schema, which windows need not load. */
export const longestScript = 60_000;
