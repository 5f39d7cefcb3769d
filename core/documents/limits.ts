/** How much of an imported text is taken. Apart from the schemas, which windows need not load. */
export const documentLimits = {
  /** UTF-16 units of one paragraph: as much as the longest script. */
  passage: 60_000,
  /** UTF-16 units of all text: some forty hours of speech. */
  text: 4_000_000,
  /** UTF-16 units that are marked and analysed: six hours of speech, within half a second. */
  analysed: 600_000,
  /** Paragraphs, or units of an aligned text. */
  passages: 50_000,
  slides: 2_000,
  /** Refused parts and notices that are listed one by one. */
  listed: 500,
} as const;
