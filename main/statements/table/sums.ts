import type { RowAmount } from './amount-of-row.ts';

/** The sums of the rows so far, against which a row that is called a total is held. */
export class Sums {
  #out = 0;
  #in = 0;

  add({ minor }: RowAmount): void {
    if (minor < 0) this.#out -= minor;
    else this.#in += minor;
  }

  /** Whether it is what came in, what went out, or what is left of both. */
  isSum({ minor }: RowAmount): boolean {
    return [this.#in, this.#out, Math.abs(this.#in - this.#out)].includes(Math.abs(minor));
  }
}
