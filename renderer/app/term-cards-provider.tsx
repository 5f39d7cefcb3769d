import { Suspense, useMemo, useState, type ReactNode } from 'react';
import { lazily } from '../ui/lazily.tsx';
import { TermCardsContext, type TermCards } from '../ui/term-cards.ts';

interface CardProps {
  term: string;
  onClose: () => void;
}
interface PreviewProps extends CardProps {
  beside: HTMLElement;
  onOpen: () => void;
}

interface Previewed {
  term: string;
  beside: HTMLElement;
  /** Each opening is a card of its own, even of the same term. */
  count: number;
}

const card = lazily<CardProps>(async () => (await import('../glossary/term-dialog.tsx')).TermDialog);
const preview = lazily<PreviewProps>(async () => (await import('../glossary/term-preview.tsx')).TermPreview);

export async function preloadTermCards(): Promise<void> {
  await card.preload();
  await preview.preload();
}

/** The one term card of the window, whichever view opens it. */
export function TermCardsProvider({ children }: { children: ReactNode }) {
  const [opened, setOpened] = useState<string | null>(null);
  const [previewed, setPreviewed] = useState<Previewed | null>(null);
  const cards = useMemo<TermCards>(
    () => ({
      open: setOpened,
      preview: (term, beside) => setPreviewed((before) => ({ term, beside, count: (before?.count ?? 0) + 1 })),
    }),
    [],
  );
  return (
    <TermCardsContext value={cards}>
      {children}
      <Suspense fallback={null}>
        {previewed && (
          <preview.Component
            key={previewed.count}
            term={previewed.term}
            beside={previewed.beside}
            onClose={() => setPreviewed(null)}
            onOpen={() => setOpened(previewed.term)}
          />
        )}
        {opened !== null && <card.Component term={opened} onClose={() => setOpened(null)} />}
      </Suspense>
    </TermCardsContext>
  );
}
