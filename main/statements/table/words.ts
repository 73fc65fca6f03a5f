/** What a column can hold. */
export type Meaning =
  | 'day' // of the purchase, or simply "date"
  | 'booked' // when the bank wrote it down
  | 'value' // value date: used only where there is no other
  | 'time'
  | 'payee'
  | 'text'
  | 'memo' // shown only where there is no payee and no text
  | 'type'
  | 'amount' // of the transaction, in the account's currency unless a billed amount stands beside it
  | 'fallback' // used where the amount is empty or zero: a row of the bill that is a fee alone
  | 'billed' // what the account is charged, where the file has another amount too
  | 'out'
  | 'in'
  | 'billedOut'
  | 'billedIn'
  | 'direction'
  | 'currency'
  | 'billedCurrency'
  | 'original'
  | 'originalCurrency'
  | 'extended' // a text that may state the amount in another currency
  | 'fee' // taken with the amount, where the balance shows it
  | 'balance'
  | 'status'
  | 'pending'
  | 'captured'
  | 'cancelled' // amount taken back
  | 'cancelledOn'
  | 'cancelFlag'
  | 'months' // of instalments
  | 'instalment' // which of them
  | 'reference'
  | 'account'
  | 'otherAccount' // the other side's
  | 'creditor' // SEPA id of a company that was let debit the account
  | 'perhapsAccount' // own or the other side's: the cells decide
  | 'other';

/** What holds a sum that moved. */
export const MONEY: ReadonlySet<Meaning> = new Set([
  'amount',
  'billed',
  'out',
  'in',
  'billedOut',
  'billedIn',
]);

/**
 * Names of columns by meaning, as printed by the layouts that this reader knows of. A name is
 * compared by its letters and digits alone, so case, blanks, accents and signs do not matter.
 */
export const NAMES: Readonly<Record<Meaning, string>> = {
  day: `date|transaction date|trans date|tran date|date of transaction|datetime|
    purchase date|started date|created|created on|created at|created utc|date (utc)|date processed|processed date|process date|process(ed) on|timestamp|
    effective date|entry date|activity date|operation date|date of operation|execution date|trade date|dtposted|
    datum|belegdatum|umsatzdatum|transaktionsdatum|kaufdatum|datum der transaktion|datum/zeit|
    transactiedatum|datum transactie|uitvoeringsdatum|datum verrichting|date d'operation|date de l'operation|date operation|date de transaction|date d'achat|date achat|
    fecha|fecha operacion|fecha de operacion|f. operacion|fecha de la operacion|fecha transaccion|data|data operazione|data operacao|data mov|data do lancamento|data lancamento|data movimento|data transacao|data da compra|
    dato|transaktionsdag|kopdatum|kobsdato|dato for transaksjon|datum transakce|datum provedeni|datum a cas|datum obchodu|data operacji|data transakcji|data ksiegowania|
    tranzakcio datuma|tranzakcio idopontja|datuma|fecha de transaccion|ημερομηνια|pvm|kirjauspaiva|maksupaiva|kuupaev|datums|tarih|islem tarihi|дата|дата операции|
    거래일|거래일자|거래일시|거래날짜|이용일|이용일자|이용일시|이용날짜|승인일|승인일자|승인일시|사용일|사용일자|사용일시|매출일|매출일자|일자|날짜|일시|거래년월일|납입일자|결제일시|
    交易时间|交易日期|交易日|交易创建时间|日期|发生日期|消费日期|日時|日付|利用日|ご利用日|ご利用年月日|取引日|お取引日|年月日|取引日時|利用年月日|交易發生日|消費日|消費日期|交易日期時間|timestamp (utc)|run date|дата совершения операции|дата транзакции|дата проводки|дата платежа|תאריך|תאריך עסקה|תאריך העסקה|תאריך רכישה|tarih saat|valör tarihi|
    data plata|data tranzactiei|data tranzactie|datum transakcije|datum i vrijeme|datum dokonce|datum odeslani|datum transakcie|datum uctovania|paivamaara|arvopaiva maksupaiva|tapahtumapaiva|data ora|data e ora|fecha y hora|data hora|fecha movimiento|fecha valor operacion|fecha de compra|fecha de consumo|data pagamento|f. operativa|fecha operativa|取扱日|completion time|дата i час операції|дата і час операції|дата та час операції|data lanc.|利用日/キャンセル日|取扱日付|取引年月日|年月日時刻|txn date|date and time|release_date|dateop|dia|tanggal|tanggal transaksi|tgl|tgl transaksi|дата і час|дата операції|дата документа|дата транзакції|дата платежу|תאריך הפעולה|תאריך פעולה|data de compra|transfer date|ngay giao dich|ngay|วันที่|date transaction|datum en tijd|交易時間|記帳日|posted transactions date|settlement date (local)|operation date (local)|datum zauctovania|帳務日期|дата операції (за kиїв)|дата валютування`,
  booked: `verbuchungsdatum|date_comptabilisation|buchtag|post date|posted date|posting date|posted|date posted|posted on|book date|booking date|booked|clearing date|settlement date|completed date|date completed|finished on|entered date|transaction posted date|statement date|
    buchungsdatum|buchungstag|buchung|datum buchung|boekdatum|boekingsdatum|datum verrekening|date comptable|date de comptabilisation|date de traitement|fecha contable|fecha de cargo|data contabile|data contabilizzazione|data registrazione|
    bokforingsdag|bokforingsdatum|bogforingsdato|bogfort|bogfort dato|bokfort|bokfort dato|bokforingsdato|datum zauctovani|datum splatnosti|konyveles datuma|konyvelesi datum|reskontradag|
    매입일|매입일자|접수일자|접수년월일|접수일|
    记账日期|记账日|记账时间|银行记账日|入账日期|入账日|交易成功时间|入帳日|入帳日期|入账时间|起息日|дата обработки операции|дата обработки|תאריך חיוב|data inregistrarii|datum knjizenja|data contabil|data di registrazione|fecha de liquidacion|booked at|booking date time|settled date|data rozliczenia|datum boeking|date de debit|日附`,
  value: `value date|valutadate|effective|interest date|available_on_utc|available on|valutadatum|wertstellung|wert|wertstellungsdatum|valutierung|rentedatum|date valeur|date de valeur|valeur|fecha valor|f. valor|data valuta|valutadato|rentedato|valutaveta|ranteraad|data waluty|data valor|erteknap|data do balancete|datum valuty|יום ערך|תאריך ערך|dateval|date valeur comptable|起算日`,
  time: `time|transaction time|uhrzeit|umsatzzeit|tijd|heure|hora|tid|cas|이용시간|승인시간|승인시각|거래시간|시간|이용시각|거래시각|时间|交易时刻|時刻|heure operation|godzina|orario|uhr|klokkeslaet|klockslag|時間|시간대별`,
  payee: `naziv|お店|payee|name|namn|navn|merchant|merchant name|counter party|counterparty name|partner name|partner|beneficiary|beneficiary name|payer name|payee name|recipient|vendor|store|store name|target name|creditor|debtor|supplier|counteraccount name|opposing name|opposing account|paid to|
    empfanger|zahlungsempfanger|zahlungsempfanger*in|empfangername|beguenstigter/zahlungspflichtiger|begunstigter / auftraggeber|beguenstigter|auftraggeber/empfanger|auftraggeber / begunstigter|auftraggeber/beguenstigter|name zahlungsbeteiligter|zahlungsbeteiligter|gegenkonto name|handler|handlername|geschaft|sender / empfanger|name des partners|zahlungspartner|
    naam tegenpartij|naam|tegenrekeninghouder|tegenpartij|tegenpartij van de verrichting|handelaar|naam / omschrijving|begunstigde|naam ontvanger|beneficiaire|tiers|commercant|nom du tiers|contrepartie|beneficiario|comercio|establecimiento|estabelecimento|esercente|controparte|ordinante/beneficiario|
    mottaker|motpart|modtager|mottagare|avsandare|saaja/maksaja|saaja|nazev protiuctu|nazev obchodnika|nazev prijemce|protistrana|obchodni misto|odbiorca|nadawca|odbiorca/zleceniodawca|nadawca/odbiorca|nazwa kontrahenta|kontrahent|kontrahens|partner neve|ellenoldali nev|
    가맹점|가맹점명|이용가맹점|이용하신가맹점|이용하신곳|이용처|사용처|사용처/가맹점|가맹점명/국가명|보낸분/받는분|의뢰인/수취인|상대계좌예금주명|받는분|보낸분|거래처|상호|이용점명|가맹점이름|이용가맹점명|
    交易对方|交易场所|交易地点|商户名称|对方户名|对方账户名|对手信息|交易对手名称|对方名称|商户|收款方|利用店名|利用店名・商品名|ご利用先|ご利用店名|利用先|お取引先|加盟店名|ご利用店名及び商品名|商店名稱|特店名稱|other party|שם בית העסק|שם בית עסק|בית עסק|контрагент|получатель|получатель платежа|gavejas|gavejas/moketojas|moketojas/gavejas|moketojas|beneficiar|platitel|prijemce|nazev uctu protistrany|vastaanottaja|platnik|primatelj|nazwa odbiorcy|alici|lehivo|nome|destinatario|nominativo|proveedor|fornecedor|loja|ordenante|beneficiario/ordenante|nimi|maksunsaaja|saajan nimi|取引先|ご利用先など|ご利用場所|利用先名|お支払先|加盟店|nom|nombre|naam begunstigde|empfaenger 1|empfaenger 2|empfanger 1|empfanger 2|dane kontrahenta|kontrahent / opis|naam tegenpartij bevat|name of sender/receiver|nombre comercio|nombre del comercio|nama|penerima|상점명|판매자|가맹점/상호|거래기관명|거래처명|상대예금주명|상대방|받는사람|nazev partnera|名前|이름|nazwa|saaja/maksja|nazov protiuctu|partner elnevezese|nazev protistrany|aciklama/alici|nama penerima|ten nguoi huong`,
  text: `operazione|namen|text/mottagare|libelle_complet_operation|erlauterung|buchungsinformationen|品目|description|desc|bank_desc|bank description|transaction description|transaction details|transaction detail|details|detail|narrative|narration|particulars|particulars/description|label|original description|original statement|statement_descriptor|description 1|description 2|description 3|appears on your statement as|payment reference|payment details|remittance information|note|transaction|transaction remarks|remarks|remark|subject|item title|item|items|title|booking text|rubrik|info text|
    verwendungszweck|verwendungszweckzeile 1|verwendungszweck 1|beschreibung|transaktionsbeschreibung|text|umsatztext|buchungsdetails|buchungsinformation|buchungstext zusatz|vorgang/verwendungszweck|transaktionsdetails|mitteilung|avisierungstext|bezeichnung|auftraggeber|beschreibung 1|beschreibung2|beschreibung3|reason|
    vwz1|vwz2|vwz3|vwz4|vwz5|vwz6|vwz7|vwz8|vwz9|vwz10|vwz11|vwz12|vwz13|vwz14|omschrijving|omschrijving-1|omschrijving-2|omschrijving-3|mededelingen|mededeling|vrije mededeling|gestructureerde mededeling|toelichting|communication|libelle|libelle operation|libelle simplifie|libelle complet|detail de l'ecriture|details de l'ecriture|details mouvement|motif|
    concepto|descripcion|concepto comun|concepto propio|movimiento|observaciones|historico|descricao|descrizione|descrizione operazione|causale|descrizione_completa|lancamento|titulo|memorando|
    beskrivelse|forklaring|belopet gjelder|beskrivning|text/avsandare|specifikation|verifikationstext|meddelande|tekst|selite|viesti|selgitus|paskirtis|mokejimo paskirtis|aprasymas|details of payment|details of transaction|popis|popis operace|zprava|zprava pro prijemce|poznamka|poznamka pro prijemce|message for payee|opis|opis operacji|opis transakcji|tytul|tytul operacji|szczegoly|kozlemeny|megnevezes|leiras|megjegyzes|περιγραφη|aciklama|описание|назначение платежа|
    적요|내용|거래내용|거래기록사항|기재내용|내역|이용내역|거래내역|통장표시내용|내통장표시|상품명|이용상품|사용내역|거래적요|
    商品说明|商品|摘要|交易摘要|交易说明|交易描述|交易名称|订单标题|附言|交易附言|客户摘要|用途|取引内容|お取引内容|ご利用内容|利用内容|内容|備考|摘要内容|交易內容|消費明細|說明|交易說明|summary|remarque|remarques|paaiskinimai|описание операции|основание|назначение|описание платежа|пояснение|תיאור|פרטים|תיאור פעולה|הפעולה|detalii|detalii tranzactie|descriere|explicatie|opis placila|opis transakcije|svrha|zprava pro prijemce / poznamka|ucel platby|popis transakcie|purpose|concept|detalle|detalle de la operacion|glosa|referencia 1|estabelecimento / descricao|descricao do lancamento|historico / descricao|comunicacao|notas|kuvaus|tiedot|saajan tiedot|aciklamalar|islem|islem aciklamasi|お取り扱い内容|お取扱内容|入出金先内容|деталі операції|otsikko|selitys|transactie|descrizione operazioni|notification text|texte de notification|testo di avviso|avviso|buchungstext / mitteilung|入出金内容|交易备注|交易地点/附言|詳細1|詳細2|明細|お取引明細|keterangan|uraian|uraian transaksi|опис операції|опис|деталі|призначення платежу|призначення|transaction ref1|transaction ref2|transaction ref3|dettagli|detalles|mas datos|otros datos|tytulem|tytul/opis|movimento|lancamentos|descricao lancamento|beskrivelse/tekst|noi dung|รายการ|交易附註|摘要說明|تفاصيل|תיאור הפעולה|תיאור התנועה|פירוט|release_detail|적요내용|잔액설명|transactions|transaktion|mo ta|szczegoly operacji|detalji|opis promjene`,
  memo: `memo|notes|notes and #tags|comment|comments|additional description|extended details|messages|notiz|kommentar|item description|reference text|
    송금메모|이체메모|메모|비고|거래특이사항|备注|メモ|note per il cliente|הערות|примечание|комментарий|observacao|observacoes|nota|הערה|обс|거래메모|내통장메모|memorandum|catatan`,
  type: `カテゴリ|type|transaction type|trans type|type of transaction|details type|category type|reporting_category|posting text|umsatzart|umsatztyp|buchungstext|buchungsart|transaktionstyp|transaktionsart|vorgang|art|mutatiesoort|code|type betaling|betaalwijze|soort|soort transactie|type d'operation|type operation|type de transaction|nature|tipo|tipo de movimiento|tipo de operacion|tipo operazione|tipo de transacao|tipo transacao|typ transakce|kategorie transakce|typ|typ operacji|typ transakcji|rodzaj|rodzaj transakcji|rodzaj operacji|tranzakcio tipusa|forgalom tipusa|transaktionstype|kontotyp|
    구분|거래구분|거래유형|이용구분|매출종류|거래종류|사용구분|승인구분|결제방법|交易类型|交易分类|支払方法|お支払方法|取引区分|支払区分|区分|class|transaction kind|action|тип операции|вид операции|סוג פעולה|סוג עסקה|tapahtumalaji|laji|tip tranzactie|vrsta|druh|druh transakce|tipo movimiento|tipo de lancamento|islem tipi|islem turu|typ transakcie|tipologia|詳細|ご利用内容区分|entry type|type de mouvement|typ pohybu|categoria operacao|유형|타입|タイプ|taip|jenis transaksi`,
  amount: `pesos|dolares|soles|reais|montant_operation|amount|amt|amount (total)|transaction amount|value|total|sum|amount in account currency|net amount|payment amount|purchase amount|gross|amount_value|order total|price|
    betrag|umsatz|summe|betrag in eur|bedrag|montant|montant de l'operation|montant eur|importe|cantidad|monto|importe eur|importo|ammontare|quantia|montante|belop|belob|belopp|summa|maara|suma|castka|castka v mene uctu|objem|kwota|kwota operacji|kwota transakcji|osszeg|tranzakcio osszege|ποσο|ποσον|tutar|islem tutari|сумма|сумма операции|valor|
    금액|거래금액|이용금액|이용총액|사용금액|매출금액|승인금액|결제금액|이용금액원|납입금액|총금액|총액|이용금액합계|국내이용금액|
    金额|交易金额|金額|利用金額|ご利用金額|利用額|取引金額|订单金额|交易金額|消費金額|支払金額|請求金額|お支払金額|利用代金|money|сумма транзакции|סכום|סכום עסקה|סכום העסקה|סכום מקורי עסקה|brut|bruto|brutto|lordo|importe bruto|mutatie|mutatiebedrag|suma tranzactiei|iznos|znesek|ciastka|castka platby|maara eur|summa eur|arvo|tutar (tl)|tutari|valor (r$)|valor da transacao|importe de la operacion|monto (clp)|monto operacion|importe movimiento|importo operazione|importo in euro|importo (euro)|kwota w pln|kwota w walucie|сума|сума операції|сума в валюті операції|ご利用金額（キャッシングでは元金になります）|入出金額|transaction_net_amount|credit/debit amount|amount(in rs)|jumlah|nominal|mutasi|сума в валюті рахунку|cума|kwota transakcji (waluta rachunku)|valor (em r$)|זכות/חובה|חובה/זכות|סכום בש"ח|total (aud)|total (usd)|amount (aud)|so tien|จำนวนเงิน|交易金額(臺幣)|결제금액(원)|승인금액(원)|合計|amount (rs.)|매출금액(원)|금액(원)`,
  billed: `сумма платежа|transaction amount(local)|원화금액|원화이용금액|원화환산금액|원화청구금액|billing amount|billed amount|amount billed|settlement amount|posted amount|charged amount|account amount|processed amount|buchungsbetrag|abrechnungsbetrag|bedrag in eur|zauctovana castka|kwota rozliczenia|kwota w walucie rachunku|kwota zaksiegowana|
    원금|결제원금|이번달 결제금액|이번달 납부금액|이번 달 입금하실 금액|결제예정금액|청구금액|청구원금|
    入账金额|结算金额|记账金额|实付金额|人民币金额|入账币种/金额|新臺幣金額|新台幣金額|臺幣金額|台幣金額|native amount|сумма в валюте счета|сумма пересчитанная в валюту счета|сумма платежа в валюте счета|סכום חיוב|סכום החיוב|сумма в валюте карты|сума в валюті картки|txn amount (funding card)`,
  fallback: `kwota blokady/zwolnienie blokady`,
  out: `zaduzenje|zaduzenja|duguje|amount debited|debited amount|expense amount|дебит|v breme|debit|debits|debit amount|debit amt|dr|dr amount|withdrawal|withdrawals|withdrawal amt|withdrawal amount|withdrawal amount (inr )|money out|paid out|payments out|outflow|out|spent|charge|charges|amount debit|payments|paid|expense|expenses amount|spending|sent|
    soll|ausgang|belastung|lastschrift|belastungen|ausgaben|ausgabe|auszahlung|abgang|debet|af|uitgaven|uit|afschrijving|debit euros|montant debit|sortie|depense|cargo|cargos|gasto|gastos|debe|dare|uscite|uscita|addebiti|addebito|saida|saidas|debito|debitos|
    ut|ut av konto|ut fra konto|ud|uttag|utgifter|utbetalning|otto|vydaj|vydaje|odchozi|obciazenia|obciazenie|wydatki|kwota obciazenia|terheles|kiadas|χρεωση|borc|расход|списание|
    출금|출금액|출금금액|찾으신금액|지급|지급금액|지급액|나간금액|출금(원)|인출금액|支出|支出金额|取出金额|交易金额(支出)|付款|转出|借方金额|借方|借方发生额|出金|出金金額|お引出し|お引出金額|お支払い金額|引出|引出金額|出金額|支出金額|提款|お引き出し|списания|расходы|дебет|расходная операция|חובה|בחובה|giden|cikan tutar|isplata|isplate|odliv|breme|debetas|islaidos|iseinantis|debito (r$)|importe cargo|retiros|retiro|egresos|egreso|salidas|uscite (euro)|addebiti (euro)|kulu|menot|plati|suma debit|debet (pln)|obciazenia (pln)|debit(inr)|withdrawn|importo uscite|importo dare|支払い金額(円)|出金金額(円)|funds out|お引き出し額|お引出し額|お引出額|払出金額|払戻金額|払戻|debit (rp)|mutasi debit|сума списання|cума списання|списано|money sent|spent amount|importo addebito|addebiti (eur)|uscite (eur)|saida(r$)|saidas (r$)|soll (eur)|belastung chf|belastung in chf|lastschrift in chf|ghi no|ถอน|提出|提款金額|提出金額|지출|지출액|지출금액|net_debit_amount|so tien ghi no|出帳金額|支出(元)|debit (sar)`,
  in: `odobrenje|odobrenja|potrazuje|amount credited|credited amount|income amount|v dobro|одобрение|credit|credits|credit amount|credit amt|cr|cr amount|deposit|deposits|deposit amt|deposit amount|deposit amount (inr )|money in|paid in|payments in|inflow|in|received|amount credit|income|
    haben|eingang|gutschrift|gutschriften|einnahmen|einnahme|einzahlung|zugang|bij|inkomsten|bijschrijving|montant credit|credit euros|entree|recette|abono|abonos|ingreso|ingresos|haber|avere|entrate|entrata|accrediti|accredito|entrada|entradas|credito|creditos|
    inn|inn pa konto|ind|insattning|insatt|inbetalning|inkomster|pano|prijem|prijmy|prichozi|uznania|uznanie|wplywy|kwota uznania|jovairas|bevetel|πιστωση|alacak|приход|зачисление|
    입금|입금액|입금금액|맡기신금액|들어온금액|입금(원)|예입금액|收入|收入金额|存入|存入金额|交易金额(收入)|收款|转入|贷方金额|贷方|贷方发生额|入金|入金金額|お預入れ|お預り金額|預入|預入金額|入金額|収入|收入金額|存款|お預け入れ|поступления|доходы|кредит|приходная операция|זכות|בזכות|gelen|giren tutar|uplata|uplate|priliv|dobro|kreditas|pajamos|ieinantis|importe abono|depositos|deposito|entrate (euro)|accrediti (euro)|tulo|tulot|panot|incasari|suma credit|uznania (pln)|credit(inr)|importo entrate|importo avere|預かり金額|預り金額|入金金額(円)|funds in|お預け入れ額|お預入れ額|お預入額|受入金額|預入額|kredit|kredit (rp)|mutasi kredit|сума зарахування|cума зарахування|зараховано|accrediti (eur)|entrate (eur)|entrada(r$)|entradas (r$)|haben (eur)|gutschrift chf|gutschrift in chf|ghi co|ฝาก|存款金額|存入金額|수입|수입액|수입금액|net_credit_amount|so tien ghi co|入帳金額|收入(元)`,
  billedOut: `记账金额(支出)`,
  billedIn: `记账金额(收入)`,
  direction: `수입/지출|income/expense|af bij|credit/debit|debit/credit|creditdebet|d/k|d/c|c/d|dr/cr|cr/dr|direction|debit or credit|credit or debit|sign|balance impact|soll/haben|s/h|bevetel/kiadas|be/ki|creditdebitindicator|transaction type (debit/credit)|debet/credit|debet/kredit|ma/dp|입출금구분|입출금|입금/출금|입출구분|收/支|收支类型|收/付|借贷|借贷标志|借贷方向|入出金|d/h|dc indicator|debit credit indicator|bij af|movement type|крт/дбт|προσημο ποσου|προσημο|入払区分|debit/credit flag|billingamountsign|db/cr|d or c|jenis|תנועה|deebet/kreedit|debit/kredit|borc/alacak|smer uhrady|операція|вид операції|тип операції (дебет/кредит)`,
  currency: `currency|currency code|ccy|cur|transaction currency|amount_currency|source currency|account currency|curr|billing currency|
    wahrung|waehrung|kontowahrung|munt|muntsoort|valuta rekening|valutacode|devise|monn.|monnaie|divisa|moneda|moeda|valuta conto|valuta|mena|mena uctu|waluta|waluta rachunku|devizanem|penznem|tranzakcio devizaneme|валюта|para birimi|currency of amount|
    통화|통화코드|거래통화|이용통화|币种|货币|交易币种|币别|交易货币|通貨|幣別|币种名称|валюта операции|מטבע|מטבע חיוב|valuta tranzactiei|valiuta|valuuta|valuta tranzakcije|doviz|doviz cinsi|monnaie du compte|moneda cuenta|divisa cuenta|devies|valuutta|txn currency|munteenheid|валюта картки|валюта рахунку|mata uang|화폐|통화명|currency type|loai tien|สกุลเงิน|מטבע החיוב|osszeg devizaneme|konyvelesi szamla devizaneme|posted currency|mena uctu platitele`,
  billedCurrency: `валюта платежа|local currency type|settlement currency|buchungswahrung|入账货币|结算币种|记账币种|결제통화|currency of settlement|native currency|валюта счета|валюта карты|txn currency (funding card)`,
  original: `belop i valuta|belob i valuta|currency amount|amount in currency|belopp i valuta|valutabelopp|valutabeløp|utlandskt belopp|transaction amount(foreign)|original amount|local_amount|foreign amount|amount foreign|transaction currency amount|amount in transaction currency|fx amount|foreign currency amount|foreign spend amount|transfer amount|originalbetrag|ursprungsbetrag|betrag (fremdwahrung)|betrag in fremdwahrung|fremdwahrungsbetrag|betrag ursprungswahrung|oorspr bedrag|oorspronkelijk bedrag|montant devise|importe original|importe divisa|importo originale|kwota w walucie oryginalnej|puvodni castka|original castka|
    해외이용금액|현지금액|현지이용금액|외화금액|이용금액(외화)|현지통화금액|해외승인금액|外币金额|交易地金额|交易币种/金额|現地利用額|現地通貨額|外貨金額|外币交易金额|外幣金額|сумма в валюте транзакции|txn amount (foreign spend)|intl.amount|сума в валюті транзакції|海外出金金額|현지금액(외화)|original transaction amount`,
  originalCurrency: `foreign currency type|original currency|local currency|foreign currency|fx currency|transfer amount currency|originalwahrung|fremdwahrung|ursprungswahrung|oorspr munt|devise d'origine|divisa original|waluta oryginalna|현지통화|외화통화|通貨名称|現地通貨|外币币种|валюта транзакции|txn currency (foreign spend)|валюта транзакції|original transaction currency`,
  fee: `fee|fees|gebuhr|gebuhren|frais|comision|commissione`,
  balance: `balance|running balance|running bal.|current balance|available balance|account balance|ledger balance|closing balance|balance after|balance amount|ending balance|balance (inr )|new balance|acct balance|balance after transaction|sgd equivalent balance|beginning balance|opening balance|
    saldo|kontostand|saldo nach buchung|saldo na trn|saldo na mutatie|saldo na boeking|solde|saldo contabile|saldo disponible|saldo final|boeksaldo|valutair saldo|saldo po transakcji|saldo po operacji|zustatek|zustatek po|egyenleg|bokfort saldo|disponibelt|tilgjengelig|saatavilla|υπολοιπο|bakiye|остаток|balance (gbp)|
    잔액|거래후잔액|잔고|余额|账户余额|本次余额|联机余额|残高|差引残高|お預り残高|餘額|结余|остаток на счете|баланс|יתרה|yitra|likutis|jaak|atlikums|sold|sold final|stanje|stav uctu|konecny zustatek|net cash balance|cash balance|saldo r$|saldo disponivel|saldo resultante|kalan bakiye|現在(貸付)高|現在高|取引後残高|残高照会|залишок на кінець періоду|залишок|залишок після операції|баланс після операції|יתרה משוערת|היתרה|היתרה בש"ח|יתרה בש"ח|saldo contabilistico|partial_balance|saldo do dia(r$)|so du|คงเหลือ|saldo akhir|solde apres operation|balance (sar)|sold contabil|balanta|saldo parcial|acik bakiye|zostatok`,
  status: `status|transaction status|state|statetype|counterparty status|cleared|zustand|info|statut|estado|situacao|stato|contabilizzazione|stav|stan|statusz|statuss|tilstand|상태|처리상태|진행상태|거래상태|처리결과|승인상태|当前状态|交易状态|状態|狀態|处理状态|статус|סטטוס|durum|buchungsstatus|booking_status|etat|статус операции|estatus|tilstand status|결제상태|estado de la operacion|ステータス|状況|tila`,
  pending: `pending|is pending|vorgemerkt|en attente|pendiente`,
  captured: `매입|매입상태|매입여부|매입구분|접수여부|접수상태`,
  cancelled: `취소금액|승인취소금액|매출취소금액|매입취소금액|취소매출금액`,
  cancelledOn: `취소일|취소일자|취소일시|취소날짜`,
  cancelFlag: `취소여부|취소상태|취소구분|취소`,
  months: `分割回数|支払回数|할부|할부개월|할부기간|할부개월수|개월|할부개월수개월`,
  instalment: `회차|할부/회차|청구회차|parcela|parcelas|numero da parcela|parcela atual|cuota|cuotas|nro cuota|n cuota|numero de cuota|taksit|taksitler|taksit no|rata|raty|installment|installments|instalment|instalments|installment no|installment number|今回回数`,
  reference: `order id|reference|reference number|reference no|ref|ref no|refid|transaction id|id|transferwise id|txn id|trn|transaction reference number|transaction number|transaction no|reference id|record id|balance_transaction_id|fitid|unique id|document number|
    buchungsreferenz|transaktionsnummer|zahlungsreferenz|transactiereferentie|referentie|volgnummer|n° de transaction|referencia|riferimento|numero operazione|id transakce|banki azonosito|numer transakcji|reference operation|referenznummer|referenz|transaktionsid|
    승인번호|거래번호|거래고유번호|전표번호|승인no|交易订单号|交易单号|流水号|交易流水号|日 志 号|取引番号|承認番号|订单号|id transacao|identificador|kode transaksi|tranid`,
  account: `account|account number|account no|acct|account name|source account|card no.|card #|card number|cardid|card used for transaction|credit card number|first bank card|bank account number|own account|product account|account number (iban)|
    auftragskonto|iban auftragskonto|auftraggeberkonto|iban auftraggeberkonto|kontonummer auftraggeber|konto|eigenes konto|umsatz getatigt von|kartennummer|rekeningnummer|rekening|kredietkaart|numero de compte|compte|numero de cuenta|cuenta|numero conto|conto|conta|cislo uctu|kontonr|kontonummer eigen|rachunek|numer rachunku|numer konta|szamlaszam|
    이용카드|카드번호|계좌번호|이용카드번호|카드명|이용카드명|카드|계좌|통장번호|账号|卡号|本方账号|口座番号|借记卡号|利用カード|カード番号|wallet|номер карты|номер счета|номер карты/счета/договора|saskaitos nr|konto number|hesap no|tili|tilinumero|iban tili`,
  extended: '',
  otherAccount: '',
  creditor: `glaubiger-id|glaeubiger id|creditor id`,
  perhapsAccount: `iban|kontonummer|kontonummer/iban|iban/bbano|iban/bban|bank account|compte bancaire`,
  other: `残高調整|集計の設定|通貨変換前の金額|カテゴリの内訳|결제후잔액|支払残高|mandatsreferenz|kundenreferenz|kundenreferenz (end-to-end)|end-to-end-referenz|sammlerreferenz|machtigingskenmerk|machtigingsnummer|betalingskenmerk|incassant id|商家订单号|商户单号|商家单号|client reference|sepa reference|mandate identification|tegenrekening|tegenrekening iban/bban|counteraccount|gegenkonto|tegenrekeningnummer|상대계좌번호|상대은행|对方账号|对方卡号/账号|交易对手账号|account type|product|category|subcategory|category group|exchange rate|check number|cheque number|sort code|account_owner|account_id|card member|카드구분|카드종류|이용고객명|할인금액|적립포인트|적립예정|결제예정일|최초결제일자|수수료|수수료(이자)|이자/수수료|支付方式|收/付款方式|卡号后四位|卡号末四位|卡末四位|last four digits|利用者|支払手数料|支払総額|from email address|receipt id|transaction category|counterparty account|status code|ref currency|rewards earned|加盟店番号|валюта залишку|сума комісій|сума кешбеку|タイムゾーン|fuseau horaire|zeitzone|zona horaria|fuso orario|tijdzone|strefa czasowa|fuso horario|시간대|time zone|利用国|変換レート(円)|支払い区分|取引方法|信用カード会社`,
};
