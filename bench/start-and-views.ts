import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { dist, root } from '../scripts/build/targets.ts';
import { testBrowser } from '../tests/support/chromium.ts';
import { buildEmptyPageHost } from './start-and-views/empty-page.ts';
import { startHost, type RunningHost } from './start-and-views/host.ts';
import { firstContentfulPaint, firstScriptsGzip, openSignedIn } from './start-and-views/pages.ts';
import { machineLine, table, type Row } from './start-and-views/report.ts';
import { switchTo, viewKeys, type ViewKey } from './start-and-views/view-switch.ts';

/** `npm run bench`: start, first paint, size, view switch and memory of the loopback host. It judges nothing. */
const runs = 5;
const webHost = path.join(dist, 'web/main.js');
const startScript = path.join(root, 'scripts/start.mjs');

const browser = await chromium.launch(await testBrowser());
const rows: Row[] = [...(await measureStarts()), ...(await measurePages(browser))];
console.log(`${machineLine(browser.version())}\nMedians of ${runs}\n\n${table(rows)}`);
await browser.close();

async function measureStarts(): Promise<Row[]> {
  const time = async (program: string, parameters: string[] = []) => {
    const host = await startHost(program, parameters);
    await host.stop();
    return host.readyMilliseconds;
  };
  // The first start after a build finds nothing in the caches of the system.
  await time(webHost);
  await time(startScript, ['--host', 'web']);
  const direct = await repeat(() => time(webHost));
  const script = await repeat(() => time(startScript, ['--host', 'web']));
  return [
    { what: 'Loopback host ready after its start', runs: direct, unit: 'ms', target: 300 },
    { what: 'The same through the script of `npm start`, nothing to build', runs: script, unit: 'ms', target: null },
  ];
}

async function measurePages(browser: Browser): Promise<Row[]> {
  const emptyPage = await buildEmptyPageHost();
  const empty = await startHost(emptyPage.program);
  const app = await startHost(webHost);
  try {
    return [...(await measureFirstPaint(browser, app, empty)), ...(await measureViews(browser, app)), memoryOf(app)];
  } finally {
    await Promise.all([app.stop(), empty.stop()]);
    emptyPage.remove();
  }
}
