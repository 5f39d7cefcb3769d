import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import type { DocumentSummary } from '#core/documents/document-schema.ts';
import { useDocuments } from '../data/documents.ts';
import { useKey } from '../ui/use-key.ts';
import { ViewTitle } from '../ui/view-title.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { DocumentFacts } from './document-facts.tsx';
import styles from './document-list.module.css';
import { DoneLine } from './done-line.tsx';
import { placeAfterKey } from '../ui/place-after-key.ts';
import type { DocumentChanges } from './use-document-changes.ts';

/** Every document, those that were removed at the end. The arrow keys choose, Enter opens. */
export function DocumentList({ changes }: { changes: DocumentChanges }) {
  const { t } = useTranslation('documents');
  const documents = inOrder(useDocuments() ?? []);
  const [chosen, setChosen] = useState<number | null>(null);
  const active = Math.max(
    documents.findIndex(({ id }) => id === chosen),
    Math.min(0, documents.length - 1),
  );
  const document = documents[active];
  const acts = {
    open: () => document && navigate(`/document/${document.id}`),
    remove: () => document && !document.removed && changes.remove(document),
    restore: () => document?.removed === true && changes.restore(document),
  };
  useKey('open-document', acts.open);
  useKey('remove-document', acts.remove);
  useKey('restore-document', acts.restore);

  return (
    <div className={styles.view}>
      <ViewTitle title={t('title')} companion={t('companionTitle')} />
      <p className={styles.about}>{documents.length === 0 ? t('none') : t('about')}</p>
      {documents.length > 0 && (
        <>
          <div className={styles.actions} role="toolbar" aria-label={t('actions')}>
            <ActionButton action="open-document" name={t('open')} onAct={acts.open} />
            <ActionButton
              action="remove-document"
              name={t('remove')}
              isOff={document?.removed === true}
              onAct={acts.remove}
            />
            <ActionButton
              action="restore-document"
              name={t('restore')}
              isOff={document?.removed !== true}
              onAct={acts.restore}
            />
            <ActionButton action="undo-document" name={t('undo')} isOff={!changes.canUndo} onAct={changes.undo} />
            <DoneLine done={changes.done} />
          </div>
          <Rows documents={documents} active={active} onChoose={setChosen} onOpen={acts.open} />
        </>
      )}
    </div>
  );
}

interface RowsProps {
  documents: readonly DocumentSummary[];
  active: number;
  onChoose: (id: number) => void;
  onOpen: () => void;
}

function Rows({ documents, active, onChoose, onOpen }: RowsProps) {
  const { t } = useTranslation('documents');
  const list = useRef<HTMLDivElement>(null);
  const activeId = documents[active]?.id;
  useEffect(() => list.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (activeId !== undefined) document.getElementById(rowId(activeId))?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  function onKeyDown(event: KeyboardEvent): void {
    const to = documents[placeAfterKey(event.key, active, documents.length) ?? -1];
    if (!to) return;
    event.preventDefault();
    onChoose(to.id);
  }

  return (
    <div
      ref={list}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native list of options does not hold lines like these
      role="listbox"
      aria-label={t('title')}
      aria-activedescendant={activeId === undefined ? undefined : rowId(activeId)}
      tabIndex={0}
      className={styles.rows}
      onKeyDown={onKeyDown}
    >
      {documents.map((each, place) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the list has the keys
        <div
          key={each.id}
          id={rowId(each.id)}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- see above
          role="option"
          aria-selected={place === active}
          tabIndex={-1}
          className={styles.row}
          data-removed={each.removed ? '' : undefined}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(each.id)}
          onDoubleClick={onOpen}
        >
          <span className={styles.name}>{each.name}</span>
          <span className={styles.facts}>
            {each.removed && <strong>{t('removed')} · </strong>}
            <DocumentFacts document={each} />
          </span>
        </div>
      ))}
    </div>
  );
}

function inOrder(documents: readonly DocumentSummary[]): DocumentSummary[] {
  return [...documents.filter(({ removed }) => !removed), ...documents.filter(({ removed }) => removed)];
}

function rowId(id: number): string {
  return `document-${id}`;
}
