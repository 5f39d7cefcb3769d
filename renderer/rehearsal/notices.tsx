import { useTranslation } from 'react-i18next';
import type { RehearsalState } from '#core/rehearsal/fold-rehearsal.ts';
import type { RehearsalMeasures } from '#core/rehearsal/measure-rehearsal.ts';
import { minutesToMilliseconds } from '#core/time/instant.ts';
import { useNow } from '../clock/use-now.ts';
import { ActionButton } from '../ui/action-button.tsx';
import styles from './notices.module.css';
import { usedSpan } from './spans.ts';

/** Nobody talks over one slide for so much longer than planned: the speaker was called away, or the window was closed. */
const longOver = minutesToMilliseconds(5);

interface AwayNoticeProps {
  measures: RehearsalMeasures;
  state: RehearsalState;
  onAway: () => void;
}

export function AwayNotice({ measures, state, onAway }: AwayNoticeProps) {
  const { t } = useTranslation('rehearsal');
  const { usedMs = 0, plannedMs = 0 } = measures.slides[state.slide] ?? {};
  if (state.phase !== 'running' || usedMs - plannedMs < longOver) return null;
  return (
    <p className={styles.notice}>
      {t('away.question', { used: usedSpan(usedMs) })}{' '}
      <ActionButton action="not-counted" onAct={onAway} name={t('away.answer')} />
    </p>
  );
}

/** Less is the clock being set right by the network, as it is all day. */
const shownStep = 1000;

export function ClockNotice({ state }: { state: RehearsalState }) {
  const { t } = useTranslation('rehearsal');
  const isBehind = useNow((now) => state.phase === 'running' && now < state.at - shownStep);
  return isBehind && <p className={styles.notice}>{t('clockSetBack')}</p>;
}
