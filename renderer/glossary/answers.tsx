import { useTranslation } from 'react-i18next';
import { Conversions } from '../ui/conversions.tsx';
import { AnswerList } from './answer-list.tsx';
import styles from './answer-list.module.css';
import type { LookupPanel } from './use-lookup-panel.ts';

/** What the box answers: a number said in the other language, and all that bears the name. */
export function Answers({ panel }: { panel: LookupPanel }) {
  const { t } = useTranslation('lookup');
  const { found, active, conversions, source, query, isWaiting } = panel;
  return (
    <>
      {conversions.length > 0 && <Conversions conversions={conversions} source={source} />}
      {found.length > 0 && (
        <AnswerList list="results" answers={found} active={active} label={t('results')} panel={panel} />
      )}
      {found.length + conversions.length === 0 && !isWaiting && (
        <p className={styles.none}>{t('none', { query: query.trim() })}</p>
      )}
    </>
  );
}
