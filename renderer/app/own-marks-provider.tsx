import { useEffect, useState, type ReactNode } from 'react';
import type { FindOccurrences } from '#core/glossary/find-occurrences.ts';
import { useOwnTerms } from '../data/own.ts';
import { OwnMarksContext } from '../ui/own-marks.ts';

/**
 * Lets every text mark own terms: asked for once, and not by each of a thousand texts. What finds them is loaded once
 * there are any.
 */
export function OwnMarksProvider({ children }: { children: ReactNode }) {
  const terms = useOwnTerms();
  const [find, setFind] = useState<FindOccurrences | null>(null);
  useEffect(() => {
    let isLatest = true;
    async function prepare(): Promise<void> {
      const { findOwnTerms } = await import('#core/own/find-own-terms.ts');
      if (isLatest) setFind(findOwnTerms(terms));
    }
    if (terms.length > 0) void prepare();
    return () => {
      isLatest = false;
    };
  }, [terms]);
  return <OwnMarksContext value={terms.length > 0 ? find : null}>{children}</OwnMarksContext>;
}
