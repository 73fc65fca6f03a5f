import { useSpeaker } from '../app/Language.tsx';
import { ROW_HEIGHT } from './layout.ts';
import { toneOf } from '../flag/marks.ts';
import classes from './TieLayer.module.css';
import { creditArrows, type Drawn, GUTTER, tiePath } from './tiePath.ts';
import type { Tie } from './ties.ts';

/** The brackets in the right gutter that connect the charges of each flag. The rows say the same in words. */
export function TieLayer(props: {
  readonly ties: readonly Tie[];
  readonly drawn: Drawn;
  readonly top: number;
  readonly lit: number | null;
}) {
  const { drawn, lit } = props;
  const height = (drawn.last - drawn.first + 1) * ROW_HEIGHT;
  // The lit one last: it lies on top.
  const ties = props.ties.toSorted((one, other) => Number(one.flag === lit) - Number(other.flag === lit));
  return (
    <svg
      className={classes['layer']}
      width={GUTTER}
      height={height}
      style={{ transform: `translateY(${props.top}px)` }}
      aria-hidden="true"
    >
      {ties.map((tie) => (
        <TieMarks key={tie.flag} tie={tie} drawn={drawn} lit={tie.flag === lit} />
      ))}
    </svg>
  );
}

function TieMarks(props: { readonly tie: Tie; readonly drawn: Drawn; readonly lit: boolean }) {
  const { tie, drawn } = props;
  const { say } = useSpeaker();
  const path = tiePath(tie, drawn);
  if (path === null) return null;
  return (
    <g
      className={classes['tie']}
      data-flag={tie.flag}
      data-tone={toneOf(tie)}
      data-strength={tie.strength}
      data-alone={tie.members.length === 1 && tie.hidden}
      data-lit={props.lit}
    >
      {tie.hidden && <title>{say('timeline.tieHidden')}</title>}
      <path className={classes['reach']} d={path} />
      <path className={classes['line']} d={path} />
      <path className={classes['arrow']} d={creditArrows(tie, drawn)} />
    </g>
  );
}
