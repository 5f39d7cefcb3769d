import type { Designations } from '#core/glossary/term-schema.ts';
import { mostTexts } from '#core/own/limits.ts';
import { namesNothing, tidyRow, type GivenRow } from '#core/own/tidy-row.ts';
import type { Language } from '#core/texts/language.ts';

/** The designations of one language as they are typed: several of a kind in lines, or between bars. */
export type DesignationsDraft = Record<keyof Designations, string>;

/** An own term as it stands in a form. */
export type TermDraft = Omit<GivenRow, Language> & Record<Language, DesignationsDraft>;

export function draftOfRow(row: GivenRow): TermDraft {
  const { definition, note, domain, partOfSpeech, sessions, speakers } = row;
  const typed = { definition, note, domain, partOfSpeech, sessions, speakers };
  return { ...typed, en: draftOf(row.en), ko: draftOf(row.ko) };
}

export function rowOfDraft(draft: TermDraft): GivenRow {
  return tidyRow({ ...draft, en: designationsOf(draft.en), ko: designationsOf(draft.ko) });
}

/** Why a draft cannot be saved as it is; null where it can. */
export function faultOfDraft(draft: TermDraft): 'nameless' | 'tooMany' | null {
  const row = rowOfDraft(draft);
  if (namesNothing(row)) return 'nameless';
  const lists = [row.en, row.ko].flatMap(({ abbreviations, admitted, deprecated }) => [
    abbreviations,
    admitted,
    deprecated,
  ]);
  return lists.some(({ length }) => length > mostTexts) ? 'tooMany' : null;
}

function draftOf({ preferred, abbreviations, admitted, deprecated }: Designations): DesignationsDraft {
  return {
    preferred,
    abbreviations: inLines(abbreviations),
    admitted: inLines(admitted),
    deprecated: inLines(deprecated),
  };
}

function designationsOf({ preferred, abbreviations, admitted, deprecated }: DesignationsDraft): Designations {
  return { preferred, abbreviations: apart(abbreviations), admitted: apart(admitted), deprecated: apart(deprecated) };
}

function inLines(texts: readonly string[]): string {
  return texts.join('\n');
}

function apart(typed: string): string[] {
  return typed.split(/[\n|]/u);
}
