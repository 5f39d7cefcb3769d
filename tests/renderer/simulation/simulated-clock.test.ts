import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { instant } from '#core/time/instant.ts';
import { simulatedClock } from '../../../renderer/simulation/simulated-clock.ts';

const page = Object.assign(new EventTarget(), { visibilityState: 'visible' }) as unknown as Document;
const from = instant(Date.parse('2030-01-31T04:59:45Z'));

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
});
afterEach(() => {
  vi.useRealTimers();
});

it.each([1, 10, 60])('goes ×%i as fast as the steady clock, from the instant it was set to', (speed) => {
  const clock = simulatedClock(page, from, speed, () => Date.now());
  expect(clock.now()).toBe(from);
  vi.advanceTimersByTime(1500);
  expect(clock.now() - from).toBe(1500 * speed);
});

it('stands still, without a timer', () => {
  const clock = simulatedClock(page, from, 0, () => Date.now());
  const stop = clock.onSecond(() => {});
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(60_000);
  expect(clock.now()).toBe(from);
  stop();
});

it('does not follow when the machine’s clock is set', () => {
  const steady = { at: 5 };
  const clock = simulatedClock(page, from, 1, () => steady.at);
  vi.setSystemTime(1e12);
  steady.at = 1005;
  expect(clock.now() - from).toBe(1000);
});
