import path from 'node:path';
import { hasDisplay, type Machine } from './machine.ts';

/** A program and what it is started with. */
export interface Command {
  program: string;
  parameters: string[];
}

/**
 * The ways to show an address on a machine, best first: a window of its own in an installed browser of the Chromium
 * family, then the default browser.
 */
export function waysToOpen(address: string, profileFolder: string, machine: Machine): Command[] {
  if (!hasDisplay(machine)) return [];
  const parameters = [
    `--app=${address}`,
    `--user-data-dir=${profileFolder}`,
    '--no-first-run',
    '--no-default-browser-check',
  ];
  const windows = appBrowsers(machine).map((program) => ({ program, parameters }));
  return [...windows, defaultBrowser(address, machine)];
}

/** The browsers of the Chromium family that a machine may have, best first. */
export function appBrowsers(machine: Machine): string[] {
  switch (machine.platform) {
    case 'win32':
      return windowsBrowsers(machine);
    case 'darwin':
      return macBrowsers(machine);
    default:
      // As root, Chromium runs only without its sandbox: then it had better not run.
      return machine.isRoot ? [] : linuxBrowsers;
  }
}

/** Found on the PATH. */
const linuxBrowsers = [
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'chromium',
  'chromium-browser',
];

function windowsBrowsers({ environment }: Machine): string[] {
  const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((name) => environment[name] ?? []);
  const programs = [
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'Chromium\\Application\\chrome.exe',
  ];
  return programs.flatMap((program) => folders.map((folder) => path.win32.join(folder, program)));
}

function macBrowsers({ home }: Machine): string[] {
  const folders = ['/Applications', path.posix.join(home, 'Applications')];
  return ['Google Chrome', 'Microsoft Edge', 'Chromium'].flatMap((name) =>
    folders.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
  );
}

function defaultBrowser(address: string, { platform }: Machine): Command {
  if (platform === 'darwin') return { program: 'open', parameters: [address] };
  // `start` is a word of the shell; this is what it calls, with no shell to read the address.
  if (platform === 'win32') return { program: 'rundll32', parameters: ['url.dll,FileProtocolHandler', address] };
  return { program: 'xdg-open', parameters: [address] };
}
