import { hasDisplay, thisMachine } from '../web/open/machine.ts';
import { runCommand } from './run-command.ts';
import { findElectron } from './start/electron-program.ts';
import { fetchDefaults, fetchElectron } from './start/fetch-electron.ts';

/** The end-to-end specs on the real Electron. Nothing here is green unless they have run on it. */
const missing = await whyItCannotRun();
if (missing === null) {
  const command = ['test', '--project', 'electron', ...process.argv.slice(2)];
  process.exitCode = (await runCommand('playwright', command, 'inherit', { ELECTRON: '1' })).code;
} else {
  console.error(`NOTHING WAS TESTED ON ELECTRON: ${missing}`);
  process.exitCode = 1;
}

async function whyItCannotRun(): Promise<string | null> {
  if (!hasDisplay(thisMachine())) return 'there is no display. Where xvfb is installed: xvfb-run npm run e2e:electron';
  const found = findElectron() !== null || (await fetchElectron({ ...fetchDefaults, onFirstBytes: sayFetching }));
  return found ? null : 'its program is not here and could not be fetched.';
}

function sayFetching(): void {
  console.log('Fetching Electron’s program, once …');
}
