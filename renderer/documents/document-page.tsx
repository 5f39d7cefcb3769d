import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import type { Candidate } from '#core/documents/candidates/candidate.ts';
import { documentLimits } from '#core/documents/limits.ts';
import { useDocument } from '../data/documents.ts';
import { MarksButton } from '../ui/marks-button.tsx';
import { useKey } from '../ui/use-key.ts';
import { ViewTitle } from '../ui/view-title.tsx';
import { AssignDialog } from './assign-dialog.tsx';
import { CandidateList } from './candidate-list.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { DocumentFacts } from './document-facts.tsx';
import { DocumentLoads } from './document-loads.tsx';
import styles from './document-page.module.css';
import { DocumentRemarks } from './document-remarks.tsx';
import { DocumentText } from './document-text.tsx';
import { DoneLine } from './done-line.tsx';
import { UnexplainedAcronyms } from './unexplained-acronyms.tsx';
import type { DocumentChanges } from './use-document-changes.ts';

/** One document: what it asks of an interpreter, what may be terms in it, and its text. */
export function DocumentPage({ id, changes }: { id: number; changes: DocumentChanges }) {
  const { t } = useTranslation('documents');
  const found = useDocument(id);
  const [assigning, setAssigning] = useState(false);
  const [candidate, setCandidate] = useState<Candidate | null>(null);
  const document = found === 'missing' ? undefined : found?.document;
  const acts = {
    leave: () => navigate('/document'),
    assign: () => document && setAssigning(true),
    remove() {
      if (!document || document.removed) return;
      changes.remove(document);
      navigate('/document');
    },
  };
  useKey('leave-document', acts.leave);
  useKey('assign-document', acts.assign);
  useKey('remove-document', acts.remove);

  if (found === null) return null;
  if (found === 'missing' || !document)
    return (
      <div className={styles.view}>
        <ViewTitle title={t('title')} companion={t('companionTitle')} />
        <p>{t('missing')}</p>
        <ActionButton action="leave-document" name={t('toList')} onAct={acts.leave} />
      </div>
    );

  const { content, analysis } = found;
  return (
    <div className={styles.view}>
      <header className={styles.head}>
        <ViewTitle title={document.name} companion={t(`companionKind.${document.kind}`)} />
        <p className={styles.facts}>
          {document.removed && <strong>{t('removed')} · </strong>}
          <DocumentFacts document={document} />
        </p>
        <div className={styles.actions} role="toolbar" aria-label={t('actions')}>
          <ActionButton action="leave-document" name={t('toList')} onAct={acts.leave} />
          <ActionButton action="assign-document" name={t('assign.open')} onAct={acts.assign} />
          <ActionButton action="remove-document" name={t('remove')} isOff={document.removed} onAct={acts.remove} />
          <ActionButton action="undo-document" name={t('undo')} isOff={!changes.canUndo} onAct={changes.undo} />
          <MarksButton />
          <DoneLine done={changes.done} />
        </div>
      </header>
      <aside className={styles.aside} aria-label={t('holds')}>
        <DocumentLoads loads={analysis.loads} kind={document.kind} />
        {!analysis.whole && <p className={styles.soft}>{t('beginning', { most: documentLimits.analysed })}</p>}
        <UnexplainedAcronyms acronyms={analysis.acronyms} />
        <DocumentRemarks content={content} />
        <CandidateList candidates={analysis.candidates} onChoose={setCandidate} />
      </aside>
      <DocumentText content={content} marks={analysis.marks} candidate={candidate} />
      {assigning && (
        <AssignDialog
          document={document}
          content={content}
          onAssign={(slot, language) => changes.assign(document, slot, language)}
          onClose={() => setAssigning(false)}
        />
      )}
    </div>
  );
}
