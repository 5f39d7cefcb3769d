import { Suspense, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { faceDocument } from '../app/document-face.ts';
import { createClock } from '../clock/clock.ts';
import { ClockContext } from '../clock/use-now.ts';
import { useSettings } from '../data/settings.ts';
import { StandingProvider } from '../data/standing.tsx';
import { PageContext } from '../ui/page-context.ts';
import type { PaintedMini } from './page-windows.tsx';

/**
 * The mini timer in a window that the browser keeps on top. This page's script paints it, so it follows live; its seconds
 * are told by that window's own timers, for this page may well be hidden behind a call.
 */
export function PictureInPicture({ picture, mini }: { picture: Window; mini: PaintedMini }) {
  const { t } = useTranslation('app');
  const { settings, language } = useSettings();
  const [isDressed, setDressed] = useState(false);
  const clock = useMemo(() => createClock(picture.document, { timers: picture }), [picture]);

  useLayoutEffect(
    () => faceDocument(picture.document, language, settings.theme, 'mini'),
    [picture, language, settings.theme],
  );
  useEffect(() => {
    let isHere = true;
    void dress(picture.document, mini.preload).then(() => setDressed(isHere));
    return () => {
      isHere = false;
    };
  }, [picture, mini.preload]);
  return isDressed
    ? createPortal(
        <PageContext value={picture}>
          <ClockContext value={clock}>
            <StandingProvider>
              <Suspense fallback={null}>
                <title>{t('title', { view: t('views.mini') })}</title>
                <main>
                  <mini.Component />
                </main>
              </Suspense>
            </StandingProvider>
          </ClockContext>
        </PageContext>,
        picture.document.body,
      )
    : null;
}

/** Gives a new document the style sheets of this one, those of the mini timer among them; done when they are there. */
async function dress(page: Document, preloadMini: () => Promise<void>): Promise<void> {
  await preloadMini();
  const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
  await Promise.all(
    sheets.map(
      ({ href }) =>
        new Promise((resolve) => {
          const sheet = page.createElement('link');
          sheet.rel = 'stylesheet';
          sheet.href = href;
          sheet.addEventListener('load', resolve);
          sheet.addEventListener('error', resolve);
          page.head.append(sheet);
        }),
    ),
  );
}
