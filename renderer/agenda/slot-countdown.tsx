import { useTranslation } from 'react-i18next';
import type { Instant } from '#core/time/instant.ts';
import { shortSpan } from '../clock/span-text.ts';
import { useNow, wholeSecond } from '../clock/use-now.ts';

/** "in 21:20" before a slot, "5:20 left" in it, nothing once it is over. */
export function SlotCountdown({ start, end }: { start: Instant; end: Instant }) {
  const { t } = useTranslation('today');
  const now = useNow((at) => (at < end ? wholeSecond(at) : end));
  if (now >= end) return null;
  if (now < start) return t('in', { span: spanWords(shortSpan(start - now), t) });
  return t('left', { span: spanWords(shortSpan(end - now), t) });
}
