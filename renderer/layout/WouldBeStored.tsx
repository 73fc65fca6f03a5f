import type { LayoutQuestion } from '../../shared/layout.ts';
import { useSpeaker } from '../app/Language.tsx';
import { Amount } from '../ui/Amount.tsx';
import classes from './LayoutDialog.module.css';

/** The first charges as they would be stored, what could not be read, and whether the file's own sums agree. */
export function WouldBeStored(props: { readonly question: LayoutQuestion; readonly busy?: boolean }) {
  const speaker = useSpeaker();
  const { rows, rejected, charges, rejects } = props.question;
  const more = rows - charges.length;
  return (
    <section className={classes['part']} aria-busy={props.busy ?? false}>
      <h3 className={classes['title']}>{speaker.say('layout.result.title')}</h3>
      <p className={classes['hint']} role="status">
        {speaker.say('layout.result.count', { rows, rejected })}
      </p>
      {charges.length > 0 && (
        <table className={classes['stored']}>
          <thead>
            <tr>
              <th scope="col">{speaker.say('layout.result.day')}</th>
              <th scope="col">{speaker.say('layout.result.text')}</th>
              <th scope="col">{speaker.say('layout.result.amount')}</th>
            </tr>
          </thead>
          <tbody>
            {charges.map(({ day, description, amount }, index) => (
              <tr key={index}>
                <td>{speaker.day(day, 'long')}</td>
                <td>
                  <bdi>{description}</bdi>
                </td>
                <td>
                  <Amount money={amount} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more > 0 && <p className={classes['hint']}>{speaker.say('layout.result.more', { count: more })}</p>}
      {rejects.length > 0 && (
        <ul className={classes['rejects']}>
          {rejects.map(({ line, text, reason }, index) => (
            <li key={`${line ?? ''}-${index}`}>
              <code>
                <bdi>{text}</bdi>
              </code>{' '}
              {speaker.tell(reason)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
