import { useEffect, useLayoutEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useHashLocation } from 'wouter/use-hash-location';
import { useContent } from '../data/content.ts';
import { SettingsContext, useSettings, useSettingsAccess } from '../data/settings.ts';
import { ContentProblem } from '../problems/content-problem.tsx';
import { contentProblemOf } from '../problems/problem-kinds.ts';
import { FirstStart } from '../settings/first-start.tsx';
import { SideWindowsProvider } from '../windows/side-windows-provider.tsx';
import { faceDocument, showMarks } from './document-face.ts';
import { GlobalKeys } from './global-keys.tsx';
import { OwnWindow } from './own-window.tsx';
import { Shell } from './shell.tsx';
import { mini, viewAt } from './views.tsx';
import { speak } from './words.ts';

export function App() {
  const access = useSettingsAccess();
  const { settings, language, wantedLanguage } = access;
  const { i18n } = useTranslation();
  const [path] = useHashLocation();
  const { view } = viewAt(path);
  const own = view.ownWindow ?? null;

  useEffect(() => void speak(i18n, wantedLanguage), [i18n, wantedLanguage]);
  // Before the browser paints, so that colours and line heights turn with the words.
  useLayoutEffect(
    () => faceDocument(document, language, settings.theme, own ?? 'main'),
    [language, settings.theme, own],
  );
  useLayoutEffect(() => showMarks(document, settings.marks), [settings.marks]);

  return (
    <SettingsContext value={access}>
      <SideWindowsProvider own={own} mini={mini}>
        {own ? (
          <Screen>
            <OwnWindow view={view} />
          </Screen>
        ) : (
          <GlobalKeys>
            <Screen>
              <Main />
            </Screen>
          </GlobalKeys>
        )}
      </SideWindowsProvider>
    </SettingsContext>
  );
}

/** What the window shows, or the problem that stops everything. */
function Screen({ children }: { children: ReactNode }) {
  const problem = contentProblemOf(useContent('app.info').problems);
  return problem ? <ContentProblem problem={problem} /> : children;
}

/** The first question, or the briefing. */
function Main() {
  return useSettings().settings.role === null ? <FirstStart /> : <Shell />;
}
