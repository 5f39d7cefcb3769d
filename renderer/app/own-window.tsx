import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useContent } from '../data/content.ts';
import { StandingProvider } from '../data/standing.tsx';
import { ErrorScreen } from '../problems/error-screen.tsx';
import { KeptAwake } from './kept-awake.tsx';
import type { View } from './views.tsx';

/** A window beside the main one: its view alone, and nothing that leads away from it or tells again what the main one tells. */
export function OwnWindow({ view }: { view: View }) {
  const { t } = useTranslation('app');
  const { capabilities } = useContent('app.info');
  return (
    <StandingProvider>
      <title>{t('title', { view: t(`views.${view.id}`) })}</title>
      <main id="view">
        <ErrorScreen key={view.id}>
          <Suspense fallback={null}>
            <view.Component item={null} />
          </Suspense>
        </ErrorScreen>
      </main>
      {/* A browser keeps the display awake for a page that can be seen: the main one may be hidden. */}
      {capabilities.keepAwake === 'page' && <KeptAwake />}
    </StandingProvider>
  );
}
