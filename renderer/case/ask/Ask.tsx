import type { CaseDetail } from '../../../shared/case/detail.ts';
import type { SettledAs } from '../../../shared/case/terms.ts';
import { offeredDeed } from '../deeds.ts';
import { AnswerDialog } from './AnswerDialog.tsx';
import { AppealDialog } from './AppealDialog.tsx';
import { ChannelDialog } from './ChannelDialog.tsx';
import { ClaimDialog } from './ClaimDialog.tsx';
import { ClockDialog } from './ClockDialog.tsx';
import { CloseDialog } from './CloseDialog.tsx';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { CorrectDialog } from './CorrectDialog.tsx';
import { DecidedDialog } from './DecidedDialog.tsx';
import type { DeedProps } from './DeedForm.tsx';
import { FileDialog } from './FileDialog.tsx';
import { LogDialog } from './LogDialog.tsx';
import { MoneyBackDialog } from './MoneyBackDialog.tsx';
import { NoteDialog } from './NoteDialog.tsx';
import { OfferAnswerDialog, OfferDialog } from './OfferDialog.tsx';
import type { Question, SettleQuestion } from './question.ts';
import { SettleDialog } from './SettleDialog.tsx';
import { StepDialog, UntilDialog } from './StepDialog.tsx';
import { TakenBackDialog } from './TakenBackDialog.tsx';
import { WriteOffDialog } from './WriteOffDialog.tsx';

/** The dialog of a question. */
export function Ask(props: {
  readonly question: Question;
  readonly detail: CaseDetail;
  readonly error: unknown;
  readonly onLog: DeedProps['onLog'];
  readonly onSettle: (question: SettleQuestion, as: SettledAs) => void;
  readonly onAsk: (question: Question) => void;
  readonly onClose: () => void;
}) {
  const { question, onAsk, onSettle, ...deed } = props;
  switch (question.ask) {
    case 'settle':
      return <SettleDialog {...deed} question={question} onSettle={(as) => onSettle(question, as)} />;
    case 'clock':
      return <ClockDialog {...deed} clock={question.clock} />;
    case 'correct':
      return <CorrectDialog {...deed} entry={question.entry} />;
    case 'note':
      return <NoteDialog {...deed} />;
    case 'channel':
      return <ChannelDialog onClose={props.onClose} />;
    case 'deed':
      return <DeedDialog {...deed} question={question} onAsk={onAsk} />;
  }
}

function DeedDialog(
  props: DeedProps & {
    readonly question: Extract<Question, { ask: 'deed' }>;
    readonly onAsk: (question: Question) => void;
  },
) {
  const { question, onAsk, ...deed } = props;
  const { offered, contact } = question;
  const answered = offeredDeed(deed.detail, 'they-answered');
  switch (offered.deed) {
    case 'confirm':
      return <ConfirmDialog {...deed} />;
    case 'log-contact':
      return (
        <LogDialog
          {...deed}
          letter={offered.letter}
          contact={contact}
          onAnswered={answered && ((begun) => onAsk({ ask: 'deed', offered: answered, contact: begun }))}
        />
      );
    case 'they-answered':
      return <AnswerDialog {...deed} contact={contact} />;
    case 'file':
      return <FileDialog {...deed} with={offered.with ?? 'issuer'} />;
    case 'appeal':
      return <AppealDialog {...deed} with={offered.with === 'regulator' ? 'regulator' : 'issuer'} />;
    case 'decided':
      return <DecidedDialog {...deed} />;
    case 'provisional-credit':
      return <MoneyBackDialog {...deed} provisional />;
    case 'money-back':
      return <MoneyBackDialog {...deed} provisional={false} />;
    case 'money-taken-back':
      return <TakenBackDialog {...deed} />;
    case 'write-off':
      return <WriteOffDialog {...deed} />;
    case 'close':
      return <CloseDialog {...deed} />;
    case 'change-claim':
      return <ClaimDialog {...deed} />;
    case 'seller-offered':
      return <OfferDialog {...deed} />;
    case 'offer-answered':
      return <OfferAnswerDialog {...deed} />;
    case 'asked-for-more':
    case 'merchant-contested':
      return <UntilDialog {...deed} step={offered.deed} />;
    case 'give-up-on-merchant':
    case 'put-in-writing':
    case 'sent-more':
    case 'paypal-escalated':
    case 'rebutted':
    case 'filing-refused':
    case 'withdraw':
    case 'withdraw-dispute':
    case 'reopen':
      return <StepDialog {...deed} step={offered.deed} />;
    // None asks anything: they lead to the card, the proof and the letters, or are done at once.
    case 'card-brand':
    case 'gather-proof':
    case 'write-letter':
    case 'settle-credit':
    case 'refuse-credit':
    case 'log-taken-back':
    case 'refuse-taken-back':
      return null;
  }
}
