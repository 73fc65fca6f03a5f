import { Button, UnstyledButton } from '@mantine/core';

import type { MessageId } from '../../shared/messages/catalogue.ts';
import { useSpeaker } from '../app/Language.tsx';
import { useProfile } from '../shell/profile.ts';
import { Screen } from '../shell/Screen.tsx';
import { Icon, type IconName } from '../ui/icons.tsx';
import { MarkShape } from '../ui/Mark.tsx';
import classes from './FirstRun.module.css';
import { useImportDeeds } from './Importing.tsx';

const FACTS: readonly { readonly icon: IconName; readonly words: MessageId }[] = [
  { icon: 'lock', words: 'import.first.fact.here' },
  { icon: 'check', words: 'import.first.fact.offline' },
  { icon: 'check', words: 'import.first.fact.masked' },
];

const HOW: readonly MessageId[] = [
  'import.first.how.bank',
  'import.first.how.format',
  'import.first.how.excel',
];

/** The first thing a person sees: what this is for, what to do, and a way to look around first; on both screens of charges. */
export function FirstRun({ of }: { readonly of: 'timeline' | 'review' }) {
  const speaker = useSpeaker();
  const { choose } = useImportDeeds();
  const sample = useProfile();
  return (
    <Screen title={speaker.say(`common.${of}`)}>
      <div className={classes['page']}>
        <h2 className={classes['title']}>{speaker.say('import.first.title')}</h2>
        <p className={classes['lead']}>{speaker.say('import.first.lead')}</p>

        <UnstyledButton className={classes['drop'] ?? ''} onClick={choose}>
          <PairOfReceipts />
          <span className={classes['choose']}>{speaker.say('import.choose')}</span>
          <span className={classes['or']}>{speaker.say('import.orDrop')}</span>
          <span className={classes['formats']}>{speaker.say('import.first.formats')}</span>
        </UnstyledButton>

        <ul className={classes['facts']}>
          {FACTS.map((fact) => (
            <li key={fact.words}>
              <Icon name={fact.icon} size={16} />
              {speaker.say(fact.words)}
            </li>
          ))}
        </ul>

        <div className={classes['sample']}>
          <p>{speaker.say('import.first.sampleWhy')}</p>
          <Button variant="default" loading={sample.pending} onClick={() => sample.open('sample')}>
            {speaker.say('common.trySample')}
          </Button>
        </div>

        <details className={classes['how']}>
          <summary>
            <Icon name="chevron" size={16} />
            {speaker.say('import.first.how')}
          </summary>
          <ol>
            {HOW.map((id) => (
              <li key={id}>{speaker.say(id)}</li>
            ))}
          </ol>
        </details>
      </div>
    </Screen>
  );
}

/** Two equal lines of a statement, tied: what Recoup looks for. */
function PairOfReceipts() {
  return (
    <span className={classes['pair']} aria-hidden="true">
      <span className={classes['line']}>
        <i />
        <b />
      </span>
      <span className={classes['line']}>
        <i />
        <b />
      </span>
      <MarkShape meaning="doubled" />
    </span>
  );
}
