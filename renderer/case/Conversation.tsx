import { Button } from '@mantine/core';

import type { CaseDetail } from '../../shared/case/detail.ts';
import { useSpeaker } from '../app/Language.tsx';
import { Icon } from '../ui/icons.tsx';
import classes from './Conversation.module.css';
import { FoldedPart, Part, Quiet } from './Part.tsx';
import { type Talk, talksOf } from './talks.ts';

/** So many of the newest are shown at once. */
const SHOWN = 6;

/** What was said, in both directions, the newest first. */
export function Conversation(props: { readonly detail: CaseDetail; readonly onLog: (() => void) | null }) {
  const { say } = useSpeaker();
  const newest = talksOf(props.detail);
  const files = props.detail.attachments;
  const earlier = newest.slice(SHOWN);
  return (
    <Part
      title={say('cases.talk')}
      action={
        props.onLog && (
          <Button
            variant="default"
            size="compact-sm"
            aria-keyshortcuts="l"
            leftSection={<Icon name="talk" size={16} />}
            onClick={props.onLog}
          >
            {say('cases.deed.log-contact')}
          </Button>
        )
      }
    >
      {newest.length === 0 ? (
        <Quiet>{say('cases.talkNone')}</Quiet>
      ) : (
        <Talks talks={newest.slice(0, SHOWN)} files={files} />
      )}
      {earlier.length > 0 && (
        <FoldedPart title={say('cases.talk.earlier', { count: earlier.length })}>
          <Talks talks={earlier} files={files} />
        </FoldedPart>
      )}
    </Part>
  );
}

interface Kept {
  readonly files: CaseDetail['attachments'];
}

function Talks({ talks, files }: Kept & { readonly talks: readonly Talk[] }) {
  return (
    <ol className={classes['talks']} reversed>
      {talks.map((talk) => (
        <TalkLine key={talk.event} talk={talk} files={files.filter((file) => file.talk === talk.event)} />
      ))}
    </ol>
  );
}

function TalkLine({ talk, files }: Kept & { readonly talk: Talk }) {
  return talk.kind === 'said' ? <SaidLine talk={talk} files={files} /> : <StepLine step={talk} />;
}

/** Filed, asked for more, decided: with the number under which it is known there. */
function StepLine({ step }: { readonly step: Extract<Talk, { kind: 'step' }> }) {
  const { say, tell, day } = useSpeaker();
  return (
    <li className={classes['talk']} data-out={step.out} data-kind="step">
      <p className={classes['head']}>
        <span className={classes['side']}>{say(step.out ? 'cases.talk.stepOut' : 'cases.talk.stepIn')}</span>
        <span className={classes['facts']}>{day(step.on, 'short')}</span>
      </p>
      <p className={classes['what']}>{tell(step.say)}</p>
      {step.words !== '' && <blockquote className={classes['said']}>{step.words}</blockquote>}
    </li>
  );
}

function SaidLine({ talk, files }: Kept & { readonly talk: Extract<Talk, { kind: 'said' }> }) {
  const speaker = useSpeaker();
  const { say, tell, day } = speaker;
  const { contact, out } = talk;
  const facts = [
    `${day(contact.on, 'short')}${contact.time === null ? '' : ` ${contact.time}`}`,
    say(`cases.channel.${contact.channel}`),
    contact.who,
    contact.ticket === '' ? '' : say('cases.talk.ticket', { ticket: contact.ticket }),
  ].filter((fact) => fact !== '');
  return (
    <li className={classes['talk']} data-out={out}>
      <p className={classes['head']}>
        <span className={classes['side']}>{say(out ? 'cases.talk.outLong' : 'cases.talk.inLong')}</span>
        <span className={classes['facts']}>{facts.join(' · ')}</span>
      </p>
      <p className={classes['what']}>{tell(talk.say)}</p>
      {talk.quoted !== '' && <blockquote className={classes['said']}>{talk.quoted}</blockquote>}
      {contact.said !== '' && <blockquote className={classes['said']}>{contact.said}</blockquote>}
      {contact.promised !== '' && (
        <p className={classes['promised']}>{say('cases.talk.promised', { what: contact.promised })}</p>
      )}
      {contact.followUpOn !== null && (
        <p className={classes['facts']}>{say('cases.talk.followUp', { day: day(contact.followUpOn) })}</p>
      )}
      {files.length > 0 && (
        <p className={classes['facts']}>
          {say('cases.talk.files', { names: files.map(({ name }) => name).join(', ') })}
        </p>
      )}
    </li>
  );
}
