import { createClient } from '#core/api/client.ts';
import { ensureTemporal } from '#core/time/temporal.ts';
import { paintUnavailable } from './app/paint-unavailable.ts';
import { paint } from './app/paint.tsx';
import { prepare } from './app/prepare.ts';
import { viewAt } from './app/views.tsx';
import { followBackups } from './data/backups.ts';
import { followBooth } from './data/booth.ts';
import { createQueryClient } from './data/content.ts';
import { followOwn } from './data/own.ts';
import { followDocuments } from './data/documents.ts';
import { followRehearsals } from './data/rehearsals.ts';
import { followRun } from './data/run.ts';
import { followScripts } from './data/scripts.ts';
import { followStudy } from './data/study.ts';
import { followSettings } from './data/settings.ts';
import { chooseTransport } from './data/transport.ts';
import { followBoothTurns } from './data/turn-log.ts';

const client = createClient(chooseTransport(window));
const queries = createQueryClient();

// Not awaited at the top: what it loads imports this file, and would wait for its end.
void start();

async function start(): Promise<void> {
  try {
    // Before anything is asked, so that nothing is told in between and not heard.
    followRun(client, queries);
    const { view } = viewAt(location.hash.slice(1));
    const [words] = await Promise.all([
      prepare(client, queries),
      ensureTemporal(),
      // A window of its own shows nothing else: it is not painted without it.
      view.ownWindow && view.preload?.(),
    ]);
    paint(document, { client, queries, words });
    followSettings(client, queries);
    followBackups(client, queries);
    followBooth(client, queries);
    followBoothTurns(client, queries);
    followOwn(client, queries);
    followRehearsals(client, queries);
    followScripts(client, queries);
    followStudy(client, queries);
    followDocuments(client, queries);
  } catch (error) {
    await paintUnavailable(document, navigator.languages);
    throw error;
  }
}
