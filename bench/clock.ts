import os from 'node:os';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { dist } from '../scripts/build/targets.ts';
import { testBrowser } from '../tests/support/chromium.ts';
import { measureDrift } from './clock/drift.ts';
import { row, spreadOf } from './clock/figures.ts';
import { measureFold } from './clock/fold.ts';
import { busyShares, letWindowHide, shownAgain, timedFor, watchTimers } from './clock/painted-seconds.ts';
import { startHost, type RunningHost } from './start-and-views/host.ts';
import { option } from './option.ts';
import { openSignedIn } from './start-and-views/pages.ts';
import { machineLine } from './start-and-views/report.ts';

/**
 * `npm run bench:clock [-- --address '#/today' --seconds N --only engine]`: the state of a long run, the drift of the clock
 * over a day, and in real Chromium the painted second against its boundary. It judges nothing.
 */
const address = option('address') ?? '#/today';
const seconds = Number(option('seconds') ?? 60);
const dayOfSeconds = 86_400;

const browser = option('only') === 'engine' ? null : await chromium.launch(await testBrowser());
console.log(`${machineLine(browser?.version() ?? 'not started')}; ${address}\n`);
console.log('|  | median | p99 | max | target |\n| --- | --- | --- | --- | --- |');
reportEngine();
if (browser) await reportPaint(browser);
console.log(`\nLoad ${os.loadavg()[0]?.toFixed(1)} on ${os.cpus().length} cores at the end.`);

function reportEngine(): void {
  measureFold({ slots: 500, lines: 2000, rounds: 200 });
  const fold = spreadOf(measureFold({ slots: 500, lines: 2000, rounds: 1000 }));
  console.log(row('State of 500 slots after 2,000 lines', figuresOf(fold, 'ms', 2), '≤ 1 ms'));
  const days = [
    measureDrift('timers on time', dayOfSeconds, 0, () => 0),
    measureDrift('timers up to 15 ms late', dayOfSeconds, 0, () => Math.floor(Math.random() * 16)),
    measureDrift(
      'timers up to 1 ms early, 3 ms late; a countdown',
      dayOfSeconds,
      350,
      () => Math.floor(Math.random() * 5) - 1,
    ),
  ];
  for (const { what, seconds: heard, missed, worst, last } of days) {
    console.log(
      row(`Drift in 24 h, ${what}`, [`${heard} s told`, `${missed} missed`, `${worst} ms, last ${last} ms`], '0'),
    );
  }
}

async function reportPaint(started: Browser): Promise<void> {
  const host = await startHost(path.join(dist, 'web/main.js'));
  try {
    await measurePaint(started, host);
  } finally {
    await started.close();
    await host.stop();
  }
}

async function measurePaint(started: Browser, host: RunningHost): Promise<void> {
  const page = await openSignedIn(started, host.url);
  await letWindowHide(page);
  await page.goto(new URL(`/${address}`, host.url).href);
  await page.locator('[role="timer"]').first().waitFor();
  // The app fetches its other views in its first second.
  await page.waitForTimeout(2000);
  const busy = await busyShares(started, page, Math.min(30, seconds));
  await watchTimers(page);
  const changes = await timedFor(page, seconds);
  const again: number[] = [];
  for (let round = 0; round < 5; round += 1) again.push(await shownAgain(page, 3300));
  const frames = spreadOf(changes.map(({ began }) => began));
  const drawn = spreadOf(changes.map((change) => change.drawn));
  console.log(row(`Painted second, its frame begins (${changes.length})`, figuresOf(frames, 'ms', 1), 'p99 ≤ 17 ms'));
  console.log(row('The same, its frame is drawn', figuresOf(drawn, 'ms', 1), ''));
  console.log(row('Shown again after 3.3 s, simulated', figuresOf(spreadOf(again), 'ms', 1), '≤ 200 ms'));
  console.log(row('Share of a core, page', [`${busy.page.toFixed(2)} %`, '', ''], '≤ 2 %'));
  console.log(row('The same, whole browser', [`${busy.all.toFixed(2)} %`, '', ''], ''));
}

function figuresOf({ median, p99, max }: ReturnType<typeof spreadOf>, unit: string, digits: number): string[] {
  return [median, p99, max].map((value) => `${value.toFixed(digits)} ${unit}`);
}
