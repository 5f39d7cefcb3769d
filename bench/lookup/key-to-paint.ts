import type { CDPSession, Page } from 'playwright-core';

/** One key, in milliseconds from the press. */
export interface KeyTime {
  /** The answer stands in the page, laid out: all that the window does for a key before it paints. */
  ready: number;
  /** The frame with the answer is on its way to the screen: with the wait for the display's next frame. */
  painted: number;
}

const betweenKeys = 100;
/** From the end of one key to the next. */
const soonest = 80;

/** Starts to time each key of the page. */
export async function watchKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const keyTimes: KeyTime[] = [];
    let pressed = 0;
    // Composed text comes without a key of the page's own.
    const press = (event: Event) => {
      if (event.type === 'keydown' || (event as InputEvent).isComposing) pressed = event.timeStamp;
    };
    addEventListener('keydown', press, { capture: true });
    addEventListener('beforeinput', press, { capture: true });
    addEventListener('input', () => {
      const from = pressed;
      // After React, which answers the same event.
      queueMicrotask(() => {
        document.querySelector('main')?.getBoundingClientRect();
        const ready = performance.now() - from;
        requestAnimationFrame(() => {
          // Posted while a frame is made, a task comes when the frame has been handed on; a message would go by way of other threads.
          void scheduler.postTask(() => keyTimes.push({ ready, painted: performance.now() - from }), {
            priority: 'user-blocking',
          });
        });
      });
    });
    Object.assign(globalThis, { keyTimes });
  });
}

/** Types a query ten keys a second, Hangul as an input method shows it, and clears it. */
export async function typeQuery(page: Page, session: CDPSession, states: readonly string[]): Promise<void> {
  let next = performance.now();
  for (const [index, text] of states.entries()) {
    const [key] = text.slice(states[index - 1]?.length ?? 0);
    if (isOneKey(text) && key !== undefined) await page.keyboard.press(key === ' ' ? 'Space' : key);
    else
      await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    // A key that came late makes none of the later ones come sooner.
    next = Math.max(next + betweenKeys, performance.now() + soonest);
    await page.waitForTimeout(next - performance.now());
  }
  await page.getByRole('combobox').fill('');
}

function isOneKey(text: string): boolean {
  return /^[ -~]*$/u.test(text);
}

export async function keyTimesOf(page: Page): Promise<KeyTime[]> {
  return page.evaluate(() => (globalThis as unknown as { keyTimes: KeyTime[] }).keyTimes);
}
