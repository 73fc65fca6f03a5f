import type { MessageId } from '../../shared/messages/catalogue.ts';
import { useSpeaker } from '../app/Language.tsx';
import type { Part, Picture } from './list.ts';
import classes from './MoneyPicture.module.css';

const NAMES: Readonly<Record<Part, MessageId>> = {
  returned: 'cases.figure.returned',
  provisional: 'cases.figure.provisional',
  promised: 'cases.figure.promised',
  open: 'cases.money.remaining',
  writtenOff: 'cases.figure.writtenOff',
};

/** One bar: what became of the money of one currency. The words below say the same. */
export function MoneyPicture({ picture }: { readonly picture: Picture }) {
  const { say, money } = useSpeaker();
  const { currency, total, parts } = picture;
  const told = (minor: number): string => money({ minor, currency });
  const summary = say('cases.picture', {
    currency,
    total: told(total),
    parts: parts.map(({ part, minor }) => `${say(NAMES[part])} ${told(minor)}`).join(', '),
  });
  return (
    <figure className={classes['picture']}>
      <div className={classes['bar']} role="img" aria-label={summary}>
        {parts.map(({ part, minor }) => (
          <span
            key={part}
            className={classes['part']}
            data-part={part}
            style={{ flexGrow: minor / total }}
            title={`${say(NAMES[part])} ${told(minor)}`}
          />
        ))}
      </div>
      <figcaption className={classes['key']} aria-hidden="true">
        <span className={classes['currency']}>{currency}</span>
        {parts.map(({ part, minor }) => (
          <span key={part} className={classes['entry']}>
            <span className={classes['swatch']} data-part={part} />
            {say(NAMES[part])} <strong>{told(minor)}</strong>
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
