import { documentLimits } from '#core/documents/limits.ts';
import type { Language } from '#core/texts/language.ts';
import type { XmlEvents } from '#backend/import/read-xml.ts';

/** One unit as it is read: the first variant in each of the two languages. */
export type ReadUnit = Partial<Record<Language, string>>;

/** Codes of the program that the text was translated in, not text (TMX 1.4b, 3.6). */
const codes: ReadonlySet<string> = new Set(['bpt', 'ept', 'it', 'ph', 'ut']);

/** Listens to a TMX file and tells each unit as it ends, its inline codes left out. */
export function alignedUnits(tell: (unit: ReadUnit, number: number) => void): XmlEvents {
  let number = 0;
  let unit: ReadUnit = {};
  let language: Language | null = null;
  let segment: string | null = null;
  let codeDepth = 0;
  return {
    open({ name, attributes }) {
      if (codeDepth > 0 || codes.has(name)) codeDepth += 1;
      else if (name === 'tu') {
        unit = {};
        number += 1;
      } else if (name === 'tuv') language = languageOf(attributes['xml:lang'] ?? attributes['lang'] ?? '');
      else if (name === 'seg') segment = '';
    },
    text(text) {
      if (segment !== null && codeDepth === 0 && segment.length <= documentLimits.passage) segment += text;
    },
    close(name) {
      if (codeDepth > 0) codeDepth -= 1;
      else if (name === 'seg') {
        if (language !== null && segment !== null) unit[language] ??= segment;
        segment = null;
      } else if (name === 'tuv') language = null;
      else if (name === 'tu') tell(unit, number);
    },
  };
}

/** "en-US" is English; "kor" is Korean. */
function languageOf(code: string): Language | null {
  const [primary = ''] = code.toLowerCase().split(/[-_]/u);
  if (primary === 'en' || primary === 'eng') return 'en';
  return primary === 'ko' || primary === 'kor' ? 'ko' : null;
}
