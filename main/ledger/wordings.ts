import { FACT_WORDING } from './facts.ts';
import type { Ledger } from './open.ts';

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
  const findMerchant = db.prepare<[string], number>('SELECT id FROM merchant WHERE key = ?').pluck();
  const addMerchant = db.prepare('INSERT INTO merchant (key, name) VALUES (?, ?)');

  function merchantId({ key, name }: MerchantName): number {
    return findMerchant.get(key) ?? Number(addMerchant.run(key, name).lastInsertRowid);
  }

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
