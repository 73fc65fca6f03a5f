/** From what a case is to be opened; from nothing: by hand. */
export interface CaseOrigin {
  readonly flag?: number;
  readonly charge?: number;
}

const ASK = 'recoup:open-case';

/** Opens the dialog in which a case is opened, from wherever. */
export function askToOpenCase(origin: CaseOrigin): void {
  window.dispatchEvent(new CustomEvent<CaseOrigin>(ASK, { detail: origin }));
}

/** Hears that somebody wants to open one, until the answer is called. */
export function hearOpenCase(listener: (origin: CaseOrigin) => void): () => void {
  const hear = (event: Event): void => {
    if (event instanceof CustomEvent) listener(event.detail as CaseOrigin);
  };
  window.addEventListener(ASK, hear);
  return () => window.removeEventListener(ASK, hear);
}
