import { VisuallyHidden } from '@mantine/core';

import type { FlagDetail } from '../../shared/contract/review.ts';
import type { Sighting, TimelineRow } from '../../shared/contract/timeline.ts';
import type { FlagKind } from '../../shared/flag.ts';
import { useSpeaker } from '../app/Language.tsx';
import { hrefOf } from '../app/route.ts';
import {
  type Compared,
  type ComparedCharge,
  differs,
  nameOfCharge,
  textDifference,
} from '../flag/compare.ts';
import { Fact, FACT_LABELS } from '../flag/Fact.tsx';
import { Amount } from '../ui/Amount.tsx';
import { Icon } from '../ui/icons.tsx';
import { Mark } from '../ui/Mark.tsx';
import classes from './Charges.module.css';

/** One charge of the flag: when, how much, in the bank's own words, and where it stands in which file. */
export function ChargeCard(props: {
  readonly charge: ComparedCharge;
  readonly first: ComparedCharge | undefined;
  /** The same for all cards, so that they stand in line. */
  readonly facts: readonly Compared[];
  readonly detail: FlagDetail;
}) {
  const { charge, detail } = props;
  const { row } = charge;
  const { tell } = useSpeaker();
  // That a credit is another line needs no marking.
  const compares = props.first && props.first !== charge && charge.position > 0;
  const first = compares ? (props.first?.row ?? null) : null;
  const sightings = detail.sightings.find((found) => found.charge === row.id)?.sightings ?? [];
  return (
    <li
      className={classes['card']}
      data-pending={row.pending}
      data-credit={charge.position === 0}
      style={{ gridRow: `span ${props.facts.length + 2}` }}
    >
      <h3 className={classes['name']}>
        {tell(nameOfCharge(charge, detail.flag.kind))}
        {row.pending && <Mark meaning="pending" />}
        {charge.position === 0 && <Mark meaning="refunded" />}
      </h3>
      <dl className={classes['facts']} style={{ gridRow: `span ${props.facts.length}` }}>
        {props.facts.map((fact) => (
          <CardFact key={fact} row={row} fact={fact} first={first} detail={detail} />
        ))}
      </dl>
      <Where sightings={sightings} />
    </li>
  );
}

function CardFact(props: {
  readonly row: TimelineRow;
  readonly fact: Compared;
  readonly first: TimelineRow | null;
  readonly detail: FlagDetail;
}) {
  const { row, fact, first, detail } = props;
  const { say } = useSpeaker();
  const other = first !== null && isTelling(fact, detail.flag.kind) && differs(row, first, fact);
  return (
    <div className={classes['fact']} data-fact={fact} data-differs={other}>
      <dt>{say(FACT_LABELS[fact])}</dt>
      <dd>
        {other && (
          <span className={classes['sign']}>
            <Icon name="differs" size={14} />
            <VisuallyHidden>{say('timeline.differs')} </VisuallyHidden>
          </span>
        )}
        {fact === 'text' ? (
          <BankText text={row.description} other={first?.description ?? null} />
        ) : fact === 'amount' ? (
          <Amount money={row.amount} strong />
        ) : (
          <Fact row={row} fact={fact} accounts={detail.accounts} dayStyle="long" />
        )}
      </dd>
    </div>
  );
}

/** Of double charges every difference counts; of a price that rose, or two plans, only what makes them others. */
function isTelling(fact: Compared, kind: FlagKind): boolean {
  return kind === 'double-charge' || fact === 'amount' || fact === 'original' || fact === 'text';
}

/** The bank's own words; those that the first charge does not have stand out. */
function BankText({ text, other }: { readonly text: string; readonly other: string | null }) {
  if (other === null || other === text) return text;
  const [before, changed, after] = textDifference(text, other);
  return (
    <>
      {before}
      {changed !== '' && <mark className={classes['changed']}>{changed}</mark>}
      {after}
    </>
  );
}

function Where({ sightings }: { readonly sightings: readonly Sighting[] }) {
  const { say } = useSpeaker();
  return (
    <ul className={classes['where']}>
      {sightings.map(({ import: id, file, line, ordinal, raw }) => (
        <li key={`${id} ${ordinal}`}>
          <a href={hrefOf({ screen: 'imports', import: id })} title={raw}>
            {file}
          </a>{' '}
          <span className={classes['line']}>
            {line === null ? say('timeline.ordinalOf', { ordinal }) : say('timeline.lineOf', { line })}
          </span>
        </li>
      ))}
    </ul>
  );
}
