import { useTranslation } from 'react-i18next';
import { pointPlace, slideTitlePlace } from '#core/glossary/text-marks.ts';
import { otherLanguage } from '#core/texts/language.ts';
import type { Slide } from '#core/slides/deck-schema.ts';
import { unmarked, useTextMarks } from '../data/marks.ts';
import { useSettings } from '../data/settings.ts';
import { useTermsById, termsOfSlides } from '../data/terms.ts';
import { CompanionText, MainText } from '../ui/bilingual-text.tsx';
import { SourceLinks } from '../ui/source-links.tsx';
import { useTermCards } from '../ui/term-cards.ts';
import { ReadyNumbers } from './ready-numbers.tsx';
import { minutesAndSeconds } from './minutes-and-seconds.ts';
import { PointText } from './point-text.tsx';
import { ReadyNames } from './ready-names.tsx';
import styles from './slide-sheet.module.css';

interface SlideSheetProps {
  slot: string;
  slide: Slide;
  number: number;
}

/** One slide: its points in both languages with where they come from, and the terms, figures and names to have ready. */
export function SlideSheet({ slot, slide, number }: SlideSheetProps) {
  const { t } = useTranslation('slides');
  const marks = useTextMarks();
  const inTitle = marks[slideTitlePlace(slot, slide.id)] ?? unmarked;
  return (
    <li className={styles.slide}>
      <h3 className={styles.title}>
        <span className={styles.number}>{number}</span>
        <MainText text={slide.title} marks={inTitle} />{' '}
        <CompanionText text={slide.title} marks={inTitle} className={styles.companion} />
        <span className={styles.seconds}>{t('time', { time: minutesAndSeconds(slide.seconds) })}</span>
      </h3>
      <ul className={styles.points}>
        {slide.points.map(({ text, from }, point) => (
          <li key={text.en} className={styles.point}>
            <PointText text={text} marks={marks[pointPlace(slot, slide.id, point)] ?? unmarked} />
            <SourceLinks segments={from} className={styles.from} />
          </li>
        ))}
      </ul>
      <Terms slide={slide} />
      <ReadyNumbers ids={slide.numbers} />
      <ReadyNames ids={slide.names} />
    </li>
  );
}

function Terms({ slide }: { slide: Slide }) {
  const { t } = useTranslation('slides');
  const { language } = useSettings();
  const other = otherLanguage(language);
  const cards = useTermCards();
  const terms = termsOfSlides([slide], useTermsById());
  if (terms.length === 0) return null;
  return (
    <p className={styles.ready}>
      <span className={styles.label}>{t('terms')}</span>
      {terms.map((term) => (
        <button
          key={term.id}
          type="button"
          className={styles.term}
          aria-haspopup="dialog"
          onClick={() => cards.open(term.id)}
        >
          <span lang={language}>{term[language].preferred}</span>{' '}
          <span lang={other} className={styles.companion}>
            {term[other].preferred}
          </span>
        </button>
      ))}
    </p>
  );
}
