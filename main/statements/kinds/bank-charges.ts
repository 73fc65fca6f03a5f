import { alone, phrases } from './phrases.ts';

/*
 * What a bank takes or gives for itself. A fee of somebody else (a gym's, a school's, a toll) is a
 * purchase, and merchants are called Grand Frais, 이자카야, Cash & Carry: a fee has to be one of a bank.
 */

/** `foreign transaction fee`, `non-chase atm fee`, `overdraft paid item fee`: from the start on nothing but a bank's words. */
const ENGLISH_FEE_WORDS =
  'foreign|international|intl|overseas|cross|border|currency|conversion|exchange|ccy|fx|transaction|txn|trans|' +
  'purchase|over ?draft|od|over|limit|arranged|unarranged|unauthorised|nsf|insufficient|funds|returned?|check|cheque|' +
  'deposited|deposit|items?|paid|unpaid|late|payment|pymt|pmt|annual|yearly|quarterly|monthly|mthly|daily|renewal|' +
  'membership|maintenance|maint|service|services|account|acct|bank|card|credit|debit|visa|mastercard|atm|out|of|' +
  'network|cash|advance|withdrawal|wdl|balance|transfer|wire|incoming|outgoing|domestic|stop|minimum|inactivity|' +
  'dormant|dormancy|paper|statement|replacement|plan|premium|metal|usage|sterling|non[ -][a-z]+|excess|activity|' +
  'administration|admin|management|fixed|standard|the|and';

export const FEE_TEXT = phrases(
  [
    // Anywhere: nobody but a bank says so
    '(?:foreign|intl|international|overseas|cross-?border) (?:transaction|currency|exchange|usage) (?:fee|charge)s?',
    '(?:over ?draft|nsf|atm|wire transfer|cash advance|balance transfer|late payment|stop payment) (?:item )?fees?',
    '(?:service|maintenance|overdraft|monthly account|monthly service|late payment|unpaid item|returned item|non-sterling transaction) charges?',
    'atm surcharge',
    'wise charges for',
    // German. Entgelt and Gebühr of a town hall or a car park are none
    'kontofue?hrung[a-z]*',
    '(?:auslandseinsatz|auslands|fremdwae?hrungs|kontofue?hrungs|konto|karten|kreditkarten|girocard|grund|buchungs|bargeld|depot|verwahr|rue?cklastschrift)-?(?:entgelte?|gebue?hr(?:en)?)',
    '(?:visa|mastercard|kreditkarte|amex|american express) (?:jahres)?(?:preis|entgelt|gebue?hr|beitrag)',
    'entgelt(?:abschluss|e? (?:fue?r )?(?:konto|karte|girocard|bargeld|auslands|ue?berweisung)[a-z]*)',
    // French
    'frais (?:bancaires?|(?:de )?tenue|(?:de )?gestion|trimestriels?|mensuels?|carte|d.intervention|intervention|d.opposition|operation|paiement|retrait|change|devise|irreg|(?:de )?rejet|hors zone)[a-z]*',
    'commissions? (?:d.)?(?:intervention|de change|de mouvement|mouvement|paiement|retrait|carte)',
    'agios',
    'cotisation (?:carte|compte|visa|mastercard|bancaire)',
    // Spanish, Portuguese, Italian
    'comision(?:es)? (?:de |por )?(?:mantenimiento|administracion|emision|cuenta|tarjeta|transferencia|descubierto|cajero|cambio|divisa|servicio|reclamacion|retirada)',
    'cuota (?:anual )?(?:de )?tarjeta',
    'tarifa (?:pacote|bancaria|mensal|manut|cesta|doc|ted|pix|saque|emissao|extrato|transf)[a-z]*',
    'cesta de servicos',
    'iof',
    'anuidade (?:cartao|diferenciada)',
    'comissao (?:de )?(?:manutencao|gestao|conta)',
    'canone (?:mensile |annuo |trimestrale )?(?:conto|carta|tenuta)',
    'spese (?:di )?tenuta',
    'imposta di bollo',
    // Dutch
    'kosten (?:rekening|betaal|oranje|pakket|basispakket|gebruik|pas|creditcard|zakelijk|overboeking|geldopname|buitenland)[a-z]*',
    '(?:oranje|betaal|basis|plus|royaal)?pakketkosten',
    'rekeningkosten',
    'koersopslag',
    // Nordic, Czech, Polish, Hungarian
    '(?:kort|bank|uttags|arskort)avgift',
    'arsavgift kort',
    'valutapaslag',
    '(?:kort|ars|transaktions|haeve)gebyr',
    'poplatek za (?:veden|vyber|kart|transak|poloz|spravu)[a-z]*',
    'oplata (?:za |mies\\. za )?(?:prowadz|kart|przel|wypl|obsl|transak|operac)[a-z]*',
    'prowizja',
    'provize',
    '(?:szamlavezetesi|kartya|tranzakcios|konyvelesi)-? ?dij',
    'tranzakcios illetek',
    'jutalek',
  ],
  [
    `^(?:(?:${ENGLISH_FEE_WORDS})[ ./&-]+)+fees?(?![a-z])`,
    '^fees?(?=$|[^a-z ]| for )',
    // Cut short by banks that print 20 letters
    '^foreign transaction(?: fe?)?$',
    '^visa international service assessment',
    '(?:^|· )(?:entgelte?|gebue?hr(?:en)?|kosten|frais|gebyr|avgift|poplatek|prowizja)$',
    '^entgelt ',
    '^frais(?! (?:et |de (?:port|livraison|scolarite|dossier|notaire)))(?= )',
    '^cotis(?:ation)?\\.?(?= )(?!.*(?:mutuelle|assurance|syndic|club|sport))',
    '^commission[eis]*(?![a-z])',
    // The power company of Mexico is the Comisión Federal de Electricidad
    '^comision(?:es)?(?![a-z])(?! (?:federal|nacional|estatal))',
    '^tarifa (?!plana|social)',
    '^anuidade',
    // Korean: of a bank, not of an estate agent (중개수수료) or a railway (취소수수료)
    '(?:해외|이용|이체|송금|타행|타은행|은행|자동화기기|cd|atm|인출|출금|입금|통지|알림|sms|문자|브랜드|서비스|환전|대출|상환|취급|연체|카드|할부|리볼빙|발급|증명서|국제) ?수수료',
    alone('수수료'),
    '^(?:[가-힣a-z0-9 ]*카드 ?)?(?:[가-힣]{2} ?)?연회비',
    '手续费|手續費|(?<!会员|會員|協会|协会)年费|工本费|短信服务费|账户管理费',
    '手数料|カード年会費|^年会費',
  ],
);

/** The bank's own word for the row. */
export const FEE_TYPE = phrases(
  [
    'fees?',
    'srvchg',
    'service charge',
    'gebue?hr(?:en)?',
    'entgelte?',
    'abschluss',
    'frais',
    'commissions?',
    'comision(?:es)?',
    'commissioni?',
    'tarifa',
    'kosten',
    'poplatek',
    'oplata',
    'prowizja',
    'gebyr',
    'avgift',
  ],
  ['수수료|연회비|手续费|年费|手数料'],
);

export const INTEREST_TEXT = phrases(
  [
    'interest (?:charged?|paid|payment|earned|credit|debit|adjustment|income|on|rate|capitali[sz]ed|applied|added|due)',
    '(?:debit|credit|savings|loan|overdraft|purchase|cash advance|gross|net|residual|minimum|accrued|bonus) interest',
    'int(?:\\.|erest)? (?:paid|earned|charged)',
    'finance charges?',
    '(?:haben|soll|guthaben|spar|kredit|dispo|tagesgeld|festgeld|darlehens|ue?berziehungs)?zinsen',
    'zins(?:abschluss|gutschrift|zahlung|ertrag|belastung|buchung)',
    'kapitalertrags?steuer',
    'interets (?:crediteurs?|debiteurs?|livret|de retard|bruts|nets|sur|acquis)',
    'intereses',
    'liquidacion (?:de )?intereses',
    'juros',
    'rendimentos?',
    'interessi',
    '(?:credit|debet|spaar|hypotheek|roodstand)rente',
    'ranta',
    'renter',
    'urok[uy]?',
    'odsetki',
    'kamat',
  ],
  [
    '^(?:int · )?(?:net |gross )?interest(?=$|[^a-z ]| (?!ing))',
    '(?:^|· )(?:interets?|rente)$',
    '^rente (?:lening|krediet|hypotheek|spaar|rekening)',
    // Not 이자카야, and not 이자녹스
    '(?:(?<![가-힣])|예금|적금|대출|결산|연체|할부|정기|통장|카드론|박스|저금통|세후|보너스|당일)이자(?![가-힣])',
    '이자(?:입금|지급|납입|수납|출금|정산|소득세|세)',
    '结息|利息|結息|利子',
  ],
);

export const INTEREST_TYPE = phrases(
  ['interest', 'int', 'zinsen', 'interets?', 'interessi', 'intereses', 'juros', 'ranta', 'renter'],
  [`이자(?![가-힣])|이자(?:입금|지급|정산)`, '结息|利息|利子'],
);

export const CASH_TEXT = phrases(
  [
    'atm(?! ?(?:fee|surcharge))',
    'cash (?:withdrawal|wdl|wd|w/d|advance|deposit|dispense[dr]|machine)',
    'cardless cash',
    'cash ?point',
    '(?:branch|counter|teller|mobile) (?:cash )?withdrawal',
    'withdrawal at',
    'bargeld[a-z]*',
    'geldautomat[a-z]*',
    'bar(?:aus|ein)zahlung',
    '(?:bar)?abhebung',
    'auszahlung (?:ga|girocard|geldautomat|bargeld)',
    '(?:bankomat)?behebung',
    'retrait (?:dab|gab|especes?|carte|cb|distributeur|au distributeur|du|en devise)',
    '(?:versement|depot) (?:d.)?especes',
    'reintegro (?:en )?(?:cajero|efectivo)[a-z]*',
    'cajero(?: automatico)?',
    '(?:retirada|retiro|disposicion|ingreso|deposito) (?:de |en )?efectivo',
    'saque',
    'levantamento',
    'prelievo',
    'prelevamento',
    'bancomat prel[a-z]*',
    'versamento contant[ei]',
    'geldautomaat',
    'geldopname',
    'geldmaat',
    'opname (?:automaat|geld[a-z]*)',
    '(?:storting|afstorten) (?:automaat|geld[a-z]*|contant[a-z]*)',
    '(?:bankomat|kontant)?uttag',
    'kontant(?:uttag|haevning|insattning|uttak)',
    'haevning',
    'minibank',
    'vyber (?:z |hotov|bankomat|atm)[a-z]*',
    'wyplata (?:gotowki|z bankomatu|w bankomacie|bankomat|karta)',
    'keszpenz[a-z]*',
  ],
  [
    '^(?:retrait|reintegro|bankomat|wyplata|vyber|lnk) (?!colis|commande)',
    '^gea, ',
    '(?:atm|cd|자동화기기|현금|창구|편의점|스마트) ?(?:출금|입금|인출|지급)|출금기|현금(?:서비스|카드)|단기카드대출|장기카드대출|카드론(?! ?이자)',
    alone('현금'),
    '取款|取现|现金(?:支取|存入|存款)|現金(?!値引)|引出',
  ],
);

export const CASH_TYPE = phrases(
  [
    'atm',
    'cash',
    'cash (?:withdrawal|deposit|advance)',
    'bargeld[a-z]*',
    'geldautomat[a-z]*',
    'retrait(?: d.especes)?',
    'cajero',
    'geldautomaat',
    'geldopname',
    'cpt',
  ],
  ['현금(?!영수증)|(?:atm|cd|창구) ?(?:출금|입금)|取款|取现|現金|引出'],
);
