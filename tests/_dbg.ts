import { chromium } from 'playwright-core';
import { testBrowser } from './support/chromium.ts';
import { startHost } from '../bench/start-and-views/host.ts';
import { openSignedIn } from '../bench/start-and-views/pages.ts';
import { generateEntries } from '../bench/lookup/generate-entries.ts';
import { generatedTerm } from '../bench/lookup/generated-terms.ts';
const host = await startHost('dist/web/main.js');
const browser = await chromium.launch(await testBrowser());
try {
const page = await openSignedIn(browser, host.url);
const es = generateEntries(5000);
const body = JSON.stringify({ ok: true, value: { terms: es.map(generatedTerm), occurrences: [] } });
await page.route('**/api/glossary.list', (r) => r.fulfill({ contentType: 'application/json', body }));
page.on('console', (m) => console.log('C', m.text())); page.on('pageerror', (e) => console.log('E', e)); page.on('worker', (w) => { console.log('W', w.url()); });
page.on('requestfailed', (r) => console.log('F', r.url(), r.failure())); 
page.on('response', (r) => r.url().includes('worker') && console.log('R', r.status(), r.url(), r.headers()));
await page.goto(new URL('/#/lookup', host.url).href);
await page.getByRole('combobox').waitFor();
await page.getByRole('combobox').fill(es[0]!.en);
await page.waitForTimeout(6000);
console.log(await page.locator('main').innerText().then((t) => t.slice(0, 300)));
} finally { await browser.close(); await host.stop(); }
