import type { Theme } from '#core/settings/choices.ts';
import type { Language } from '#core/texts/language.ts';

/** What the page as a whole says of itself: its language to screen readers and hyphenation, its theme to the tokens. */
export function faceDocument(page: Document, language: Language, theme: Theme): void {
  page.documentElement.lang = language;
  page.documentElement.dataset['theme'] = theme;
}
