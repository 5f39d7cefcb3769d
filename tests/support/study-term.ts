import type { StudyTerm } from '#core/study/study-terms.ts';
import { rowOfEventTerm } from '#core/exchange/term-row.ts';
import { term } from './term.ts';

/** A made-up term to study. */
export function studyTerm(id: string, needed: Partial<StudyTerm> = {}): StudyTerm {
  return { ...rowOfEventTerm(term(id, { en: id, ko: `${id} 용어` })), id, isOwn: false, slots: [], ...needed };
}
