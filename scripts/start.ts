import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { environmentLanguage } from '#backend/words/environment-language.ts';
import { createWords } from '#backend/words/words.ts';
import type * as webHost from '../web/main.ts';
import { thisMachine } from '../web/open/machine.ts';
import { exitCodes, helpText, sentenceOfFailure, sentenceOfFault } from '../web/sentences.ts';
import { BuildFailed } from './build/build-failed.ts';
import { buildIfNeeded } from './build/build-if-needed.ts';
import { dist, root } from './build/targets.ts';
import { whyNotElectron, type WhyNotElectron } from './start/choose-host.ts';
import { findElectron } from './start/electron-program.ts';
import { endWithParent } from './start/end-with-parent.ts';
import { fetchDefaults, fetchElectron } from './start/fetch-electron.ts';
import {
  electronEnvironment,
  parseStartOptions,
  startOptionHelp,
  webCommandLine,
  type StartOptions,
} from './start/options.ts';
import { runElectron } from './start/run-electron.ts';

const words = createWords(environmentLanguage());

if (process.env['npm_lifecycle_event']) endWithParent();
process.exitCode = await start(process.argv.slice(2));

/** `npm start`: builds what is missing and opens the app in the best host this machine can have. */
async function start(argv: readonly string[]): Promise<number> {
  const parsed = parseStartOptions(argv);
  if (!parsed.ok) {
    console.error(sentenceOfFault(parsed.fault, words));
    return exitCodes.usage;
  }
  if (parsed.options.help) {
    console.log(helpText('npm start --', startOptionHelp, words));
    return exitCodes.ended;
  }
  try {
    return await open(parsed.options);
  } catch (error) {
    console.error(error instanceof BuildFailed ? error.message : sentenceOfFailure(error, words));
    return exitCodes.failed;
  }
}

async function open(options: StartOptions): Promise<number> {
  if (options.host === 'web') return openWeb(options);
  const ended = await openElectron(options);
  if (typeof ended === 'number') return ended;
  if (options.host === 'electron') {
    console.error(words(`host:start.required.${ended}`));
    return exitCodes.failed;
  }
  console.log(words(`host:start.instead.${ended}`));
  return openWeb(options);
}

/** Runs the app in Electron until it ends, or answers why it cannot. */
async function openElectron(options: StartOptions): Promise<number | WhyNotElectron> {
  const hindrance = whyNotElectron(thisMachine());
  if (hindrance) return hindrance;
  const program = findElectron() ?? (await fetchProgram());
  if (!program) return 'not-fetched';
  await build();
  return (await runElectron(program, root, electronEnvironment(options))) ?? 'did-not-start';
}

async function fetchProgram(): Promise<string | null> {
  return (await fetchElectron({ ...fetchDefaults, onFirstBytes: sayFetching })) ? findElectron() : null;
}

function sayFetching(): void {
  console.log(words('host:start.fetching'));
}

/** In this process: Ctrl-C then ends it on every system as it ends any program. */
async function openWeb(options: StartOptions): Promise<number> {
  await build();
  const built = pathToFileURL(path.join(dist, 'web/main.js')).href;
  const { main } = (await import(built)) as typeof webHost;
  return main(webCommandLine(options));
}

function build(): Promise<void> {
  return buildIfNeeded((line) => console.log(line));
}
