/** What a key asks of the list. */
export type Deed =
  | { readonly deed: 'move'; readonly by: 1 | -1 }
  | { readonly deed: 'page'; readonly by: 1 | -1 }
  | { readonly deed: 'edge'; readonly edge: 'newest' | 'oldest' }
  | { readonly deed: 'doubled'; readonly by: 1 | -1 }
  | { readonly deed: 'open' }
  | { readonly deed: 'close' };

/** The part of a keyboard event that matters. */
export interface Stroke {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Keys that mean something while the focus is in the list; letters are shortcuts of the whole screen. */
export function listDeedOf(stroke: Stroke): Deed | null {
  if (stroke.ctrlKey || stroke.metaKey || stroke.altKey) return null;
  switch (stroke.key) {
    case 'ArrowDown':
      return { deed: 'move', by: 1 };
    case 'ArrowUp':
      return { deed: 'move', by: -1 };
    case 'PageDown':
      return { deed: 'page', by: 1 };
    case 'PageUp':
      return { deed: 'page', by: -1 };
    case 'Home':
      return { deed: 'edge', edge: 'newest' };
    case 'End':
      return { deed: 'edge', edge: 'oldest' };
    case 'Enter':
    case ' ':
      return { deed: 'open' };
    default:
      return null;
  }
}
