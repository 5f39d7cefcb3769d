import type { Report } from '#core/content/compile/fault.ts';
import type { LocatedTerm } from '#core/content/compile/read-glossary.ts';
import { uniqueIds } from '#core/content/compile/unique-ids.ts';
import { allDesignations } from '#core/glossary/designations.ts';
import { squeeze } from '#core/glossary/normalise.ts';
import { isHangul } from '#core/korean/hangul.ts';
import type { Occurrence } from '#core/glossary/term-schema.ts';

/** Ids, domains, Hangul, and that no two concepts claim one English designation. */
export function checkGlossary(
  terms: readonly LocatedTerm[],
  file: string,
  domains: ReadonlySet<string> | null,
  report: Report,
): void {
  uniqueIds(
    terms.map(({ term, line }) => ({ id: term.id, line })),
    file,
    report,
  );
  const claimed = new Map<string, { id: string; line: number }>();
  for (const { term, line } of terms) {
    if (domains && !domains.has(term.domain))
      report({ file, line, code: 'unknown-domain', params: { id: term.domain } });
    const korean = [term.ko.preferred, ...term.ko.admitted, ...term.ko.deprecated];
    if (!korean.some((text) => [...text].some(isHangul)) && term.partOfSpeech !== 'proper-noun') {
      report({ file, line, code: 'korean-without-hangul', params: { key: `${term.id}.ko` } });
    }
    for (const designation of new Set(allDesignations(term.en).map(squeeze))) {
      const other = claimed.get(designation);
      if (!other) claimed.set(designation, { id: term.id, line });
      else if (other.id !== term.id) {
        report({
          file,
          line,
          code: 'designation-twice',
          params: { designation, id: term.id, other: other.id, otherLine: other.line },
        });
      }
    }
  }
}

/** A term said to be of the source must occur in it. */
export function checkOccurrences(
  terms: readonly LocatedTerm[],
  file: string,
  occurrences: readonly Occurrence[],
  report: Report,
): void {
  const occurring = new Set(occurrences.map(({ term }) => term));
  for (const { term, line } of terms) {
    if (term.origin === 'source' && !occurring.has(term.id)) {
      report({ file, line, code: 'occurs-nowhere', params: { id: term.id, designation: term.en.preferred } });
    }
  }
}
