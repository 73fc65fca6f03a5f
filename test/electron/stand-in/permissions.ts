/** Electron's name of a permission, and Chromium's own where it has another. */
const PERMISSIONS: readonly (readonly [electron: string, chromium: string])[] = [
  ['media', 'camera'],
  ['media', 'microphone'],
  ['geolocation', 'geolocation'],
  ['notifications', 'notifications'],
  ['midi', 'midi'],
  ['clipboard-read', 'clipboard-read'],
  ['clipboard-sanitized-write', 'clipboard-write'],
  ['idle-detection', 'idle-detection'],
  ['persistent-storage', 'persistent-storage'],
  ['window-management', 'window-management'],
  ['display-capture', 'display-capture'],
];

export type RequestHandler = (
  contents: unknown,
  permission: string,
  answer: (granted: boolean) => void,
  details: { requestingUrl: string },
) => void;
export type CheckHandler = (contents: unknown, permission: string, origin: string) => boolean;

/**
 * What a page can get by either way, asking or looking up. As in Electron, a handler that is not
 * there grants everything.
 */
export function permissionsOf(
  address: string,
  request: RequestHandler | null,
  check: CheckHandler | null,
): Record<string, 'granted' | 'denied'> {
  return Object.fromEntries(
    PERMISSIONS.map(([electron, chromium]) => {
      let asked = request === null;
      request?.(null, electron, (granted) => void (asked = granted), { requestingUrl: address });
      const lookedUp = check?.(null, electron, new URL('/', address).href) ?? true;
      return [chromium, asked || lookedUp ? 'granted' : 'denied'];
    }),
  );
}
