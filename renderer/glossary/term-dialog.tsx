import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useContent } from '../data/content.ts';
import { useSettings } from '../data/settings.ts';
import { useTermsById } from '../data/terms.ts';
import { Dialog } from '../ui/dialog.tsx';
import { useKey } from '../ui/use-key.ts';
import { Occurrences } from './occurrences.tsx';
import { segmentsWith } from './segments-with.ts';
import { TermCard } from './term-card.tsx';

/** The term card at the side, over whatever view it was opened from. */
export function TermDialog({ term: id, onClose }: { term: string; onClose: () => void }) {
  const { t } = useTranslation('lookup');
  const { language } = useSettings();
  const { occurrences } = useContent('glossary.list');
  const [, navigate] = useLocation();
  const term = useTermsById().get(id);
  const segments = segmentsWith(id, occurrences);

  function showInNote(segment: string): void {
    onClose();
    navigate(`/note/${segment}`);
  }
  useKey('show-in-note', () => segments[0] !== undefined && showInNote(segments[0]), 'dialog');

  return (
    <Dialog
      label={term?.[language].preferred ?? t('noSuchTerm.title')}
      closeLabel={t('app:close')}
      shape="sheet"
      onClose={onClose}
    >
      {term ? (
        <>
          <TermCard term={term} />
          <Suspense fallback={null}>
            <Occurrences term={id} segments={segments} onShow={showInNote} />
          </Suspense>
        </>
      ) : (
        <p>{t('noSuchTerm.text', { id })}</p>
      )}
    </Dialog>
  );
}
