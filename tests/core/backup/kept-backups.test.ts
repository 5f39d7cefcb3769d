import fc from 'fast-check';
import { expect, it } from 'vitest';
import { backupIdOf, backupReasons, readBackupId } from '#core/backup/backup-schema.ts';
import { keptBackups } from '#core/backup/kept-backups.ts';

const dayMs = 86_400_000;
const moments = fc
  .array(fc.integer({ min: 0, max: 200 * dayMs }), { maxLength: 80 })
  .map((times) => times.map((madeAt) => ({ madeAt })));

it('keeps the last five, the last of each of seven days and of each of four weeks, and no more', () => {
  fc.assert(
    fc.property(moments, (backups) => {
      const kept = keptBackups(backups);
      const sorted = backups.toSorted((a, b) => b.madeAt - a.madeAt);
      expect(kept.length).toBeLessThanOrEqual(16);
      expect(kept.slice(0, 5)).toEqual(sorted.slice(0, 5));
      for (const [span, most] of [
        [dayMs, 7],
        [7 * dayMs, 4],
      ] as const) {
        const parts = [...new Set(sorted.map(({ madeAt }) => Math.floor(madeAt / span)))].slice(0, most);
        for (const part of parts) {
          expect(kept).toContain(sorted.find(({ madeAt }) => Math.floor(madeAt / span) === part));
        }
      }
    }),
  );
});

it('goes on from what it kept as from all there were: removing what it leaves out costs nothing later', () => {
  fc.assert(
    fc.property(moments, fc.integer({ min: 0, max: 400 * dayMs }), (backups, later) => {
      const kept = keptBackups(backups);
      expect(keptBackups(kept)).toEqual(kept);
      const next = { madeAt: Math.max(later, ...backups.map(({ madeAt }) => madeAt + 1)) };
      expect(keptBackups([...kept, next])).toEqual(keptBackups([...backups, next]));
    }),
  );
});

it('reads the moment and the reason from the name of a backup', () => {
  const instant = fc.integer({ min: 0, max: Date.parse('9999-12-31T23:59:59.999Z') });
  fc.assert(
    fc.property(instant, fc.constantFrom(...backupReasons), (madeAt, reason) => {
      expect(readBackupId(backupIdOf(madeAt, reason))).toEqual({ madeAt, reason });
    }),
  );
});

it.each([
  '',
  '20261124T080000000Z',
  '20261124T080000000Z-other',
  '../20261124T080000000Z-asked',
  '20261344T080000000Z-asked',
])('%j is the name of no backup', (id) => {
  expect(readBackupId(id)).toBeNull();
});
