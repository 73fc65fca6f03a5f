/** Something due, in words of the person's language, and the screen it leads to. */
export interface Due {
  readonly title: string;
  readonly body: string;
  readonly hash: string;
}

interface Notice {
  on(event: 'click', listener: () => void): unknown;
  show(): void;
}

export interface NoticePort {
  isSupported(): boolean;
  make(words: { title: string; body: string }): Notice;
  /** Brings the window up and goes there. */
  open(hash: string): void;
}

/** Says by the system's notices what is due. */
export function createNotices(port: NoticePort): (due: readonly Due[]) => void {
  // Held, since a notice that nothing refers to loses its click.
  const held: Notice[] = [];
  return (due) => {
    if (!port.isSupported()) return;
    for (const { title, body, hash } of due) {
      const notice = port.make({ title, body });
      notice.on('click', () => port.open(hash));
      notice.show();
      held.push(notice);
    }
  };
}
