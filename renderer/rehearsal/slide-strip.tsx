import { useTranslation } from 'react-i18next';
import type { RehearsalMeasures } from '#core/rehearsal/measure-rehearsal.ts';
import { wholeSeconds } from '#core/rehearsal/whole-seconds.ts';
import type { Deck } from '#core/slides/deck-schema.ts';
import { minutesAndSeconds } from '../slides/minutes-and-seconds.ts';
import { MainText } from '../ui/bilingual-text.tsx';
import { slideOf } from './shown-slide.tsx';
import styles from './slide-strip.module.css';
import { difference } from './spans.ts';

interface SlideStripProps {
  deck: Deck;
  measures: RehearsalMeasures;
  slide: number;
  onGo: (slide: number) => void;
}

/** Every slide with what it is planned and took; choosing one goes to it. */
export function SlideStrip({ deck, measures, slide: shown, onGo }: SlideStripProps) {
  const { t } = useTranslation('rehearsal');
  const used = wholeSeconds(measures.slides.map(({ usedMs }) => usedMs));
  return (
    <nav className={styles.strip} aria-label={t('slides')}>
      <ol>
        {measures.slides.map(({ id, plannedMs }, slide) => {
          const planned = plannedMs / 1000;
          const seconds = used[slide] ?? 0;
          const title = slideOf(deck, measures, slide)?.title;
          return (
            <li key={id}>
              <button
                type="button"
                className={styles.slide}
                aria-current={slide === shown ? 'step' : undefined}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onGo(slide)}
              >
                <span className={styles.number}>{slide + 1}</span>
                <span className={styles.title}>{title ? <MainText text={title} /> : t('takenOut')}</span>
                <span className={styles.times}>
                  {minutesAndSeconds(seconds)} / {minutesAndSeconds(planned)}
                </span>
                <strong className={styles.difference}>
                  {seconds > planned || (slide < shown && seconds > 0) ? difference(seconds - planned) : ''}
                </strong>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
