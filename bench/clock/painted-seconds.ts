import type { Browser, Page } from 'playwright-core';

export interface PaintedSecond {
  /** When the frame that shows it began. */
  began: number;
  /** When that frame was handed on, drawn. */
  drawn: number;
}

declare global {
  /** Of each painted change of a timer, in ms from its boundary. */
  // oxlint-disable-next-line no-var
  var painted: PaintedSecond[];
}

/**
 * Starts to time every change of a `role=timer`, from its boundary to the frame that shows it. The
 * programme's times are whole seconds, so what counts to them changes with the seconds of the day.
 */
export async function watchTimers(page: Page): Promise<void> {
  await page.evaluate(() => {
    globalThis.painted = [];
    // Early counts as well. In the page there is no outer scope to move it to.
    // oxlint-disable-next-line unicorn/consistent-function-scoping
    const offBoundary = () => Math.min(Date.now() % 1000, 1000 - (Date.now() % 1000));
    const observer = new MutationObserver((changes) => {
      const isTimer = changes.some(({ target }) =>
        (target instanceof Element ? target : target.parentElement)?.closest('[role="timer"]'),
      );
      if (!isTimer) return;
      requestAnimationFrame(() => {
        const began = offBoundary();
        // Posted while a frame is made, a message comes when the frame has been handed on.
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => {
          globalThis.painted.push({ began, drawn: offBoundary() });
          port1.close();
        });
        port1.start();
        port2.postMessage(null);
      });
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

/** What was timed in so many seconds. */
export async function timedFor(page: Page, seconds: number): Promise<PaintedSecond[]> {
  await page.evaluate(() => void (globalThis.painted = []));
  await page.waitForTimeout(seconds * 1000);
  return page.evaluate(() => globalThis.painted);
}

/** Shares of one core, in percent: of the page's own process, and of all processes of the browser. */
export async function busyShares(
  browser: Browser,
  page: Page,
  seconds: number,
): Promise<{ page: number; all: number }> {
  const session = await browser.newBrowserCDPSession();
  const read = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const sum = (type: RegExp) =>
      processInfo.reduce((total, { type: own, cpuTime }) => total + (type.test(own) ? cpuTime : 0), 0);
    return { page: sum(/^renderer$/u), all: sum(/./u), at: performance.now() };
  };
  const before = await read();
  await page.waitForTimeout(seconds * 1000);
  const after = await read();
  const share = (which: 'page' | 'all') => (100_000 * (after[which] - before[which])) / (after.at - before.at);
  await session.detach();
  return { page: share('page'), all: share('all') };
}

interface HideableWindow {
  hideWindow: () => void;
  showWindow: () => void;
}

/**
 * The headless browser cannot hide a window, and one that it freezes runs on. So the page is told that it is hidden, and
 * until it is told that it is shown its timers wait. To be called before the page is opened.
 */
export async function letWindowHide(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const wait = globalThis.setTimeout.bind(globalThis);
    let held: (() => void)[] | null = null;
    const later = (run: (...given: unknown[]) => void, milliseconds?: number, ...given: unknown[]) =>
      wait(() => (held ? held.push(() => run(...given)) : run(...given)), milliseconds);
    // In the page there is no outer scope to move it to.
    // oxlint-disable-next-line unicorn/consistent-function-scoping
    const become = (state: DocumentVisibilityState) => {
      Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    };
    Object.assign(globalThis, {
      setTimeout: later,
      hideWindow: () => {
        held = [];
        become('hidden');
      },
      showWindow: () => {
        const due = held ?? [];
        held = null;
        become('visible');
        for (const run of due) wait(run);
      },
    });
  });
}

/** From the moment a window is shown again to the frame with another time than it was hidden with, in ms. */
export async function shownAgain(page: Page, hiddenFor: number): Promise<number> {
  await page.evaluate(() => (globalThis as unknown as HideableWindow).hideWindow());
  await page.waitForTimeout(hiddenFor);
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const timer = document.querySelector('[role="timer"]');
        const stale = timer?.textContent;
        const from = performance.now();
        (globalThis as unknown as HideableWindow).showWindow();
        const look = () => {
          if (timer?.textContent === stale) requestAnimationFrame(look);
          else {
            const { port1, port2 } = new MessageChannel();
            port1.addEventListener('message', () => resolve(performance.now() - from));
            port1.start();
            port2.postMessage(null);
          }
        };
        requestAnimationFrame(look);
      }),
  );
}
