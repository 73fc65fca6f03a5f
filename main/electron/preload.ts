import { contextBridge, ipcRenderer } from 'electron';

import type { AppEvent } from '../../shared/contract.ts';
import type { Wish } from '../../shared/desktop.ts';
import { CHANNELS } from './channels.ts';

/*
 * The only things of ours that the page can reach: five functions, typed as `Transport` on the
 * page's side, and two of the `Desktop`. They cross a border between two worlds, so nothing of
 * Electron itself is handed over.
 */
contextBridge.exposeInMainWorld('recoup', {
  call: (method: string, input: unknown) => ipcRenderer.invoke(CHANNELS.call, method, input),
  upload: (name: string, bytes: ArrayBuffer) => ipcRenderer.invoke(CHANNELS.upload, name, bytes),
  cancel: (job: string) => ipcRenderer.invoke(CHANNELS.cancel, job),
  openProfile: (profile: string) => ipcRenderer.invoke(CHANNELS.profile, profile),
  subscribe: (listener: (event: AppEvent) => void) => listen(CHANNELS.event, listener),
});

contextBridge.exposeInMainWorld('recoupDesktop', {
  hear(listener: (wish: Wish) => void): () => void {
    const leave = listen(CHANNELS.wish, listener);
    void ipcRenderer.invoke(CHANNELS.hears, true);
    return () => {
      leave();
      void ipcRenderer.invoke(CHANNELS.hears, false);
    };
  },
  showBackups(): void {
    void ipcRenderer.invoke(CHANNELS.showBackups);
  },
});

function listen<Message>(channel: string, listener: (message: Message) => void): () => void {
  const pass = (_event: unknown, message: Message): void => listener(message);
  ipcRenderer.on(channel, pass);
  return () => void ipcRenderer.off(channel, pass);
}
