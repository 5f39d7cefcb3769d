import { test as base, chromium, expect, type Browser, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { SettingsChange } from '#core/settings/settings-schema.ts';
import { testBrowser } from '../../support/chromium.ts';
import { startElectron, startElectronAgain } from './electron.ts';
import type { Desktop, Ended, Rectangle, StartedApp, StartOptions } from './host.ts';
import { startLoopback, startLoopbackAgain } from './loopback.ts';
import { seedSettings } from './seed-settings.ts';
import { startStandIn, startStandInAgain } from './stand-in.ts';

export { expect };

/** What a spec may set with `test.use`, beside Playwright's own `locale` and `timezoneId`. */
export interface AppOptions {
  host: 'loopback' | 'stand-in' | 'electron';
  /** What the user chose at an earlier start; null: the first start. */
  settings: SettingsChange | null;
  /** The moment at which the page starts; its clock runs on from there. Null: now. */
  startsAt: string | null;
  contentFile: string | null;
  displays: Rectangle[] | null;
}

/** The app under test. A spec that speaks of roles and words runs on every host. */
export interface App {
  readonly host: AppOptions['host'];
  readonly page: Page;
  readonly desktop: Desktop | null;
  readonly dataFolder: string;
  /** Errors in the page's console, violations of its policy among them. Whatever is left here at the end fails the test. */
  readonly faults: string[];
  /** Calls a method of the contract from the page, the way the page itself would. */
  call: (method: string, input: unknown) => Promise<unknown>;
  /** Ends the app and starts it again on the same data. */
  restart: () => Promise<void>;
  /** Starts the app a second time beside the running one. */
  startAgain: () => Promise<Ended>;
  quit: () => Promise<number | null>;
}

export interface Fixtures {
  dataFolder: string;
  app: App;
}

export interface WorkerFixtures {
  /** One browser for all loopback tests of a worker, started by the first. */
  loopbackBrowser: () => Promise<Browser>;
}

/** As large as the desktop app's first window. */
const viewport = { width: 1280, height: 860 };

export const test = base.extend<Fixtures & AppOptions, WorkerFixtures>({
  host: ['loopback', { option: true }],
  settings: [{ language: 'en', role: 'interpreter' }, { option: true }],
  startsAt: [null, { option: true }],
  contentFile: [null, { option: true }],
  displays: [null, { option: true }],

  loopbackBrowser: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern.
    async ({}, use) => {
      let browser: Promise<Browser> | null = null;
      await use(() => (browser ??= testBrowser().then((found) => chromium.launch(found))));
      await (browser as Promise<Browser> | null)?.then((started) => started.close());
    },
    { scope: 'worker' },
  ],

  // oxlint-disable-next-line no-empty-pattern -- see above
  dataFolder: async ({}, use) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'briefing-e2e-'));
    await use(path.join(folder, 'data'));
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },

  app: async (
    { host, dataFolder, settings, startsAt, contentFile, displays, locale, timezoneId, loopbackBrowser },
    use,
  ) => {
    const faults: string[] = [];
    const left: string[] = [];
    const options: StartOptions = {
      locale: locale ?? 'en-US',
      timeZone: timezoneId ?? 'Asia/Seoul',
      dataFolder,
      contentFile,
      displays,
      async prepare(page) {
        watch(page, faults, left);
        if (startsAt !== null) await page.clock.install({ time: startsAt });
      },
    };
    const starts: Record<AppOptions['host'], () => Promise<StartedApp>> = {
      loopback: async () => startLoopback(options, await loopbackBrowser(), { viewport }),
      'stand-in': () => startStandIn(options),
      electron: () => startElectron(options),
    };
    if (settings) await seedSettings(dataFolder, settings);
    const app = await run(host, starts[host], options, { faults, left });
    await use(app);
    await app.quit();
    expect(faults, 'errors in the console').toEqual([]);
    expect(left, 'requests that left the app').toEqual([]);
  },
});

async function run(
  host: AppOptions['host'],
  start: () => Promise<StartedApp>,
  options: StartOptions,
  { faults, left }: { faults: string[]; left: string[] },
): Promise<App> {
  const open = async (): Promise<StartedApp> => {
    const started = await start();
    // The interface is there, and listens to keys and menu.
    await started.page.locator('#root > *').first().waitFor({ timeout: 15_000 });
    return started;
  };
  const close = async ({ leftRequests, quit }: StartedApp) => {
    left.push(...(await leftRequests()));
    return quit();
  };

  let started: StartedApp | null = await open();
  const current = () => {
    if (!started) throw new Error('The app has ended.');
    return started;
  };
  const quit = async () => {
    const code = started && (await close(started));
    started = null;
    return code;
  };
  return {
    host,
    dataFolder: options.dataFolder,
    faults,
    get page() {
      return current().page;
    },
    get desktop() {
      return current().desktop;
    },
    call: (method, input) => callFromPage(current().page, method, input),
    async restart() {
      await quit();
      started = await open();
    },
    startAgain: () => startsAgain[host](options),
    quit,
  };
}

const startsAgain: Record<AppOptions['host'], (options: StartOptions) => Promise<Ended>> = {
  loopback: startLoopbackAgain,
  'stand-in': startStandInAgain,
  electron: startElectronAgain,
};

function callFromPage(page: Page, method: string, input: unknown): Promise<unknown> {
  return page.evaluate(
    async ([name, given]) => {
      if (window.briefing) return window.briefing.call(name, given);
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`/api/${name}`, { method: 'POST', headers, body: JSON.stringify(given) });
      return (await response.json()) as unknown;
    },
    [method, input] as const,
  );
}

/** What Chromium says of a request that was stopped before it left. */
const stopped = /^(?:net::ERR_ABORTED|net::ERR_BLOCKED_BY_CLIENT|csp)/u;

/** Everything a page loads comes from where its first answer came from, and nothing a page does is an error. */
function watch(page: Page, faults: string[], left: string[]): void {
  let home: URL | null = null;
  const isForeign = (address: string) => {
    const asked = new URL(address);
    if (['data:', 'blob:'].includes(asked.protocol)) return false;
    home ??= asked;
    return asked.protocol !== home.protocol || asked.host !== home.host;
  };
  const listen = (one: Page) => {
    one.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    one.on('pageerror', (error) => faults.push(String(error)));
  };
  listen(page);
  page.context().on('page', listen);
  page.context().on('requestfinished', (request) => isForeign(request.url()) && left.push(request.url()));
  page.context().on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    if (isForeign(request.url()) && !stopped.test(reason)) left.push(`${request.url()} (${reason})`);
  });
}
