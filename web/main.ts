import './small-memory.ts';
import path from 'node:path';
import type { TFunction } from 'i18next';
import { createHost } from '#backend/host/create-host.ts';
import { defaultDataFolder } from '#backend/host/data-folder.ts';
import { createLog } from '#backend/host/log.ts';
import type { Running } from '#backend/instance/running.ts';
import { environmentLanguage } from '#backend/words/environment-language.ts';
import { createWords } from '#backend/words/words.ts';
import packageJson from '../package.json' with { type: 'json' };
import { describeRunning } from './already-running.ts';
import { findInstance } from './find-instance.ts';
import { listen } from './listen.ts';
import { openWindow } from './open/open-window.ts';
import { parseWebOptions, webOptionHelp, type WebOptions } from './options.ts';
import { placesOf } from './places.ts';
import { exitCodes, helpText, sentenceOfFailure, sentenceOfFault } from './sentences.ts';
import { createWebServer } from './server.ts';
import { createToken } from './session.ts';
import { stopSignal } from './stop-signal.ts';

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));

/** The loopback host: the app in a browser. Answers the exit code once it has ended. */
export async function main(argv: readonly string[]): Promise<number> {
  const words = createWords(environmentLanguage());
  endOnDefect(words);
  const parsed = parseWebOptions(argv);
  if (!parsed.ok) {
    console.error(sentenceOfFault(parsed.fault, words));
    return exitCodes.usage;
  }
  if (parsed.options.help) {
    console.log(helpText('node dist/web/main.js', webOptionHelp, words));
    return exitCodes.ended;
  }
  try {
    return await run(parsed.options, words);
  } catch (error) {
    console.error(sentenceOfFailure(error, words));
    return exitCodes.failed;
  }
}

async function run(options: WebOptions, words: TFunction): Promise<number> {
  const folder = path.resolve(options.dataFolder ?? defaultDataFolder());
  const instance = await findInstance(folder);
  if (!instance.taken) return pointTo(instance.running, folder, options, words);

  const stopped = stopSignal();
  const ending = new AbortController();
  const places = placesOf(import.meta.dirname);
  const log = createLog(path.join(folder, 'briefing.log'), () => new Date());
  const host = createHost({
    version: packageJson.version,
    capabilities: { externalLinks: 'page', savesFiles: 'page', windows: 'page', keepAwake: 'page' },
    machineLanguage: environmentLanguage(),
    contentFile: options.contentFile ?? places.contentFile,
    dataFolder: folder,
    now: Date.now,
    log,
  });
  const token = createToken();
  const server = createWebServer({ host, interfaceFolder: places.interfaceFolder, token, log });
  try {
    const url = `http://127.0.0.1:${await listen(server, options.port)}/?token=${token}`;
    instance.announce(url);
    console.log(`Briefing ready at ${url}`);
    if (options.open) void openWindow(url, browserProfile(folder), ending.signal);
    await stopped;
    return exitCodes.ended;
  } finally {
    ending.abort();
    server.close();
    server.closeAllConnections();
    host.close();
    instance.release();
  }
}

/** A second start: says where the first one is found, and shows it. */
async function pointTo(
  running: Running | null,
  folder: string,
  { open }: WebOptions,
  words: TFunction,
): Promise<number> {
  const { answers, sentence, url } = await describeRunning(running, words);
  if (!answers) {
    console.error(sentence);
    return exitCodes.failed;
  }
  console.log(sentence);
  if (open && url) await openWindow(url, browserProfile(folder));
  return exitCodes.ended;
}

function browserProfile(folder: string): string {
  return path.join(folder, 'browser');
}

/** A defect that nothing caught ends the host as any failure does: with a sentence, not with a stack. */
function endOnDefect(words: TFunction): void {
  process.once('uncaughtException', (error) => {
    console.error(sentenceOfFailure(error, words));
    process.exit(exitCodes.failed);
  });
}
