import { z } from 'zod';
import { candidateSchema } from '#core/documents/candidates/candidate.ts';
import { englishCandidates } from '#core/documents/candidates/english-candidates.ts';
import { knownDesignations } from '#core/documents/candidates/known-designations.ts';
import { koreanCandidates } from '#core/documents/candidates/korean-candidates.ts';
import { rankCandidates } from '#core/documents/candidates/rank-candidates.ts';
import type { DocumentContent } from '#core/documents/document-schema.ts';
import { markPassages } from '#core/documents/mark-passages.ts';
import { documentLimits } from '#core/documents/limits.ts';
import { passagesOf, type Passage } from '#core/documents/passages.ts';
import { speechLoads, speechLoadSchema } from '#core/documents/speech-load.ts';
import {
  acronymsOfTerms,
  unexplainedAcronyms,
  unexplainedAcronymSchema,
} from '#core/documents/unexplained-acronyms.ts';
import { createFindOccurrences, type FindableTerm } from '#core/glossary/find-occurrences.ts';
import type { Language } from '#core/texts/language.ts';
import { markSchema } from '#core/texts/segment-schema.ts';

export const documentAnalysisSchema = z.strictObject({
  /** Whether it is of the whole text; of a very long one only its beginning is looked at. */
  whole: z.boolean(),
  /** The known terms, by place; a passage without any has no entry. */
  marks: z.record(z.string(), z.array(markSchema)),
  /** English ones, then Korean ones, each the likeliest first. */
  candidates: z.array(candidateSchema),
  loads: z.array(speechLoadSchema),
  acronyms: z.array(unexplainedAcronymSchema),
});
export type DocumentAnalysis = z.infer<typeof documentAnalysisSchema>;

/** What a briefing knows: terms of the event and one's own, and the names of people and bodies. */
export interface Known {
  terms: readonly FindableTerm[];
  names: readonly string[];
}

/** Where a text is said, as far as it is known. */
export interface SaidWhere {
  language: Language | null;
  slotMinutes: number | null;
}

export type AnalyseDocument = (content: DocumentContent, where: SaidWhere) => DocumentAnalysis;

/** Prepares what is known once; each document is then analysed in time that grows with its length. */
export function createAnalyseDocument({ terms, names }: Known): AnalyseDocument {
  const find = createFindOccurrences(terms);
  const findNames = createFindOccurrences(names.map(namedTerm));
  const designations = knownDesignations(terms);
  const acronyms = acronymsOfTerms(terms);
  return (content, { language, slotMinutes }) => {
    const all = passagesOf(content);
    const passages = markPassages(beginningOf(all), find);
    const inLanguage = (wanted: Language) =>
      passages
        .filter((passage) => passage.language === wanted)
        .map((passage) => ({ ...passage, marks: [...passage.marks, ...findNames.marks(passage.text, wanted)] }));
    return {
      whole: passages.length === all.length,
      marks: Object.fromEntries(
        passages.filter(({ marks }) => marks.length > 0).map(({ place, marks }) => [place, marks]),
      ),
      candidates: [
        ...rankCandidates(englishCandidates(inLanguage('en'), designations), 'en'),
        ...rankCandidates(koreanCandidates(inLanguage('ko'), designations), 'ko'),
      ],
      loads: speechLoads(content, language, slotMinutes),
      acronyms: unexplainedAcronyms(passages, acronyms),
    };
  };
}

function beginningOf(passages: readonly Passage[]): readonly Passage[] {
  let left: number = documentLimits.analysed;
  const end = passages.findIndex(({ text }) => (left -= text.length) < 0);
  return end < 0 ? passages : passages.slice(0, end);
}

/** A name is found as a term is, in texts of either language. */
function namedTerm(name: string): FindableTerm {
  const designations = { preferred: name, admitted: [], deprecated: [], abbreviations: [] };
  return { id: 'name', partOfSpeech: 'proper-noun', en: designations, ko: designations };
}
