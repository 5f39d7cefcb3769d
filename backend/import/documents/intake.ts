import type { PartNotice, PlaceInFile, RefusedPart } from '#core/documents/document-schema.ts';
import { hiddenCharactersIn } from '#core/documents/hidden-characters.ts';
import { documentLimits } from '#core/documents/limits.ts';

/** Lets text into a document as long as there is room, and keeps what is to be said of it. */
export interface Intake {
  /** The text as it comes in; null where it does not, and then it is said why. */
  take: (text: string, at: PlaceInFile) => string | null;
  refuse: (code: RefusedPart['code'], at: PlaceInFile) => void;
  notice: (code: PartNotice['code'], at: PlaceInFile, count: number) => void;
  readonly refused: RefusedPart[];
  readonly noticed: PartNotice[];
}

export function createIntake(limits: typeof documentLimits = documentLimits): Intake {
  const refused: RefusedPart[] = [];
  const noticed: PartNotice[] = [];
  let text = 0;
  let passages = 0;
  /** What it is full of is said once: whatever comes after has the same reason. */
  let isFull = false;
  const refuse = (code: RefusedPart['code'], at: PlaceInFile) => {
    if (refused.some((each) => isSame(each, code, at))) return;
    if (refused.length < limits.listed) refused.push({ at, code });
  };
  const notice = (code: PartNotice['code'], at: PlaceInFile, count: number) => {
    if (count === 0) return;
    const before = noticed.find((each) => isSame(each, code, at));
    if (before) before.count += count;
    else if (noticed.length < limits.listed) noticed.push({ at, code, count });
  };
  return {
    refused,
    noticed,
    refuse,
    notice,
    take(given, at) {
      // One letter, one syllable, one code: the way glossaries are written.
      const piece = given.normalize('NFC').trim();
      if (piece === '' || isFull) return null;
      if (piece.length > limits.passage) {
        refuse('too-long', at);
        return null;
      }
      isFull = passages >= limits.passages || text + piece.length > limits.text;
      if (isFull) {
        refuse('text-full', at);
        return null;
      }
      text += piece.length;
      passages += 1;
      const { bidi, invisible } = hiddenCharactersIn(piece);
      notice('bidi-characters', at, bidi);
      notice('invisible-characters', at, invisible);
      return piece;
    },
  };
}

/** The same of one part is said once. */
function isSame(each: RefusedPart | PartNotice, code: string, at: PlaceInFile): boolean {
  return each.code === code && each.at.number === at.number && each.at.of === at.of;
}
