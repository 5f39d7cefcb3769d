import type { Browser, BrowserContextOptions } from '@playwright/test';
import path from 'node:path';
import { beforeItEnds, start, stop, type Started } from './child.ts';
import { machineEnvironment, root, type Ended, type StartedApp, type StartOptions } from './host.ts';

const main = path.join(root, 'dist/web/main.js');

/** Starts the loopback host and opens the address it prints in a browser with nothing kept from before. */
export async function startLoopback(
  options: StartOptions,
  browser: Browser,
  page: Pick<BrowserContextOptions, 'viewport'>,
): Promise<StartedApp> {
  const server = startServer(options);
  const address = await beforeItEnds(server, printedAddress(server));
  const context = await browser.newContext({ ...page, locale: options.locale, timezoneId: options.timeZone });
  const opened = await context.newPage();
  await options.prepare(opened);
  await opened.goto(address);
  return {
    page: opened,
    desktop: null,
    leftRequests: async () => [],
    async quit() {
      await context.close();
      return stop(server);
    },
  };
}

export function startLoopbackAgain(options: StartOptions): Promise<Ended> {
  return startServer(options).ended;
}

function startServer(options: StartOptions): Started {
  return start(process.execPath, [main, '--port', '0', '--no-open'], machineEnvironment(options));
}

function printedAddress({ child, output }: Started): Promise<string> {
  return new Promise((resolve) => {
    child.stdout?.on('data', () => {
      const [, address] = /Briefing ready at (\S+)/u.exec(output()) ?? [];
      if (address !== undefined) resolve(address);
    });
  });
}
