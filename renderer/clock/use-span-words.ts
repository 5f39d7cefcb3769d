import { useTranslation } from 'react-i18next';
import { fullSpan, shortSpan, type SpanText } from './span-text.ts';

export interface SpanWords {
  /** "00:42:10" */
  full: (milliseconds: number) => string;
  /** "42:10" */
  short: (milliseconds: number) => string;
  /** "42 min 10 s", as one would say it; seconds that have not gone by are left out, and so is the sign. */
  spoken: (milliseconds: number) => string;
}

/** How spans are written in the language of the interface. */
export function useSpanWords(): SpanWords {
  const { t } = useTranslation('app');
  const write = ({ days, text }: SpanText) => (days > 0 ? t('span', { days, text }) : text);
  return {
    full: (milliseconds) => write(fullSpan(milliseconds)),
    short: (milliseconds) => write(shortSpan(milliseconds)),
    spoken(milliseconds) {
      const total = Math.floor(Math.abs(milliseconds) / 1000);
      const [days, hours] = [Math.floor(total / 86_400), Math.floor((total % 86_400) / 3600)];
      const [minutes, seconds] = [Math.floor((total % 3600) / 60), total % 60];
      if (days > 0) return t('spoken.days', { days, hours });
      if (hours > 0) return t('spoken.hours', { hours, minutes });
      if (minutes === 0) return t('spoken.seconds', { seconds });
      return seconds === 0 ? t('spoken.wholeMinutes', { minutes }) : t('spoken.minutes', { minutes, seconds });
    },
  };
}
