import { useCall } from '../../app/calls.ts';
import { useSpeaker } from '../../app/Language.tsx';
import { caseOf, hrefOf, type Route } from '../../app/route.ts';
import { Screen } from '../../shell/Screen.tsx';
import { Waiting } from '../../shell/Waiting.tsx';
import { Icon } from '../../ui/icons.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { Kinds } from './Kinds.tsx';
import { languageOfReader } from './language.ts';
import { LetterEditor } from './LetterEditor.tsx';
import classes from '../CasePage.module.css';

/** A letter of a case: in the language that was chosen, else in that of its reader, whatever the screen's is. */
export function LetterScreen({ route }: { readonly route: Extract<Route, { screen: 'letter' }> }) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { case: id, letter } = route;
  const detail = useCall('cases.get', { case: id }, { keepPrevious: false });
  const reader = detail.data ? languageOfReader(letter, detail.data.claim.country) : null;
  const language = route.language ?? reader ?? speaker.language;
  const draft = useCall(
    'cases.letter',
    { case: id, letter, language },
    { keepPrevious: false, enabled: detail.data !== undefined },
  );
  const error = detail.error ?? draft.error;
  return (
    <Screen
      title={detail.data?.merchant ?? say('cases.editor.title')}
      fill
      fact={detail.data && say(`cases.letter.${letter}`)}
    >
      <div className={classes['page']}>
        <div className={classes['column']}>
          <a className={classes['back']} href={hrefOf(caseOf(id))}>
            <Icon name="back" size={16} />
            {say('cases.editor.backTo')}
          </a>
          {error && (
            <ProblemNote
              error={error}
              retry={() => {
                void detail.refetch();
                void draft.refetch();
              }}
            />
          )}
          {!error && detail.data && (
            <Kinds
              id={id}
              kinds={detail.data.letterKinds}
              letter={letter}
              language={language}
              chosen={route.language}
              reader={reader}
            />
          )}
          {!error && detail.data && draft.data ? (
            <LetterEditor key={`${id} ${letter} ${language}`} detail={detail.data} draft={draft.data} />
          ) : (
            !error && <Waiting />
          )}
        </div>
      </div>
    </Screen>
  );
}
