import { useKey } from '../ui/use-key.ts';
import { DocumentList } from './document-list.tsx';
import { DocumentPage } from './document-page.tsx';
import { useDocumentChanges } from './use-document-changes.ts';

/** Scripts, decks and aligned texts that came in as files: all of them, or the one that the address names. */
export function DocumentsView({ item }: { item: string | null }) {
  // So that a change made on the one page is undone on the other.
  const changes = useDocumentChanges();
  useKey('undo-document', changes.undo);
  const id = Number(item);
  return item !== null && Number.isInteger(id) && id > 0 ? (
    <DocumentPage key={id} id={id} changes={changes} />
  ) : (
    <DocumentList changes={changes} />
  );
}
