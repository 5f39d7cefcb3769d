import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Output } from '#core/api/contract.ts';
import { backupsFolder } from '#backend/user-data/backups.ts';
import { newestVersion } from '#backend/user-data/migrations.ts';
import { openUserDatabase } from '#backend/user-data/user-database.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { testHost } from '../../support/test-host.ts';

const line = { query: 'tied aid', answered: false, person: null, slot: null };

function host(dataFolder = path.join(temporaryFolder(), 'data'), now = 1_795_507_200_000) {
  const clock = { now };
  const created = testHost({ dataFolder, now: () => clock.now });
  const call = async <T>(method: string, input: object = {}): Promise<T> => {
    const answer = await created.dispatch(method, input);
    if (!answer.ok) throw new Error(answer.code);
    return answer.value as T;
  };
  return { created, call, dataFolder, clock };
}

it('makes a backup, restores it and tells every window that everything is another', async () => {
  const { created, call } = host();
  await call('booth.noteDown', line);
  const { backups } = await call<Output<'backup.make'>>('backup.make');
  expect(backups).toMatchObject([{ reason: 'asked', madeAt: 1_795_507_200_000, counts: { missed: 1 } }]);
  await call('booth.noteDown', line);
  const heard = vi.fn();
  created.subscribe(heard);

  const id = backups[0]?.id;
  const restored = await call<Output<'backup.restore'>>('backup.restore', { id });
  expect(await call('booth.missed')).toMatchObject({ missed: { length: 1 } });
  expect(heard).toHaveBeenCalledWith('backup.restored', {});
  expect(restored.backups.map(({ reason }) => reason)).toEqual(['restore', 'asked']);

  await call('backup.restore', { id: restored.before });
  expect(await call('booth.missed')).toMatchObject({ missed: { length: 2 } });
});

it('what windows know of the run is older than what was restored', async () => {
  const { call } = host();
  await call('stage.say', { message: 'Welcome' });
  const { backups } = await call<Output<'backup.make'>>('backup.make');
  await call('stage.say', { message: 'Goodbye' });
  const before = await call<Output<'run.get'>>('run.get');
  await call('backup.restore', { id: backups[0]?.id });
  const after = await call<Output<'run.get'>>('run.get');
  expect(after.message).toBe('Welcome');
  expect(after.revision).toBeGreaterThan(before.revision);
});

it.each([
  ['a name that no backup has', { id: '../../20261124T080000000Z-asked' }, 'invalid-input'],
  ['a backup that is not there', { id: '20261124T080000000Z-asked' }, 'backup-gone'],
  ['one that is damaged', { id: '20261124T090000000Z-asked' }, 'backup-unreadable'],
])('refuses %s and changes nothing', async (_title, input, code) => {
  const { created, call, dataFolder } = host();
  await call('booth.noteDown', line);
  mkdirSync(backupsFolder(dataFolder));
  writeFileSync(path.join(backupsFolder(dataFolder), '20261124T090000000Z-asked.db'), 'damaged'.repeat(500));
  expect(await created.dispatch('backup.restore', input)).toMatchObject({ ok: false, code });
  expect(await call('booth.missed')).toMatchObject({ missed: { length: 1 } });
  expect(readdirSync(backupsFolder(dataFolder))).toHaveLength(1);
});

it('makes and restores none while the user’s own file is not in use', async () => {
  const dataFolder = path.join(temporaryFolder(), 'data');
  const { database } = openUserDatabase(dataFolder, 1);
  database.pragma(`user_version = ${newestVersion + 10}`);
  database.close();
  const { created } = host(dataFolder);
  expect(created.problems).toMatchObject([{ code: 'user-data-from-newer-version' }]);
  expect(await created.dispatch('backup.make', {})).toMatchObject({ ok: false, code: 'read-only' });
  expect(existsSync(backupsFolder(dataFolder))).toBe(false);
});

describe('by itself', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('makes the backup of the day some seconds after the start, and the next a day later', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { created, call, clock } = host();
    const heard = vi.fn();
    created.subscribe(heard);
    await call('booth.noteDown', line);
    const made = async () => (await call<Output<'backup.list'>>('backup.list')).backups.length;
    expect(await made()).toBe(0);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await made()).toBe(1);
    expect(heard).toHaveBeenCalledWith('backup.changed', expect.objectContaining({ backups: [expect.anything()] }));
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(await made()).toBe(1);
    clock.now += 86_400_000;
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(await made()).toBe(2);
    created.close();
    expect(vi.getTimerCount(), 'a host that is closed makes none any more').toBe(0);
  });
});
