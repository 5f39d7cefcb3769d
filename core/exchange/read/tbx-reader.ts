import type { ReadRow } from '#core/exchange/read/reading.ts';
import type { Refused } from '#core/exchange/read/refusal.ts';
import { rowOfTbxEntry, type TbxEntry } from '#core/exchange/read/tbx-entry.ts';
import type { XmlElement, XmlEvents } from '#core/exchange/read/xml-events.ts';

/** The elements that mean the same in ISO 30042:2019, in its predecessor (martif) and in the old TBX-Min. */
const entries = new Set(['conceptEntry', 'termEntry', 'entry']);
const languageSections = new Set(['langSec', 'langSet', 'langGroup']);
const termSections = new Set(['termSec', 'tig', 'ntig', 'termGroup']);
const statuses = new Set(['administrativeStatus', 'normativeAuthorization', 'termStatus']);

/** Whether an XML document is a TBX file, by its first element. */
export function isTbxRoot(name: string): boolean {
  return /^(?:tbx|martif)$/iu.test(name);
}

/**
 * Reads TBX as its XML is told: ISO 30042:2019 in both styles (categories as types, DCA; as elements, DCT), of any
 * dialect, its predecessor of 2008 and the old TBX-Min. Each concept goes to `take` when it ends.
 */
export function createTbxReader(take: (made: ReadRow | Refused) => void): XmlEvents {
  let entry: TbxEntry | null = null;
  let language: string | null = null;
  let inTerm = false;
  // The data category that is being read, how deep within it, and its own language where it names one.
  let category = '';
  let depth = 0;
  let said: string | null = null;
  let text = '';

  const open = (element: XmlElement, line: number) => {
    const { name, attributes } = element;
    if (entries.has(name)) entry = { id: attributes['id'] ?? attributes['xml:id'] ?? '', line, terms: [], data: [] };
    else if (!entry) return;
    else if (languageSections.has(name)) language = primaryTag(attributes['xml:lang'] ?? attributes['lang'] ?? '');
    else if (termSections.has(name)) {
      inTerm = true;
      entry.terms.push({ language: language ?? '', text: '', status: '', type: '' });
    } else if (depth > 0) depth += 1;
    else if (!name.endsWith('Grp')) {
      category = attributes['type'] || name;
      said = attributes['xml:lang'] === undefined ? null : primaryTag(attributes['xml:lang']);
      depth = 1;
      text = '';
    }
  };

  const close = (name: string) => {
    if (!entry) return;
    if (entries.has(name)) {
      take(rowOfTbxEntry(entry));
      entry = null;
      language = null;
    } else if (languageSections.has(name)) language = null;
    else if (termSections.has(name)) inTerm = false;
    else if (depth > 0) {
      depth -= 1;
      if (depth === 0) add(entry, text.trim());
    }
  };

  const add = ({ terms, data }: TbxEntry, value: string) => {
    const term = inTerm ? terms.at(-1) : undefined;
    if (value === '') return;
    if (term && category === 'term') term.text = value;
    else if (term && statuses.has(category)) term.status = value;
    else if (term && category === 'termType') term.type = value;
    else data.push({ category, language: said ?? language, text: value });
  };

  return {
    open,
    close,
    text: (piece) => {
      if (depth > 0) text += piece;
    },
  };
}

/** "en-US" and "eng" are English, "ko-KR" and "kor" are Korean. */
function primaryTag(tag: string): string {
  const [primary = ''] = tag.toLowerCase().split(/[-_]/u);
  return { eng: 'en', kor: 'ko' }[primary] ?? primary;
}
