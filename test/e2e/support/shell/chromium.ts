import { readFileSync } from 'node:fs';

import type { CDPSession, Page, Request, Route } from 'playwright/test';

import { pageAddress, shellAddress } from '../../../electron/stand-in/addresses.ts';
import type { Opening, PageRequest, PageResponse, Wire } from '../../../electron/stand-in/wire.ts';
import { openPreloadWorld, type PreloadWorld } from './preload-world.ts';

const SCHEME = 'app';

/** A page that stands for the window of a shell, whichever of several started one after the other. */
export interface ChromiumWindow {
  /** From now on this shell answers the page. */
  serve(wire: Wire): void;
  /** Leaves the page, which ends with its window: it may ask nothing of the shell that is started next. */
  leave(): Promise<void>;
  /** Resolves when the preload script is next answered a call of this method: whether it got through. */
  answered(method: string): Promise<boolean>;
  /** What went wrong around the page, and what it reached of the network. */
  readonly faults: readonly string[];
}

/** Makes a page Electron's: requests, navigations, permissions and downloads are the shell's to judge. */
export async function openWindow(page: Page): Promise<ChromiumWindow> {
  const faults: string[] = [];
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  let wire: Wire | null = null;
  const shell = (): Wire => {
    if (wire === null) throw new Error('no shell runs behind this page');
    return wire;
  };
  const world = await openPreloadWorld(session, shell);
  const begun = await watchNavigations(session, shell);

  await page.context().route('**/*', (route) => answer(route, page, shell, begun, faults));
  page.on('popup', (popup) => {
    void shell()
      .ask<boolean>('open-window', { url: shellAddress(popup.url()) })
      .then((allowed) => {
        if (allowed) faults.push(`a second window was opened: ${popup.url()}`);
        return popup.close();
      });
  });
  page.on('download', async (download) => {
    const asked = { url: shellAddress(download.url()), name: download.suggestedFilename() };
    const path = await shell().ask<string | null>('download', asked);
    if (path === null) await download.cancel();
    else await download.saveAs(path);
    await shell().ask('downloaded', path === null ? 'cancelled' : 'completed');
  });

  return {
    faults,
    leave: async () => void (await page.goto('about:blank')),
    answered: (method) => new Promise((resolve) => world.answers.once(method, resolve)),
    serve(given) {
      wire = given;
      given.answer('load', (opening: Opening) => load(page, session, world, opening, faults));
      given.answer('send', (message: { channel: string; given: unknown[] }) => world.send(message));
    },
  };
}

async function load(
  page: Page,
  session: CDPSession,
  world: PreloadWorld,
  opening: Opening,
  faults: string[],
): Promise<void> {
  const address = pageAddress(opening.address, SCHEME);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  const place = {
    origin: new URL(address).origin,
    ...(targetInfo.browserContextId === undefined ? {} : { browserContextId: targetInfo.browserContextId }),
  };
  for (const [name, setting] of Object.entries(opening.permissions)) {
    await session.send('Browser.setPermission', { permission: { name }, setting, ...place });
  }
  await world.preload(readPreload(opening.preload, faults), opening.isolated);
  await page.goto(address);
}

/** As Electron, which says that it cannot load the script, and shows the page without it. */
function readPreload(path: string | null, faults: string[]): string | null {
  if (path === null) return null;
  try {
    return readFileSync(path, 'utf8');
  } catch {
    faults.push(`Unable to load preload script: ${path}`);
    return null;
  }
}

type Begun = Map<string, Promise<boolean>>;

/** Asks the shell about each navigation that the page itself begins; what a test begins is the shell's own. */
async function watchNavigations(session: CDPSession, shell: () => Wire): Promise<Begun> {
  const begun: Begun = new Map();
  session.on('Page.frameRequestedNavigation', ({ url }) => {
    begun.set(url, shell().ask<boolean>('navigate', { url: shellAddress(url) }));
  });
  return begun;
}

async function answer(
  route: Route,
  page: Page,
  shell: () => Wire,
  begun: Begun,
  faults: string[],
): Promise<void> {
  const request = route.request();
  const navigation = request.isNavigationRequest();
  const prevented = navigation ? ((await begun.get(request.url())) ?? false) : false;
  begun.delete(request.url());
  if (prevented) return route.abort('aborted');
  const asked: PageRequest = {
    url: shellAddress(request.url()),
    method: request.method(),
    resourceType: request.resourceType(),
    headers: {},
    navigation: navigation && isOf(request, page),
  };
  const response = await shell().ask<PageResponse>('request', asked);
  if (response.kind === 'cancelled') return route.abort('blockedbyclient');
  if (response.kind === 'elsewhere') {
    faults.push(`left this computer: ${request.url()}`);
    return route.abort('connectionrefused');
  }
  const { status, headers, body } = response;
  return route.fulfill({ status, headers: { ...headers }, body: Buffer.from(body) });
}

/** Whether the window itself asks. A page that is just being opened has no frame yet. */
function isOf(request: Request, page: Page): boolean {
  try {
    return request.frame() === page.mainFrame();
  } catch {
    return false;
  }
}
