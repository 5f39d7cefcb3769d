import { useTranslation } from 'react-i18next';
import { isFar } from '#core/agenda/run/listed-time.ts';
import { useSpanWords } from '../clock/use-span-words.ts';
import { useListedSecondsToStart, useSecondsLeft } from '../data/countdowns.ts';

/** "in 8:20" before a slot, "in 22 min" long before it, "5:20 left" or "over by 0:42" while it is the one that is on, nothing once it is over. */
export function SlotCountdown({ slot, isOn }: { slot: string; isOn: boolean }) {
  return isOn ? <Left /> : <ToStart slot={slot} />;
}

function Left() {
  const { t } = useTranslation('today');
  const span = useSpanWords();
  const seconds = useSecondsLeft() ?? 0;
  return seconds < 0
    ? t('overBy', { span: span.short(-seconds * 1000) })
    : t('left', { span: span.short(seconds * 1000) });
}

function ToStart({ slot }: { slot: string }) {
  const { t } = useTranslation('today');
  const span = useSpanWords();
  const seconds = useListedSecondsToStart(slot);
  if (seconds === null) return null;
  if (seconds === 0) return t('anyMoment');
  return t('in', { span: isFar(seconds) ? span.spoken(seconds * 1000) : span.short(seconds * 1000) });
}
