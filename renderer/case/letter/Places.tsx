import type { LetterDraft } from '../../../shared/case/letters.ts';
import { useSpeaker } from '../../app/Language.tsx';
import { Contact } from '../Directory.tsx';
import classes from './LetterEditor.module.css';

/** Where the letter is to be sent, and where that is known from. */
export function Places({ draft }: { readonly draft: LetterDraft }) {
  const { say, tell } = useSpeaker();
  const [first, ...others] = draft.places;
  return (
    <section className={classes['places']} aria-labelledby="letter-where">
      <h2 id="letter-where" className={classes['title']}>
        {say('cases.editor.where')}
      </h2>
      {draft.where.map((each) => (
        <p key={each.id}>{tell(each)}</p>
      ))}
      {first && (
        <ul className={classes['contacts']}>
          <Contact entry={first} onUse={null} />
        </ul>
      )}
      {others.length > 0 && (
        <details>
          <summary className={classes['more']}>
            {say('cases.editor.whereMore', { count: others.length })}
          </summary>
          <ul className={classes['contacts']}>
            {others.map((entry) => (
              <Contact key={entry.id} entry={entry} onUse={null} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
