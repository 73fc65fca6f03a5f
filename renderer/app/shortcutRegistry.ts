import type { MessageId } from '../../shared/messages/catalogue.ts';

/** One thing a key does. `keys`: `j`, `Enter`, `?`, or one after the other: `g t`. */
export interface Shortcut {
  readonly keys: string;
  /** What it does, for the help that `?` opens. */
  readonly label: MessageId;
  /** Whether the key, held down, does it once only. */
  readonly once?: boolean;
  readonly run: () => void;
}

export interface ShortcutGroup {
  readonly title: MessageId;
  readonly shortcuts: readonly Shortcut[];
}

const SEQUENCE_MS = 1_200;

/** What keys mean just now, and how far a sequence of two is typed. */
export class ShortcutRegistry {
  readonly groups = new Map<string, ShortcutGroup>();
  #begun = '';
  #begunAt = 0;

  /** Runs what the key means here; false where it means nothing. `held`: it repeats by itself. */
  press(key: string, at: number, held = false): boolean {
    const sequence = at - this.#begunAt < SEQUENCE_MS ? `${this.#begun} ${key}`.trim() : key;
    const found = this.#find(sequence) ?? this.#find(key);
    const begins = !found && this.#all().some((shortcut) => shortcut.keys.startsWith(`${key} `));
    this.#begun = begins ? key : '';
    this.#begunAt = at;
    if (!(held && found?.once)) found?.run();
    return found !== undefined || begins;
  }

  #find(keys: string): Shortcut | undefined {
    // The latest group wins: a screen may give a key of the frame its own meaning.
    return this.#all().findLast((shortcut) => shortcut.keys === keys);
  }

  #all(): readonly Shortcut[] {
    return [...this.groups.values()].flatMap((group) => group.shortcuts);
  }
}
