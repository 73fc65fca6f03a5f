/** Codes that no account of a person is held in: metals, funds, tests, "none". */
const NO_ACCOUNT = /^X(?!AF$|OF$|CD$|PF$|CG$)|^(BOV|CHE|CHW|CLF|COU|MXV|USN|UYI|UYW|SVC)$/;

/** The usual ones of this language's speakers come first. */
const FIRST: Readonly<Record<string, readonly string[]>> = {
  ko: ['KRW', 'USD', 'JPY', 'EUR', 'CNY'],
  en: ['USD', 'EUR', 'GBP', 'KRW', 'JPY', 'CAD', 'AUD'],
};

export interface CurrencyChoice {
  readonly value: string;
  /** `KRW · South Korean won` */
  readonly label: string;
}

/** All currencies of today by name in this language, the usual ones first. */
export function currencyChoices(language: string): readonly CurrencyChoice[] {
  const names = new Intl.DisplayNames(language, { type: 'currency' });
  const first = FIRST[language] ?? [];
  const rest = Intl.supportedValuesOf('currency').filter(
    (code) => !NO_ACCOUNT.test(code) && !first.includes(code),
  );
  return [...first, ...rest].map((code) => ({ value: code, label: `${code} · ${names.of(code) ?? code}` }));
}
