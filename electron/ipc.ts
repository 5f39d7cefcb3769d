import { BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron';
import { maximumCallBytes, maximumFileBytes, type Answer, type Dispatch } from '#core/api/dispatch.ts';
import type { RefusalCode } from '#core/api/problem.ts';
import type { Host } from '#backend/host/host.ts';
import { appOrigin } from './app-address.ts';
import { callChannel, eventChannel } from './channels.ts';

/** What the gate needs to know of the frame that calls. */
export type Caller = Pick<NonNullable<IpcMainInvokeEvent['senderFrame']>, 'origin' | 'parent'>;

/** Carries the contract over one channel, and the host's events to every window. */
export function connectIpc(host: Host): void {
  const gate = createCallGate(host.dispatch);
  ipcMain.handle(callChannel, (event, method: unknown, input: unknown) => gate(event.senderFrame, method, input));
  host.subscribe((name, payload) => {
    for (const window of BrowserWindow.getAllWindows()) window.webContents.send(eventChannel, name, payload);
  });
}

/** Lets a call through from the top frame of our own origin alone, and of a bounded size; `dispatch` knows the methods. */
export function createCallGate(dispatch: Dispatch) {
  return async function gate(caller: Caller | null, method: unknown, input: unknown): Promise<Answer> {
    if (!caller || caller.parent !== null || caller.origin !== appOrigin) {
      return refused('forbidden', 'Only the top frame of the app may call.');
    }
    if (typeof method !== 'string') return refused('unknown-method', 'A method is named by a string.');
    const bytes = jsonBytes(input);
    if (bytes === null) return refused('invalid-input', 'The input is not JSON.');
    const most = method === 'files.save' ? maximumFileBytes : maximumCallBytes;
    if (bytes > most) return refused('too-large', `The input is larger than ${most} bytes.`);
    return dispatch(method, input);
  };
}

function jsonBytes(input: unknown): number | null {
  try {
    const json = JSON.stringify(input);
    return json === undefined ? null : Buffer.byteLength(json);
  } catch {
    return null;
  }
}

function refused(code: RefusalCode, message: string): Answer<never> {
  return { ok: false, code, message };
}
