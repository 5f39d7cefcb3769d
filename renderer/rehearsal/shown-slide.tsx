import { useTranslation } from 'react-i18next';
import type { RehearsalMeasures } from '#core/rehearsal/measure-rehearsal.ts';
import { wholeSeconds } from '#core/rehearsal/whole-seconds.ts';
import type { Deck, Slide } from '#core/slides/deck-schema.ts';
import { minutesAndSeconds } from '../slides/minutes-and-seconds.ts';
import { PointText } from '../slides/point-text.tsx';
import { CompanionText, MainText } from '../ui/bilingual-text.tsx';
import styles from './shown-slide.module.css';

interface SlideProps {
  deck: Deck;
  measures: RehearsalMeasures;
  /** Counted from 0. */
  slide: number;
}

/** A slide of the plan in the deck as it is now; undefined when it has been taken out since. */
export function slideOf(deck: Deck, { slides }: Pick<RehearsalMeasures, 'slides'>, slide: number): Slide | undefined {
  return deck.slides.find(({ id }) => id === slides[slide]?.id);
}

/** The slide that is on: its number, its title and points in both languages, planned and used. */
export function ShownSlide({ deck, measures, slide }: SlideProps) {
  const { t } = useTranslation('rehearsal');
  const shown = slideOf(deck, measures, slide);
  const used = wholeSeconds(measures.slides.map(({ usedMs }) => usedMs))[slide] ?? 0;
  const planned = (measures.slides[slide]?.plannedMs ?? 0) / 1000;
  return (
    <>
      <p className={styles.times}>
        <span className={styles.number}>{t('slide', { number: slide + 1, whole: measures.slides.length })}</span>
        <span>
          <strong className={styles.used}>{minutesAndSeconds(used)}</strong>{' '}
          {t('ofPlanned', { planned: minutesAndSeconds(planned) })}
        </span>
      </p>
      <div aria-live="polite">
        <h2 className={styles.title}>
          {shown ? <MainText text={shown.title} /> : t('takenOut')}{' '}
          {shown && <CompanionText text={shown.title} className={styles.companion} />}
        </h2>
      </div>
      <ul className={styles.points}>
        {shown?.points.map(({ text }) => (
          <li key={text.en} className={styles.point}>
            <PointText text={text} />
          </li>
        ))}
      </ul>
    </>
  );
}

export function NextSlide({ deck, measures, slide }: SlideProps) {
  const { t } = useTranslation('rehearsal');
  if (slide + 1 >= measures.slides.length) return <p className={styles.next}>{t('last')}</p>;
  const next = slideOf(deck, measures, slide + 1);
  return (
    <p className={styles.next}>
      {t('next')} {slide + 2}{' '}
      {next ? (
        <>
          <MainText text={next.title} /> <CompanionText text={next.title} className={styles.companion} />
        </>
      ) : (
        t('takenOut')
      )}
    </p>
  );
}
