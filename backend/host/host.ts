import type { Capabilities, EventName, EventPayload } from '#core/api/contract.ts';
import type { Dispatch } from '#core/api/dispatch.ts';
import type { Problem } from '#core/api/problem.ts';
import type { FileToSave } from '#core/files/file-schema.ts';
import type { Language } from '#core/texts/bilingual.ts';
import type { AwakeReason, SideWindow } from '#core/windows/side-windows.ts';

/** What a host (Electron, loopback) gives the shared backend when it starts. */
export interface HostOptions {
  version: string;
  capabilities: Capabilities;
  machineLanguage: Language;
  /** The compiled content, opened read-only. */
  contentFile: string;
  /** The folder of what the user makes; created if missing. */
  dataFolder: string;
  /** Asks the user, then opens an https or mailto address outside the app. Absent where the page does it itself. */
  openExternal?: (url: URL) => Promise<boolean>;
  /** Asks the user where and writes the file there. Absent where the page does it itself. */
  saveFile?: (file: FileToSave) => Promise<boolean>;
  /** The same for a file that the host has made: it is copied from where it lies. */
  saveMade?: (file: { name: string; path: string }) => Promise<boolean>;
  /** Absent where the page opens windows itself. */
  windows?: HostWindows;
  /** Answers whether the display is now kept awake. Absent where the page keeps it awake itself. */
  keepAwake?: (reason: AwakeReason, on: boolean) => boolean;
  /** The clock: epoch ms. */
  now: () => number;
  /** Where defects go; never terms, notes or other text of the user. */
  log: (line: string) => void;
}

/** The windows beside the main one, of a host that opens them. */
export interface HostWindows {
  /** Those that are open. */
  open: () => SideWindow[];
  /** Opens a window, or brings it to the front. */
  show: (which: SideWindow) => void;
  close: (which: SideWindow) => void;
  /** Of the stage, if it is open. */
  fullScreen: (to: 'toggle' | 'leave') => void;
  /** Told whenever a window was opened or closed. */
  onChange: (listener: () => void) => void;
}

/** The shared backend, started: both hosts carry `dispatch` and `subscribe` over their own transport. */
export interface Host {
  dispatch: Dispatch;
  problems: readonly Problem[];
  /** The language of the interface as it is now: chosen, else the machine's. */
  language: () => Language;
  subscribe(listener: <E extends EventName>(name: E, payload: EventPayload<E>) => void): () => void;
  publish<E extends EventName>(name: E, payload: EventPayload<E>): void;
  close(): void;
}
