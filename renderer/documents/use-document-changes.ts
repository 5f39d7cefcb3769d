import { useState } from 'react';
import type { Output } from '#core/api/contract.ts';
import type { DocumentSummary } from '#core/documents/document-schema.ts';
import type { Language } from '#core/texts/language.ts';
import { useChangeDocument, type DocumentChange } from '../data/documents.ts';

/** What was done last, to be said. */
export interface Done {
  what: 'removed' | 'restored' | 'assigned' | 'unassigned' | 'undone' | 'refused';
  name: string;
  script: Output<'documents.assign'>['script'];
}

export interface DocumentChanges {
  done: Done | null;
  /** What the next undo takes back; null while there is nothing. */
  canUndo: boolean;
  remove: (document: DocumentSummary) => void;
  restore: (document: DocumentSummary) => void;
  assign: (document: DocumentSummary, slot: string | null, language: Language | null) => void;
  undo: () => void;
}

interface Undoable {
  back: DocumentChange;
  name: string;
}

/** Changes to documents, each taken back by one key, the newest first. */
export function useDocumentChanges(): DocumentChanges {
  const [undoable, setUndoable] = useState<readonly Undoable[]>([]);
  const [done, setDone] = useState<Done | null>(null);
  const { mutateAsync } = useChangeDocument();

  async function make(
    change: DocumentChange,
    told: Pick<Done, 'what' | 'name'>,
    next: readonly Undoable[],
  ): Promise<void> {
    try {
      const { script } = await mutateAsync(change);
      setUndoable(next);
      setDone({ ...told, script });
    } catch {
      setDone({ what: 'refused', name: told.name, script: 'none' });
    }
  }

  return {
    done,
    canUndo: undoable.length > 0,
    remove({ id, name }) {
      const back: DocumentChange = { id, change: { to: 'restore' } };
      void make({ id, change: { to: 'remove' } }, { what: 'removed', name }, [...undoable, { back, name }]);
    },
    restore({ id, name }) {
      const back: DocumentChange = { id, change: { to: 'remove' } };
      void make({ id, change: { to: 'restore' } }, { what: 'restored', name }, [...undoable, { back, name }]);
    },
    assign(document, slot, language) {
      const { id, name } = document;
      const back: DocumentChange = { id, change: { to: 'assign', slot: document.slot, language: document.language } };
      const what = slot === null ? 'unassigned' : 'assigned';
      void make({ id, change: { to: 'assign', slot, language } }, { what, name }, [...undoable, { back, name }]);
    },
    undo() {
      const last = undoable.at(-1);
      if (last) void make(last.back, { what: 'undone', name: last.name }, undoable.slice(0, -1));
    },
  };
}
