import type { Theme } from '#core/settings/choices.ts';
import type { SideWindow } from '#core/windows/side-windows.ts';
import type { Language } from '#core/texts/language.ts';

/** Which window a page is. */
export type WindowKind = 'main' | SideWindow;

/**
 * What the page as a whole says of itself: its language to screen readers and hyphenation, its theme to the tokens. The
 * stage is black whatever the theme: it stands in a dark hall.
 */
export function faceDocument(page: Document, language: Language, theme: Theme, kind: WindowKind = 'main'): void {
  const { documentElement } = page;
  documentElement.lang = language;
  documentElement.dataset['theme'] = kind === 'stage' ? 'stage' : theme;
  documentElement.dataset['window'] = kind;
}

/** Whether terms are marked, in every text at once. */
export function showMarks(page: Document, areShown: boolean): void {
  page.documentElement.dataset['marks'] = areShown ? 'shown' : 'hidden';
}
