import { useMemo, useState } from 'react';

import type { Outline, TimelineFilter } from '../../shared/contract/timeline.ts';
import { useCall } from '../app/calls.ts';
import { layoutOf } from './layout.ts';

interface Answer {
  /** The filter that the outline is of. */
  readonly filter: TimelineFilter;
  readonly outline: Outline;
}

/**
 * The outline of the filter. While a new one is on its way the list stays as it was, whole: its
 * rows must be asked with the filter that its outline was asked with.
 */
export function useOutline(wanted: TimelineFilter) {
  const asked = useCall('timeline.outline', { filter: wanted });
  const [answer, setAnswer] = useState<Answer | null>(null);
  if (asked.data && !asked.isPlaceholderData && asked.data !== answer?.outline) {
    setAnswer({ filter: wanted, outline: asked.data });
  }
  const layout = useMemo(() => layoutOf(answer?.outline.months ?? []), [answer]);
  return { asked, answer, layout };
}
