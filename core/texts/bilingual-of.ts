import type { Bilingual } from '#core/texts/bilingual.ts';

/** A text of which a user may have written either language, both or none. */
export function bilingualOf({ en, ko }: { en: string; ko: string }): Bilingual | null {
  return en === '' && ko === '' ? null : { en, ko: ko === '' ? null : ko };
}
