import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';

const viewport = { width: 1280, height: 800 };

/** A page of a browser that keeps nothing from before, signed in, with its role chosen: as from the second start on. */
export async function openSignedIn(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const { status } = await callAsPage(page, url);
  if (status !== 200) throw new Error(`The host answered ${status} to the choice of a role.`);
  return page;
}

/** Signs in without loading the app, so that its files come as they do the first time. */
async function callAsPage(page: Page, url: string): Promise<{ status: number }> {
  const { origin } = new URL(url);
  await page.request.get(url, { maxRedirects: 0 });
  const response = await page.request.post(`${origin}/api/settings.change`, {
    headers: { origin, 'content-type': 'application/json' },
    data: { language: 'en', role: 'interpreter' },
  });
  return { status: response.status() };
}

/** From the navigation to the first frame with content, as Chromium itself measures it. */
export async function firstContentfulPaint(page: Page, url: string): Promise<number> {
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

/** The scripts that had come when the page had its first content, compressed as a server in the network would. */
export async function firstScriptsGzip(page: Page, interfaceFolder: string, paint: number): Promise<number> {
  const names = await page.evaluate(
    (until) =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => entry.name.endsWith('.js') && entry.startTime < until)
        .map((entry) => new URL(entry.name).pathname),
    paint,
  );
  const sizes = names.map((name) => gzipSync(readFileSync(path.join(interfaceFolder, name))).length);
  return sizes.reduce((sum, size) => sum + size, 0);
}
