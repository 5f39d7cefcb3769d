import { useTranslation } from 'react-i18next';
import { AnswerList } from './answer-list.tsx';
import styles from './nothing-typed.module.css';
import type { LookupPanel } from './use-lookup-panel.ts';

/** What is pinned. While the box is empty, its keys move through this list. */
export function Pinned({ panel, size }: { panel: LookupPanel; size: 'wide' | 'narrow' }) {
  const { t } = useTranslation('lookup');
  const { pinned, active, isTyped } = panel;
  if (pinned.length === 0) return null;
  return (
    <section className={styles.pinned}>
      <h2 className={styles.heading}>{t('pinned')}</h2>
      <AnswerList
        list="pins"
        answers={pinned}
        active={isTyped ? -1 : active}
        label={t('pinned')}
        size={size}
        panel={panel}
      />
    </section>
  );
}
