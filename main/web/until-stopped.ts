/** npm passes Ctrl-C on to what the terminal has told already; only a later one means "at once". */
const SAME_PRESS_MS = 1_000;

/** Resolves when the person (Ctrl-C) or the system asks the program to end. Asked again, it ends at once. */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    let askedAt: number | null = null;
    const stop = (): void => {
      if (askedAt !== null && Date.now() - askedAt > SAME_PRESS_MS) process.exit(130);
      askedAt ??= Date.now();
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  });
}
