import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SlotMark as Mark } from '#core/agenda/run/time-line.ts';
import { Icon } from '../ui/icon.tsx';
import { PhaseSign } from '../ui/phase-sign.tsx';
import styles from './slot-mark.module.css';

/** Where a slot stands, as a word and a shape. */
export function SlotMark({ mark, children }: { mark: Mark; children?: ReactNode }) {
  const word = useMarkWord(mark);
  return (
    <span className={styles.mark} data-mark={mark}>
      {isPlace(mark) ? <Icon name={mark} /> : <PhaseSign phase={mark} />}
      {word}
      {children}
    </span>
  );
}

/** Phases are called what the stage calls them; what only a list says has its words here. */
function useMarkWord(mark: Mark): string {
  const { t } = useTranslation(['today', 'windows']);
  return isPlace(mark) || mark === 'running' || mark === 'late' ? t(`mark.${mark}`) : t(`windows:phase.${mark}`);
}

type Place = Extract<Mark, 'next' | 'done' | 'skipped'>;

function isPlace(mark: Mark): mark is Place {
  return mark === 'next' || mark === 'done' || mark === 'skipped';
}
