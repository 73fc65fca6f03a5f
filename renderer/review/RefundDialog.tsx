import { Button } from '@mantine/core';

import type { FlagDetail } from '../../shared/contract/review.ts';
import type { TimelineRow } from '../../shared/contract/timeline.ts';
import { useSpeaker } from '../app/Language.tsx';
import { Amount } from '../ui/Amount.tsx';
import { AskButtons, AskDialog } from '../ui/AskDialog.tsx';
import { Choices } from '../ui/Choices.tsx';
import classes from '../ui/Choices.module.css';
import type { Answer } from './useReview.ts';
import { deedLabel } from './verdicts.ts';

/** As many as there are digits for. */
const MOST = 9;

/** Which credit returned it: the best fit is chosen already. */
export function RefundDialog(props: {
  readonly detail: FlagDetail;
  readonly onAnswer: (answer: Answer) => void;
  readonly onLater: () => void;
  readonly onClose: () => void;
}) {
  const { detail, onClose } = props;
  const { say, tell } = useSpeaker();
  const credits = detail.credits.slice(0, MOST);
  return (
    <AskDialog title={say('review.refund.title')} onClose={onClose}>
      {credits.length === 0 ? (
        <NoCredit detail={detail} onLater={props.onLater} onClose={onClose} />
      ) : (
        <Choices
          question={say('review.refund.title')}
          hint={say('review.refund.hint', { merchant: detail.flag.merchant })}
          choices={credits.map((credit, at) => ({
            key: String(at + 1),
            value: String(credit.id),
            label: <Credit credit={credit} detail={detail} />,
          }))}
          onAnswer={(value) => props.onAnswer({ verdict: 'refunded', credits: [Number(value)] })}
        >
          <AskButtons answer={tell(deedLabel(detail.flag, 'refunded'))} onClose={onClose} />
        </Choices>
      )}
    </AskDialog>
  );
}

/** A refund counts once it is on a statement; until then it can only be waited for. */
function NoCredit(props: {
  readonly detail: FlagDetail;
  readonly onLater: () => void;
  readonly onClose: () => void;
}) {
  const { say, tell } = useSpeaker();
  return (
    <div className={classes['form']}>
      <p className={classes['hint']}>{say('review.refund.noCredits')}</p>
      <div className={classes['deeds']}>
        <Button variant="default" onClick={props.onClose}>
          {say('common.cancel')}
        </Button>
        <Button data-autofocus onClick={props.onLater}>
          {tell(deedLabel(props.detail.flag, 'later'))}
        </Button>
      </div>
    </div>
  );
}

function Credit({ credit, detail }: { readonly credit: TimelineRow; readonly detail: FlagDetail }) {
  const speaker = useSpeaker();
  const account = detail.accounts.find(({ id }) => id === credit.account)?.name;
  return (
    <span className={classes['credit']}>
      <span>{speaker.day(credit.day)}</span>
      <Amount money={credit.amount} strong />
      <span className={classes['bank']}>
        {credit.description}
        {account !== undefined && ` · ${account}`}
      </span>
    </span>
  );
}
