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

const card = lazily<CardProps>(async () => (await import('../glossary/term-dialog.tsx')).TermDialog);
const preview = lazily<PreviewProps>(async () => (await import('../glossary/term-preview.tsx')).TermPreview);

export async function preloadTermCards(): Promise<void> {
  await card.preload();
  await preview.preload();
}

/** The one term card of the window, whichever view opens it. */
export function TermCardsProvider({ children }: { children: ReactNode }) {
  const [opened, setOpened] = useState<string | null>(null);
  const [previewed, setPreviewed] = useState<{ term: string; beside: HTMLElement } | null>(null);
  const cards = useMemo<TermCards>(
    () => ({ open: setOpened, preview: (term, beside) => setPreviewed({ term, beside }) }),
    [],
  );
  return (
    <TermCardsContext value={cards}>
      {children}
      <Suspense fallback={null}>
        {previewed && (
          <preview.Component
            key={previewed.term}
            {...previewed}
            onClose={() => setPreviewed(null)}
            onOpen={() => setOpened(previewed.term)}
          />
        )}
        {opened !== null && <card.Component term={opened} onClose={() => setOpened(null)} />}
      </Suspense>
    </TermCardsContext>
  );
}
