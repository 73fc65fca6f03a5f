/** Something due, in words of the person's language, and the screen it leads to. */
export interface Due {
  readonly title: string;
  readonly body: string;
  readonly hash: string;
}

interface Notice {
  on(event: 'click', listener: () => void): unknown;
  show(): void;
  close(): void;
}

export interface NoticePort {
  isSupported(): boolean;
  make(words: { title: string; body: string }): Notice;
  /** Brings the window up and goes there. */
  open(hash: string): void;
}

export interface Notices {
  /** Says by the system's notices what is due. */
  show(due: readonly Due[]): void;
  /** Takes away those that are still shown. */
  takeBack(): void;
}

export function createNotices(port: NoticePort): Notices {
  // Held, since a notice that nothing refers to loses its click.
  const held: Notice[] = [];
  return {
    show(due) {
      if (!port.isSupported()) return;
      for (const { title, body, hash } of due) {
        const notice = port.make({ title, body });
        notice.on('click', () => port.open(hash));
        notice.show();
        held.push(notice);
      }
    },
    takeBack: () => held.splice(0).forEach((notice) => notice.close()),
  };
}
