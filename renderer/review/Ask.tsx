import type { FlagDetail } from '../../shared/contract/review.ts';
import type { Verdict } from '../../shared/review.ts';
import { LaterDialog } from './LaterDialog.tsx';
import { MineDialog } from './MineDialog.tsx';
import { RefundDialog } from './RefundDialog.tsx';
import type { Answer } from './useReview.ts';

/** What an answer needs to know besides. */
export function Ask(props: {
  readonly verdict: Verdict;
  readonly detail: FlagDetail;
  readonly onAnswer: (answer: Answer) => void;
  /** Asks for a day instead. */
  readonly onLater: () => void;
  readonly onClose: () => void;
}) {
  const { detail, onAnswer, onLater, onClose } = props;
  switch (props.verdict) {
    case 'mine':
      return <MineDialog flag={detail.flag} onAnswer={onAnswer} onClose={onClose} />;
    case 'refunded':
      return <RefundDialog detail={detail} onAnswer={onAnswer} onLater={onLater} onClose={onClose} />;
    case 'later':
      return <LaterDialog flag={detail.flag} onAnswer={onAnswer} onClose={onClose} />;
    case 'claimed':
      return null;
  }
}
