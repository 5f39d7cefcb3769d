import type { Report } from '#core/content/compile/fault.ts';
import type { LanguageText, TextSection, TextSegment } from '#core/content/compile/read-text.ts';
import { uniqueIds } from '#core/content/compile/unique-ids.ts';
import type { FindOccurrences } from '#core/glossary/find-occurrences.ts';
import type { Section, Segment, TextDocument } from '#core/texts/segment-schema.ts';

/** Joins the languages of a text segment by segment and marks the terms. Segments without a translation have none. */
export function joinLanguages(
  id: string,
  english: LanguageText,
  korean: LanguageText | null,
  find: FindOccurrences,
  report: Report,
): TextDocument {
  checkIds(english, report);
  if (korean) checkIds(korean, report);
  if (korean) checkAlignment(english, korean, report);
  const englishFootnotes = footnoteIds(english);
  checkCalls(english, englishFootnotes, report);
  if (korean) checkCalls(korean, footnoteIds(korean), report);

  const translated = new Map(segmentsOf(korean).map((segment) => [segment.id, segment]));
  const titles = new Map(korean?.sections.map(({ id: section, title }) => [section, title]));
  const segmentOf = (segment: TextSegment): Segment => {
    const translation = translated.get(segment.id) ?? null;
    const calls = (of: TextSegment | null) =>
      of?.calls.map(({ at, number }) => ({ at, footnote: englishFootnotes.get(number) ?? segment.id })) ?? [];
    return {
      id: segment.id,
      kind: segment.kind,
      paragraph: segment.paragraph,
      marker: segment.marker,
      text: { en: segment.text, ko: translation?.text ?? null },
      footnotes: { en: calls(segment), ko: calls(translation) },
      marks: {
        en: find.marks(segment.text, 'en'),
        ko: translation ? find.marks(translation.text, 'ko') : [],
      },
    };
  };
  const sections = english.sections.map((section): Section => ({
    id: section.id,
    title: { en: section.title, ko: titles.get(section.id) ?? null },
    level: section.level,
    segments: section.segments.map(segmentOf),
  }));
  return { id, title: { en: english.title, ko: korean?.title ?? null }, sections };
}

function segmentsOf(text: LanguageText | null): TextSegment[] {
  return text?.sections.flatMap(({ segments }) => segments) ?? [];
}

function checkIds(text: LanguageText, report: Report): void {
  uniqueIds([...text.sections, ...segmentsOf(text)], text.file, report);
}

/** A translation follows its source: the same ids, in the same sections, in the same order; some may be missing. */
function checkAlignment(source: LanguageText, translation: LanguageText, report: Report): void {
  const sourceOrder = new Map(segmentsOf(source).map(({ id }, index) => [id, index]));
  const sourceSections = sectionsOfSegments(source.sections);
  const sections = new Set(source.sections.map(({ id }) => id));
  let reached = -1;
  for (const section of translation.sections) {
    const at = (line: number) => ({ file: translation.file, line });
    if (!sections.has(section.id)) {
      report({ ...at(section.line), code: 'text-no-source', params: { id: section.id, source: source.file } });
    }
    for (const { id, line } of section.segments) {
      const order = sourceOrder.get(id);
      if (order === undefined) {
        report({ ...at(line), code: 'text-no-source', params: { id, source: source.file } });
        continue;
      }
      if (sourceSections.get(id) !== section.id) {
        report({ ...at(line), code: 'text-other-section', params: { id, section: sourceSections.get(id) ?? '' } });
      }
      if (order < reached) report({ ...at(line), code: 'text-out-of-order', params: { id, source: source.file } });
      reached = Math.max(reached, order);
    }
  }
}

function sectionsOfSegments(sections: readonly TextSection[]): Map<string, string> {
  return new Map(sections.flatMap(({ id, segments }) => segments.map((segment) => [segment.id, id] as const)));
}

function footnoteIds(text: LanguageText): Map<string, string> {
  return new Map(
    segmentsOf(text).flatMap(({ kind, marker, id }) =>
      kind === 'footnote' && marker !== null ? [[marker, id] as const] : [],
    ),
  );
}

function checkCalls(text: LanguageText, footnotes: ReadonlyMap<string, string>, report: Report): void {
  for (const { calls, line } of segmentsOf(text)) {
    for (const { number } of calls) {
      if (!footnotes.has(number)) report({ file: text.file, line, code: 'text-unknown-footnote', params: { number } });
    }
  }
}
