import { expect, test, vi } from 'vitest';
import { keepOnThisMachine } from '../../electron/keep-on-this-machine.ts';

const electron = vi.hoisted(() => ({
  app: { commandLine: { appendSwitch: vi.fn() } },
  crashReporter: { start: vi.fn() },
}));
vi.mock('electron', () => electron);

test('crash dumps are written, and sent nowhere', () => {
  keepOnThisMachine();
  expect(electron.crashReporter.start).toHaveBeenCalledExactlyOnceWith({ uploadToServer: false });
});
