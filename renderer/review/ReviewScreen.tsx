import { useCall } from '../app/calls.ts';
import { useSpeaker } from '../app/Language.tsx';
import { Screen } from '../shell/Screen.tsx';
import { Waiting } from '../shell/Waiting.tsx';
import { ProblemNote } from '../ui/ProblemNote.tsx';
import { Queue } from './Queue.tsx';

/** The review of flags: this one, or the worst that waits, or what it came to. */
export function ReviewScreen({ flag }: { readonly flag: number | null }) {
  const { say } = useSpeaker();
  const flags = useCall('flags.list', {}, { keepPrevious: false });
  if (flags.data) return <Queue flags={flags.data} asked={flag} settled={!flags.isFetching} />;
  return (
    <Screen title={say('common.review')}>
      {flags.error ? <ProblemNote error={flags.error} retry={() => void flags.refetch()} /> : <Waiting />}
    </Screen>
  );
}
