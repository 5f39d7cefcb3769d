import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHashLocation } from 'wouter/use-hash-location';
import { otherLanguage } from '#core/texts/language.ts';
import { useClient } from '../data/client.ts';
import { contentQuery } from '../data/content.ts';
import { useSettings } from '../data/settings.ts';
import { StandingProvider } from '../data/standing.tsx';
import { ClockBadge } from '../clock-health/clock-badge.tsx';
import { ProblemBanner } from '../problems/problem-banner.tsx';
import { RecoveryBanner } from '../problems/recovery-banner.tsx';
import { ErrorScreen } from '../problems/error-screen.tsx';
import { lazily } from '../ui/lazily.tsx';
import { NavigatedContext } from '../ui/view-title.tsx';
import { SimulationBar } from '../simulation/simulation-bar.tsx';
import { useSimulation } from '../simulation/simulation.ts';
import { SimulationProvider } from '../simulation/simulation-provider.tsx';
import { WindowRefused } from '../windows/window-refused.tsx';
import { KeptAwake } from './kept-awake.tsx';
import { OwnMarksProvider } from './own-marks-provider.tsx';
import { Rail } from './rail.tsx';
import styles from './shell.module.css';
import { SkipLink } from './skip-link.tsx';
import { preloadTermCards, TermCardsProvider } from './term-cards-provider.tsx';
import { TopBar } from './top-bar.tsx';
import { viewAt, views, type ViewId } from './views.tsx';
import { preloadWords } from './words.ts';
import { whenIdle } from './when-idle.ts';

const cues = lazily(async () => (await import('../cues/cues.tsx')).Cues);

export function Shell() {
  const [path] = useHashLocation();
  const { view, item } = viewAt(path);
  const { t } = useTranslation('app');
  const navigated = useNavigated(view.id);
  usePreloading();

  return (
    <SimulationProvider>
      <StandingProvider>
        <OwnMarksProvider>
          <TermCardsProvider>
            <title>{t('title', { view: t(`views.${view.id}`) })}</title>
            <SkipLink />
            <div className={view.alone ? undefined : styles.shell}>
              {!view.alone && (
                <>
                  <Rail current={view.id} />
                  <TopBar current={view.id} />
                </>
              )}
              <main className={view.alone ? undefined : styles.main} id="view">
                <ProblemBanner />
                <RecoveryBanner />
                <WindowRefused />
                <ClockBadge />
                <ErrorScreen key={view.id}>
                  <NavigatedContext value={navigated}>
                    <Suspense fallback={null}>
                      <view.Component item={item} />
                    </Suspense>
                  </NavigatedContext>
                </ErrorScreen>
              </main>
            </div>
            <SimulationBar />
            <WantedCues />
            <KeptAwake />
          </TermCardsProvider>
        </OwnMarksProvider>
      </StandingProvider>
    </SimulationProvider>
  );
}

/** Whether another view than the window's first has been on screen. */
function useNavigated(current: ViewId): boolean {
  const [first] = useState(current);
  const [navigated, setNavigated] = useState(false);
  if (!navigated && current !== first) setNavigated(true);
  return navigated;
}

/** Once the first view stands: the other views, the longest text and the words of the other language, so that every switch is immediate. */
function usePreloading(): void {
  const { i18n } = useTranslation();
  const { language } = useSettings();
  const client = useClient();
  const queries = useQueryClient();
  const preload = useEffectEvent(async () => {
    void queries.prefetchQuery(contentQuery(client, 'texts.conceptNote'));
    void queries.prefetchQuery(contentQuery(client, 'numbers.list'));
    void queries.prefetchQuery(contentQuery(client, 'glossary.marks'));
    for (const view of views) await view.preload?.();
    await preloadTermCards();
    await preloadWords(i18n, otherLanguage(language));
  });
  useEffect(() => whenIdle(preload), []);
}

/** Off in a simulation: nothing that begins there begins. */
function WantedCues() {
  const { settings } = useSettings();
  const { simulation } = useSimulation();
  return settings.cues && simulation === null ? (
    <Suspense fallback={null}>
      <cues.Component />
    </Suspense>
  ) : null;
}
