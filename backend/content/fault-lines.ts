import type { TFunction } from 'i18next';
import type { Fault } from '#core/content/compile/fault.ts';

/** Faults as the terminal shows them, "file:line sentence", and a last line that counts them. */
export function faultLines(faults: readonly Fault[], words: TFunction, folder: string): string[] {
  return [
    ...faults.map(({ file, line, code, params }) => `${folder}/${file}:${line} ${words(`faults:${code}`, params)}`),
    words('faults:summary', { count: faults.length }),
  ];
}
