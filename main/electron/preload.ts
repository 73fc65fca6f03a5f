import { contextBridge, ipcRenderer } from 'electron';

import type { AppEvent } from '../../shared/contract.ts';
import { CHANNELS } from './channels.ts';

/*
 * The only thing of ours that the page can reach: five functions, typed as `Transport` on the
 * page's side. They cross a border between two worlds, so nothing of Electron itself is handed over.
 */
contextBridge.exposeInMainWorld('recoup', {
  call: (method: string, input: unknown) => ipcRenderer.invoke(CHANNELS.call, method, input),
  upload: (name: string, bytes: ArrayBuffer) => ipcRenderer.invoke(CHANNELS.upload, name, bytes),
  cancel: (job: string) => ipcRenderer.invoke(CHANNELS.cancel, job),
  openProfile: (profile: string) => ipcRenderer.invoke(CHANNELS.profile, profile),
  subscribe(listener: (event: AppEvent) => void): () => void {
    const pass = (_event: unknown, event: AppEvent): void => listener(event);
    ipcRenderer.on(CHANNELS.event, pass);
    return () => void ipcRenderer.off(CHANNELS.event, pass);
  },
});
