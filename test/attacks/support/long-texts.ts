/** What patterns repeat: blanks, digits, letters of several scripts, signs, and beginnings of dates, times and sums. */
export const REPEATED = [
  ' ', '\t', '\u00a0', '\n', '1', '0', 'a', 'A', 'x', 'K', '가', '日', '원', '년',
  '-', '.', ',', "'", '"', '/', '*', '+', '|', ';', ':', '_', '@', '=', '<', '>', '&', '(', ')', '[', '{', '?', '~', '–', '·', '，',
  '9.', '1,', '1 ', 'a ', 'a-', 'a.', '- ', "''", '""', '&#', '12:', '2026', '2026-', '2026.', '¥1', 'usd ', '₩', '.com', 'www.', 'X*', '(가', '거래', 'to ', 'von ', 'sale ', '이월 ',
] as const; // prettier-ignore

const LENGTH = 5_000;

export function long(repeated: string): string {
  return `a${repeated.repeat(LENGTH / repeated.length)}!`;
}

const table = (...rows: readonly string[]): string => rows.join('\n');
const HEAD = 'Date,Description,Amount,Currency';
const ROWS = ['2026-04-28,KITE BOOKS,-5.00,EUR', '2026-04-29,KITE BOOKS,-6.00,EUR'] as const;

/** A statement of each format, with the text in each place that a bank fills. */
export const STATEMENTS: Readonly<Record<string, (text: string) => string>> = {
  'a CSV description': (t) => table(HEAD, `2026-04-28,${t},-5.00,EUR`, ...ROWS),
  'a CSV description in quotes': (t) => table(HEAD, `2026-04-28,"${t}",-5.00,EUR`, ...ROWS),
  'a CSV date': (t) => table(HEAD, `${t},KITE,-5.00,EUR`, ...ROWS),
  'a CSV amount': (t) => table(HEAD, `2026-04-28,KITE,${t},EUR`, ...ROWS),
  'a CSV currency': (t) => table(HEAD, `2026-04-28,KITE,-5.00,${t}`, ...ROWS),
  'a CSV time': (t) => table(`${HEAD},Time`, `2026-04-28,KITE,-5.00,EUR,${t}`, '2026-04-29,KITE,-6.00,EUR,10:00'),
  'a CSV header': (t) => table(`Date,Description,Amount ${t},${t}`, ...ROWS),
  'a line above a CSV': (t) => table(t, '', HEAD, ...ROWS),
  'a label above a CSV': (t) => table(`Account,${t}`, `Period,${t}`, HEAD, ...ROWS),
  'a line below a CSV': (t) => table(HEAD, ...ROWS, `opening balance ${t}`, `총 합계 ${t}`),
  'a Korean card': (t) =>
    table(
      '거래일,이용카드,가맹점명,승인번호,금액,거래통화,취소상태',
      `2026.04.14 07:03,${t},${t},${t},5000,KRW,${t}`,
      '2026.04.15 07:03,본인,서점,1235,5000,KRW,',
    ),
  'an OFX value': (t) =>
    `OFXHEADER:100\nDATA:OFXSGML\n\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>USD<BANKACCTFROM><BANKID>1<ACCTID>${t}<ACCTTYPE>CHECKING</BANKACCTFROM><BANKTRANLIST>` +
    `<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20260428<TRNAMT>-5.00<FITID>${t}<NAME>${t}<MEMO>${t}</STMTTRN><STMTTRN><TRNTYPE>${t}<DTPOSTED>${t}<TRNAMT>${t}<FITID>2<NAME>x</STMTTRN>` +
    '</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>',
  'an OFX tag': (t) => `OFXHEADER:100\n\n<OFX><BANKMSGSRSV1><${t}><STMTTRN ${t}>${t}`,
  'a QIF line': (t) => `!Type:CCard\nD04/28'26\nT-5.00\nP${t}\nM${t}\nN${t}\nL${t}\n^\nD${t}\nT${t}\nPx\n^\n!Type:${t}\n`,
  'an MT940 field': (t) =>
    `:20:X\n:25:${t}\n:28C:1/1\n:60F:C260401EUR100,00\n:61:2604280428D5,00NMSC${t}\n:86:020?00${t}?20${t}?32${t}\n:61:${t}\n:62F:C260430EUR95,00\n-`,
  'an MT940 text': (t) =>
    `:20:X\n:25:123\n:28C:1/1\n:60F:C260401EUR100,00\n:61:2604280428D5,00NMSCNONREF\n:86:/EREF/${t}/REMI/${t}/\n${t}\n:62F:C260430EUR95,00\n-`,
  'a CAMT element': (t) =>
    `<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><Stmt><Acct><Id><IBAN>${t}</IBAN></Id></Acct>` +
    `<Ntry><Amt Ccy="EUR">5.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-04-28</Dt></BookgDt><NtryDtls><TxDtls><RmtInf><Ustrd>${t}</Ustrd></RmtInf></TxDtls></NtryDtls><AddtlNtryInf>${t}</AddtlNtryInf></Ntry>` +
    `<Ntry><Amt Ccy="EUR" ${t}>${t}</Amt><BookgDt><Dt>${t}</Dt></BookgDt></Ntry></Stmt></BkToCstmrStmt></Document>`,
  'a web page': (t) =>
    `<html><meta charset=utf-8><table><tr><td>Date<td>Description<td>Amount</tr><tr><td>2026-04-28<td ${t}>${t}<td>-5</tr><tr><td>2026-04-29<td>b<td style="${t}">-6</table>${t}`,
  'XML of Excel 2003': (t) =>
    '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">' +
    `<Styles><Style ss:ID="s1"><NumberFormat ss:Format="${t}"/></Style></Styles><Worksheet ss:Name="${t}"><Table>` +
    ['Date', 'Description', 'Amount'].map((name) => `<Cell><Data ss:Type="String">${name}</Data></Cell>`).join('').replace(/.*/, '<Row>$&</Row>') +
    `<Row><Cell ss:StyleID="s1"><Data ss:Type="DateTime">2026-04-28</Data></Cell><Cell ss:StyleID="s1"><Data ss:Type="String">${t}</Data></Cell><Cell ss:StyleID="s1"><Data ss:Type="Number">-5</Data></Cell></Row></Table></Worksheet></Workbook>`,
}; // prettier-ignore
