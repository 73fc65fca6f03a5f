import { Button } from '@mantine/core';

import type { CaseDetail } from '../../shared/case/detail.ts';
import type { KeptLetter } from '../../shared/case/letters.ts';
import { useSpeaker } from '../app/Language.tsx';
import { LANGUAGE_NAMES } from '../app/languageNames.ts';
import { hrefOf, letterOf } from '../app/route.ts';
import { Icon } from '../ui/icons.tsx';
import classes from './Letters.module.css';
import { Part, Quiet } from './Part.tsx';

/** The letters as they were sent, each unfolded where it is wanted. */
export function Letters({ detail }: { readonly detail: CaseDetail }) {
  const { say } = useSpeaker();
  return (
    <Part
      title={say('cases.letters')}
      action={
        <Button
          component="a"
          variant="default"
          size="compact-sm"
          aria-keyshortcuts="w"
          leftSection={<Icon name="letter" size={16} />}
          href={hrefOf(letterOf(detail.id, detail.letterKinds[0] ?? 'first-request'))}
        >
          {say('cases.letters.write')}
        </Button>
      }
    >
      {detail.letters.length === 0 && <Quiet>{say('cases.lettersNone')}</Quiet>}
      {detail.letters.map((letter) => (
        <Letter key={letter.event} letter={letter} />
      ))}
    </Part>
  );
}

function Letter({ letter }: { readonly letter: KeptLetter }) {
  const { say, day } = useSpeaker();
  return (
    <details className={classes['letter']}>
      <summary className={classes['head']}>
        <Icon name="chevron" size={14} />
        <span className={classes['kind']}>{say(`cases.letter.${letter.letter}`)}</span>
        <span className={classes['quiet']}>
          {LANGUAGE_NAMES[letter.language]} · {day(letter.on)}
        </span>
      </summary>
      <div className={classes['paper']} lang={letter.language}>
        <p className={classes['subject']}>{letter.subject}</p>
        <p className={classes['body']}>{letter.body}</p>
      </div>
    </details>
  );
}
