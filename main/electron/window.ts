import type { Area } from './window-place.ts';

/** How the window is made. Most of it is Electron's default; written down, it can be tested. */
export function windowOptions(preload: string, packaged: boolean, place: Area | null) {
  return {
    ...(place ? { x: place.x, y: place.y } : {}),
    width: place?.width ?? 1280,
    height: place?.height ?? 860,
    minWidth: 720,
    minHeight: 520,
    // Shown when the first screen is drawn, so that no empty window flashes.
    show: false,
    title: 'Recoup',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: !packaged,
    },
  };
}
