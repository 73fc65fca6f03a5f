import { useEffect, useState } from 'react';

import type { MessageId } from '../../shared/messages/catalogue.ts';
import { useSpeaker } from '../app/Language.tsx';
import classes from './TimelineScreen.module.css';

const SECONDS = 2;

/** A word in passing: said, and gone after a moment. */
export function usePassing() {
  const [said, setSaid] = useState<{ readonly id: MessageId } | null>(null);
  useEffect(() => {
    if (!said) return undefined;
    const timer = window.setTimeout(() => setSaid(null), SECONDS * 1000);
    return () => window.clearTimeout(timer);
  }, [said]);
  return { said, tell: (id: MessageId) => setSaid({ id }) };
}

export function Passing({ said }: { readonly said: { readonly id: MessageId } | null }) {
  const { say } = useSpeaker();
  return (
    <div role="status" className={classes['passing']}>
      {said && <span>{say(said.id)}</span>}
    </div>
  );
}
