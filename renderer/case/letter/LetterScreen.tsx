import { useCall } from '../../app/calls.ts';
import { useSpeaker } from '../../app/Language.tsx';
import { caseOf, hrefOf, type Route } from '../../app/route.ts';
import { Screen } from '../../shell/Screen.tsx';
import { Waiting } from '../../shell/Waiting.tsx';
import { Icon } from '../../ui/icons.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { Kinds } from './Kinds.tsx';
import { LetterEditor } from './LetterEditor.tsx';
import classes from '../CasePage.module.css';

/** A letter of a case, in either language whatever the screen's is. */
export function LetterScreen({ route }: { readonly route: Extract<Route, { screen: 'letter' }> }) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { case: id, letter } = route;
  const language = route.language ?? speaker.language;
  const detail = useCall('cases.get', { case: id }, { keepPrevious: false });
  const draft = useCall('cases.letter', { case: id, letter, language }, { keepPrevious: false });
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
            <Kinds id={id} kinds={detail.data.letterKinds} letter={letter} language={language} />
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
