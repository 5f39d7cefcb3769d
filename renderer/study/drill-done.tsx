import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { answerLanguage, promptLanguage } from '#core/study/card-id.ts';
import { ActionButton } from '../ui/action-button.tsx';
import styles from './study-frame.module.css';
import type { Rated } from './use-asking.ts';

/** After a drill: how many were known, and a last look at those that were not. */
export function DrillDone({ rated, onAgain }: { rated: readonly Rated[]; onAgain: () => void }) {
  const { t } = useTranslation('study');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  // The last answer to a card is the one that counts.
  const last = [...new Map(rated.map((one) => [one.card.id, one])).values()];
  const shaky = last.filter(({ rating }) => rating <= 2);
  return (
    <section className={styles.done}>
      <h2 ref={heading} tabIndex={-1} className={styles.doneTitle}>
        {rated.length === 0 ? t('done.noCards') : t('drill.done')}
      </h2>
      {last.length > 0 && <p>{t('drill.known', { known: last.length - shaky.length, cards: last.length })}</p>}
      {shaky.length > 0 && (
        <>
          <h3 className={styles.shaky}>{t('drill.shaky')}</h3>
          <ul className={styles.shakyTerms}>
            {shaky.map(({ card: { id, term, direction } }) => (
              <li key={id}>
                <span lang={promptLanguage(direction)}>{term[promptLanguage(direction)].preferred}</span>{' '}
                <strong lang={answerLanguage(direction)}>{term[answerLanguage(direction)].preferred}</strong>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.way}>
        <ActionButton action="drill" onAct={onAgain} name={t('drill.again')} />
      </p>
    </section>
  );
}
