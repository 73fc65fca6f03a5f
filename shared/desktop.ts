/*
 * What only the desktop shell has to say to its page, beside the events of the app: a menu was
 * used, a notice was clicked, a file was opened with the app. The other hosts have none of it.
 */

/** A file as the page knows files: by name and content, never by its path. */
export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export type Wish =
  /** `hash` is the address of a screen as the page writes it: `#/review`. */
  | { readonly type: 'go'; readonly hash: string }
  | { readonly type: 'read-files'; readonly files: readonly OpenedFile[] }
  | { readonly type: 'show-keys' }
  | { readonly type: 'toggle-blur' }
  /** Locks the ledger, or leads to where a lock is set up. */
  | { readonly type: 'lock' }
  /** The person left, or the computer goes to sleep: locks the ledger if it has a lock. */
  | { readonly type: 'lock-away' }
  /** Shows all that a report for support holds, and offers to save it. */
  | { readonly type: 'show-report'; readonly text: string };

/** What the preload script puts into the page as `recoupDesktop`. */
export interface Desktop {
  /** From the first listener on, wishes are passed on; earlier ones waited for it. */
  hear(listener: (wish: Wish) => void): () => void;
  /** Shows the folder of the backups in the system's own window. */
  showBackups(): void;
}
