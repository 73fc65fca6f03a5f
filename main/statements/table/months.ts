import { plainName } from './cells.ts';

/** Names of months by number, short and long, in the languages of the layouts read. */
const MONTHS: readonly string[] = [
  'jan|january|januar|janner|janv|janvier|ene|enero|gen|gennaio|januari|janeiro|sty|styczen|led|leden|stycznia|ledna|ocak|oca|январь|января|янв|січень|січня|ianuarie|ian|tammikuu|tammikuuta|januara|janvaris',
  'feb|february|februar|fev|fevr|fevrier|febr|febrero|febbraio|februari|fevereiro|lut|luty|uno|unor|lutego|unora|subat|sub|февраль|февраля|фев|лютий|лютого|februarie|helmikuu|helmikuuta|februara|pebruari',
  'mar|march|marz|mrz|mars|marzo|maart|mrt|marco|marzec|bre|brezen|marca|brezna|mart|март|марта|мар|березень|березня|martie|maaliskuu|maaliskuuta|marts|maret|marcius',
  'apr|april|avr|avril|abr|abril|aprile|kwi|kwiecien|dub|duben|kwietnia|dubna|nisan|nis|апрель|апреля|апр|квітень|квітня|aprilie|huhtikuu|huhtikuuta|aprila|aprilis',
  'may|mai|mayo|mag|maggio|mei|maio|maj|kve|kveten|maja|kvetna|mayis|май|мая|травень|травня|toukokuu|toukokuuta|majus',
  'jun|june|juni|juin|junio|giu|giugno|junho|cze|czerwiec|cer|cerven|czerwca|cervna|haziran|haz|июнь|июня|июн|червень|червня|iunie|iun|kesakuu|kesakuuta|junius',
  'jul|july|juli|juil|juillet|julio|lug|luglio|julho|lip|lipiec|cvc|cervenec|lipca|cervence|temmuz|tem|июль|июля|июл|липень|липня|iulie|iul|heinakuu|heinakuuta|julius',
  'aug|august|aout|aou|ago|agosto|augustus|augusti|sie|sierpien|srp|srpen|sierpnia|srpna|agustos|agu|август|августа|авг|серпень|серпня|elokuu|elokuuta|augusta|agustus|agt|augusztus',
  'sep|sept|september|septembre|septiembre|set|settembre|setembro|wrz|wrzesien|zar|zari|wrzesnia|eylul|eyl|сентябрь|сентября|сен|сент|вересень|вересня|septembrie|syyskuu|syyskuuta|szeptember',
  'oct|october|okt|oktober|octobre|octubre|ott|ottobre|out|outubro|paz|pazdziernik|rij|rijen|pazdziernika|rijna|ekim|eki|октябрь|октября|окт|жовтень|жовтня|octombrie|lokakuu|lokakuuta|oktobra',
  'nov|november|novembre|noviembre|novembro|lis|listopad|listopada|listopadu|kasim|kas|ноябрь|ноября|ноя|листопад|листопада|noiembrie|marraskuu|marraskuuta|novembra',
  'dec|december|dez|dezember|decembre|dic|diciembre|dicembre|des|desember|dezembro|gru|grudzien|pro|prosinec|grudnia|prosince|aralik|ara|декабрь|декабря|дек|грудень|грудня|decembrie|joulukuu|joulukuuta|decembra',
];

const BY_NAME: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.split('|').map((name): [string, number] => [name, index + 1])),
);

/** 1 to 12, or null where the word is no month in any language known here. */
export function monthNamed(word: string): number | null {
  return BY_NAME.get(plainName(word)) ?? null;
}
