import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type Ref,
  type RefObject,
  useCallback,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';

import type { CaseSummary } from '../../shared/case/list.ts';
import { useSpeaker } from '../app/Language.tsx';
import { type RangeAsked, rowsToDraw } from '../timeline/scrolling.ts';
import classes from './CaseList.module.css';
import { CaseRow } from './CaseRow.tsx';

/** What keys may ask of the list or the board. */
export interface ListHandle {
  move(by: 1 | -1): void;
}

/** px: most rows; each is measured. */
const ROW = 61;

/** One line a case, of which only those in sight exist. */
export function CaseList(props: {
  readonly ref: Ref<ListHandle>;
  readonly cases: readonly CaseSummary[];
  /** What scrolls: figures and filters scroll with the list. */
  readonly page: RefObject<HTMLDivElement | null>;
}) {
  // The virtualizer changes under its own identity, which a memoising compiler would not see.
  'use no memo';
  const { cases, page } = props;
  const { say } = useSpeaker();
  const list = useRef<HTMLUListElement>(null);
  const [above, setAbove] = useState(0);
  const [at, setAt] = useState(0);
  const [wanted, setWanted] = useState<{ readonly index: number } | null>(null);
  useLayoutEffect(() => setAbove(list.current?.offsetTop ?? 0), [cases]);
  // oxlint-disable-next-line react/incompatible-library -- said above
  const virtualizer = useVirtualizer({
    count: cases.length,
    getScrollElement: () => page.current,
    estimateSize: () => ROW,
    scrollMargin: above,
    overscan: 8,
    getItemKey: (index) => cases[index]?.id ?? index,
    rangeExtractor: useCallback((asked: RangeAsked) => rowsToDraw(asked, at), [at]),
  });
  useLayoutEffect(() => {
    if (!wanted) return;
    list.current?.querySelector<HTMLElement>(`[data-index="${wanted.index}"] a`)?.focus();
  }, [wanted]);
  useImperativeHandle(props.ref, () => ({
    move(by) {
      const inside = list.current?.contains(document.activeElement) ?? false;
      const next = inside ? Math.min(Math.max(at + by, 0), cases.length - 1) : Math.min(at, cases.length - 1);
      setAt(next);
      virtualizer.scrollToIndex(next, { align: 'auto' });
      setWanted({ index: next });
    },
  }));
  return (
    <ul
      ref={list}
      className={classes['list']}
      aria-label={say('cases.list')}
      style={{ height: virtualizer.getTotalSize() }}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const one = cases[index];
        return (
          one && (
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the focus only says which line stays drawn
            <li
              key={key}
              ref={virtualizer.measureElement}
              className={classes['item']}
              data-index={index}
              aria-setsize={cases.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start - above}px)` }}
              onFocus={() => setAt(index)}
            >
              <CaseRow summary={one} />
            </li>
          )
        );
      })}
    </ul>
  );
}
