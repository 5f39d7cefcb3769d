import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { takeInstance } from '#backend/instance/take-instance.ts';
import { appFolder, runOnStandIn } from '../support/run-on-stand-in.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const main = path.resolve(import.meta.dirname, '../../electron/main.ts');
const packaged = { ELECTRON_STAND_IN: JSON.stringify({ packaged: true }) };

/** Starts the desktop app's main process, from its source, on a data folder. */
function start(dataFolder: string, switches: string[], environment: Record<string, string>) {
  return runOnStandIn(appFolder(main), switches, { LANG: 'en_US.UTF-8', BRIEFING_DATA: dataFolder, ...environment });
}

test.each(['--no-sandbox', '--remote-debugging-port=9222', '--remote-debugging-pipe', '--disable-web-security'])(
  'packaged, the app does not start with %s',
  async (unsafe) => {
    const { code, output } = await start(path.join(temporaryFolder(), 'data'), ['--lang=ko', unsafe], packaged);
    expect(code).toBe(1);
    expect(output).toBe(
      `Briefing does not start with ${unsafe.split('=')[0]}, which would switch off its protection.\n`,
    );
  },
);

test('a data folder that cannot be made is a sentence in the machine’s language, not a stack', async () => {
  const file = path.join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  const { code, output } = await start(path.join(file, 'data'), [], { LANG: 'ko_KR.UTF-8' });
  expect(code).toBe(1);
  expect(output).toMatch(/^데이터 폴더 .*data에 쓸 수 없습니다\(ENOTDIR\)\..*\n$/u);
});

test('a data folder on which the browser host runs is left to it', async () => {
  const folder = path.join(temporaryFolder(), 'data');
  const instance = takeInstance(folder, { host: 'web' });
  if (!instance.taken) throw new Error('The folder is the test’s own.');
  onTestFinished(() => instance.release());
  instance.announce('http://127.0.0.1:4321/?token=x');
  const { code, output } = await start(folder, [], {});
  expect(code).toBe(1);
  expect(output).toBe('Briefing is already running in a browser on the same data: http://127.0.0.1:4321/?token=x\n');
});
