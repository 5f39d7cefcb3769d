import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { instant } from '#core/time/instant.ts';
import { createClock, type ClockOptions } from '../../../renderer/clock/clock.ts';

class Page extends EventTarget {
  visibilityState: DocumentVisibilityState = 'visible';

  show(state: DocumentVisibilityState): void {
    this.visibilityState = state;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

function clockOn(page: Page, options: ClockOptions = {}) {
  return createClock(page as unknown as Document, options);
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

  it('tells of a second that has begun although another listener comes before its timer does', async () => {
    const heard: number[] = [];
    const clock = clockOn(new Page());
    clock.onSecond(() => heard.push(clock.now()));
    // A busy page: the second has begun, and its timer is still to come.
    vi.setSystemTime(new Date('2026-11-24T05:00:01.040Z'));
    clock.onSecond(() => {});
    await Promise.resolve();
    expect(heard.map((at) => at % 1000)).toEqual([40]);
    vi.advanceTimersByTime(960);
    expect(heard.map((at) => at % 1000)).toEqual([40, 0]);
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

  it('wakes each listener on the seconds of what it counts to, from one timer', () => {
    const heard: number[] = [];
    const clock = clockOn(new Page());
    clock.onSecond(() => heard.push(clock.now() % 1000));
    clock.onSecond(() => heard.push(clock.now() % 1000), instant(Date.parse('2026-11-24T05:10:00.350Z')));
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(2000);
    expect(heard).toEqual([350, 0, 350, 0]);
  });

  it('wakes a listener once a second when two count to the same', () => {
    const heard: string[] = [];
    const clock = clockOn(new Page());
    clock.onSecond(() => heard.push('a'));
    clock.onSecond(() => heard.push('b'));
    vi.advanceTimersByTime(1000);
    expect(heard).toEqual(['a', 'b']);
  });

  it('of a simulation runs faster than time, and never wakes more often than a frame', () => {
    const began = Date.now();
    const clock = clockOn(new Page(), { now: () => (Date.now() - began) * 60, speed: () => 60 });
    const heard: number[] = [];
    clock.onSecond(() => heard.push(clock.now()));
    vi.advanceTimersByTime(1000);
    expect(heard.length).toBeGreaterThan(50);
    expect(heard.length).toBeLessThanOrEqual(1000 / 16);
    expect(heard.at(-1)).toBeGreaterThan(59_000);
  });
});
