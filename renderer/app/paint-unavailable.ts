import { machineLanguage } from '#core/settings/machine-language.ts';
import { faceDocument } from './document-face.ts';
import { createWords } from './words.ts';

/** What stands there when the host answers nothing at all: with no settings and no content, one sentence. */
export async function paintUnavailable(page: Document, preferred: readonly string[]): Promise<void> {
  const language = machineLanguage(preferred);
  const words = await createWords(language);
  faceDocument(page, language, 'light');
  page.getElementById('root')?.replaceChildren(words.t('problems:call.unavailable'));
}
