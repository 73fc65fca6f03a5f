/*
 * Between the process that runs the shell and the test that holds the Chromium page: each side
 * asks the other by name. Messages are cloned as between Electron's processes.
 */

interface Port {
  send(message: unknown): void;
  listen(listener: (message: unknown) => void): void;
}

type Handler = (given: never) => unknown;

interface Message {
  readonly sequence: number;
  readonly ask?: string;
  readonly given?: unknown;
  readonly answer?: unknown;
  readonly fault?: string;
}

export interface Wire {
  ask<Answer>(what: string, given?: unknown): Promise<Answer>;
  answer<Given>(what: string, handler: (given: Given) => unknown): void;
}

export function createWire(port: Port): Wire {
  const handlers = new Map<string, Handler>();
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let sequence = 0;

  async function answerTo({ sequence: number, ask = '', given }: Message): Promise<void> {
    try {
      const handler = handlers.get(ask);
      if (!handler) throw new Error(`nobody answers "${ask}"`);
      port.send({ sequence: number, answer: await handler(given as never) });
    } catch (error) {
      port.send({ sequence: number, fault: error instanceof Error ? error.message : String(error) });
    }
  }

  port.listen((raw) => {
    const message = raw as Message;
    if (message.ask !== undefined) return void answerTo(message);
    const asked = waiting.get(message.sequence);
    waiting.delete(message.sequence);
    if (message.fault === undefined) asked?.resolve(message.answer);
    else asked?.reject(new Error(message.fault));
  });

  return {
    ask<Answer>(what: string, given?: unknown): Promise<Answer> {
      const number = ++sequence;
      return new Promise<Answer>((resolve, reject) => {
        waiting.set(number, { resolve: resolve as (value: unknown) => void, reject });
        port.send({ sequence: number, ask: what, given });
      });
    },
    answer: (what, handler) => void handlers.set(what, handler as Handler),
  };
}

/** What the shell tells Chromium of the page that it opens. */
export interface Opening {
  readonly address: string;
  /** The preload script's own text; null where it could not be read. */
  readonly preload: string | null;
  readonly isolated: boolean;
  /** By Chromium's names. */
  readonly permissions: Readonly<Record<string, 'granted' | 'denied'>>;
}

export interface PageRequest {
  /** As the shell knows it: `app://recoup/…`. */
  readonly url: string;
  readonly method: string;
  readonly resourceType: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Of the window itself, not of something in it. */
  readonly navigation: boolean;
}

export type PageResponse =
  | { readonly kind: 'cancelled' }
  /** Neither cancelled nor of a scheme that the shell serves: it would have gone to the network. */
  | { readonly kind: 'elsewhere' }
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: Uint8Array;
    };

export interface Invocation {
  readonly channel: string;
  readonly given: readonly unknown[];
  readonly origin: string;
  /** Whether the frame is the window's own. */
  readonly top: boolean;
}

export type Invoked =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };
