import { ORIGIN } from './scheme.ts';

interface PermissionSession {
  setPermissionRequestHandler(
    handler: (
      contents: unknown,
      permission: string,
      answer: (granted: boolean) => void,
      details: { readonly requestingUrl: string },
    ) => void,
  ): void;
  setPermissionCheckHandler(
    handler: (contents: unknown, permission: string, requestingOrigin: string) => boolean,
  ): void;
  setDevicePermissionHandler(handler: () => boolean): void;
  setSpellCheckerDictionaryDownloadURL(url: string): void;
  setSpellCheckerEnabled(enabled: boolean): void;
}

/** To put plain text on the clipboard, as a person does who copies a letter. */
const WRITE_CLIPBOARD = 'clipboard-sanitized-write';

/** Camera, location, notifications, devices: the page needs none of them, so it gets none. */
export function refusePermissions(session: PermissionSession): void {
  session.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl }) =>
    answer(mayHave(permission, requestingUrl)),
  );
  session.setPermissionCheckHandler((_contents, permission, requestingOrigin) =>
    mayHave(permission, requestingOrigin),
  );
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  // Chromium would fetch dictionaries from a server of Google's.
  session.setSpellCheckerDictionaryDownloadURL('app://nowhere/');
}

function mayHave(permission: string, address: string): boolean {
  return permission === WRITE_CLIPBOARD && (address === ORIGIN || address.startsWith(`${ORIGIN}/`));
}
