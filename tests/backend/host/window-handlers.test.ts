import { expect, it, vi } from 'vitest';
import type { SideWindow } from '#core/windows/side-windows.ts';
import type { HostWindows } from '#backend/host/host.ts';
import { testHost } from '../../support/test-host.ts';

function fakeWindows() {
  const open = new Set<SideWindow>();
  const listeners: (() => void)[] = [];
  const changed = () => listeners.forEach((listener) => listener());
  return {
    open: () => [...open],
    show(which) {
      open.add(which);
      changed();
    },
    close(which) {
      open.delete(which);
      changed();
    },
    fullScreen: vi.fn(),
    onChange: (listener) => listeners.push(listener),
  } satisfies HostWindows;
}

it('opens and closes the windows of a host that has them, and tells every window', async () => {
  const windows = fakeWindows();
  const host = testHost({ windows });
  const heard = vi.fn();
  host.subscribe(heard);
  expect(await host.dispatch('windows.open', { which: 'stage' })).toEqual({ ok: true, value: { open: ['stage'] } });
  expect(heard).toHaveBeenLastCalledWith('windows.changed', { open: ['stage'] });
  await host.dispatch('windows.fullScreen', { to: 'leave' });
  expect(windows.fullScreen).toHaveBeenCalledExactlyOnceWith('leave');
  expect(await host.dispatch('windows.close', { which: 'stage' })).toEqual({ ok: true, value: { open: [] } });
  expect(heard).toHaveBeenLastCalledWith('windows.changed', { open: [] });
});

it('opens no window that it does not know', async () => {
  const host = testHost({ windows: fakeWindows() });
  for (const which of ['main', 'https://example.org/', '', null]) {
    expect(await host.dispatch('windows.open', { which })).toMatchObject({ ok: false, code: 'invalid-input' });
  }
});

it('keeps the display awake through the host', async () => {
  const keepAwake = vi.fn((_reason: string, on: boolean) => on);
  const host = testHost({ keepAwake });
  expect(await host.dispatch('app.keepAwake', { reason: 'run', on: true })).toEqual({
    ok: true,
    value: { awake: true },
  });
  expect(keepAwake).toHaveBeenCalledExactlyOnceWith('run', true);
});

it('refuses both where they are the page’s', async () => {
  const host = testHost();
  expect(await host.dispatch('windows.get', {})).toEqual({ ok: true, value: { open: [] } });
  expect(await host.dispatch('windows.open', { which: 'mini' })).toMatchObject({ ok: false, code: 'forbidden' });
  expect(await host.dispatch('app.keepAwake', { reason: 'run', on: true })).toMatchObject({
    ok: false,
    code: 'forbidden',
  });
});
