import type { TFunction } from 'i18next';

/** A file that a command was given and cannot use; said as "file:line sentence". */
export class BadFile extends Error {
  override name = 'BadFile';
  readonly file: string;
  readonly line: number;
  readonly reason: 'missing' | 'not-json' | 'not-fitting' | 'no-date';
  readonly detail: string;

  constructor(file: string, line: number, reason: BadFile['reason'], detail = '') {
    super(`${file}:${line} ${reason}`);
    this.file = file;
    this.line = line;
    this.reason = reason;
    this.detail = detail;
  }

  sentence(words: TFunction): string {
    return `${this.file}:${this.line} ${words(`cli:bad-file.${this.reason}`, { detail: this.detail })}`;
  }
}
