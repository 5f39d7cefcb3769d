import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldRun } from '#core/agenda/run/fold-run.ts';
import { entryRefusals, type RunEntry } from '#core/agenda/run/run-entry-schema.ts';
import type { RunPlan } from '#core/agenda/run/run-plan.ts';
import { rundownAt, type OffsetMode, type Rundown, type RundownSlot } from '#core/agenda/run/rundown.ts';
import { later, minutesToMilliseconds, type Instant } from '#core/time/instant.ts';
import { randomLog, randomRun } from '../../../support/random-run.ts';
import { stateOf } from '../../../support/run-by-hand.ts';

const runs = { numRuns: Number(process.env['CLOCK_RUNS'] ?? 1000) };
const mode = fc.constantFrom<OffsetMode>('absolute', 'relative');
const milliseconds = fc.oneof(fc.constantFrom(0, 1, 1000, 60_000), fc.integer({ min: 0, max: 20_000_000 }));

function rundown(plan: RunPlan, log: readonly RunEntry[], now: Instant, how?: OffsetMode): Rundown {
  return rundownAt(plan, stateOf(plan, log), now, how);
}

const isToCome = ({ state }: RundownSlot) => state === 'pending' || state === 'late';
const lengthOf = ({ expectedStart, expectedEnd }: RundownSlot) => expectedEnd! - expectedStart!;

describe('folding', () => {
  it('always comes to the same, and changes neither plan nor log', () => {
    fc.assert(
      fc.property(randomLog, ({ plan, log }) => {
        const [planBefore, logBefore] = structuredClone([plan, log]);
        const first = foldRun(plan, log);
        expect(foldRun(structuredClone(plan), structuredClone(log))).toEqual(first);
        expect([plan, log]).toEqual([planBefore, logBefore]);
      }),
      runs,
    );
  });

  it('of any log comes to a state, or to the first line that makes no sense, and never throws', () => {
    fc.assert(
      fc.property(randomLog, ({ plan, log }) => {
        const folded = foldRun(plan, log);
        if (folded.ok) return;
        expect(entryRefusals).toContain(folded.refusal);
        expect(foldRun(plan, log.slice(0, folded.index)).ok).toBe(true);
        expect(foldRun(plan, log.slice(0, folded.index + 1))).toEqual(folded);
      }),
      runs,
    );
  });

  it('is not misled by what was done and undone', () => {
    fc.assert(
      fc.property(randomRun, fc.nat(24), ({ plan, log }, place) => {
        const last = Math.min(place, log.length - 1);
        const [before, entry, after] = [log.slice(0, last), log[last], log.slice(last)];
        if (!entry || entry.do === 'undo') return;
        const undo: RunEntry = { at: entry.at, do: 'undo' };
        const { slots, running } = stateOf(plan, before);
        expect(stateOf(plan, [...before, entry, undo])).toMatchObject({ slots, running });
        expect(stateOf(plan, [...before, entry, undo, ...after])).toEqual(stateOf(plan, log));
      }),
      runs,
    );
  });

  it('undoes a whole log, line by line, back to nothing', () => {
    fc.assert(
      fc.property(randomRun, ({ plan, log, now }) => {
        const done = log.reduce((depth, entry) => depth + (entry.do === 'undo' ? -1 : 1), 0);
        const undos = Array.from({ length: done }, (): RunEntry => ({ at: now, do: 'undo' }));
        expect(stateOf(plan, [...log, ...undos]).slots).toEqual(stateOf(plan, []).slots);
        expect(foldRun(plan, [...log, ...undos, { at: now, do: 'undo' }])).toMatchObject({
          refusal: 'nothing-to-undo',
        });
      }),
      runs,
    );
  });

  it('is the same by a clock that was wrong until it was set', () => {
    fc.assert(
      fc.property(
        randomRun,
        fc.nat(24),
        fc.integer({ min: -4_000_000, max: 4_000_000 }),
        ({ plan, log, now }, place, by) => {
          const wrong = log.slice(0, place).map((entry) => ({ ...entry, at: later(entry.at, -by) }));
          const right = log.slice(place);
          const set: RunEntry = { at: log.slice(0, place).at(-1)?.at ?? right[0]?.at ?? now, do: 'set-clock', by };
          expect(stateOf(plan, [...wrong, set, ...right]).slots).toEqual(stateOf(plan, log).slots);
        },
      ),
      runs,
    );
  });
});

describe('the rundown', () => {
  it('depends on plan, log and instant alone, not on what was asked before', () => {
    fc.assert(
      fc.property(randomRun, milliseconds, mode, ({ plan, log, now }, wait, how) => {
        const state = stateOf(plan, log);
        const first = rundownAt(plan, state, now, how);
        rundownAt(plan, state, later(now, wait), how);
        expect(rundownAt(plan, state, now, how)).toEqual(first);
        expect(rundown(plan, log, now, how)).toEqual(first);
      }),
      runs,
    );
  });

  it('never runs backward: as time passes nothing is expected earlier, and nothing to come before now', () => {
    fc.assert(
      fc.property(randomRun, milliseconds, mode, ({ plan, log, now }, wait, how) => {
        const state = stateOf(plan, log);
        const before = rundownAt(plan, state, now, how);
        const after = rundownAt(plan, state, later(now, wait), how);
        after.slots.forEach((slot, index) => {
          const earlier = before.slots[index]!;
          expect(slot.expectedStart ?? 0).toBeGreaterThanOrEqual(earlier.expectedStart ?? 0);
          expect(slot.expectedEnd ?? 0).toBeGreaterThanOrEqual(earlier.expectedEnd ?? 0);
          if (isToCome(slot)) expect(slot.expectedStart).toBeGreaterThanOrEqual(after.at);
          if (slot.state !== 'done' && slot.state !== 'skipped')
            expect(slot.expectedEnd).toBeGreaterThanOrEqual(after.at);
        });
      }),
      runs,
    );
  });

  it('lets no two slots to come overlap, nor one begin before the end of what is on', () => {
    fc.assert(
      fc.property(randomRun, mode, ({ plan, log, now }, how) => {
        const { slots } = rundown(plan, log, now, how);
        let free = slots.find(({ state }) => state === 'running' || state === 'paused')?.expectedEnd ?? now;
        for (const slot of slots.filter(isToCome)) {
          expect(slot.expectedStart).toBeGreaterThanOrEqual(free);
          expect(slot.expectedEnd).toBeGreaterThanOrEqual(slot.expectedStart!);
          free = slot.expectedEnd!;
        }
      }),
      runs,
    );
  });

  it('is behind by as much as the end, or the start of what is to come, lies behind the plan', () => {
    fc.assert(
      fc.property(randomRun, mode, ({ plan, log, now }, how) => {
        const { current, slots } = rundown(plan, log, now, how);
        if (!current) {
          expect(slots.every(({ state }) => state === 'done' || state === 'skipped')).toBe(true);
          return;
        }
        const row = slots.find(({ id }) => id === current.slot)!;
        const behind = isToCome(row) ? row.expectedStart! - row.plannedStart : row.expectedEnd! - row.plannedEnd;
        expect(current.offsetMs).toBe(behind);
        expect(current.phase === 'overtime').toBe(current.phase !== 'paused' && current.remainingMs < 0);
        if (current.phase === 'late') expect(row.expectedStart).toBe(now);
      }),
      runs,
    );
  });

  it('gives every slot to come its length, as hands and shifts left it', () => {
    fc.assert(
      fc.property(randomRun, mode, ({ plan, log, now }, how) => {
        const { slots } = stateOf(plan, log);
        rundown(plan, log, now, how).slots.forEach((row, index) => {
          const { plannedStart, plannedEnd, fixedEnd } = plan.slots[index]!;
          const { added, cut } = slots[index]!;
          if (isToCome(row) && !fixedEnd)
            expect(lengthOf(row)).toBe(Math.max(0, plannedEnd - plannedStart + added - cut));
        });
      }),
      runs,
    );
  });

  it('lets no start of its own move earlier unless a push with a minus moves it', () => {
    fc.assert(
      fc.property(randomRun, mode, ({ plan, log, now }, how) => {
        if (log.some((entry) => entry.do === 'shift' && entry.minutes < 0)) return;
        rundown(plan, log, now, how).slots.forEach((row, index) => {
          const { ownStart, plannedStart } = plan.slots[index]!;
          if (ownStart && isToCome(row)) expect(row.expectedStart).toBeGreaterThanOrEqual(plannedStart);
        });
      }),
      runs,
    );
  });
});

describe('one more line', () => {
  const shift = fc.record({
    place: fc.option(fc.nat(20), { nil: null }),
    minutes: fc.constantFrom(-90, -5, -0.5, 0.01, 1, 5, 30),
    how: fc.constantFrom('push' as const, 'absorb' as const, 'trim' as const),
  });

  it('that shifts keeps the sum of expected lengths, but for what it wins back', () => {
    fc.assert(
      fc.property(randomRun, shift, ({ plan, log, now }, { place, minutes, how }) => {
        const slot = place === null ? undefined : plan.slots[place]?.id;
        const line: RunEntry = { at: now, do: 'shift', minutes, how, ...(slot && { slot }) };
        if (!foldRun(plan, [...log, line]).ok) return;
        const before = rundown(plan, log, now).slots;
        const after = rundown(plan, [...log, line], now).slots;
        const shorter = before.map((row, index) =>
          plan.slots[index]!.fixedEnd || !isToCome(row) ? 0 : lengthOf(row) - lengthOf(after[index]!),
        );
        const won = shorter.reduce((sum, each) => sum + each, 0);
        const by = minutesToMilliseconds(minutes);
        if (how === 'push') expect(shorter.every((each) => each === 0)).toBe(true);
        else {
          expect(Math.abs(won)).toBeLessThanOrEqual(Math.abs(by));
          expect(shorter.every((each) => each * by >= 0)).toBe(true);
          // Less than was wished for only when all are down to a minute.
          if (won < by) {
            after.forEach((row, index) => {
              const { kind, fixedEnd } = plan.slots[index]!;
              const mayGive = !fixedEnd && isToCome(row) && (how === 'trim' || kind === 'qa' || kind === 'break');
              if (mayGive && index >= (place ?? 0)) expect(lengthOf(row)).toBeLessThanOrEqual(60_000);
            });
          }
        }
      }),
      runs,
    );
  });

  it('that pushes by N moves all that is to come by N, and with a minus never past what is before it', () => {
    fc.assert(
      fc.property(randomRun, shift, ({ plan, log, now }, { place, minutes }) => {
        const slot = place === null ? undefined : plan.slots[place]?.id;
        const line: RunEntry = { at: now, do: 'shift', minutes, ...(slot && { slot }) };
        if (!foldRun(plan, [...log, line]).ok) return;
        const by = minutesToMilliseconds(minutes);
        const after = rundown(plan, [...log, line], now).slots;
        rundown(plan, log, now).slots.forEach((row, index) => {
          const moved = (after[index]!.expectedStart ?? 0) - (row.expectedStart ?? 0);
          if (!isToCome(row) || index < (slot ? place! : 0)) expect(moved).toBe(0);
          else if (by > 0) expect(moved).toBe(by);
          else {
            expect(moved).toBeLessThanOrEqual(0);
            expect(moved).toBeGreaterThanOrEqual(by);
          }
        });
      }),
      runs,
    );
  });

  it('that skips takes its own length away, and no other', () => {
    fc.assert(
      fc.property(randomRun, fc.nat(20), ({ plan, log, now }, place) => {
        const slot = plan.slots[place]?.id;
        const line: RunEntry = { at: now, do: 'skip', ...(slot && { slot }) };
        if (!foldRun(plan, [...log, line]).ok) return;
        const before = rundown(plan, log, now).slots;
        const hasBegun = stateOf(plan, log).slots.some(({ startedAt }) => startedAt !== null);
        rundown(plan, [...log, line], now).slots.forEach((row, index) => {
          if (row.state === 'skipped' || plan.slots[index]!.fixedEnd || !isToCome(row)) return;
          expect(lengthOf(row)).toBe(lengthOf(before[index]!));
          // What nothing comes before any more keeps its planned time.
          if (hasBegun) expect(row.expectedStart).toBeLessThanOrEqual(before[index]!.expectedStart!);
        });
      }),
      runs,
    );
  });
});
