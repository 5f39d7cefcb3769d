import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isOwnTerm } from '#core/own/is-own-term.ts';
import { bilingualOf } from '#core/texts/bilingual-of.ts';
import { otherLanguage } from '#core/texts/language.ts';
import { useContent } from '../data/content.ts';
import { useOwnTerms } from '../data/own.ts';
import { useSettings } from '../data/settings.ts';
import { useTermsById } from '../data/terms.ts';
import { CompanionText, MainText } from '../ui/bilingual-text.tsx';
import { OwnSign } from '../ui/own-sign.tsx';
import { placeIds } from './places.ts';
import styles from './term-preview.module.css';

interface TermPreviewProps {
  term: string;
  beside: HTMLElement;
  onClose: () => void;
  onOpen: () => void;
}

/**
 * The short card beside a marked term. A native popover: closed by Escape or a click elsewhere, above everything, the
 * focus given back; and it is placed by CSS anchored to the term, so no script measures anything.
 */
export function TermPreview({ term: id, beside, onClose, onOpen }: TermPreviewProps) {
  const { t } = useTranslation('lookup');
  const { language } = useSettings();
  const { occurrences } = useContent('glossary.list');
  const term = useNamedTerm(id);
  const popover = useRef<HTMLDialogElement>(null);
  const open = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    popover.current?.showPopover({ source: beside });
    open.current?.focus({ preventScroll: true });
  }, [beside]);
  if (!term) return null;
  const other = otherLanguage(language);
  return (
    <dialog
      ref={popover}
      popover="auto"
      aria-label={term[language].preferred || term[other].preferred}
      className={styles.preview}
      onToggle={({ newState }) => newState === 'closed' && onClose()}
    >
      <p className={styles.designations}>
        <strong lang={language}>{term[language].preferred || '–'}</strong>{' '}
        <span lang={other}>{term[other].preferred || '–'}</span>
        {isOwnTerm(id) && <OwnSign word={t('own')} />}
      </p>
      {term.definition && (
        <>
          <p className={styles.definition}>
            <MainText text={term.definition} />
          </p>
          <p className={styles.definition}>
            <CompanionText text={term.definition} />
          </p>
        </>
      )}
      <p className={styles.more}>
        {!isOwnTerm(id) && t('places', { count: placeIds(id, occurrences).length })}
        <button ref={open} type="button" className={styles.open} onClick={openCard}>
          {t('openCard')}
        </button>
      </p>
    </dialog>
  );

  function openCard(): void {
    popover.current?.hidePopover();
    onOpen();
  }
}

/** A term of the event, or an own one, by its slug. */
function useNamedTerm(id: string) {
  const ofEvent = useTermsById().get(id);
  const own = useOwnTerms().find((term) => term.id === id);
  return ofEvent ?? (own && { ...own, definition: bilingualOf(own.definition) });
}
