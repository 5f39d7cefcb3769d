import { useTranslation } from 'react-i18next';
import type { Punctuality } from '#core/agenda/run/punctuality.ts';
import { usePunctuality } from '../data/programme.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import styles from './punctuality-mark.module.css';

/** "6 min behind plan", with the shape that says the same. */
export function PunctualityMark({ punctuality: { state, minutes } }: { punctuality: Punctuality }) {
  const { t } = useTranslation('today');
  const direction = minutes > 0 ? 'behind' : minutes < 0 ? 'ahead' : 'onTime';
  const count = Math.abs(minutes);
  const under = {
    behind: t('standing.behind', { count }),
    ahead: t('standing.ahead', { count }),
    onTime: t('standing.onTime'),
  };
  const over = {
    behind: t('standing.endedLate', { count }),
    ahead: t('standing.endedEarly', { count }),
    onTime: t('standing.endedOnTime'),
  };
  const icon: IconName = state === 'not-begun' ? 'plan' : direction;
  return (
    <strong className={styles.mark} data-direction={state === 'not-begun' ? 'onTime' : direction}>
      <Icon name={icon} className={styles.sign} />
      {state === 'not-begun' ? t('standing.notBegun') : (state === 'over' ? over : under)[direction]}
    </strong>
  );
}

/** The same for the bar of every view; nothing where it goes by the plan alone, or is not under way. */
export function PunctualityBadge() {
  const punctuality = usePunctuality();
  return punctuality?.state === 'under-way' ? <PunctualityMark punctuality={punctuality} /> : null;
}
