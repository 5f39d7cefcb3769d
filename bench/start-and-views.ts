import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { dist } from '../scripts/build/targets.ts';
import { testBrowser } from '../tests/support/chromium.ts';
import { buildEmptyPageHost } from './start-and-views/empty-page.ts';
import { measureFirstPaint } from './start-and-views/first-paint.ts';
import { startHost } from './start-and-views/host.ts';
import { machineLine, runs, table, type Row } from './start-and-views/report.ts';
import { measureStarts } from './start-and-views/starts.ts';
import { measureViews } from './start-and-views/view-switch.ts';

/** `npm run bench`: start, first paint, size, view switch and memory of the loopback host. It judges nothing. */
const webHost = path.join(dist, 'web/main.js');
const interfaceFolder = path.join(dist, 'renderer');

const browser = await chromium.launch(await testBrowser());
try {
  const rows = [...(await measureStarts(webHost)), ...(await measureInBrowser(browser))];
  console.log(`${machineLine(browser.version())}\nMedians of ${runs} runs\n\n${table(rows)}`);
} finally {
  await browser.close();
}

async function measureInBrowser(started: Browser): Promise<Row[]> {
  const emptyPage = await buildEmptyPageHost();
  const empty = await startHost(emptyPage.program);
  const app = await startHost(webHost);
  try {
    return [
      ...(await measureFirstPaint(started, { url: app.url, interfaceFolder }, empty)),
      ...(await measureViews(started, app.url)),
      // After all of the above: with every view served.
      { what: 'Memory of the host, resident', values: [app.memory()], unit: 'MB', target: 100 },
    ];
  } finally {
    await Promise.all([app.stop(), empty.stop()]);
    emptyPage.remove();
  }
}
