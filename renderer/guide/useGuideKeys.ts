import { type RefObject, useEffect, useRef } from 'react';

import type { GuideStepId } from '../../shared/dispute/guide.ts';
import { useShortcuts } from '../app/Shortcuts.tsx';

/** `j` and `k` go from step to step; an address that names a step leads to it. */
export function useGuideKeys(step: GuideStepId | null): RefObject<HTMLDivElement | null> {
  const page = useRef<HTMLDivElement>(null);
  const titles = (): readonly HTMLElement[] => [
    ...(page.current?.querySelectorAll<HTMLElement>('[data-step]') ?? []),
  ];
  const move = (by: 1 | -1) => () => {
    const all = titles();
    const here = all.findIndex((title) => title.closest('li')?.contains(document.activeElement));
    const next = here < 0 ? (by > 0 ? 0 : all.length - 1) : here + by;
    goTo(all[Math.min(Math.max(next, 0), all.length - 1)]);
  };
  useShortcuts('guide.keysTitle', [
    { keys: 'j', label: 'guide.key.next', run: move(1) },
    { keys: 'k', label: 'guide.key.previous', run: move(-1) },
  ]);
  useEffect(() => {
    if (step !== null) goTo(page.current?.querySelector<HTMLElement>(`[data-step="${step}"]`));
  }, [step]);
  return page;
}

function goTo(title: HTMLElement | null | undefined): void {
  title?.focus({ preventScroll: true });
  title?.closest('li')?.scrollIntoView({ block: 'start' });
}
