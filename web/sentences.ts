import type { TFunction } from 'i18next';
import { DataFolderUnusable } from '#backend/instance/data-folder-unusable.ts';
import { PortUnusable } from './listen.ts';
import type { OptionFault } from './options.ts';

/** Ended as asked; could not start or go on; the command line itself made no sense. */
export const exitCodes = { ended: 0, failed: 1, usage: 2 } as const;

export function sentenceOfFault({ key, option }: OptionFault, words: TFunction): string {
  return `${words(`host:options.${key}`, { option })}\n${words('host:options.hint')}`;
}

/** Why the host could not start or go on, without a stack. */
export function sentenceOfFailure(error: unknown, words: TFunction): string {
  if (error instanceof DataFolderUnusable) {
    return words('host:folder-unusable', { folder: error.folder, reason: error.reason });
  }
  if (error instanceof PortUnusable) {
    return words(error.isTaken ? 'host:port-taken' : 'host:port-refused', { port: error.port });
  }
  return words('host:defect', { message: error instanceof Error ? error.message : String(error) });
}

/** What `--help` shows: how the program is called and, in columns, each option and what it does. */
export function helpText(usage: string, options: readonly string[], words: TFunction): string {
  const width = Math.max(...options.map((option) => option.length));
  const lines = options.map((option) => {
    const name = /--(\S+)/u.exec(option)?.[1];
    return `  ${option.padEnd(width)}  ${words(`host:help.${name}`)}`;
  });
  return [words('host:help.usage', { usage }), ...lines].join('\n');
}
