import { compareAllAnew } from './comparing.ts';
import { FACT_WORDING } from './facts.ts';
import type { Ledger } from './open.ts';
import { readSetting, writeSetting } from './settings.ts';

/** A merchant as the rules of names see it: `key` joins its spellings, `name` is for people. */
export interface MerchantName {
  readonly key: string;
  readonly name: string;
}

/** Finds or makes the row of a bank's text; each text is stored, named and indexed for search once. */
export function wordingKeeper(
  db: Ledger,
  merchantOf: (text: string) => MerchantName,
): (text: string) => number {
  const known = new Map<string, number>();
  const find = db.prepare<[string], number>('SELECT id FROM wording WHERE text = ?').pluck();
  const add = db.prepare('INSERT INTO wording (text, merchant_id) VALUES (?, ?)');
  const index = db.prepare('INSERT INTO wording_search (rowid, text) VALUES (?, ?)');
  const merchantId = merchantKeeper(db);

  function addWording(text: string): number {
    const merchant = merchantOf(text);
    const id = Number(add.run(text, merchantId(merchant)).lastInsertRowid);
    index.run(id, searchText(`${text} ${merchant.name}`));
    return id;
  }

  return (text) => {
    let id = known.get(text);
    if (id === undefined) {
      id = find.get(text) ?? addWording(text);
      known.set(text, id);
    }
    return id;
  };
}

/** Full-width and composed letters become plain ones, so that what is typed finds what is stored. */
export function searchText(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Another version may name merchants by other rules: then every text is named anew, once. */
export function renameMerchants(
  db: Ledger,
  version: string,
  merchantOf: (text: string) => MerchantName,
): void {
  if (readSetting(db, 'merchantsNamedBy') === version) return;
  db.transaction(() => {
    const texts = db.prepare<[], { id: number; text: string }>('SELECT id, text FROM wording').all();
    const merchantId = merchantKeeper(db);
    const name = db.prepare('UPDATE wording SET merchant_id = ? WHERE id = ?');
    const index = db.prepare('INSERT OR REPLACE INTO wording_search (rowid, text) VALUES (?, ?)');
    for (const { id, text } of texts) {
      const merchant = merchantOf(text);
      name.run(merchantId(merchant), id);
      index.run(id, searchText(`${text} ${merchant.name}`));
    }
    db.exec('DELETE FROM merchant WHERE NOT EXISTS (SELECT 1 FROM wording WHERE merchant_id = merchant.id)');
    writeSetting(db, 'merchantsNamedBy', version);
    if (texts.length > 0) compareAllAnew(db);
  }).immediate();
}

/** Finds or makes a merchant; its name is that of the latest rules. */
function merchantKeeper(db: Ledger): (merchant: MerchantName) => number {
  const keep = db
    .prepare<[string, string], number>(
      'INSERT INTO merchant (key, name) VALUES (?, ?) ON CONFLICT DO UPDATE SET name = excluded.name RETURNING id',
    )
    .pluck();
  return ({ key, name }) => {
    const id = keep.get(key, name);
    if (id === undefined) throw new Error('a merchant was not stored');
    return id;
  };
}

const UNUSED = `NOT EXISTS (SELECT 1 FROM charge WHERE wording_id = wording.id)
  AND id NOT IN (SELECT json_extract(facts, '$[${FACT_WORDING}]') FROM sighting WHERE facts IS NOT NULL)`;

/** After an undo: texts and merchants that no charge shows, and no other file tells, are not kept. */
export function dropUnusedWordings(db: Ledger): void {
  db.exec(`
    DELETE FROM wording_search WHERE rowid IN (
      SELECT id FROM wording WHERE ${UNUSED});
    DELETE FROM wording WHERE ${UNUSED};
    DELETE FROM merchant WHERE NOT EXISTS (SELECT 1 FROM wording WHERE merchant_id = merchant.id);
  `);
}
