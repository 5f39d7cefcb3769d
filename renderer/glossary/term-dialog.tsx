import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import { useContent } from '../data/content.ts';
import { useOwnTerms } from '../data/own.ts';
import { useSettings } from '../data/settings.ts';
import { useTermsById } from '../data/terms.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Occurrences } from './occurrences.tsx';
import { OwnTermCard } from './own-term-card.tsx';
import { placeIds } from './places.ts';
import { TermCard } from './term-card.tsx';

/** The term card at the side, over whatever view it was opened from. */
export function TermDialog({ term: id, onClose }: { term: string; onClose: () => void }) {
  const { t } = useTranslation('lookup');
  const { language } = useSettings();
  const { occurrences } = useContent('glossary.list');
  const term = useTermsById().get(id);
  const own = useOwnTerms().find((each) => each.id === id);
  const named = term ?? own;

  function edit(): void {
    onClose();
    navigate(`/own/${id}`);
  }
  function showInNote(place: string): void {
    onClose();
    navigate(`/note/${place}`);
  }

  return (
    <Dialog
      label={named ? named[language].preferred || named.en.preferred || named.ko.preferred : t('noSuchTerm.title')}
      shape="sheet"
      onClose={onClose}
    >
      {term ? (
        <>
          <TermCard term={term} onAnnotate={edit} />
          <Suspense fallback={null}>
            <Occurrences term={id} ids={placeIds(id, occurrences)} onShow={showInNote} />
          </Suspense>
        </>
      ) : own ? (
        <OwnTermCard term={own} onEdit={edit} />
      ) : (
        <p>{t('noSuchTerm.text', { id })}</p>
      )}
    </Dialog>
  );
}
