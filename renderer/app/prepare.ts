import type { QueryClient } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import type { Client } from '#core/api/client.ts';
import { contentQuery, type ContentMethod } from '../data/content.ts';
import { settingsQuery } from '../data/settings.ts';
import { createWords } from './words.ts';

/** What the Today view shows at first sight. */
const firstSight: readonly ContentMethod[] = ['event.get', 'agenda.get', 'speakers.list', 'slides.list'];

/** What comes later on that view or is opened from it: on its way at once, but not waited for. */
const soonAfter: readonly ContentMethod[] = ['glossary.list', 'texts.conceptNote'];

/** Asks the host for all that the first paint needs, in one go, so that nothing appears later and moves what is there. */
export async function prepare(client: Client, queries: QueryClient): Promise<i18n> {
  const [info, settings] = await Promise.all([
    queries.fetchQuery(contentQuery(client, 'app.info')),
    queries.fetchQuery(settingsQuery(client)),
    ...firstSight.map((method) => queries.prefetchQuery(contentQuery(client, method))),
  ]);
  for (const method of soonAfter) void queries.prefetchQuery(contentQuery(client, method));
  return createWords(settings.language ?? info.machineLanguage);
}
