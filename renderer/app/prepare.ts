import type { QueryClient } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import type { Client } from '#core/api/client.ts';
import { machineLanguage } from '#core/settings/machine-language.ts';
import { contentQuery, type ContentMethod } from '../data/content.ts';
import { runQuery } from '../data/run.ts';
import { settingsQuery } from '../data/settings.ts';
import { fontAhead, fontFor } from './fonts.ts';
import { createWords, wordsOf } from './words.ts';

/** What the Today view shows at first sight. */
const firstSight: readonly ContentMethod[] = ['event.get', 'agenda.get', 'speakers.list', 'slides.list'];

/** Asks the host for all that the first paint needs, in one go, so that nothing appears later and moves what is there. */
export async function prepare(client: Client, queries: QueryClient): Promise<i18n> {
  // Most machines speak the language that was chosen on them; if this one does not, the other words are a moment later.
  void wordsOf(machineLanguage(navigator.languages));
  fontAhead(document);
  const [info, settings, , ...content] = await Promise.all([
    queries.fetchQuery(contentQuery(client, 'app.info')),
    queries.fetchQuery(settingsQuery(client)),
    // By the plan alone where the host cannot tell of a run.
    queries.fetchQuery(runQuery({ of: 'host', client })).catch(() => null),
    ...firstSight.map((method) => queries.fetchQuery(contentQuery(client, method)).catch(() => null)),
  ]);
  const language = settings.language ?? info.machineLanguage;
  const [words] = await Promise.all([createWords(language), fontFor(document, await wordsOf(language), content)]);
  return words;
}
