import { BrowserWindow, dialog, type SaveDialogOptions } from 'electron';
import type { TFunction } from 'i18next';
import { Refusal } from '#core/api/problem.ts';
import { fileKindOf } from '#core/files/file-kinds.ts';
import type { FileToSave } from '#core/files/file-schema.ts';
import { copyWholeFile, writeWholeFile } from '#backend/files/write-whole-file.ts';

/** Asks the user where to save a file and writes it there; false if the answer is nowhere. The window never learns the place. */
export function saveFile({ name, text }: FileToSave, words: TFunction): Promise<boolean> {
  return saveAs(name, words, (place) => writeWholeFile(place, text));
}

/** The same for a file that the host has made. */
export function saveMade({ name, path }: { name: string; path: string }, words: TFunction): Promise<boolean> {
  return saveAs(name, words, (place) => copyWholeFile(path, place));
}

async function saveAs(name: string, words: TFunction, write: (place: string) => Promise<void>): Promise<boolean> {
  const question = saveQuestion(name, words);
  const window = BrowserWindow.getFocusedWindow();
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, question)
    : dialog.showSaveDialog(question));
  if (canceled || filePath === '') return false;
  try {
    await write(filePath);
  } catch {
    throw new Refusal('not-written', 'The file could not be written where the user wants it.');
  }
  return true;
}

function saveQuestion(name: string, words: TFunction): SaveDialogOptions {
  const kind = fileKindOf(name);
  return {
    defaultPath: name,
    filters: kind === null ? [] : [{ name: words(`menu:save.${kind}`), extensions: [kind] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  };
}
