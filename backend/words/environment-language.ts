import { machineLanguage } from '#core/settings/machine-language.ts';
import type { Language } from '#core/texts/bilingual.ts';

/** The language of the terminal and, for the loopback host, of the machine: LC_ALL, LC_MESSAGES, LANG, then the system's. */
export function environmentLanguage(environment: NodeJS.ProcessEnv = process.env): Language {
  const named = [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']].filter(
    (value) => value !== undefined && value !== '',
  );
  return machineLanguage([...named.slice(0, 1), Intl.DateTimeFormat().resolvedOptions().locale] as string[]);
}
