import type { Capabilities, EventName, EventPayload } from '#core/api/contract.ts';
import type { Dispatch } from '#core/api/dispatch.ts';
import type { Problem } from '#core/api/problem.ts';
import type { FileToSave } from '#core/files/file-schema.ts';
import type { Language } from '#core/texts/bilingual.ts';

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
  /** The clock: epoch ms. */
  now: () => number;
  /** Where defects go; never terms, notes or other text of the user. */
  log: (line: string) => void;
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
