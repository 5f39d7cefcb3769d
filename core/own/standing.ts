import type { Designations, Term } from '#core/glossary/term-schema.ts';
import type { Annotation, SeenTerm } from '#core/own/annotation.ts';
import { languages, type Language } from '#core/texts/language.ts';

const aspects = ['preferred', 'abbreviations', 'admitted', 'deprecated', 'definition'] as const;
export type Aspect = (typeof aspects)[number];

/** One thing that an update of the content changed in a term. */
export interface TermChange {
  aspect: Aspect;
  language: Language;
  before: readonly string[];
  now: readonly string[];
}

/** How an annotated term stands to what it was when it was annotated. */
export type Standing =
  | { is: 'same' }
  | { is: 'changed'; changes: readonly TermChange[] }
  /** The event has no such term any more. */
  | { is: 'dropped'; was: SeenTerm | null };

type Shown = Pick<Term, 'en' | 'ko' | 'definition'>;

/** What of a term an annotation remembers. */
export function seenOf({ en, ko, definition }: Shown): SeenTerm {
  return { en, ko, definition: { en: definition?.en ?? '', ko: definition?.ko ?? '' } };
}

export function standingOf({ seen }: Pick<Annotation, 'seen'>, term: Shown | undefined): Standing {
  if (!term) return { is: 'dropped', was: seen };
  if (!seen) return { is: 'same' };
  const now = seenOf(term);
  const changes = languages
    .flatMap((language) =>
      aspects.map((aspect) => ({
        aspect,
        language,
        before: textsOf(seen, language, aspect),
        now: textsOf(now, language, aspect),
      })),
    )
    // The order in which variants are written says nothing.
    .filter(({ before, now: after }) => before.toSorted().join('\n') !== after.toSorted().join('\n'));
  return changes.length === 0 ? { is: 'same' } : { is: 'changed', changes };
}

function textsOf(seen: SeenTerm, language: Language, aspect: Aspect): readonly string[] {
  if (aspect === 'definition') return given(seen.definition[language]);
  const designations: Designations = seen[language];
  return aspect === 'preferred' ? given(designations.preferred) : designations[aspect];
}

function given(text: string): readonly string[] {
  return text === '' ? [] : [text];
}
