import { useTranslation } from 'react-i18next';
import { fullSpan, shortSpan, type SpanText } from './span-text.ts';

/** How spans are written in the language of the interface. */
export function useSpanWords(): { full: (milliseconds: number) => string; short: (milliseconds: number) => string } {
  const { t } = useTranslation('app');
  const write = ({ days, text }: SpanText) => (days > 0 ? t('span', { days, text }) : text);
  return {
    full: (milliseconds) => write(fullSpan(milliseconds)),
    short: (milliseconds) => write(shortSpan(milliseconds)),
  };
}
