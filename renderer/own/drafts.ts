import { useState } from 'react';
import type { ShownAnnotation } from '#core/api/own-contract.ts';
import type { TermDraft } from '#core/own/term-draft.ts';

export type AnnotationDraft = Pick<ShownAnnotation, 'comment' | 'hidden' | 'sessions' | 'speakers'>;

/** What was typed and not saved, by the item of its address: kept while the window is open, whatever view it shows. */
const terms = new Map<string, TermDraft>();
const annotations = new Map<string, AnnotationDraft>();

export interface Draft<D> {
  /** What is typed; null while it is as saved. */
  typed: D | null;
  /** It was typed at an earlier visit. */
  isKept: boolean;
  type: (typed: D) => void;
  forget: () => void;
}

export function useTermDraft(item: string): Draft<TermDraft> {
  return useDraft(terms, item);
}

export function useAnnotationDraft(item: string): Draft<AnnotationDraft> {
  return useDraft(annotations, item);
}

/** The items with something that is not saved, with a name to tell them by. */
export function unsavedItems(): { item: string; name: string }[] {
  const named = [...terms].map(([item, { en, ko }]) => ({ item, name: en.preferred || ko.preferred }));
  return [...named, ...[...annotations].map(([item, { comment }]) => ({ item, name: comment }))];
}

function useDraft<D>(drafts: Map<string, D>, item: string): Draft<D> {
  const [typed, setTyped] = useState<{ draft: D } | null>(() => {
    const draft = drafts.get(item);
    return draft === undefined ? null : { draft };
  });
  const [isKept, setIsKept] = useState(typed !== null);
  return {
    typed: typed?.draft ?? null,
    isKept,
    type(draft) {
      drafts.set(item, draft);
      setTyped({ draft });
    },
    forget() {
      drafts.delete(item);
      setTyped(null);
      setIsKept(false);
    },
  };
}
