import type { Browser, Page } from 'playwright-core';
import { openSignedIn } from './pages.ts';
import { repeat, type Row } from './report.ts';

interface ViewKey {
  view: string;
  key: string;
  address: string;
}

const today: ViewKey = { view: 'Today', key: '1', address: '#/today' };
const others: ViewKey[] = [
  { view: 'Look-up', key: '2', address: '#/lookup' },
  { view: 'Concept note', key: '3', address: '#/note' },
  { view: 'Speakers', key: '4', address: '#/speakers' },
  { view: 'Slides', key: '5', address: '#/slides' },
];

/** Through all views twice in a fresh page: the first visit of each, and every later one. */
export async function measureViews(browser: Browser, url: string): Promise<Row[]> {
  const rounds = await repeat(async () => {
    const page = await openSignedIn(browser, url);
    await page.goto(new URL('/', url).href);
    await page.getByRole('heading', { level: 1 }).waitFor();
    // Nobody is quicker with the first key; until then the app fetches its other views.
    await page.waitForTimeout(1000);
    const first = await visit(page, others);
    const again = await visit(page, [today, ...others]);
    await page.context().close();
    return { first, again };
  });
  const slowestFirst = rounds.map(({ first }) => Math.max(...first));
  return [
    row('First visit to a view, the slowest', slowestFirst),
    ...[today, ...others].map(({ view }, index) => {
      const times = rounds.map(({ again }) => again[index] ?? NaN);
      return row(`Switch to ${view}`, times);
    }),
  ];
}

function row(what: string, values: number[]): Row {
  return { what, values, unit: 'ms', target: 50 };
}

async function visit(page: Page, views: readonly ViewKey[]): Promise<number[]> {
  const times: number[] = [];
  for (const view of views) times.push(await switchTo(page, view));
  return times;
}

/** The time from a view's key to the frame that shows the view: its heading is new, and a frame with it was painted. */
async function switchTo(page: Page, { key, address }: ViewKey): Promise<number> {
  await leaveFields(page);
  await page.evaluate((target) => {
    const before = document.querySelector('h1');
    const measured = new Promise<number>((resolve) => {
      const start = (press: KeyboardEvent) => {
        const look = () => {
          const heading = document.querySelector('h1');
          if (location.hash !== target || !heading || heading === before) requestAnimationFrame(look);
          // The next frame begins when the one that holds the view is on its way to the screen.
          else requestAnimationFrame(() => resolve(performance.now() - press.timeStamp));
        };
        requestAnimationFrame(look);
      };
      addEventListener('keydown', start, { once: true, capture: true });
    });
    Object.assign(globalThis, { measured });
  }, address);
  await page.keyboard.press(key);
  return page.evaluate(() => (globalThis as unknown as { measured: Promise<number> }).measured);
}

/** Look-up opens with its field ready to type in, where a digit is a digit. */
async function leaveFields(page: Page): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
}
