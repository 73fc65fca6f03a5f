import { elementsNamed, type XmlElement } from './xml.ts';

/** Elements that stand in an entry and nowhere else (camt.053.001.02 to .13). */
const OF_ENTRIES: ReadonlySet<string> = new Set(
  'NtryRef Sts BookgDt ValDt AcctSvcrRef RvslInd NtryDtls AddtlNtryInf'.split(' '),
);
/** Elements of an entry that others have, too. */
const PERHAPS: ReadonlySet<string> = new Set(['Amt', 'CdtDbtInd', 'BkTxCd']);

interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * Where parts of entries stand outside of any entry, because its start tag is damaged: one place for what
 * belongs together.
 */
export function orphansOf(root: XmlElement): readonly Place[] {
  const places: Place[] = [];
  collect(root, places);
  return places;
}

function collect({ children }: XmlElement, places: Place[]): void {
  let run: XmlElement[] = [];
  const end = (): void => {
    const [first] = run;
    const last = run.at(-1);
    if (first && last && run.some(({ name }) => OF_ENTRIES.has(name))) {
      places.push({ start: first.start, end: endOf(last) });
    }
    run = [];
  };
  for (const child of children) {
    if (OF_ENTRIES.has(child.name) || PERHAPS.has(child.name)) {
      if (run.some(({ name }) => name === 'Amt') && child.name === 'Amt') end();
      run.push(child);
      // One that lost its end tag holds the parts behind it.
      if (PERHAPS.has(child.name) || endOf(child) < child.end) collect(child, places);
      continue;
    }
    end();
    if (child.name !== 'Ntry') collect(child, places);
  }
  end();
}

const ENTRIES: ReadonlySet<string> = new Set(['Ntry']);

/** The end of what is its own: one that lost its end tag may hold whole entries. */
function endOf(element: XmlElement): number {
  const first = elementsNamed(element, ENTRIES).next();
  return first.done ? element.end : first.value.start;
}
