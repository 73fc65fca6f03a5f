import type { ChargeDetail, Sighting } from '../../shared/contract/timeline.ts';
import { useSpeaker } from '../app/Language.tsx';
import { hrefOf } from '../app/route.ts';
import classes from './ChargePanel.module.css';

/** The bank's own words, and the very line of each file that has them. */
export function BankText({ detail }: { readonly detail: ChargeDetail }) {
  const { say } = useSpeaker();
  const { row, sightings } = detail;
  return (
    <>
      <section className={classes['section']}>
        <h3 className={classes['title']}>{say('timeline.bankWrote')}</h3>
        <p className={classes['verbatim']}>{row.description}</p>
      </section>
      <section className={classes['section']}>
        <h3 className={classes['title']}>{say('timeline.where')}</h3>
        {sightings.length > 1 && (
          <p className={classes['note']}>{say('timeline.sightings', { count: sightings.length })}</p>
        )}
        {sightings.map((sighting) => (
          <SightingView key={`${sighting.import} ${sighting.ordinal}`} sighting={sighting} />
        ))}
      </section>
    </>
  );
}

function SightingView({ sighting }: { readonly sighting: Sighting }) {
  const { say } = useSpeaker();
  const { file, line, ordinal } = sighting;
  return (
    <figure className={classes['sighting']}>
      <figcaption>
        <a href={hrefOf({ screen: 'imports', import: sighting.import })}>{file}</a>
        <span>
          {line !== null && `${say('timeline.lineOf', { line })} · `}
          {say('timeline.ordinalOf', { ordinal })}
        </span>
      </figcaption>
      <code aria-label={say('timeline.rawRow')} className={classes['raw']}>
        {sighting.raw}
      </code>
    </figure>
  );
}
