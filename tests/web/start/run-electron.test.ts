import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { failedToStart, runElectron } from '../../../scripts/start/run-electron.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('whether it failed to start', () => {
  test.each([
    ['ended well', { code: 0, signal: null, milliseconds: 100 }, false],
    ['refused by the app itself, which said why', { code: 1, signal: null, milliseconds: 100 }, false],
    ['a library is missing', { code: 127, signal: null, milliseconds: 20 }, true],
    ['the sandbox is forbidden', { code: null, signal: 'SIGTRAP', milliseconds: 60 }, true],
    ['crashed at once on Windows', { code: 0xc0000005, signal: null, milliseconds: 60 }, true],
    ['not a program of this machine', { code: null, signal: null, milliseconds: 1 }, true],
    ['ended by Ctrl-C', { code: null, signal: 'SIGINT', milliseconds: 100 }, false],
    ['crashed after an hour', { code: null, signal: 'SIGSEGV', milliseconds: 3_600_000 }, false],
  ] as const)('%s', (_how, ended, expected) => {
    expect(failedToStart(ended)).toBe(expected);
  });
});

/** A script in the place of Electron's program. */
function programThat(script: string): string {
  const file = path.join(temporaryFolder(), 'electron');
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}

function complaints() {
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  onTestFinished(() => written.mockRestore());
  return () => written.mock.calls.map(([text]) => String(text)).join('');
}

describe.skipIf(process.platform === 'win32')('running it', () => {
  test('gives it the app and its environment, and answers how it ended', async () => {
    const file = path.join(temporaryFolder(), 'seen');
    const program = programThat(`printf '%s %s' "$1" "$BRIEFING_DATA" > '${file}'; exit 3`);
    expect(await runElectron(program, 'the-app', { BRIEFING_DATA: 'the-data' })).toBe(3);
    expect(readFileSync(file, 'utf8')).toBe('the-app the-data');
  });

  test('shows what the app says of its end', async () => {
    const said = complaints();
    expect(await runElectron(programThat('echo "No room." >&2; exit 1'), '.', {})).toBe(1);
    expect(said()).toBe('No room.\n');
  });

  test('keeps quiet about what Chromium says when it cannot start', async () => {
    const said = complaints();
    expect(
      await runElectron(programThat('echo "FATAL:setuid_sandbox_host.cc" >&2; kill -TRAP $$'), '.', {}),
    ).toBeNull();
    expect(await runElectron(path.join(temporaryFolder(), 'none'), '.', {})).toBeNull();
    expect(said()).toBe('');
  });

  test('hands Ctrl-C on, once', async () => {
    const file = path.join(temporaryFolder(), 'signals');
    const program = programThat(
      `trap 'echo INT >> "${file}"; exit 0' INT; echo up > "${file}"; while :; do sleep 0.05; done`,
    );
    const ended = runElectron(program, '.', {});
    await vi.waitFor(() => expect(readFileSync(file, 'utf8')).toBe('up\n'), 5000);
    process.emit('SIGINT', 'SIGINT');
    expect(await ended).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe('up\nINT\n');
  });
});
