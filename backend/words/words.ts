import { createInstance, type TFunction } from 'i18next';
import type { Language } from '#core/texts/bilingual.ts';
import enBackup from '../../locales/en/backup.json' with { type: 'json' };
import enCalendar from '../../locales/en/calendar.json' with { type: 'json' };
import enCli from '../../locales/en/cli.json' with { type: 'json' };
import enDocuments from '../../locales/en/documents.json' with { type: 'json' };
import enFaults from '../../locales/en/faults.json' with { type: 'json' };
import enFiles from '../../locales/en/files.json' with { type: 'json' };
import enHost from '../../locales/en/host.json' with { type: 'json' };
import enMenu from '../../locales/en/menu.json' with { type: 'json' };
import enProblems from '../../locales/en/problems.json' with { type: 'json' };
import enRun from '../../locales/en/run.json' with { type: 'json' };
import koBackup from '../../locales/ko/backup.json' with { type: 'json' };
import koCalendar from '../../locales/ko/calendar.json' with { type: 'json' };
import koCli from '../../locales/ko/cli.json' with { type: 'json' };
import koDocuments from '../../locales/ko/documents.json' with { type: 'json' };
import koFaults from '../../locales/ko/faults.json' with { type: 'json' };
import koFiles from '../../locales/ko/files.json' with { type: 'json' };
import koHost from '../../locales/ko/host.json' with { type: 'json' };
import koMenu from '../../locales/ko/menu.json' with { type: 'json' };
import koProblems from '../../locales/ko/problems.json' with { type: 'json' };
import koRun from '../../locales/ko/run.json' with { type: 'json' };

const resources = {
  en: {
    backup: enBackup,
    calendar: enCalendar,
    cli: enCli,
    documents: enDocuments,
    faults: enFaults,
    files: enFiles,
    host: enHost,
    menu: enMenu,
    problems: enProblems,
    run: enRun,
  },
  ko: {
    backup: koBackup,
    calendar: koCalendar,
    cli: koCli,
    documents: koDocuments,
    faults: koFaults,
    files: koFiles,
    host: koHost,
    menu: koMenu,
    problems: koProblems,
    run: koRun,
  },
};

/** The words that hosts and the command line say themselves: `words('host:ready', { url })`. */
export function createWords(language: Language): TFunction {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    resources,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return instance.t;
}
