import type { AskedImport, ConflictRules } from '#core/api/imports-contract.ts';
import type { Language } from '#core/texts/language.ts';

/** A file to be looked at or taken, and all that its worker needs to know: it shares nothing with the host. */
export interface FileJob extends Omit<AskedImport, 'token'> {
  file: string;
  /** What the user calls it. */
  name: string;
  /** The compiled content. */
  contentFile: string;
  /** The database of what the user made. */
  userFile: string;
}

export interface TakeJob extends FileJob {
  rules: ConflictRules;
  slot: string | null;
  language: Language | null;
  /** Epoch ms. */
  at: number;
}

/** Told how far a job is, from 0 to 1. */
export type Told = (share: number) => void;
