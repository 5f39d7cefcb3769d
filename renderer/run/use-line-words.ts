import { useTranslation } from 'react-i18next';
import type { ToldLine } from '#core/agenda/run/tell-log.ts';
import { useSpanWords } from '../clock/use-span-words.ts';
import { useDayTimes } from './use-day-times.ts';
import { useSlotNames } from './use-slot-names.ts';

/** A line of the log as a sentence: "Started Presentation 2 (Myung Jae Moon); ended Presentation 1 (Sabine Kuhlmann)". */
export function useLineWords(): (line: ToldLine) => string {
  const { t } = useTranslation('run');
  const names = useSlotNames();
  const times = useDayTimes();
  const span = useSpanWords();
  return function write({ entry, slot: about, ended, takesBack }: ToldLine): string {
    const slot = about === null ? '' : names.slot(about);
    switch (entry.do) {
      case 'start':
        return ended === null ? t('did.start', { slot }) : t('did.startEnding', { slot, ended: names.slot(ended) });
      case 'add':
        return entry.minutes > 0
          ? t('did.add', { slot, count: entry.minutes })
          : t('did.take', { slot, count: -entry.minutes });
      case 'shift':
        return t(`did.${entry.how ?? 'push'}`, { slot, count: entry.minutes });
      case 'undo':
        if (!takesBack) return t('did.undoNothing');
        return t('did.undo', { time: times.exact(takesBack.entry.at), line: write(takesBack) });
      case 'set-clock':
        return t(entry.by > 0 ? 'did.clockForward' : 'did.clockBack', { span: span.spoken(entry.by) });
      case 'finish':
      case 'pause':
      case 'resume':
      case 'skip':
      case 'unskip':
        return t(`did.${entry.do}`, { slot });
    }
  };
}
