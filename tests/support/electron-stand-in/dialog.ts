import type { MessageBoxOptions, SaveDialogOptions } from 'electron';
import { recorded } from './state.ts';
import { knownOptions, strict } from './strict.ts';

const boxOptions = ['type', 'message', 'detail', 'buttons', 'defaultId', 'cancelId', 'noLink'];

interface OpenBox {
  options: MessageBoxOptions;
  answer: (response: number) => void;
}

const open: OpenBox[] = [];

const saveOptions = ['defaultPath', 'filters', 'properties'];

interface OpenSave {
  options: SaveDialogOptions;
  answer: (file: string | null) => void;
}

const openSaves: OpenSave[] = [];

/** A box stays open until a test answers it, as it would until a user does. */
export const dialog = strict('dialog', {
  showMessageBox(...parameters: [MessageBoxOptions] | [object, MessageBoxOptions]) {
    const options = parameters.at(-1) as MessageBoxOptions;
    knownOptions('showMessageBox', options, boxOptions);
    return new Promise((resolve) => {
      open.push({ options, answer: (response) => resolve({ response, checkboxChecked: false }) });
    });
  },
  showSaveDialog(...parameters: [SaveDialogOptions] | [object, SaveDialogOptions]) {
    const options = parameters.at(-1) as SaveDialogOptions;
    knownOptions('showSaveDialog', options, saveOptions);
    return new Promise((resolve) => {
      const answer = (file: string | null) => resolve({ canceled: file === null, filePath: file ?? '' });
      openSaves.push({ options, answer });
    });
  },
  showErrorBox(title: string, content: string): void {
    recorded.errorBoxes.push({ title, content });
  },
});

export function openBoxes(): MessageBoxOptions[] {
  return open.map(({ options }) => options);
}

/** Presses the button with this label on the box that was opened first. */
export function pressButton(label: string): void {
  const box = open.shift();
  const button = box?.options.buttons?.indexOf(label) ?? -1;
  if (!box || button < 0) throw new Error(`No dialogue with a button "${label}" is open.`);
  box.answer(button);
}

export function openSaveDialogs(): SaveDialogOptions[] {
  return openSaves.map(({ options }) => options);
}

/** Answers the save dialogue that was opened first: with a file, or by giving up. */
export function chooseFile(file: string | null): void {
  const dialogue = openSaves.shift();
  if (!dialogue) throw new Error('No save dialogue is open.');
  dialogue.answer(file);
}
