/** Which rows the window shows, in list indices with fractions; changes with every scrolled frame. */
export interface Shown {
  readonly first: number;
  readonly last: number;
}

/** Carries what is shown from the list to the strip without rendering what lies between. */
export interface View {
  get(): Shown;
  set(shown: Shown): void;
  subscribe(listener: () => void): () => void;
}

export function createView(): View {
  const listeners = new Set<() => void>();
  let current: Shown = { first: 0, last: 0 };
  return {
    get: () => current,
    set(shown) {
      if (shown.first === current.first && shown.last === current.last) return;
      current = shown;
      listeners.forEach((listener) => listener());
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
