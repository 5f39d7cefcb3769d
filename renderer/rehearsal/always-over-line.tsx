import { useTranslation } from 'react-i18next';
import { alwaysOver } from '#core/rehearsal/compare-runs.ts';
import type { RehearsalRun } from '#core/rehearsal/rehearsal-schema.ts';
import type { Deck } from '#core/slides/deck-schema.ts';
import styles from './always-over-line.module.css';
import { usedSpan } from './spans.ts';

/** More would be read by nobody. */
const mostShown = 3;

/** Which slides ran over every time, the worst first. */
export function AlwaysOverLine({ deck, runs }: { deck: Deck; runs: readonly RehearsalRun[] }) {
  const { t } = useTranslation('rehearsal');
  const over = alwaysOver(runs).flatMap(({ id, times, meanMs }) => {
    const slide = deck.slides.findIndex((each) => each.id === id);
    return slide < 0 ? [] : [{ id, slide: slide + 1, count: times, mean: usedSpan(meanMs) }];
  });
  return (
    over.length > 0 && (
      <ul className={styles.lines}>
        {over.slice(0, mostShown).map(({ id, ...params }) => (
          <li key={id}>{t('alwaysOver', params)}</li>
        ))}
      </ul>
    )
  );
}
