import { describe, expect, it } from 'vitest';
import { entryRefusals, runEntrySchema } from '#core/agenda/run/run-entry-schema.ts';
import enRun from '../../../../locales/en/run.json' with { type: 'json' };
import koRun from '../../../../locales/ko/run.json' with { type: 'json' };

const isLine = (line: object) => runEntrySchema.safeParse({ at: 0, ...line }).success;

describe('a line of the log', () => {
  it.each([
    { do: 'start' },
    { do: 'start', slot: 'talk-1' },
    { do: 'pause' },
    { do: 'resume' },
    { do: 'finish' },
    { do: 'skip' },
    { do: 'unskip' },
    { do: 'undo' },
    { do: 'add', minutes: 0.5 },
    { do: 'add', minutes: -1440 },
    { do: 'shift', minutes: 5 },
    { do: 'shift', minutes: 5, how: 'absorb', slot: 'talk-1' },
    { do: 'set-clock', by: -3_600_000 },
    { do: 'start', at: -1 },
  ])('can be %j', (line) => expect(isLine(line)).toBe(true));

  it.each([
    {},
    { do: 'dance' },
    { do: 'add' },
    { do: 'shift' },
    { do: 'add', minutes: 0 },
    { do: 'add', minutes: 0.000_001 },
    { do: 'add', minutes: 1441 },
    { do: 'add', minutes: '1' },
    { do: 'add', minutes: NaN },
    { do: 'shift', minutes: 5, how: 'squeeze' },
    { do: 'start', minutes: 5 },
    { do: 'start', slot: 'No Such' },
    { do: 'start', slot: null },
    { do: 'start', at: 0.5 },
    { do: 'start', at: 8.64e15 + 1 },
    { do: 'start', at: '2030-01-31T14:00:00+09:00' },
    { do: 'set-clock', by: 0.5 },
    { do: 'set-clock', by: 1, slot: 'talk-1' },
  ])('cannot be %j', (line) => expect(isLine(line)).toBe(false));
});

it('has a sentence in both languages for each reason to refuse it', () => {
  expect(Object.keys(enRun.refused).toSorted()).toEqual([...entryRefusals].toSorted());
  expect(Object.keys(koRun.refused).toSorted()).toEqual([...entryRefusals].toSorted());
});
