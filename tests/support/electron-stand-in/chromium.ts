import { testBrowser } from '../chromium.ts';
import { startChromium, type Devtools, type DevtoolsEvent } from './devtools.ts';
import { standInApp } from './app.ts';
import { profileFolderIn } from './state.ts';

const started = Promise.withResolvers<Devtools>();

/** Chromium, as soon as it runs: windows are made at once and find their pages later. */
export const chromium: Promise<Devtools> = started.promise;

export async function launchChromium(): Promise<Devtools> {
  const devtools = await startChromium(await testBrowser(), profileFolderIn(standInApp.getPath('userData')));
  devtools.listen((event) => {
    for (const listener of listeners.get(event.method) ?? []) listener(event);
  });
  started.resolve(devtools);
  return devtools;
}

const listeners = new Map<string, ((event: DevtoolsEvent) => void)[]>();

export function onDevtools(method: string, listener: (event: DevtoolsEvent) => void): void {
  listeners.set(method, [...(listeners.get(method) ?? []), listener]);
}

export async function send(method: string, params: object = {}, session?: string) {
  return (await chromium).send(method, params, session);
}

const gone = /Invalid InterceptionId|No target with given id|Session with given id not found|Cannot find context/u;

/** For what concerns a page or a request that may have ended in the meantime: then there is nothing to do. */
export async function sendUnlessGone(method: string, params: object = {}, session?: string): Promise<void> {
  try {
    await send(method, params, session);
  } catch (error) {
    if (!gone.test(String(error))) throw error;
  }
}
