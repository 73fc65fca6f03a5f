import type { MessageId } from '../messages/catalogue.ts';
import type { Said } from '../said.ts';
import type { DirectoryEntry } from './directory-entry.ts';
import type { Confidence, IssuerCountry, PaymentRoute } from './terms.ts';

/** A way to reach somebody that Recoup knows of, and the cases it is for. */
export interface KnownContact extends DirectoryEntry {
  /** Parts of names in lower case: of the merchant, of the account's institution, and for the search. */
  readonly names: readonly string[];
  /** Ways of payment it is for, whoever the merchant is. */
  readonly routes: readonly PaymentRoute[];
  /** Countries it is for; all where empty. */
  readonly countries: readonly IssuerCountry[];
}

/** The day on which the contacts were last looked at; all were read in stored copies. */
const CHECKED_ON = '2026-11-20';

type Facts = Partial<Omit<KnownContact, 'id' | 'name' | 'kind' | 'source' | 'own' | 'note'>> & {
  readonly confidence: Confidence;
  readonly source: string;
};

function contact(id: string, name: string, kind: DirectoryEntry['kind'], facts: Facts): KnownContact {
  const { confidence, source, ...known } = facts;
  return {
    id,
    name,
    kind,
    country: null,
    channel: null,
    phone: '',
    phoneAbroad: '',
    email: '',
    url: '',
    how: null,
    limits: null,
    names: [],
    routes: [],
    countries: [],
    ...known,
    note: '',
    own: false,
    source: { confidence, source, url: facts.url ?? '', checkedOn: CHECKED_ON },
  };
}

const say = (id: MessageId, values?: Said['values']): Said => (values ? { id, values } : { id });

/** Every number of a card company may have changed since it was read. */
const CARD_IS_RIGHT = say('directory.limits.cardIsRight');
const conflict = (others: string): Said => say('directory.limits.conflict', { others });

const OPENAI = ['openai', 'chatgpt'];

/** Merchants, processors, stores and PayPal. */
const SELLERS: readonly KnownContact[] = [
  contact('openai-chat', 'OpenAI Help Center', 'merchant', {
    channel: 'chat',
    url: 'https://help.openai.com',
    names: OPENAI,
    how: say('directory.how.openaiChat'),
    limits: say('directory.limits.openaiChat'),
    confidence: 'secondary',
    source: 'OpenAI Help 6614161 (older text read), legalclarity.org, code-velocity.com',
  }),
  contact('openai-unauthorised', 'OpenAI Help: unauthorized charges', 'merchant', {
    channel: 'form',
    url: 'https://help.openai.com/en/articles/7242625-unauthorized-chatgpt-or-api-credit-purchase-charges-how-to-request-a-refund',
    names: OPENAI,
    how: say('directory.how.openaiUnauthorised'),
    limits: say('directory.limits.openaiUnauthorised'),
    confidence: 'secondary',
    source: 'title in OpenAI’s billing collection; link from a public repository; text not read',
  }),
  contact('openai-prepaid', 'OpenAI Help: prepaid API billing', 'merchant', {
    url: 'https://help.openai.com/en/articles/8264644',
    names: OPENAI,
    how: say('directory.how.openaiPrepaid'),
    limits: say('directory.limits.openaiPrepaid'),
    confidence: 'primary',
    source: 'OpenAI Help',
  }),
  contact('openai-ar', 'OpenAI accounts receivable', 'merchant', {
    channel: 'email',
    email: 'ar-enterprise@openai.com',
    names: OPENAI,
    how: say('directory.how.openaiInvoices'),
    limits: say('directory.limits.openaiInvoices'),
    confidence: 'primary',
    source: 'OpenAI Services Agreement s. 6.4 (2026-01-01)',
  }),
  contact('openai-withdrawal', 'OpenAI withdrawal form', 'merchant', {
    country: 'eu',
    channel: 'form',
    url: 'https://openai.com/form/model-withdrawal/',
    names: OPENAI,
    countries: ['eu', 'uk'],
    how: say('directory.how.openaiWithdrawal'),
    limits: say('directory.limits.openaiWithdrawal'),
    confidence: 'primary',
    source: 'OpenAI Europe Terms of Use',
  }),
  contact('openai-billing', 'OpenAI API billing pages', 'merchant', {
    url: 'https://platform.openai.com/settings/organization/billing/overview',
    names: OPENAI,
    how: say('directory.how.openaiBilling', {
      other: 'platform.openai.com/settings/organization/billing/credit-grants',
    }),
    confidence: 'primary',
    source: 'OpenAI Help 8554956',
  }),
  contact('openai-phone', 'OpenAI: telephone or office', 'merchant', {
    names: OPENAI,
    limits: say('directory.limits.openaiPhone'),
    confidence: 'secondary',
    source: 'No phone or walk-in channel found in any OpenAI text read',
  }),
  contact('anthropic', 'Anthropic support', 'merchant', {
    channel: 'email',
    url: 'https://support.claude.com',
    email: 'support@anthropic.com',
    names: ['anthropic', 'claude'],
    how: say('directory.how.anthropic'),
    limits: say('directory.limits.anthropic'),
    confidence: 'primary',
    source: 'Anthropic consumer terms (2025-10-08)',
  }),
  contact('stripe-lookup', 'Stripe charge lookup', 'processor', {
    channel: 'form',
    url: 'https://support.stripe.com/charge-lookup',
    names: ['stripe'],
    how: say('directory.how.stripe'),
    limits: say('directory.limits.stripe'),
    confidence: 'secondary',
    source: 'public issue 85734 of anthropics/claude-code',
  }),
  contact('paypal-rc', 'PayPal Resolution Center', 'paypal', {
    channel: 'form',
    url: 'https://www.paypal.com/disputes/',
    names: ['paypal', '페이팔'],
    routes: ['paypal'],
    how: say('directory.how.paypal'),
    limits: say('directory.limits.paypal'),
    confidence: 'secondary',
    source: 'PayPal help pages',
  }),
  contact('apple', 'Apple: Report a Problem', 'store', {
    channel: 'form',
    url: 'https://reportaproblem.apple.com',
    names: ['apple', '애플', 'app store', '앱스토어'],
    routes: ['app-store'],
    how: say('directory.how.apple'),
    limits: say('directory.limits.apple'),
    confidence: 'primary',
    source: 'support.apple.com HT204084',
  }),
  contact('google-play', 'Google Play refund help', 'store', {
    channel: 'form',
    url: 'https://support.google.com/googleplay/answer/2479637',
    names: ['google', '구글'],
    routes: ['google-play'],
    how: say('directory.how.googlePlay'),
    limits: say('directory.limits.googlePlay'),
    confidence: 'unverified',
    source: 'address not read',
  }),
];

/** Card companies and banks. */
const ISSUERS: readonly KnownContact[] = [
  contact('kr-shinhan', '신한카드 (Shinhan Card)', 'issuer', {
    country: 'kr',
    channel: 'app',
    phone: '1544-7000',
    phoneAbroad: '+82-2-3420-7000',
    url: 'https://shinhancard.com/pconts/html/helpdesk/totalService/MOBFM12552/MOBFM12552C/MOBFM12552R14.html',
    names: ['신한', 'shinhan'],
    how: say('directory.how.shinhan'),
    limits: say('directory.limits.shinhan'),
    confidence: 'primary',
    source: '신한카드',
  }),
  contact('kr-kb', 'KB국민카드 (KB Kookmin Card)', 'issuer', {
    country: 'kr',
    channel: 'app',
    phone: '1588-1688',
    phoneAbroad: '+82-2-6300-7300',
    names: ['국민', 'kb', 'kookmin'],
    how: say('directory.how.kb'),
    limits: CARD_IS_RIGHT,
    confidence: 'primary',
    source:
      'kbcard-ad.com (KB) for the number; asiae.co.kr 2015 for the number abroad; hisoyul.com for the menu',
  }),
  contact('kr-samsung', '삼성카드 (Samsung Card)', 'issuer', {
    country: 'kr',
    channel: 'phone',
    phone: '1588-8700',
    phoneAbroad: '+82-2-2000-8100',
    names: ['삼성', 'samsung'],
    limits: conflict('1588-1900, 1588-1919, 1588-8900'),
    confidence: 'secondary',
    source: 'several blogs; asiae.co.kr 2015',
  }),
  contact('kr-hyundai', '현대카드 (Hyundai Card)', 'issuer', {
    country: 'kr',
    channel: 'phone',
    phone: '1577-6000',
    phoneAbroad: '+82-2-3015-9200',
    names: ['현대', 'hyundai'],
    how: say('directory.how.lost', { phone: '1577-6200' }),
    limits: CARD_IS_RIGHT,
    confidence: 'unverified',
    source: '1577-6000 general knowledge; others asiae.co.kr 2015',
  }),
  contact('kr-lotte', '롯데카드 (Lotte Card)', 'issuer', {
    country: 'kr',
    channel: 'phone',
    phone: '1588-8100',
    names: ['롯데', 'lotte'],
    how: say('directory.how.lost', { phone: '1588-8300' }),
    limits: CARD_IS_RIGHT,
    confidence: 'unverified',
    source: '1588-8100 general knowledge; 1588-8300 asiae.co.kr 2015',
  }),
  contact('kr-hana', '하나카드 (Hana Card)', 'issuer', {
    country: 'kr',
    channel: 'phone',
    phone: '1800-1111',
    names: ['하나', 'hana'],
    limits: CARD_IS_RIGHT,
    confidence: 'secondary',
    source: 'asiae.co.kr 2015',
  }),
  contact('kr-woori', '우리카드 (Woori Card)', 'issuer', {
    country: 'kr',
    channel: 'phone',
    phone: '1588-9955',
    phoneAbroad: '+82-2-2169-5001',
    names: ['우리카드', '우리은행', 'woori'],
    limits: CARD_IS_RIGHT,
    confidence: 'secondary',
    source: 'asiae.co.kr 2015; blog',
  }),
  contact('kr-bc', 'BC카드 (BC Card)', 'issuer', {
    country: 'kr',
    channel: 'phone',
    phone: '1588-4000',
    phoneAbroad: '+82-2-330-5701',
    url: 'https://bccard.com/app/card/ContentsLinkActn.do?pgm_id=ind0663',
    names: ['bc카드', '비씨', 'bccard', 'bc card'],
    how: say('directory.how.lost', { phone: '1588-4515' }),
    limits: say('directory.limits.bc'),
    confidence: 'secondary',
    source: 'loss numbers: bccard.com notice 2015 (primary); 1588-4000: blog',
  }),
  contact('kr-nh', 'NH농협카드 (NH Nonghyup Card)', 'issuer', {
    country: 'kr',
    channel: 'phone',
    phone: '1644-4000',
    names: ['농협', 'nonghyup', 'nh카드', 'nh card'],
    limits: conflict('1644-3000, 1588-2100, 1588-1600'),
    confidence: 'unverified',
    source: 'blogs',
  }),
  contact('kr-travelwallet', '트래블월렛 (Travel Wallet)', 'issuer', {
    country: 'kr',
    channel: 'app',
    url: 'https://travel-wallet-help.oopy.io/f2b66dc2-a960-4208-8c8a-8d45b0989cf2',
    names: ['트래블월렛', 'travelwallet', 'travel wallet'],
    how: say('directory.how.travelwallet'),
    limits: say('directory.limits.travelwallet'),
    confidence: 'primary',
    source: '트래블월렛 도움말',
  }),
  contact('us-chase', 'Chase (consumer cards)', 'issuer', {
    country: 'us',
    channel: 'form',
    phone: '1-800-432-3117',
    url: 'https://www.chase.com/personal/credit-cards/dispute',
    names: ['chase'],
    how: say('directory.how.chase', {
      address: 'Customer Service, P.O. Box 15299, Wilmington, DE 19850-5299',
    }),
    limits: say('directory.limits.chase'),
    confidence: 'secondary',
    source:
      'chase.com (names ‘charged twice’ as a case; address printed for business cards); phone from a blog',
  }),
  contact('us-boa', 'Bank of America', 'issuer', {
    country: 'us',
    channel: 'app',
    phone: '1-800-432-1000',
    names: ['bank of america', 'bofa', 'bankofamerica'],
    how: say('directory.how.boa'),
    limits: CARD_IS_RIGHT,
    confidence: 'secondary',
    source: 'lustereyes.com',
  }),
  contact('us-other', 'Amex, Citi, Capital One, Discover and others', 'issuer', {
    country: 'us',
    channel: 'post',
    names: ['amex', 'american express', 'citi', 'capital one', 'discover'],
    how: say('directory.how.usOther'),
    confidence: 'unverified',
    source: 'general knowledge',
  }),
  contact('uk-capitalone', 'Capital One UK', 'issuer', {
    country: 'uk',
    channel: 'form',
    url: 'https://capitalone.co.uk/support/section-75',
    names: ['capital one'],
    how: say('directory.how.ukCapitalOne'),
    limits: say('directory.limits.ukCapitalOne'),
    confidence: 'primary',
    source: 'capitalone.co.uk',
  }),
];

/** Who can be turned to when the issuer has decided. */
const REGULATORS: readonly KnownContact[] = [
  contact('kr-fss', '금융감독원 (Financial Supervisory Service)', 'regulator', {
    country: 'kr',
    channel: 'phone',
    phone: '1332',
    names: ['금감원', 'fss'],
    how: say('directory.how.fss'),
    limits: say('directory.limits.fss'),
    confidence: 'secondary',
    source: 'm-i.kr 2017; hankyung.com',
  }),
  contact('kr-kca', '국제거래 소비자포털 (Korea Consumer Agency, cross-border)', 'regulator', {
    country: 'kr',
    channel: 'form',
    url: 'https://crossborder.kca.go.kr',
    names: ['한국소비자원', 'kca'],
    how: say('directory.how.kca'),
    limits: say('directory.limits.kca'),
    confidence: 'primary',
    source: 'crossborder.kca.go.kr: chargeback must be requested by the cardholder',
  }),
  contact('kr-1372', '1372 소비자상담센터 (consumer helpline)', 'regulator', {
    country: 'kr',
    channel: 'phone',
    phone: '1372',
    how: say('directory.how.helpline'),
    confidence: 'unverified',
    source: 'general knowledge',
  }),
  contact('us-occ', 'OCC HelpWithMyBank', 'regulator', {
    country: 'us',
    channel: 'form',
    url: 'https://www.helpwithmybank.gov',
    how: say('directory.how.occ'),
    confidence: 'primary',
    source: 'helpwithmybank.gov',
  }),
  contact('us-cfpb', 'CFPB complaint', 'regulator', {
    country: 'us',
    channel: 'form',
    url: 'https://www.consumerfinance.gov/complaint/',
    names: ['consumer financial protection bureau'],
    how: say('directory.how.cfpb'),
    confidence: 'unverified',
    source: 'general knowledge',
  }),
  contact('uk-fos', 'Financial Ombudsman Service', 'regulator', {
    country: 'uk',
    channel: 'phone',
    phone: '0800 023 4567',
    url: 'https://www.financial-ombudsman.org.uk',
    names: ['fos', 'ombudsman'],
    how: say('directory.how.fos', { phone: '0300 123 9123' }),
    limits: say('directory.limits.fos'),
    confidence: 'secondary',
    source: 'theukcardsassociation.org.uk; bank pages',
  }),
];

/** Everybody Recoup knows how to reach, in the order in which they are turned to. */
export const CONTACTS: readonly KnownContact[] = [...SELLERS, ...ISSUERS, ...REGULATORS];
