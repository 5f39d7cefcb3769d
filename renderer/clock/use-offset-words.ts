import { useTranslation } from 'react-i18next';
import { useSpanWords } from './use-span-words.ts';

/** What an offset from the plan is called; less than a second is none. */
export function lateness(milliseconds: number): 'behind' | 'ahead' | 'onTime' {
  if (Math.abs(milliseconds) < 1000) return 'onTime';
  return milliseconds > 0 ? 'behind' : 'ahead';
}

/** An offset from the plan in words: "6 min 20 s behind", "On time". */
export function useOffsetWords(): (milliseconds: number) => string {
  const { t } = useTranslation('app');
  const span = useSpanWords();
  return (milliseconds) => t(`offset.${lateness(milliseconds)}`, { span: span.spoken(milliseconds) });
}
