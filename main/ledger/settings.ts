import type { Settings, Theme } from '../../shared/contract/app.ts';
import { LANGUAGES, type Language } from '../../shared/messages/entry.ts';
import type { Ledger } from './open.ts';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** What the person chose; what was never chosen, or is no longer known, has its first value. */
export function readSettings(db: Ledger): Settings {
  const language = readSetting(db, 'language');
  const theme = readSetting(db, 'theme');
  return {
    language: LANGUAGES.find((known) => known === language) ?? null,
    theme: THEMES.find((known) => known === theme) ?? 'system',
  };
}

/** What is not named stays as it is; a null language goes back to the system's. */
export function changeSettings(
  db: Ledger,
  change: { readonly language?: Language | null | undefined; readonly theme?: Theme | undefined },
): Settings {
  for (const [key, value] of Object.entries(change)) {
    if (value === null) db.prepare('DELETE FROM setting WHERE key = ?').run(key);
    else if (value !== undefined) writeSetting(db, key, value);
  }
  return readSettings(db);
}

export function readSetting(db: Ledger, key: string): string | undefined {
  return db.prepare<[string], string>('SELECT value FROM setting WHERE key = ?').pluck().get(key);
}

export function writeSetting(db: Ledger, key: string, value: string): void {
  db.prepare('INSERT INTO setting VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value').run(
    key,
    value,
  );
}
