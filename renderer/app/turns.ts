/** Does one deed after the other, however many are asked for at once; none is dropped. */
export class Turns {
  #last: Promise<void> = Promise.resolve();
  #waiting = 0;

  /** Whether nothing is being done, and nothing waits. */
  get free(): boolean {
    return this.#waiting === 0;
  }

  /** Takes its turn, whatever became of the deeds before; settles as the deed does. */
  take(deed: () => Promise<void>): Promise<void> {
    this.#waiting += 1;
    const done = this.#last.then(deed).finally(() => {
      this.#waiting -= 1;
    });
    this.#last = done.catch(() => undefined);
    return done;
  }
}
