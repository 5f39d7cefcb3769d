import { chromium, type Browser, type Page } from 'playwright-core';
import path from 'node:path';
import { dist } from '../scripts/build/targets.ts';
import { testBrowser } from '../tests/support/chromium.ts';
import { generateEntries, seed } from './lookup/generate-entries.ts';
import { generatedTerm } from './lookup/generated-terms.ts';
import { keyTimesOf, typeQuery, watchKeys, type KeyTime } from './lookup/key-to-paint.ts';
import { makeQueries } from './lookup/make-queries.ts';
import { option } from './option.ts';
import { quantile } from './quantile.ts';
import { startHost } from './start-and-views/host.ts';
import { openSignedIn } from './start-and-views/pages.ts';
import { machineLine } from './start-and-views/report.ts';

/**
 * `npm run bench:lookup:browser [-- --entries N --queries N]`: from the press of a key to its painted answer, in the
 * interface itself in real Chromium, over a generated glossary, ten keys a second. It judges nothing.
 */
const frame = 16.7;
const count = Number(option('entries') ?? 100_000);
const perClass = Number(option('queries') ?? 2);
const entries = generateEntries(count);
const queries = makeQueries(entries, perClass);

const host = await startHost(path.join(dist, 'web/main.js'));
const browser = await chromium.launch(await testBrowser());
try {
  await measure(browser);
} finally {
  await browser.close();
  await host.stop();
}

async function measure(started: Browser): Promise<void> {
  const page = await openSignedIn(started, host.url);
  await answerWithEntries(page);

  await page.goto(new URL('/#/lookup', host.url).href);
  const indexMs = await untilReady(page);
  await watchKeys(page);
  const session = await page.context().newCDPSession(page);
  for (const { states } of queries) await typeQuery(page, session, states);
  const times = await keyTimesOf(page);
  console.log(machineLine(started.version()));
  console.log(
    `${count} entries (seed ${seed}), ${queries.length} queries, ${times.length} keys; first answer ${indexMs.toFixed(0)} ms after the view`,
  );
  print('key to laid-out answer', times, ({ ready }) => ready);
  print('key to painted answer', times, ({ painted }) => painted);
}

/** The generated entries in place of the glossary that the host would send. */
async function answerWithEntries(page: Page): Promise<void> {
  const body = JSON.stringify({ ok: true, value: { terms: entries.map(generatedTerm), occurrences: [] } });
  await page.route('**/api/glossary.list', (route) => route.fulfill({ contentType: 'application/json', body }));
}

async function untilReady(page: Page): Promise<number> {
  const box = page.getByRole('combobox');
  await box.waitFor();
  const shown = performance.now();
  await box.fill(entries[0]?.en ?? '');
  await page.getByRole('option').first().waitFor({ timeout: 120_000 });
  const ready = performance.now() - shown;
  await box.fill('');
  return ready;
}

function print(what: string, times: readonly KeyTime[], read: (time: KeyTime) => number): void {
  const values = times.map(read);
  const at = (share: number) => quantile(values, share).toFixed(1);
  console.log(`${what}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, max ${at(1)} ms (one frame: ${frame} ms)`);
}
