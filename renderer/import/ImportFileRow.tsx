import { Button, Progress } from '@mantine/core';

import type { ImportedFile } from '../../shared/contract/imports.ts';
import type { LayoutQuestion } from '../../shared/layout.ts';
import type { MessageId } from '../../shared/messages/catalogue.ts';
import type { Speaker } from '../../shared/messages/speaker.ts';
import { useFocusWhenShown } from '../app/focus.ts';
import { useSpeaker } from '../app/Language.tsx';
import { hrefOf } from '../app/route.ts';
import { Counts } from '../ui/Counts.tsx';
import { Icon, type IconName } from '../ui/icons.tsx';
import { HowItWasRead } from './HowItWasRead.tsx';
import classes from './ImportFileRow.module.css';
import { useImportDeeds } from './Importing.tsx';
import type { ImportItem, ItemState } from './state.ts';
import { doubtsOf, summaryOf } from './reading.ts';

const STATES: Readonly<Record<Exclude<ItemState, 'finished' | 'failed' | 'asking'>, MessageId>> = {
  waiting: 'import.state.waiting',
  handing: 'import.state.handing',
  handed: 'import.state.waiting',
  reading: 'import.state.reading',
  storing: 'import.state.storing',
  comparing: 'import.state.comparing',
  read: 'import.state.read',
  cancelled: 'import.state.cancelled',
};

/** While something is being done with the file. */
const ACTIVE: readonly ItemState[] = ['handing', 'reading', 'storing', 'comparing'];

interface RowProps {
  readonly item: ImportItem;
  readonly alone: boolean;
  /** Whether its question takes the focus. */
  readonly focus: boolean;
  /** Opens its question. */
  readonly look: () => void;
}

/** One file: how far it is, then what it brought, or why it could not be read. */
export function ImportFileRow(props: RowProps) {
  const { item } = props;
  return (
    <li className={classes['row']} data-state={item.result?.error ? 'failed' : item.state}>
      <Icon name={signOf(item)} />
      <div className={classes['what']}>
        <div className={classes['head']}>
          <span className={classes['name']}>{item.name}</span>
          <span className={classes['stand']}>
            <Standing item={item} />
          </span>
        </div>
        <Below {...props} />
      </div>
    </li>
  );
}

function Standing({ item }: { readonly item: ImportItem }) {
  const speaker = useSpeaker();
  if (item.result?.error || item.state === 'failed') return speaker.say('import.refused');
  if (item.state === 'asking') return speaker.say('layout.waits');
  if (item.result) return <Counts rows={item.result.rows} />;
  if (item.state === 'finished') return null;
  return `${speaker.say(STATES[item.state])}${counted(item, speaker)}`;
}

function counted(item: ImportItem, speaker: Speaker): string {
  if (item.done === 0 || !ACTIVE.includes(item.state)) return '';
  const values = { done: item.done, total: item.total };
  return ` · ${speaker.say(item.total > 0 ? 'import.progress' : 'import.progressOpen', values)}`;
}

function Below(props: RowProps) {
  const speaker = useSpeaker();
  const { item } = props;
  if (item.problem) return <p className={classes['error']}>{speaker.tell(item.problem)}</p>;
  if (item.result?.question)
    return <Question question={item.result.question} focus={props.focus} look={props.look} />;
  if (item.result) return <Result file={item.result} alone={props.alone} />;
  if (!ACTIVE.includes(item.state)) return null;
  return <Progress className={classes['bar'] ?? ''} value={item.percent} size={6} aria-label={item.name} />;
}

/** Why nothing is stored yet, and the way to the answer. */
function Question(props: {
  readonly question: LayoutQuestion;
  readonly focus: boolean;
  readonly look: () => void;
}) {
  const speaker = useSpeaker();
  const { question } = props;
  const button = useFocusWhenShown<HTMLButtonElement>(props.focus);
  const reasons = [...(question.layout?.doubts.map(({ reason }) => reason) ?? []), ...question.proof];
  return (
    <>
      {reasons.map((reason) => (
        <p key={reason.id} className={classes['doubt']}>
          <Icon name="warning" size={14} />
          {speaker.tell(reason)}
        </p>
      ))}
      <Button ref={button} mt={6} size="compact-sm" onClick={props.look}>
        {speaker.say('layout.ask')}
      </Button>
    </>
  );
}

function Result(props: { readonly file: ImportedFile; readonly alone: boolean }) {
  const speaker = useSpeaker();
  const { hide } = useImportDeeds();
  const { file } = props;
  if (file.error) return <p className={classes['error']}>{speaker.tell(file.error)}</p>;
  return (
    <>
      <p className={classes['quiet']}>{summaryOf(file, speaker)}</p>
      {file.seenBefore && file.rows.new === 0 && (
        <p className={classes['quiet']}>{speaker.say('import.seenBefore')}</p>
      )}
      {doubtsOf(file, speaker).map((doubt) => (
        <p key={doubt} className={classes['doubt']}>
          <Icon name="warning" size={14} />
          {doubt}
        </p>
      ))}
      <HowItWasRead file={file} open={props.alone && file.rows.rejected > 0} />
      {file.rows.rejected > 0 && file.import !== null && (
        <a
          className={classes['link']}
          href={hrefOf({ screen: 'imports', import: file.import })}
          onClick={hide}
        >
          {speaker.say('import.lookAtRejects')}
        </a>
      )}
    </>
  );
}

function signOf(item: ImportItem): IconName {
  if (item.result?.error || item.state === 'failed') return 'warning';
  if (item.state === 'asking') return 'warning';
  if (item.state === 'cancelled') return 'cross';
  return item.state === 'finished' || item.state === 'read' ? 'check' : 'file';
}
