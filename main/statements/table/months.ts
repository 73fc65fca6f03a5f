import { dayOf } from '../../../shared/day.ts';
import type { Currency } from '../../../shared/money.ts';
import { plainName } from './cells.ts';

/** Names of months by number, short and long, in the languages of the layouts read. */
const MONTHS: readonly string[] = [
  'jan|january|januar|janner|janv|janvier|ene|enero|gen|gennaio|januari|janeiro|sty|styczen|led|leden|stycznia|ledna|ocak|oca|январь|января|янв|січень|січня|ianuarie|ian|tammikuu|tammikuuta|januara|janvaris',
  'feb|february|februar|fev|fevr|fevrier|febr|febrero|febbraio|februari|fevereiro|lut|luty|uno|unor|lutego|unora|subat|sub|февраль|февраля|фев|февр|лютий|лютого|februarie|helmikuu|helmikuuta|februara|pebruari',
  'mar|march|marz|mrz|mars|marzo|maart|mrt|marco|marzec|bre|brezen|marca|brezna|mart|март|марта|мар|березень|березня|martie|maaliskuu|maaliskuuta|marts|maret|marcius',
  'apr|april|avr|avril|abr|abril|aprile|kwi|kwiecien|dub|duben|kwietnia|dubna|nisan|nis|апрель|апреля|апр|квітень|квітня|aprilie|huhtikuu|huhtikuuta|aprila|aprilis',
  'may|mai|mayo|mag|maggio|mei|maio|maj|kve|kveten|maja|kvetna|mayis|май|мая|травень|травня|toukokuu|toukokuuta|majus',
  'jun|june|juni|juin|junio|giu|giugno|junho|cze|czerwiec|cer|cerven|czerwca|cervna|haziran|haz|июнь|июня|июн|червень|червня|iunie|iun|kesakuu|kesakuuta|junius',
  'jul|july|juli|juil|juillet|julio|lug|luglio|julho|lipiec|cvc|cervenec|lipca|cervence|temmuz|tem|июль|июля|июл|липень|липня|iulie|iul|heinakuu|heinakuuta|julius',
  'aug|august|aout|aou|ago|agosto|augustus|augusti|sie|sierpien|srpen|sierpnia|srpna|agustos|agu|август|августа|авг|серпень|серпня|elokuu|elokuuta|augusta|agustus|agt|augusztus',
  'sep|sept|september|septembre|septiembre|set|settembre|setembro|wrz|wrzesien|zar|zari|wrzesnia|eylul|eyl|сентябрь|сентября|сен|сент|вересень|вересня|septembrie|syyskuu|syyskuuta|szeptember',
  'oct|october|okt|oktober|octobre|octubre|ott|ottobre|out|outubro|paz|pazdziernik|rij|rijen|pazdziernika|rijna|ekim|eki|октябрь|октября|окт|жовтень|жовтня|octombrie|lokakuu|lokakuuta|oktobra',
  'nov|november|novembre|noviembre|novembro|listopadu|kasim|kas|ноябрь|ноября|ноя|нояб|листопад|листопада|noiembrie|marraskuu|marraskuuta|novembra',
  'dec|december|dez|dezember|decembre|dic|diciembre|dicembre|des|desember|dezembro|gru|grudzien|pro|prosinec|grudnia|prosince|aralik|ara|декабрь|декабря|дек|грудень|грудня|decembrie|joulukuu|joulukuuta|decembra',
];

const BY_NAME = byName(MONTHS);

/** Names of months that mean one month in Croatian and another in Polish or Czech are not among them. */
const CROATIAN_ALONE = byName([
  'sijecanj|sijecnja|sij',
  'veljaca|veljace|velj',
  'ozujak|ozujka|ozu',
  'travanj|travnja|tra',
  'svibanj|svibnja|svi',
  'lipanj|lipnja',
  'srpanj|srpnja',
  'kolovoz|kolovoza|kol',
  'rujan|rujna|ruj',
  '',
  'studeni|studenog|studenoga|stu',
  'prosinca',
]);

/** Whose names of months they are, where two languages differ. */
export type MonthNames = 'croatian' | 'polish';

/** The month that a name means in Croatian, and in Polish or Czech. */
const EITHER: ReadonlyMap<string, Readonly<Record<MonthNames, number>>> = new Map(
  Object.entries({
    lip: { croatian: 6, polish: 7 },
    srp: { croatian: 7, polish: 8 },
    lis: { croatian: 10, polish: 11 },
    listopad: { croatian: 10, polish: 11 },
    listopada: { croatian: 10, polish: 11 },
  }),
);

/** Of the names in any language known here those that only Polish or Czech has. */
const POLISH_ALONE: ReadonlySet<string> = new Set(
  (
    'sty styczen stycznia led leden ledna lut luty lutego unor unora marzec marca brezen brezna kwi kwiecien kwietnia duben dubna ' +
    'kveten kvetna cze czerwiec czerwca cerven cervna lipiec lipca cervenec cervence sie sierpien sierpnia srpen srpna wrz wrzesien ' +
    'wrzesnia zari paz pazdziernik pazdziernika rijen rijna listopadu gru grudzien grudnia prosinec prosince'
  ).split(' '),
);

/** 1 to 12, or null where the word is no month in any language known here; a word of two months hangs on `names`. */
export function monthNamed(word: string, names: MonthNames | null): number | 'either' | null {
  const name = plainName(word);
  const either = EITHER.get(name);
  if (either) return names === null ? 'either' : either[names];
  return BY_NAME.get(name) ?? CROATIAN_ALONE.get(name) ?? null;
}

/** What tells the language of a list. */
export interface MonthClues {
  /** Cells of the columns of days. */
  readonly days: Iterable<string>;
  /** The names of the columns and the lines above them. */
  readonly texts: readonly string[];
  readonly currency: Currency | null;
}

/** Whose names of months a list has: by its other months, by days that a month does not have, else by its words or currency. */
export function namesOfMonths({ days, texts, currency }: MonthClues): MonthNames | null {
  const said = new Set<MonthNames>();
  for (const cell of days) {
    const day = Number(/\d{1,2}(?!\d)/.exec(cell)?.[0] ?? 0);
    for (const [word] of cell.matchAll(/\p{L}{3,}/gu)) {
      const names = namesIn(plainName(word), day);
      if (names !== null) said.add(names);
    }
  }
  const [only = null, ...more] = said;
  if (only !== null) return more.length === 0 ? only : null;
  const all = texts.join(' ');
  const isCroatian = currency === 'HRK' || CROATIAN.test(all);
  const isPolish = currency === 'PLN' || currency === 'CZK' || POLISH_OR_CZECH.test(all);
  if (isCroatian === isPolish) return null;
  return isCroatian ? 'croatian' : 'polish';
}

function namesIn(name: string, day: number): MonthNames | null {
  if (CROATIAN_ALONE.has(name)) return 'croatian';
  if (POLISH_ALONE.has(name)) return 'polish';
  const either = EITHER.get(name);
  if (!either) return null;
  const [croatian, polish] = [isIn(day, either.croatian), isIn(day, either.polish)];
  if (croatian === polish) return null;
  return croatian ? 'croatian' : 'polish';
}

function isIn(day: number, month: number): boolean {
  return dayOf(LEAP_YEAR, month, day) !== null;
}

const LEAP_YEAR = 2024;

/** Words and letters of headers; `datum`, `opis` and `saldo` are of both. */
const CROATIAN = /iznos|isplat|uplat|stanje|primatelj|platitelj|svrha|promet|račun|knjiženj|đ/i;
const POLISH_OR_CZECH =
  /kwot|rachun|tytu[lł]|odbiorc|nadawc|księgowan|castk|částk|zustat|zůstat|protiuc|protiúč|popis|zprav|zpráv|účt|[łąęśńůřě]/i;

function byName(months: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    months.flatMap((names, index) =>
      names.split('|').flatMap((name): [string, number][] => (name === '' ? [] : [[name, index + 1]])),
    ),
  );
}
