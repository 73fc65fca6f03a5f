import { useCall } from '../app/calls.ts';
import { useSpeaker } from '../app/Language.tsx';
import { CoverageStrip } from '../coverage/CoverageStrip.tsx';
import { Screen } from '../shell/Screen.tsx';
import { ProblemNote } from '../ui/ProblemNote.tsx';
import { Section } from '../ui/Section.tsx';
import { Accounts } from './Accounts.tsx';
import { AddStatements } from './AddStatements.tsx';
import { ImportHistory } from './ImportHistory.tsx';
import classes from './ImportsScreen.module.css';

/** Everything that was brought in, and the accounts it belongs to. */
export function ImportsScreen() {
  const speaker = useSpeaker();
  const imports = useCall('imports.list', {});
  return (
    <Screen
      title={speaker.say('common.imports')}
      fact={imports.data && speaker.say('import.list.fact', { count: imports.data.length })}
      action={<AddStatements />}
    >
      {imports.error && <ProblemNote error={imports.error} retry={() => void imports.refetch()} />}
      {imports.data?.length === 0 && <p className={classes['empty']}>{speaker.say('import.list.empty')}</p>}
      {imports.data && imports.data.length > 0 && (
        <>
          <Section title={speaker.say('import.list.accounts')}>
            <Accounts />
          </Section>
          <Section title={speaker.say('coverage.title')} hint={speaker.say('coverage.hint')}>
            <CoverageStrip />
          </Section>
          <Section title={speaker.say('import.list.history')}>
            <ImportHistory imports={imports.data} />
          </Section>
        </>
      )}
    </Screen>
  );
}
