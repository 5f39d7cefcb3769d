import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClock } from '../../../renderer/clock/clock.ts';

class Page extends EventTarget {
  visibilityState: DocumentVisibilityState = 'visible';

  show(state: DocumentVisibilityState): void {
    this.visibilityState = state;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

function clockOn(page: Page) {
  return createClock(page as unknown as Document);
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T05:00:00.250Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the clock', () => {
  it('wakes when a second begins, not a second after it was asked', () => {
    const heard: number[] = [];
    const clock = clockOn(new Page());
    clock.onSecond(() => heard.push(clock.now() % 1000));
    vi.advanceTimersByTime(2750);
    expect(heard).toEqual([0, 0, 0]);
  });

  it('stays aligned when the system clock is set', () => {
    const heard: number[] = [];
    const clock = clockOn(new Page());
    clock.onSecond(() => heard.push(clock.now()));
    vi.setSystemTime(new Date('2026-11-24T09:30:00.600Z'));
    vi.advanceTimersByTime(750);
    vi.advanceTimersByTime(1000);
    expect(heard.map((at) => new Date(at).toISOString())).toEqual([
      '2026-11-24T09:30:01.350Z',
      '2026-11-24T09:30:02.000Z',
    ]);
  });

  it('wakes all its listeners from one timer, and keeps none for nobody', () => {
    const clock = clockOn(new Page());
    const stops = [clock.onSecond(() => {}), clock.onSecond(() => {})];
    expect(vi.getTimerCount()).toBe(1);
    for (const stop of stops) stop();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('wakes at once when the window is shown again', () => {
    const page = new Page();
    let woken = 0;
    clockOn(page).onSecond(() => (woken += 1));
    page.show('hidden');
    expect(woken).toBe(0);
    page.show('visible');
    expect(woken).toBe(1);
    expect(vi.getTimerCount()).toBe(1);
  });
});
