import type { Rectangle } from 'electron';
import { loadFirstPage, StandInWindow } from './browser-window.ts';
import { chooseFile, openBoxes, openSaveDialogs, pressButton } from './dialog.ts';
import { nativeTheme } from './electron.ts';
import { chooseMenuItem, shownMenu } from './menu.ts';
import { blockers } from './power-save-blocker.ts';
import { plugIn, unplugLast } from './screen.ts';
import { recorded } from './state.ts';

/** What a test can do to the stand-in and ask of it, beside what it does in the page itself. */
export const commands = {
  loadFirstPage: () => loadFirstPage(),
  menu: () => shownMenu(),
  chooseMenuItem: (name: string) => chooseMenuItem(name),
  dialogs: () => openBoxes(),
  pressButton: (label: string) => pressButton(label),
  saveDialogs: () => openSaveDialogs(),
  chooseFile: (file: string | null) => chooseFile(file),
  recorded: () => recorded,
  windows: () => StandInWindow.getAllWindows().map((window) => window.look()),
  moveWindow: (bounds: Rectangle) => StandInWindow.getFocusedWindow()?.setBounds(bounds),
  maximizeWindow: () => StandInWindow.getFocusedWindow()?.maximize(),
  minimizeWindow: () => StandInWindow.getFocusedWindow()?.minimize(),
  themeSource: () => nativeTheme.themeSource,
  closeWindow: (address: string) => windowAt(address).close(),
  plugIn: (area: Rectangle) => plugIn(area),
  unplugLast: () => unplugLast(),
  isKeptAwake: () => blockers() > 0,
};

function windowAt(address: string): StandInWindow {
  const window = StandInWindow.getAllWindows().find((one) => one.webContents.address() === address);
  if (!window) throw new Error(`No window shows ${address}.`);
  return window;
}

export type Commands = typeof commands;
export type CommandName = keyof Commands;

export interface CommandMessage {
  id: number;
  command: CommandName;
  parameters: unknown[];
}

export interface CommandAnswer {
  id: number;
  value?: unknown;
  error?: string;
}

/** Obeys the process that started this one, over Node's own channel between the two. */
export function obeyParent(): void {
  process.on('message', async ({ id, command, parameters }: CommandMessage) => {
    process.send?.({ id, ...(await carriedOut(command, parameters)) } satisfies CommandAnswer);
  });
  // The test that started this app is gone.
  process.once('disconnect', () => process.exit(1));
  process.channel?.unref();
}

async function carriedOut(command: CommandName, parameters: unknown[]): Promise<Omit<CommandAnswer, 'id'>> {
  try {
    return { value: await (commands[command] as (...given: unknown[]) => unknown)(...parameters) };
  } catch (error) {
    return { error: String(error) };
  }
}
