import { useTranslation } from 'react-i18next';
import { useSpanWords } from '../clock/use-span-words.ts';
import { useSecondsLeft, useSecondsToStart } from '../data/countdowns.ts';

/** "in 21:20" before a slot, "5:20 left" or "over by 0:42" while it is the one that is on, nothing once it is over. */
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
  const seconds = useSecondsToStart(slot);
  if (seconds === null) return null;
  return seconds > 0 ? t('in', { span: span.short(seconds * 1000) }) : t('anyMoment');
}
