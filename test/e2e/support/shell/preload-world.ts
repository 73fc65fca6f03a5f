import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { CDPSession } from 'playwright/test';

import { shellAddress } from '../../../electron/stand-in/addresses.ts';
import type { Invocation, Invoked, Wire } from '../../../electron/stand-in/wire.ts';
import { read, written } from './bytes.ts';

const WORLD = 'Electron Isolated Context';
const BINDING = 'toShell';
const FOLDER = join(import.meta.dirname, '..', '..', '..', 'electron', 'stand-in');
const BORDER = readFileSync(join(FOLDER, 'border.js'), 'utf8');
const PRELOAD_WORLD = readFileSync(join(FOLDER, 'preload-world.js'), 'utf8');

/** The world in which a preload script runs, beside the page's own and before it. */
export interface PreloadWorld {
  /** Runs this script in every page that is loaded from now on. */
  preload(script: string | null, isolated: boolean): Promise<void>;
  /** Emits the first argument of each call, the method of the app, when it was answered. */
  readonly answers: EventEmitter;
  /** Sends a message of the shell to the script. */
  send(message: { channel: string; given: readonly unknown[] }): Promise<void>;
}

interface Call {
  readonly id: number;
  readonly channel: string;
  readonly given: readonly unknown[];
}

export async function openPreloadWorld(session: CDPSession, shell: () => Wire): Promise<PreloadWorld> {
  const scripts: string[] = [];
  /** Where scripts run now: one context for each frame. */
  const contexts = new Map<number, { origin: string; frame: string }>();
  const answers = new EventEmitter();
  let name = WORLD;
  let latest: number | null = null;
  const { frameTree } = await session.send('Page.getFrameTree');
  const top = frameTree.frame.id;

  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { frameId = '', isDefault } = context.auxData ?? {};
    if (name === '' ? isDefault === undefined : context.name !== name) return;
    contexts.set(context.id, { origin: context.origin, frame: frameId });
    if (frameId === top) latest = context.id;
  });
  session.on('Runtime.executionContextsCleared', () => {
    contexts.clear();
    latest = null;
  });
  session.on('Runtime.bindingCalled', ({ payload, executionContextId, name: binding }) => {
    if (binding !== BINDING) return;
    const call = JSON.parse(payload) as Call;
    void invoke(call, executionContextId);
  });
  await session.send('Runtime.enable');

  async function invoke({ id, channel, given }: Call, context: number): Promise<void> {
    const { origin, frame } = contexts.get(context) ?? { origin: '', frame: '' };
    const asked: Invocation = {
      channel,
      given: given.map(read),
      origin: shellAddress(origin),
      top: frame === top,
    };
    const answer = await shell().ask<Invoked>('invoke', asked);
    await run(context, 'settle', [id, written(answer)]);
    answers.emit(String(given[0]), answer.ok);
  }

  /** Calls into the world; a page that is gone by then hears nothing. */
  async function run(context: number, method: string, given: readonly unknown[]): Promise<void> {
    await session
      .send('Runtime.callFunctionOn', {
        executionContextId: context,
        functionDeclaration: `(...given) => preloadWorld.${method}(...given)`,
        arguments: given.map((value) => ({ value })),
      })
      .catch(() => undefined);
  }

  async function add(source: string, worldName: string | null): Promise<void> {
    const world = worldName === null ? {} : { worldName };
    const { identifier } = await session.send('Page.addScriptToEvaluateOnNewDocument', { source, ...world });
    scripts.push(identifier);
  }

  return {
    answers,
    async preload(script, isolated) {
      for (const identifier of scripts.splice(0)) {
        await session.send('Page.removeScriptToEvaluateOnNewDocument', { identifier });
      }
      if (script === null) return;
      name = isolated ? WORLD : '';
      const place = isolated ? { executionContextName: WORLD } : {};
      await session.send('Runtime.addBinding', { name: BINDING, ...place });
      const [toPage, toPreload] = [`to-page-${randomUUID()}`, `to-preload-${randomUUID()}`];
      if (isolated) await add(ofTop(`${BORDER}\ncreateBorder('${toPage}', '${toPreload}');`), null);
      const border = isolated ? `createBorder('${toPreload}', '${toPage}').expose` : 'null';
      await add(ofTop(preloadSource(script, border, isolated)), isolated ? WORLD : null);
    },
    async send({ channel, given }) {
      if (latest !== null) await run(latest, 'receive', [channel, given.map(written)]);
    },
  };
}

/** As in Electron, a preload script runs in the window's own frame alone. */
function ofTop(source: string): string {
  return `if (window === window.top && location.protocol !== 'about:') {\n${source}\n}`;
}

function preloadSource(script: string, expose: string, isolated: boolean): string {
  return `${BORDER}
${PRELOAD_WORLD}
globalThis.preloadWorld = createPreloadWorld({
  isolated: ${isolated},
  toShell: globalThis.${BINDING},
  expose: ${expose},
});
((require) => {
${script}
})(preloadWorld.require);`;
}
