import { defineConfig } from '@playwright/test';
import type { AppOptions } from './tests/e2e/support/app.ts';

const hosts: AppOptions['host'][] = ['loopback', 'stand-in'];
// The real binary only when it is asked for by name: then its absence is a failure.
if (process.env['ELECTRON'] === '1') hosts.push('electron');

/** Starts the shell's specs once more, where there is no network. */
const withoutNetwork = '**/no-network.spec.ts';
/** Menu, dialogues, a window that is remembered. */
const onlyOnADesktop = '**/{desktop,*-on-desktop}.spec.ts';
/** What the page has to do itself where its host is no program of its own. */
const onlyInABrowser = '**/*-in-browser.spec.ts';
/** Looks at the page alone, which both hosts serve: once is enough for it, and it is the longest of all. */
const onlyThePage = '**/accessibility*.spec.ts';

export default defineConfig<AppOptions>({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  forbidOnly: true,
  // A second try, told as such by `npm test`: a loaded machine now and then kills a browser under a test.
  retries: 1,
  workers: 2,
  // Two cores share the app, two browsers and whatever else the machine does.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['dot'], ['json', { outputFile: 'test-results/e2e.json' }]],
  projects: [
    ...hosts.map((host) => ({
      name: host,
      use: { host },
      testIgnore:
        host === 'loopback' ? [withoutNetwork, onlyOnADesktop] : [withoutNetwork, onlyThePage, onlyInABrowser],
    })),
    { name: 'no-network', testMatch: withoutNetwork },
  ],
});
