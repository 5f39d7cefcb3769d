import { spawn, type ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import type { TestBrowser } from '../chromium.ts';

/** What DevTools tells unasked. `session`: the page it concerns, absent for the browser as a whole. */
export interface DevtoolsEvent {
  method: string;
  // Each method has its own parameters, read where the method is known.
  // oxlint-disable-next-line typescript/no-explicit-any
  params: any;
  session: string | undefined;
}

export interface Devtools {
  // oxlint-disable-next-line typescript/no-explicit-any
  send(method: string, params?: object, session?: string): Promise<any>;
  listen(listener: (event: DevtoolsEvent) => void): void;
  /** Where a test attaches its own client. */
  endpoint: string;
  /** Settles when Chromium has ended. */
  ended: Promise<void>;
}

/** Starts Chromium and speaks the DevTools protocol to it over a pipe: when this process ends, however it ends, so does Chromium. */
export async function startChromium(browser: TestBrowser, profileFolder: string): Promise<Devtools> {
  const parameters = [
    ...browser.args,
    '--headless',
    '--remote-debugging-pipe',
    '--remote-debugging-port=0',
    `--user-data-dir=${profileFolder}`,
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--hide-scrollbars',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    'about:blank',
  ];
  const child = spawn(browser.executablePath, parameters, {
    env: browser.env,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return { ...speak(child), endpoint: await endpointOf(child), ended };
}

function endpointOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [, endpoint] = /DevTools listening on (\S+)/u.exec(said) ?? [];
      if (endpoint !== undefined) resolve(endpoint);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Chromium ended with ${code} at its start: ${said}`)));
  });
}

interface Waiting {
  resolve: (result: unknown) => void;
  reject: (error: Error) => void;
  method: string;
}

/** Messages are JSON, each ended by a NUL. */
function speak(child: ChildProcess): Pick<Devtools, 'send' | 'listen'> {
  const [toChromium, fromChromium] = child.stdio.slice(3) as [Writable, Readable];
  const waiting = new Map<number, Waiting>();
  const listeners: ((event: DevtoolsEvent) => void)[] = [];
  let lastId = 0;

  const receive = (message: string) => {
    const { id, result, error, method, params, sessionId } = JSON.parse(message);
    if (id === undefined) {
      for (const listener of listeners) listener({ method, params, session: sessionId });
      return;
    }
    const { resolve, reject, method: asked } = waiting.get(id) as Waiting;
    waiting.delete(id);
    if (error) reject(new Error(`${asked}: ${error.message}`));
    else resolve(result);
  };

  let rest = '';
  fromChromium.setEncoding('utf8').on('data', (chunk: string) => {
    const messages = (rest + chunk).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) receive(message);
  });
  // A message on its way while Chromium ends has nobody left to tell.
  toChromium.on('error', () => {});

  return {
    send: (method, params = {}, session) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { resolve, reject, method });
        toChromium.write(`${JSON.stringify({ id: lastId, method, params, sessionId: session })}\0`);
      }),
    listen: (listener) => listeners.push(listener),
  };
}
