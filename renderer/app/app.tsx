import { useEffect, useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useContent } from '../data/content.ts';
import { SettingsContext, useSettings, useSettingsAccess } from '../data/settings.ts';
import { ContentProblem } from '../problems/content-problem.tsx';
import { contentProblemOf } from '../problems/problem-kinds.ts';
import { FirstStart } from '../settings/first-start.tsx';
import { faceDocument } from './document-face.ts';
import { GlobalKeys } from './global-keys.tsx';
import { Shell } from './shell.tsx';
import { speak } from './words.ts';

export function App() {
  const access = useSettingsAccess();
  const { settings, language, wantedLanguage } = access;
  const { i18n } = useTranslation();

  useEffect(() => void speak(i18n, wantedLanguage), [i18n, wantedLanguage]);
  // Before the browser paints, so that colours and line heights turn with the words.
  useLayoutEffect(() => faceDocument(document, language, settings.theme), [language, settings.theme]);

  return (
    <SettingsContext value={access}>
      <GlobalKeys>
        <Screen />
      </GlobalKeys>
    </SettingsContext>
  );
}

/** What the window shows: the problem that stops everything, the first question, or the briefing. */
function Screen() {
  const problem = contentProblemOf(useContent('app.info').problems);
  const { role } = useSettings().settings;
  if (problem) return <ContentProblem problem={problem} />;
  return role === null ? <FirstStart /> : <Shell />;
}
