import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import type { Transport } from '#core/api/client.ts';
import { callChannel, eventChannel } from './channels.ts';

contextBridge.exposeInMainWorld('briefing', {
  call: (method, input) => ipcRenderer.invoke(callChannel, method, input),
  subscribe: (listener) => {
    const forward = (_event: IpcRendererEvent, name: string, payload: unknown) => listener(name, payload);
    ipcRenderer.on(eventChannel, forward);
    return () => {
      ipcRenderer.off(eventChannel, forward);
    };
  },
} satisfies Transport);
