import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { openSignedIn } from './pages.ts';
import { repeat, type Row } from './report.ts';

interface FirstPaint {
  appPaint: number;
  emptyPaint: number;
  scriptKilobytes: number;
}

/** The app beside a page of one word, by turns, each in a browser profile that keeps nothing from before. */
export async function measureFirstPaint(
  browser: Browser,
  app: { url: string; interfaceFolder: string },
  empty: { url: string },
): Promise<Row[]> {
  const once = async (): Promise<FirstPaint> => {
    const emptyPage = await openSignedIn(browser, empty.url);
    const emptyPaint = await firstContentfulPaint(emptyPage, empty.url);
    await emptyPage.context().close();
    const page = await openSignedIn(browser, app.url);
    const paint = await firstContentfulPaint(page, app.url);
    const scriptKilobytes = await firstScripts(page, app.interfaceFolder, paint);
    await page.context().close();
    return { appPaint: paint, emptyPaint, scriptKilobytes };
  };
  await once();
  const measured = await repeat(once);
  return [
    {
      what: 'First contentful paint, Today view',
      values: measured.map(({ appPaint }) => appPaint),
      unit: 'ms',
      target: null,
    },
    {
      what: 'The same of an empty page',
      values: measured.map(({ emptyPaint }) => emptyPaint),
      unit: 'ms',
      target: null,
    },
    {
      what: 'Today view against the empty page',
      values: measured.map(({ appPaint, emptyPaint }) => appPaint / emptyPaint),
      unit: '×',
      target: 2,
    },
    {
      what: 'First JavaScript, gzip',
      values: measured.map(({ scriptKilobytes }) => scriptKilobytes),
      unit: 'kB',
      target: 250,
    },
  ];
}

/** From the navigation to the first frame with content, as Chromium itself measures it. */
async function firstContentfulPaint(page: Page, url: string): Promise<number> {
  await page.goto(new URL('/', url).href);
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const [paint] = list.getEntriesByName('first-contentful-paint');
          if (paint) resolve(paint.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
}

/** The scripts that were asked for before the first content was there, in kB as a server would compress them. */
async function firstScripts(page: Page, interfaceFolder: string, paint: number): Promise<number> {
  const names = await page.evaluate(
    (until) =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => entry.name.endsWith('.js') && entry.startTime < until)
        .map((entry) => new URL(entry.name).pathname),
    paint,
  );
  const sizes = names.map((name) => gzipSync(readFileSync(path.join(interfaceFolder, name))).length);
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}
