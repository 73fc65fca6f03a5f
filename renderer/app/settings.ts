import type { QueryClient } from '@tanstack/react-query';

import type { Input } from '../../shared/contract.ts';
import type { AppInfo } from '../../shared/contract/app.ts';

type Change = Input<'settings.change'>;

/** The settings among what a command is given. */
export function settingsIn(input: unknown): Change | null {
  return isChange(input) ? input : null;
}

/** Shows settings before the app has stored them. */
export function showSettings(client: QueryClient, { language, theme }: Change): void {
  client.setQueriesData<AppInfo>({ queryKey: ['app.info'] }, (info) => {
    if (!info) return info;
    const { settings } = info;
    return {
      ...info,
      settings: {
        language: language === undefined ? settings.language : language,
        theme: theme ?? settings.theme,
      },
    };
  });
}

function isChange(input: unknown): input is Change {
  return typeof input === 'object' && input !== null && ('language' in input || 'theme' in input);
}
