import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SlotMark as Mark } from '#core/agenda/run/time-line.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import styles from './slot-mark.module.css';

const icons: Record<Mark, IconName> = {
  running: 'now',
  warning: 'warning',
  danger: 'notice',
  overtime: 'overtime',
  paused: 'pause',
  next: 'next',
  late: 'late',
  done: 'done',
  skipped: 'skipped',
};

/** Where a slot stands, as a word and a shape. */
export function SlotMark({ mark, children }: { mark: Mark; children?: ReactNode }) {
  const { t } = useTranslation('today');
  return (
    <span className={styles.mark} data-mark={mark}>
      <Icon name={icons[mark]} />
      {t(`mark.${mark}`)}
      {children}
    </span>
  );
}
