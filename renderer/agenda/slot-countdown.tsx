import { useTranslation } from 'react-i18next';
import type { Instant } from '#core/time/instant.ts';
import { useNow, wholeSecond } from '../clock/use-now.ts';
import { useSpanWords } from '../clock/use-span-words.ts';

/** "in 21:20" before a slot, "5:20 left" in it, nothing once it is over. */
export function SlotCountdown({ start, end }: { start: Instant; end: Instant }) {
  const { t } = useTranslation('today');
  const span = useSpanWords();
  const now = useNow((at) => (at < end ? wholeSecond(at) : end));
  if (now >= end) return null;
  if (now < start) return t('in', { span: span.short(start - now) });
  return t('left', { span: span.short(end - now) });
}
