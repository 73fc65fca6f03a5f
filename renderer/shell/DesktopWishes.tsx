import { useEffect, useState } from 'react';

import type { Wish } from '../../shared/desktop.ts';
import { toggleBlur } from '../app/privacy.ts';
import { useImportDeeds } from '../import/Importing.tsx';
import { showKeys } from './Keys.tsx';
import { useLockAway, useLockNow } from '../lock/useLock.ts';
import { takeWaiting } from '../lock/waiting.ts';
import { SupportReport } from './SupportReport.tsx';

/** Does what the desktop window's menu, notices and opened files ask for; in a browser nothing. */
export function DesktopWishes() {
  const { add } = useImportDeeds();
  const lockNow = useLockNow();
  const lockAway = useLockAway();
  const [report, setReport] = useState<string | null>(null);
  // Came while the app was locked.
  useEffect(() => {
    const files = takeWaiting();
    if (files.length > 0) add(files);
  }, [add]);
  useEffect(
    () =>
      window.recoupDesktop?.hear((wish: Wish) => {
        switch (wish.type) {
          case 'go':
            window.location.hash = wish.hash;
            break;
          case 'read-files':
            add(wish.files.map(({ name, bytes }) => new File([bytes], name)));
            break;
          case 'show-keys':
            showKeys();
            break;
          case 'toggle-blur':
            toggleBlur();
            break;
          case 'lock':
            lockNow();
            break;
          case 'lock-away':
            lockAway();
            break;
          case 'show-report':
            setReport(wish.text);
        }
      }),
    [add, lockNow, lockAway],
  );
  return <SupportReport text={report} onClose={() => setReport(null)} />;
}
