/** The most that one text of an own term or an annotation may be, in UTF-16 units. */
export const longestText = 2_000;
/** The most variants of a kind, or tags, of one term. */
export const mostTexts = 50;
