import { BrowserWindow, dialog, shell, type MessageBoxOptions } from 'electron';
import type { TFunction } from 'i18next';

/** Only a parsed https or mailto address may leave the app, and none that carries a user's name or password. */
export function mayOpen(url: URL): boolean {
  return ['https:', 'mailto:'].includes(url.protocol) && url.username === '' && url.password === '';
}

/** Asks the user, showing the whole address, and opens it in the browser or mail program if the answer is yes. */
export async function openExternal(url: URL, words: TFunction): Promise<boolean> {
  if (!mayOpen(url)) return false;
  const question = linkQuestion(url, words);
  const window = BrowserWindow.getFocusedWindow();
  const { response } = await (window ? dialog.showMessageBox(window, question) : dialog.showMessageBox(question));
  if (response !== 0) return false;
  await shell.openExternal(url.href);
  return true;
}

function linkQuestion(url: URL, words: TFunction): MessageBoxOptions {
  return {
    type: 'question',
    message: words(url.protocol === 'mailto:' ? 'menu:link.mail' : 'menu:link.web'),
    detail: url.href,
    buttons: [words('menu:link.open'), words('menu:link.cancel')],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  };
}
