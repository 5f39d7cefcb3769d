import { chromium, type Page } from '@playwright/test';
import type { ChildProcess } from 'node:child_process';
import path from 'node:path';
import type { StandInWindow } from '../../support/electron-stand-in/browser-window.ts';
import type { CommandAnswer, CommandMessage, CommandName, Commands } from '../../support/electron-stand-in/control.ts';
import type { StandInOptions } from '../../support/electron-stand-in/options.ts';
import { beforeItEnds, start, stop, type Started } from './child.ts';
import {
  machineEnvironment,
  root,
  type Desktop,
  type Ended,
  type StartedApp,
  type StartOptions,
  type WindowLook,
} from './host.ts';

const run = path.join(root, 'tests/support/electron-stand-in/run.ts');

type Ask = <C extends CommandName>(
  command: C,
  ...parameters: Parameters<Commands[C]>
) => Promise<ReturnType<Commands[C]>>;

/** Starts the built Electron host, unchanged, on the stand-in. */
export async function startStandIn(options: StartOptions): Promise<StartedApp> {
  const app = startProcess(options);
  const endpoint = await beforeItEnds(app, attachable(app.child));
  const browser = await chromium.connectOverCDP(endpoint);
  const ask = asker(app.child);
  const page = browser.contexts()[0]?.pages()[0] as Page;
  await options.prepare(page);
  await ask('loadFirstPage');
  return {
    page,
    desktop: desktopOf(ask),
    async leftRequests() {
      const { requests } = await ask('recorded');
      return requests.filter(({ outcome }) => outcome === 'left').map(({ url }) => url);
    },
    async quit() {
      await browser.close();
      return stop(app);
    },
  };
}

export function startStandInAgain(options: StartOptions): Promise<Ended> {
  return startProcess(options).ended;
}

function startProcess(options: StartOptions): Started {
  const asked: Partial<StandInOptions> = {
    holdsFirstPage: true,
    ...(options.displays && { displays: options.displays }),
  };
  const environment = { ...machineEnvironment(options), ELECTRON_STAND_IN: JSON.stringify(asked) };
  return start(process.execPath, [run, root], environment, true);
}

function attachable(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.on('message', ({ endpoint }: { endpoint?: string }) => endpoint !== undefined && resolve(endpoint));
  });
}

function asker(child: ChildProcess): Ask {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let lastId = 0;
  child.on('message', ({ id, value, error }: CommandAnswer) => {
    const answer = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) answer?.resolve(value);
    else answer?.reject(new Error(error));
  });
  return ((command, ...parameters) => {
    const answer = Promise.withResolvers<unknown>();
    lastId += 1;
    waiting.set(lastId, answer);
    child.send({ id: lastId, command, parameters } satisfies CommandMessage);
    return answer.promise;
  }) as Ask;
}

function desktopOf(ask: Ask): Desktop {
  return {
    menu: async () => (await ask('menu')) as Awaited<ReturnType<Desktop['menu']>>,
    chooseMenuItem: async (id) => ask('chooseMenuItem', id),
    dialogs: async () => ask('dialogs'),
    pressButton: async (label) => ask('pressButton', label),
    saveDialogs: async () => (await ask('saveDialogs')) as Awaited<ReturnType<Desktop['saveDialogs']>>,
    chooseFile: async (file) => ask('chooseFile', file),
    openedExternally: async () => (await ask('recorded')).openedExternally,
    window: async () => (await ask('windows')).map(lookOf)[0] as WindowLook,
    windows: async () => (await ask('windows')).map(lookOf),
    closeWindow: async (address) => ask('closeWindow', address),
    plugIn: async (area) => ask('plugIn', area),
    unplugLast: async () => ask('unplugLast'),
    isKeptAwake: async () => ask('isKeptAwake'),
    moveWindow: async (bounds) => ask('moveWindow', bounds),
    maximizeWindow: async () => ask('maximizeWindow'),
    minimizeWindow: async () => ask('minimizeWindow'),
    themeSource: async () => ask('themeSource'),
  };
}

function lookOf({ level, ...look }: ReturnType<StandInWindow['look']>): WindowLook {
  return { ...look, onTop: level !== 'normal' };
}
