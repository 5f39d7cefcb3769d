import type { Designations } from '#core/glossary/term-schema.ts';

/** Every way a concept is named in one language, the preferred one first. */
export function allDesignations(designations: Designations): string[] {
  return [designations.preferred, ...designations.abbreviations, ...designations.admitted, ...designations.deprecated];
}
