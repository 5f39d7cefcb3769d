import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands, entryOf } from '#core/agenda/run/commands.ts';
import { previewEntry } from '#core/agenda/run/preview-entry.ts';
import type { RunEntry } from '#core/agenda/run/run-entry-schema.ts';
import { standByOf } from '#core/agenda/run/stand-by.ts';
import { instant } from '#core/time/instant.ts';
import { at, runAfter, start } from '../../../support/run-day.ts';

it('says why a line makes no sense', () => {
  expect(previewEntry(runAfter([]), { at: at('14:00:00'), do: 'pause' })).toEqual({
    ok: false,
    refusal: 'nothing-running',
  });
  expect(previewEntry(runAfter([start('a', '14:00:00')]), { at: at('13:00:00'), do: 'finish' })).toEqual({
    ok: false,
    refusal: 'back-in-time',
  });
});

describe('what was shown', () => {
  it('is what then is, whatever keys were pressed before', () => {
    const press = fc.record({ command: fc.constantFrom(...commands), after: fc.integer({ min: 0, max: 600_000 }) });
    fc.assert(
      fc.property(fc.array(press, { maxLength: 25 }), (presses) => {
        const log: RunEntry[] = [];
        let now = at('13:58:00');
        for (const { command, after } of presses) {
          now = instant(now + after);
          const standing = runAfter(log);
          const rundown = standing.at(now);
          const entry = entryOf(command, now, rundown, standByOf(rundown, null));
          const preview = previewEntry(standing, entry);
          if (!preview.ok) continue;
          log.push(entry);
          expect(runAfter(log).at(now)).toEqual(preview.after);
          expect(rundown).toEqual(preview.before);
        }
      }),
      { numRuns: 500 },
    );
  });
});
