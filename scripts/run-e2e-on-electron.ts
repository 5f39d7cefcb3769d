import { createRequire } from 'node:module';
import { runCommand } from './run-command.ts';

/** The end-to-end specs on the real Electron. Nothing here is green unless they have run on it. */
const missing = await whyItCannotRun();
if (missing === null) {
  const { code } = await runCommand(
    'playwright',
    ['test', '--project', 'electron', ...process.argv.slice(2)],
    'inherit',
    {
      ELECTRON: '1',
    },
  );
  process.exitCode = code;
} else {
  console.error(`NOTHING WAS TESTED ON ELECTRON: ${missing}`);
  process.exitCode = 1;
}

async function whyItCannotRun(): Promise<string | null> {
  const needsDisplay = process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
  if (needsDisplay) return 'there is no display. Where xvfb is installed: xvfb-run npm run e2e:electron';
  try {
    // The package fetches the program at its first use.
    createRequire(import.meta.url)('electron');
    return null;
  } catch {
    return 'its program is not here and could not be fetched.';
  }
}
