import { useEffect, useState } from 'react';

import type { Wish } from '../../shared/desktop.ts';
import { toggleBlur } from '../app/privacy.ts';
import { useImportDeeds } from '../import/Importing.tsx';
import { showKeys } from './Keys.tsx';
import { SupportReport } from './SupportReport.tsx';

/** Does what the desktop window's menu, notices and opened files ask for; in a browser nothing. */
export function DesktopWishes() {
  const { add } = useImportDeeds();
  const [report, setReport] = useState<string | null>(null);
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
          case 'show-report':
            setReport(wish.text);
        }
      }),
    [add],
  );
  return <SupportReport text={report} onClose={() => setReport(null)} />;
}
