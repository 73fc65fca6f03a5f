import { useCall } from '../app/calls.ts';
import { useSpeaker } from '../app/Language.tsx';
import { cases, hrefOf } from '../app/route.ts';
import { Screen } from '../shell/Screen.tsx';
import { Waiting } from '../shell/Waiting.tsx';
import { Icon } from '../ui/icons.tsx';
import { ProblemNote } from '../ui/ProblemNote.tsx';
import classes from './CasePage.module.css';
import { CaseView } from './CaseView.tsx';

/** One case. */
export function CaseScreen({ id }: { readonly id: number }) {
  const { say } = useSpeaker();
  const detail = useCall('cases.get', { case: id }, { keepPrevious: false });
  if (detail.data) return <CaseView detail={detail.data} />;
  return (
    <Screen title={say('cases.title')}>
      {detail.error ? <ProblemNote error={detail.error} retry={() => void detail.refetch()} /> : <Waiting />}
      {detail.error && (
        <a className={classes['back']} href={hrefOf(cases())}>
          <Icon name="back" size={16} />
          {say('cases.all')}
        </a>
      )}
    </Screen>
  );
}
