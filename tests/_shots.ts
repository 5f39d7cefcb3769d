import { chromium } from 'playwright-core';
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { testBrowser } from './support/chromium.ts';
const folder = mkdtempSync('/tmp/shots-');
const host = spawn(process.execPath, ['dist/web/main.js', '--port', '0', '--no-open', '--data', folder], { stdio: ['ignore', 'pipe', 'inherit'] });
const url: string = await new Promise((done) => host.stdout.setEncoding('utf8').on('data', (c: string) => { const m = /ready at (\S+)/u.exec(c); if (m) done(m[1]!); }));
const browser = await chromium.launch(await testBrowser());
try {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, timezoneId: 'Europe/Berlin' });
  const page = await context.newPage();
  page.on('console', (m) => m.type() === 'error' && console.log('console', m.text()));
  page.on('pageerror', (e) => console.log('pageerror', e));
  await page.clock.install({ time: process.argv[4] ?? '2026-11-24T05:21:40Z' });
  await page.goto(url);
  const call = (m: string, i: unknown) => page.evaluate(async ([m, i]) => (await (await fetch('/api/' + m, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(i) })).json()), [m, i] as const);
  for (const slug of ['local-government', 'decentralization', 'sustainable-development-goals']) await call('booth.changePin', { pin: { kind: 'term', slug }, pinned: true });
  await call('booth.changePin', { pin: { kind: 'person', slug: 'iljae-kim' }, pinned: true });
  await call('booth.noteDown', { query: 'fiscal federalism', answered: false, person: 'iljae-kim', slot: 'opening-remarks-2' });
  await call('booth.noteDown', { query: '재정 연방주의', answered: true, person: null, slot: null });
  const wanted = (process.argv[2] ?? 'en,ko').split(',');
  const sizes = (process.argv[3] ?? '1280x800,800x600,480x320').split(',').map((s) => s.split('x').map(Number));
  for (const language of wanted) for (const theme of ['light', 'booth']) {
    await call('settings.change', { language, theme, role: 'interpreter' });
    for (const [width, height] of sizes) {
      if ((theme === 'light') !== (language === 'ko') && width !== 1280) continue;
      await page.setViewportSize({ width: width!, height: height! });
      const name = (v: string) => `/tmp/shots/${v}-${language}-${theme}-${width}.png`;
      for (const [view, query] of [['lookup', ''], ['lookup', 'kim'], ['lookup', 'gov'], ['booth', ''], ['booth', 'ㅈㅂㅂ'], ['booth', '3.45 billion'], ['missed', '']] as const) {
        await page.goto(new URL(`#/${view}`, page.url()).href); await page.reload();
        await page.locator('h1').waitFor({ state: 'attached' });
        if (query) { await page.getByRole('combobox').fill(query); }
        await page.waitForTimeout(250);
        await page.screenshot({ path: name(`${view}-${query.replaceAll(/\W/gu, '') || (query ? 'ko' : 'empty')}`) });
        if (view === 'lookup' && query === 'gov') { await page.keyboard.press('Control+Enter'); await page.waitForTimeout(250); await page.screenshot({ path: name('card') }); await page.keyboard.press('Escape'); }
        if (view === 'booth' && query === '') { await page.keyboard.press('F8'); await page.keyboard.type('1,200평'); await page.waitForTimeout(100); await page.screenshot({ path: name('pad') }); }
      }
    }
  }
} finally { await browser.close(); host.kill(); }
