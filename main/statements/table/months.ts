import { plainName } from './cells.ts';

/** Names of months by number, short and long, in the languages of the layouts read. */
const MONTHS: readonly string[] = [
  'jan|january|januar|janner|janv|janvier|ene|enero|gen|gennaio|januari|janeiro|sty|styczen|led|leden',
  'feb|february|februar|fev|fevr|fevrier|febr|febrero|febbraio|februari|fevereiro|lut|luty|uno|unor',
  'mar|march|marz|mrz|mars|marzo|maart|mrt|marco|marzec|bre|brezen',
  'apr|april|avr|avril|abr|abril|aprile|kwi|kwiecien|dub|duben',
  'may|mai|mayo|mag|maggio|mei|maio|maj|kve|kveten',
  'jun|june|juni|juin|junio|giu|giugno|junho|cze|czerwiec|cer|cerven',
  'jul|july|juli|juil|juillet|julio|lug|luglio|julho|lip|lipiec|cvc|cervenec',
  'aug|august|aout|aou|ago|agosto|augustus|augusti|sie|sierpien|srp|srpen',
  'sep|sept|september|septembre|septiembre|set|settembre|setembro|wrz|wrzesien|zar|zari',
  'oct|october|okt|oktober|octobre|octubre|ott|ottobre|out|outubro|paz|pazdziernik|rij|rijen',
  'nov|november|novembre|noviembre|novembro|lis|listopad',
  'dec|december|dez|dezember|decembre|dic|diciembre|dicembre|des|desember|dezembro|gru|grudzien|pro|prosinec',
];

const BY_NAME: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.split('|').map((name): [string, number] => [name, index + 1])),
);

/** 1 to 12, or null where the word is no month in any language known here. */
export function monthNamed(word: string): number | null {
  return BY_NAME.get(plainName(word)) ?? null;
}
