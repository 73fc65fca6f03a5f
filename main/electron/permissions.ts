interface PermissionSession {
  setPermissionRequestHandler(
    handler: (contents: unknown, permission: string, answer: (granted: boolean) => void) => void,
  ): void;
  setPermissionCheckHandler(handler: () => boolean): void;
  setDevicePermissionHandler(handler: () => boolean): void;
  setSpellCheckerDictionaryDownloadURL(url: string): void;
}

/** Camera, location, notifications, devices: the page needs none of them, so it gets none. */
export function refusePermissions(session: PermissionSession): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  // Chromium would fetch dictionaries from a server of Google's.
  session.setSpellCheckerDictionaryDownloadURL('app://nowhere/');
}
