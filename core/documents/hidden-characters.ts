/** Characters that turn the direction of a text, or are not seen at all: what is read may not be what is there. */
export interface HiddenCharacters {
  bidi: number;
  invisible: number;
}

const bidi = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
/** Zero-width and filler characters, tags, controls. A joiner inside an emoji belongs to it. */
const invisible =
  /(?<!\p{Extended_Pictographic}\uFE0F?)\u200D|[\u00AD\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180E\u200B\u200C\u2060-\u2064\u206A-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E007F}]|[^\P{Cc}\t\n\r]/gu;

export function hiddenCharactersIn(text: string): HiddenCharacters {
  // Most text has none.
  if (/^[ -~가-힣\s]*$/u.test(text)) return { bidi: 0, invisible: 0 };
  return { bidi: text.match(bidi)?.length ?? 0, invisible: text.match(invisible)?.length ?? 0 };
}
