import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { nextDues, ratings } from '#core/study/review-card.ts';
import type { CardState, Rating } from '#core/study/study-schema.ts';
import type { Instant } from '#core/time/instant.ts';
import type { Action } from '../app/key-bindings.ts';
import { ariaKeys } from '../app/keys.ts';
import { useClock } from '../clock/use-now.ts';
import { KeyHint } from '../ui/key-hint.tsx';
import { isMac } from '../ui/platform.ts';
import { useKey } from '../ui/use-key.ts';
import styles from './ratings.module.css';
import { useIntervalWords } from './use-interval-words.ts';

const actions = {
  1: 'rate-again',
  2: 'rate-hard',
  3: 'rate-good',
  4: 'rate-easy',
} as const satisfies Record<Rating, Action>;

interface RatingsProps {
  before: CardState | null;
  deadline: Instant | null;
  /** By the typed answer. */
  suggested: Rating;
  onRate: (rating: Rating) => void;
}

/** How it went, each with when the card would come again. The suggested one is on Enter. */
export function Ratings({ before, deadline, suggested, onRate }: RatingsProps) {
  const { t } = useTranslation('study');
  const clock = useClock();
  const words = useIntervalWords();
  const { now, dues } = useMemo(() => {
    const shownAt = clock.now();
    return { now: shownAt, dues: nextDues(before, shownAt, deadline) };
  }, [clock, before, deadline]);
  useKey('rate-again', () => onRate(1));
  useKey('rate-hard', () => onRate(2));
  useKey('rate-good', () => onRate(3));
  useKey('rate-easy', () => onRate(4));
  useKey('rate-suggested', () => onRate(suggested));
  return (
    <fieldset className={styles.ratings} aria-label={t('ratings')}>
      {ratings.map((rating) => (
        <button
          key={rating}
          type="button"
          className={styles.rating}
          data-suggested={rating === suggested}
          aria-keyshortcuts={ariaKeys(actions[rating], isMac)}
          // Keys go on where they went.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onRate(rating)}
        >
          <span className={styles.name}>
            <KeyHint action={actions[rating]} /> {t(`rating.${rating}`)}
          </span>
          <span className={styles.next}>{words(dues[rating] - now)}</span>
          {rating === suggested && (
            <span className={styles.suggested}>
              {t('suggested')} <KeyHint action="rate-suggested" />
            </span>
          )}
        </button>
      ))}
    </fieldset>
  );
}
