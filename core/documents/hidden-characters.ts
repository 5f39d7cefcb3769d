/** Characters that turn the direction of a text, or are not seen at all: what is read may not be what is there. */
export interface HiddenCharacters {
  bidi: number;
  invisible: number;
}

const bidi = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
/** Format characters, controls and fillers that take part in a text and show nothing. A joiner inside an emoji belongs to it. */
const invisible =
  /(?!(?<=\p{Extended_Pictographic}\uFE0F?)\u200D)(?![\t\n\r\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069])(?:\p{Cf}|\p{Cc}|\u034F|\u115F|\u1160|\u17B4|\u17B5|\u3164|\uFFA0)/gu;

export function hiddenCharactersIn(text: string): HiddenCharacters {
  // Most text has none.
  if (/^[ -~가-힣\s]*$/u.test(text)) return { bidi: 0, invisible: 0 };
  return { bidi: text.match(bidi)?.length ?? 0, invisible: text.match(invisible)?.length ?? 0 };
}
