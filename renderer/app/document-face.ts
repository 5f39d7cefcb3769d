import type { Theme } from '#core/settings/settings-schema.ts';
import type { Language } from '#core/texts/bilingual.ts';

/** What the page as a whole says of itself: its language to screen readers and hyphenation, its theme to the tokens. */
export function faceDocument(page: Document, language: Language, theme: Theme): void {
  page.documentElement.lang = language;
  page.documentElement.dataset['theme'] = theme;
}
