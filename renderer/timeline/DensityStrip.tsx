import { useElementSize } from '@mantine/hooks';
import { type KeyboardEvent, type PointerEvent, useMemo, useState, useSyncExternalStore } from 'react';

import type { Month } from '../../shared/day.ts';
import { useSpeaker } from '../app/Language.tsx';
import classes from './DensityStrip.module.css';
import type { ListLayout } from './layout.ts';
import { monthNumberAt } from './layout.ts';
import { type Band, bandAt, filledBy, filledNear, frameOf, type StripGeometry, stripOf } from './strip.ts';
import { StripMonth } from './StripMonth.tsx';
import { StripTip } from './StripTip.tsx';
import { stripWords } from './stripWords.ts';
import type { View } from './view.ts';

/** The whole of time beside the list: a bar for each month, a mark where something is doubled. */
export function DensityStrip(props: {
  readonly layout: ListLayout;
  readonly view: View;
  readonly onJump: (month: Month) => void;
}) {
  const { layout, view, onJump } = props;
  const speaker = useSpeaker();
  const { ref, height } = useElementSize<HTMLDivElement>();
  const geometry = useMemo(() => stripOf(layout.months, height), [layout, height]);
  const here = useMonthShown(layout, view);
  const [hinted, setHinted] = useState<Band | null>(null);
  const current = geometry.bands.find(({ month }) => month === here);
  const oldest = geometry.bands.length - 1;
  const place = geometry.bands.findIndex(({ month }) => month === here);

  const jump = (band: Band | null): void => {
    if (band && band.month !== here) onJump(band.month);
  };
  const press = (event: KeyboardEvent): void => {
    const band = bandForKey(event.key, geometry, here);
    if (band === undefined) return;
    event.preventDefault();
    jump(band);
  };
  const point = (event: PointerEvent<HTMLDivElement>): void => {
    const band = bandAt(geometry, event.clientY - event.currentTarget.getBoundingClientRect().top);
    setHinted(band);
    if (band && event.buttons === 1) jump(filledNear(geometry, band.month));
  };
  const grab = (event: PointerEvent<HTMLDivElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    point(event);
  };

  return (
    <div className={classes['strip']} data-named={geometry.named}>
      <div
        ref={ref}
        className={classes['field']}
        role="slider"
        tabIndex={0}
        aria-label={speaker.say('timeline.strip')}
        aria-orientation="vertical"
        aria-valuemin={0}
        aria-valuemax={Math.max(oldest, 0)}
        aria-valuenow={Math.max(place, 0)}
        aria-valuetext={current && stripWords(current, speaker)}
        onKeyDown={press}
        onPointerDown={grab}
        onPointerMove={point}
        onPointerLeave={() => setHinted(null)}
      >
        {geometry.years.map(({ year, top }) => (
          <span key={year} className={classes['year']} style={{ top }}>
            {year}
          </span>
        ))}
        {geometry.bands.map((band) => (
          <StripMonth key={band.month} band={band} named={geometry.named} here={band.month === here} />
        ))}
        <ShownFrame geometry={geometry} layout={layout} view={view} />
      </div>
      {hinted && <StripTip band={hinted} height={height} />}
    </div>
  );
}

/** Which part of time the list shows; follows every scrolled frame by itself. */
function ShownFrame(props: {
  readonly geometry: StripGeometry;
  readonly layout: ListLayout;
  readonly view: View;
}) {
  const { view } = props;
  const shown = useSyncExternalStore(view.subscribe, view.get);
  const frame = frameOf(props.geometry, props.layout, shown.first - 1, shown.last);
  return frame && <div className={classes['frame']} style={frame} />;
}

/** The month that the list shows first. */
function useMonthShown(layout: ListLayout, view: View): Month | null {
  return useSyncExternalStore(
    view.subscribe,
    () => layout.months[monthNumberAt(layout, Math.floor(view.get().first))]?.month ?? null,
  );
}

function bandForKey(key: string, geometry: StripGeometry, here: Month | null): Band | null | undefined {
  if (here === null) return undefined;
  switch (key) {
    case 'ArrowUp':
    case 'ArrowRight':
      return filledBy(geometry, here, 1);
    case 'ArrowDown':
    case 'ArrowLeft':
      return filledBy(geometry, here, -1);
    case 'PageUp':
      return filledBy(geometry, here, 12);
    case 'PageDown':
      return filledBy(geometry, here, -12);
    case 'Home':
      return geometry.bands[0] ?? null;
    case 'End':
      return geometry.bands.at(-1) ?? null;
    default:
      return undefined;
  }
}
