import type { ChargeFacts } from '../../shared/charge.ts';

/** What decides whether two lines of one account are the same bank line. */
export interface LineIdentity {
  readonly day: string;
  readonly description: string;
  readonly minor: number;
  readonly currency: string;
  readonly pending: boolean;
  readonly instalment: ChargeFacts['instalment'];
  /** The bank's own id, where there is one. */
  readonly reference: string | null;
}

export interface StoredLine extends LineIdentity {
  readonly id: number;
}

/**
 * Finds the known rows of one file in one account: for each line the stored charge that it shows
 * again, or null where it is new. Each stored charge is taken once, so identical lines inside one
 * file stay separate charges and between files the larger count wins, not the sum.
 *
 * The bank's own id decides where it is honest. Lines whose id finds nothing are then compared by
 * content, but two lines that both carry an honest id and differ in it are two lines.
 */
export function matchKnownRows(
  stored: readonly StoredLine[],
  lines: readonly LineIdentity[],
): (number | null)[] {
  const matches: (number | null)[] = lines.map(() => null);
  const taken = new Set<number>();
  const honest = idsAreHonest(stored, lines);

  if (honest) {
    const byId = new Map<string, StoredLine>();
    for (const line of stored) if (line.reference !== null) byId.set(idKey(line), line);
    lines.forEach((line, index) => {
      const match = line.reference === null ? undefined : byId.get(idKey(line));
      if (!match || taken.has(match.id) || !isOneLine(match, line)) return;
      matches[index] = match.id;
      taken.add(match.id);
    });
  }

  const byContent = groupBy(
    stored.filter((line) => !taken.has(line.id)),
    contentKey,
  );
  lines.forEach((line, index) => {
    if (matches[index] !== null) return;
    const same = byContent.get(contentKey(line));
    const at = same?.findIndex((other) => !honest || other.reference === null || line.reference === null);
    if (!same || at === undefined || at < 0) return;
    const [match] = same.splice(at, 1);
    if (match) matches[index] = match.id;
  });
  return matches;
}

/**
 * Some banks repeat an id inside one file, and some number the lines anew with each download.
 * Repeated: two lines with the same id. Renumbered: of the lines that are stored already by
 * content, more carry another id than the same.
 */
function idsAreHonest(stored: readonly StoredLine[], lines: readonly LineIdentity[]): boolean {
  const ids = lines.filter((line) => line.reference !== null).map(idKey);
  if (ids.length === 0 || new Set(ids).size !== ids.length) return false;

  const storedByContent = groupBy(stored, contentKey);
  let same = 0;
  let different = 0;
  for (const line of lines) {
    if (line.reference === null) continue;
    const candidates = storedByContent.get(contentKey(line))?.filter((other) => other.reference !== null);
    if (!candidates || candidates.length === 0) continue;
    if (candidates.some((other) => other.reference === line.reference)) same++;
    else different++;
  }
  return different < RENUMBERED_AT_LEAST || different <= same;
}

/** One or two lines that come back under another id may be real second charges: these are never given up. */
const RENUMBERED_AT_LEAST = 3;

/**
 * An id alone is not trusted: Wise gives both halves of a split payment one id, and Korean bills repeat
 * the approval number with each instalment.
 */
function idKey(line: LineIdentity): string {
  return [line.reference, line.minor, line.currency, line.pending, partOf(line)].join('\u0000');
}

/** A bank may move a line's day or write its text anew; with both another it is another line. */
function isOneLine(one: LineIdentity, other: LineIdentity): boolean {
  return one.day === other.day || plainText(one.description) === plainText(other.description);
}

function contentKey(line: LineIdentity): string {
  const { day, minor, currency, pending, description } = line;
  return [day, minor, currency, pending, partOf(line), plainText(description)].join('\u0000');
}

function partOf({ instalment }: LineIdentity): string {
  return instalment ? `${instalment.number}/${instalment.of}` : '';
}

const plainTexts = new Map<string, string>();
const PLAIN_TEXTS_KEPT = 50_000;

/** Banks pad, cut width and change case between two exports of one line. */
export function plainText(text: string): string {
  let plain = plainTexts.get(text);
  if (plain === undefined) {
    plain = text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
    if (plainTexts.size >= PLAIN_TEXTS_KEPT) plainTexts.clear();
    plainTexts.set(text, plain);
  }
  return plain;
}

function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
