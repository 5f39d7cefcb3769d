import { useTranslation } from 'react-i18next';
import type { PlannedSession } from '#core/agenda/programme.ts';
import { useContent } from '../data/content.ts';
import { useProgramme, useProgrammeState } from '../data/programme.ts';
import { termsOfSlides, useTermsById } from '../data/terms.ts';
import { MainText } from '../ui/bilingual-text.tsx';
import { TermList } from '../ui/term-list.tsx';
import { ViewLink } from '../ui/view-link.tsx';
import styles from './nothing-typed.module.css';

/** What to type, and the terms of the session. */
export function NothingTyped() {
  const { t } = useTranslation('lookup');
  return (
    <>
      <p className={styles.invitation}>{t('invitation')}</p>
      <p className={styles.missed}>
        <ViewLink view="missed" /> <ViewLink view="own" /> <ViewLink view="study" />
      </p>
      <SessionTerms />
    </>
  );
}

/** The terms of the session that is on or comes next. */
export function SessionTerms() {
  const { t } = useTranslation('lookup');
  const { decks } = useContent('slides.list');
  const termsById = useTermsById();
  const programme = useProgramme();
  const { current, next } = useProgrammeState();
  const slot = (current ?? next)?.slot.id;
  const from = programme.sessions.findIndex(({ slots }) => slots.some((planned) => planned.slot.id === slot));
  const coming = from === -1 ? programme.sessions : programme.sessions.slice(from);
  const found = coming.map(sessionTerms).find(({ terms }) => terms.length > 0);
  if (!found) return null;
  return (
    <section>
      <h2 className={styles.heading}>
        {t('termsOfSession')} <MainText text={found.session.title} />
      </h2>
      <TermList terms={found.terms} />
    </section>
  );

  function sessionTerms({ session, slots }: PlannedSession) {
    const ids = new Set(slots.map((planned) => planned.slot.id));
    const slides = decks.filter((deck) => ids.has(deck.slot)).flatMap((deck) => deck.slides);
    return { session, terms: termsOfSlides(slides, termsById) };
  }
}
