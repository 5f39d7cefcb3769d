import type { Browser, Page } from 'playwright-core';

const viewport = { width: 1280, height: 800 };

/** A page of a browser that keeps nothing from before, signed in, with its role chosen: as from the second start on. */
export async function openSignedIn(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  // Without loading the app, whose files must come as they do the first time.
  await page.request.get(url, { maxRedirects: 0 });
  const { origin } = new URL(url);
  const response = await page.request.post(`${origin}/api/settings.change`, {
    headers: { origin },
    data: { language: 'en', role: 'interpreter' },
  });
  if (!response.ok()) throw new Error(`The host answered ${response.status()} to the choice of a role.`);
  return page;
}
