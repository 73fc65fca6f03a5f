import type { MerchantKind } from './kinds.ts';
import { KOREAN_BRANDS } from './aliases-korean.ts';
import { REGIONS } from './tails.ts';

/**
 * A merchant that statements print under several names. What a company sells as separate products
 * under separate names is listed as separate merchants (ChatGPT and API credit, Uber and Uber Eats):
 * equal amounts of two products are two purchases.
 */
export interface Brand {
  readonly name: string;
  readonly kind: MerchantKind;
  /**
   * Beginnings of cleaned texts (lower case, punctuation as spaces), whole words; `*` at the end
   * lets the last word go on. Korean ones are compared without spaces and may always go on.
   */
  readonly starts: readonly string[];
}

function brand(kind: MerchantKind, name: string, ...starts: string[]): Brand {
  return { name, kind, starts };
}

/** Sources: `descriptors` in the dispute rules; statement samples in public repositories; the vendors' billing help. */
const BRANDS: readonly Brand[] = [
  brand('subscription', 'OpenAI', 'openai', 'open ai', 'chatgpt', 'chat gpt', 'openai chatgpt*', 'chatgpt subs*', 'openaichatgpt*'),
  brand('topup', 'OpenAI API', 'openai api', 'openai credit*', 'openai llc', 'openai platform'),
  brand('subscription', 'Anthropic', 'anthropic', 'claude', 'claude ai', 'anthropic claude*', 'claudeai*', 'claude sub*'),
  brand('topup', 'Anthropic API', 'anthropic api', 'anthropic credit*', 'anthropic console', 'claude api'),
  brand('subscription', 'Adobe', 'adobe', 'adobe creative*', 'adobe systems', 'adobe acropro*'),
  brand('subscription', 'Adobe Stock', 'adobe stock'),
  brand('subscription', 'Netflix', 'netflix', 'netflix com', 'netflixcom', '넷플릭스'),
  brand('subscription', 'Spotify', 'spotify', 'spotifyab', 'spotify*', '스포티파이'),
  brand('subscription', 'YouTube Premium', 'google youtube*', 'youtube', 'youtubepremium', 'youtube premium', 'google payment ie youtube*', 'google payment youtube*', 'google yt*', '유튜브', '구글유튜브'),
  brand('subscription', 'YouTube TV', 'google youtube tv', 'google youtubetv', 'youtube tv', 'youtubetv'),
  brand('subscription', 'YouTube Music', 'google youtubemusic', 'google youtube music', 'youtube music', 'youtubemusic'),
  brand('subscription', 'Google One', 'google one', 'googleone', 'google google one', 'google google storage', 'google storage', 'google googleone', '구글원'),
  brand('subscription', 'Google Workspace', 'google workspace*', 'google gsuite*', 'google gsuite', 'googleworkspace'),
  brand('topup', 'Google Ads', 'google ads*', 'google adws*', 'googleads'),
  brand('subscription', 'Google Cloud', 'google cloud*', 'googlecloud'),
  brand('appstore', 'Google Play', 'google play', 'googleplay', 'google google play', '구글플레이', '구글페이먼트'),
  brand('appstore', 'Apple', 'apple com bill', 'apple bill', 'applecom bill', 'apple services', 'itunes', 'itunes com*', 'apple com', 'apl itunes', '애플코리아', '애플앱스토어'),
  brand('shop', 'Apple Store', 'apple store', 'apple online store', 'apple retail*', 'apple com us', '애플스토어'),
  brand('subscription', 'Microsoft', 'microsoft', 'msft', 'microsoft subscri*', 'microsoft 365*', 'microsoft office*', 'msbill', 'microsoft365', '마이크로소프트'),
  brand('subscription', 'Azure', 'msft azure', 'microsoft azure', 'azure'),
  brand('game', 'Xbox', 'microsoft xbox', 'xbox', 'msft xbox'),
  brand('subscription', 'GitHub', 'github', 'github com'),
  brand('subscription', 'Midjourney', 'midjourney'),
  brand('subscription', 'Perplexity', 'perplexity'),
  brand('subscription', 'Cursor', 'cursor', 'cursor ai', 'anysphere'),
  brand('subscription', 'Notion', 'notion', 'notion labs', 'notion so', '노션'),
  brand('subscription', 'Figma', 'figma'),
  brand('subscription', 'Canva', 'canva', '캔바'),
  brand('subscription', 'Dropbox', 'dropbox'),
  brand('subscription', 'Zoom', 'zoom', 'zoom us', 'zoom com', 'zoom video'),
  brand('subscription', 'Slack', 'slack'),
  brand('subscription', 'Grammarly', 'grammarly'),
  brand('subscription', '1Password', '1password', 'agilebits'),
  brand('subscription', 'LinkedIn', 'linkedin', 'linkedinprea*', 'linkedin*'),
  brand('subscription', 'Disney+', 'disneyplus', 'disney plus', 'disney+', 'the walt disney', 'walt disney', '디즈니플러스', '월트디즈니'),
  brand('subscription', 'DashPass', 'doordash dashpas*', 'dd doordash dashpas*', 'dashpass'),
  brand('subscription', 'Hulu', 'hulu', 'hlu'),
  brand('subscription', 'Max', 'hbomax', 'hbo max', 'max com', 'help max com'),
  brand('subscription', 'Paramount+', 'paramount', 'paramount+', 'paramountplus', 'cbs'),
  brand('subscription', 'Peacock', 'peacock', 'peacocktv'),
  brand('subscription', 'Audible', 'audible', 'audible com'),
  brand('subscription', 'Amazon Prime', 'amazon prime', 'amazonprime', 'amzn prime', 'amazon prime*', 'prime video', 'amazon video', 'amazon digital*', 'amazon music', 'amznprime*'),
  brand('subscription', 'AWS', 'amazon web services', 'aws', 'amazon aws', 'amazonwebser*'),
  brand('marketplace', 'Amazon', 'amazon', 'amzn', 'amazon com', 'amazon mktp*', 'amzn mktp*', 'amazon marketplace*', 'amazon eu', 'amznmktplace*', 'amazon mktplace*', 'amzn digital', 'amazon payments', '아마존'),
  brand('marketplace', 'eBay', 'ebay', 'ebay o', '이베이'),
  brand('marketplace', 'Etsy', 'etsy', 'etsy com'),
  brand('marketplace', 'AliExpress', 'aliexpress', 'ali express', '알리익스프레스'),
  brand('marketplace', 'Temu', 'temu', '테무'),
  brand('marketplace', 'Walmart.com', 'walmart com', 'walmartcom'),
  brand('marketplace', 'Target.com', 'target com', 'targetcom'),
  brand('shop', 'Best Buy Online', 'bestbuycom*', 'bestbuy com'),
  brand('marketplace', 'Otto', 'otto', 'otto gmbh'),
  brand('marketplace', 'Zalando', 'zalando'),
  brand('marketplace', 'Shein', 'shein', 'shein com'),
  brand('shop', 'Wayfair', 'wayfair'),
  brand('marketplace', 'Shopee', 'shopee'),
  brand('marketplace', 'Rakuten', 'rakuten'),
  brand('marketplace', 'Vinted', 'vinted'),
  brand('ticket', 'Eventbrite', 'eb', 'eventbrite'),
  brand('taxi', 'Uber', 'uber', 'uber trip', 'ubertrip', 'uber bv'),
  brand('delivery', 'Uber Eats', 'uber eats', 'ubereats', 'uber eat*'),
  brand('subscription', 'Uber One', 'uber one', 'uberone'),
  brand('taxi', 'Lyft', 'lyft'),
  brand('delivery', 'DoorDash', 'doordash', 'dd doordash', 'dd'),
  brand('delivery', 'Wolt', 'wolt'),
  brand('delivery', 'Lieferando', 'lieferando'),
  brand('delivery', 'Deliveroo', 'deliveroo'),
  brand('delivery', 'Grubhub', 'grubhub'),
  brand('grocery', 'Instacart', 'instacart', 'ic instacart', 'ic'),
  brand('restaurant', 'Shake Shack', 'shake shack'),
  brand('restaurant', 'Five Guys', 'five guys'),
  brand('restaurant', 'Hans im Glück', 'hans im gl*'),
  brand('restaurant', 'Block House', 'block house'),
  brand('restaurant', "L'Osteria", 'losteria', "l'osteria", 'fr losteria'),
  brand('cafe', 'Starbucks', 'starbucks', 'starbuck*', '스타벅스'),
  brand('cafe', 'Dunkin', 'dunkin', 'dunkin donuts', '던킨'),
  brand('convenience', '7-Eleven', '7-eleven', '7 eleven', '7eleven', 'seven eleven', '세븐일레븐', '코리아세븐'),
  brand('grocery', 'Walmart', 'walmart', 'wal-mart', 'wm supercenter', 'wal mart'),
  brand('subscription', 'Walmart+', 'walmart plus', 'walmart+', 'walmartplus'),
  brand('grocery', 'Costco', 'costco', 'costco whse', '코스트코'),
  brand('fuel', 'Costco Gas', 'costco gas'),
  brand('grocery', 'Whole Foods', 'whole foods', 'wholefds', 'wfm'),
  brand('grocery', "Trader Joe's", 'trader joe*', "trader joe's"),
  brand('shop', 'Target', 'target'),
  // Drug stores: a drink and a snack, again and again, beside the basket.
  brand('convenience', 'CVS', 'cvs'),
  brand('convenience', 'Walgreens', 'walgreens'),
  brand('convenience', 'Rossmann', 'rossmann', 'dirk rossmann'),
  brand('shop', 'Boots', 'boots'),
  brand('shop', 'Best Buy', 'best buy', 'bestbuy'),
  brand('shop', 'IKEA', 'ikea', '이케아'),
  brand('shop', 'Home Depot', 'home depot', 'the home depot', 'homedepot*'),
  brand('shop', "Lowe's", 'lowes', "lowe's"),
  brand('shop', 'H&M', 'h&m', 'h m', 'hm'),
  brand('shop', 'Udemy', 'udemy'),
  brand('shop', 'Coursera', 'coursera'),
  brand('subscription', 'ADAC', 'adac'),
  brand('subscription', 'BahnCard', 'bahncard'),
  brand('airline', 'British Airways', 'british a', 'british airways'),
  brand('airline', 'United Airlines', 'united air*'),
  brand('airline', 'Delta Air Lines', 'delta air*'),
  brand('lodging', 'Airbnb', 'airbnb', '에어비앤비'),
  brand('lodging', 'Booking.com', 'booking', 'bookingcom', 'booking com', 'hotel at booking*', '부킹닷컴'),
  brand('lodging', 'Agoda', 'agoda', '아고다'),
  brand('subscription', 'New York Times', 'nytimes', 'new york times', 'nyt', 'nyt nytimes*', 'the new york times', 'ny times'),
  brand('subscription', 'Wall Street Journal', 'wsj', 'd j wsj', 'dow jones', 'wall street journal'),
  brand('subscription', 'Washington Post', 'washington post', 'washpost'),
  brand('subscription', 'The Economist', 'economist', 'the economist'),
  brand('subscription', 'Medium', 'medium', 'medium com'),
  brand('subscription', 'Substack', 'substack'),
  brand('subscription', 'Patreon', 'patreon'),
  brand('subscription', 'Twitch', 'twitch', 'twitchinter*', 'twitch interactive'),
  brand('subscription', 'X Premium', 'x corp', 'twitter', 'x com', 'x premium'),
  brand('subscription', 'PlayStation', 'playstation', 'playstation network', 'playstationnet*', 'sony playstat*', 'sony interactive', 'psn'),
  brand('subscription', 'Nintendo', 'nintendo', 'nintendo*', '닌텐도'),
  brand('game', 'Steam', 'steam', 'steamgames', 'steam purchase', 'steampowered', 'valve', 'wl steam'),
  brand('game', 'Roblox', 'roblox', '로블록스'),
  brand('subscription', 'Planet Fitness', 'planet fit*', 'pf', 'abc planet fitness'),
  brand('subscription', 'Verizon', 'verizon', 'vzwrlss', 'vz wireless'),
  brand('subscription', 'AT&T', 'at&t', 'att', 'att bill', 'at t'),
  brand('subscription', 'T-Mobile', 't-mobile', 'tmobile', 't mobile', 'telekom'),
  brand('subscription', 'Comcast', 'comcast', 'xfinity'),
  brand('subscription', 'Vodafone', 'vodafone'),
  brand('subscription', 'GEICO', 'geico'),
  brand('subscription', 'Progressive', 'progressive', 'prog'),
  brand('subscription', 'State Farm', 'state farm'),
  brand('subscription', 'NordVPN', 'nordvpn', 'nord vpn', 'nordsecurity', 'nordvpncom'),
  brand('subscription', 'Duolingo', 'duolingo'),
  brand('subscription', 'Squarespace', 'squarespace', 'sqsp'),
  brand('registrar', 'GoDaddy', 'godaddy', 'dnh godaddy'),
  brand('registrar', 'Namecheap', 'namecheap', 'name cheap'),
  brand('registrar', 'STRATO', 'strato'),
  brand('registrar', 'IONOS', 'ionos', '1&1 ionos'),
  brand('registrar', '가비아', 'gabia', '가비아'),
  brand('instalments', 'Affirm', 'affirm'),
  brand('subscription', 'Vercel', 'vercel'),
  brand('subscription', 'DigitalOcean', 'digitalocean'),
  brand('subscription', 'JetBrains', 'jetbrains'),
  brand('subscription', 'Todoist', 'todoist', 'doist', 'doist todoist'),
  brand('subscription', 'Strava', 'strava'),
  brand('subscription', 'Evernote', 'evernote'),
  brand('subscription', 'Obsidian', 'obsidian'),
  brand('subscription', 'Polaris Office', '폴라리스오피스', 'polaris office'),
  brand('subscription', 'Deezer', 'deezer'),
  brand('subscription', 'Sky', 'sky'),
  brand('subscription', 'DAZN', 'dazn'),
  brand('topup', 'OpenRouter', 'openrouter'),
  brand('topup', 'Twilio', 'twilio'),
  brand('topup', 'RunPod', 'runpod'),
  brand('topup', 'Replicate', 'replicate'),
  brand('subscription', 'DIE ZEIT', 'die zeit', 'zeitverlag*'),
  brand('subscription', 'Rundfunkbeitrag', 'rundfunk ard*', 'ard zdf*', 'beitragsservice*'),
  // One monthly ticket, sold by every transport company in Germany.
  brand('subscription', 'Deutschlandticket', 'deutschlandticket', 'db vertrieb deutschlandt*', 'bvg abo', 'd-ticket*', 'hvv deutschlandt*', 'rmv deutschlandt*', 'mvg deutschlandt*'),
  brand('transit', 'Deutsche Bahn', 'db vertrieb', 'deutsche bahn', 'db fernverkehr'),
  brand('marketplace', '쿠팡', 'coupang', 'cp coupang', '쿠팡', '쿠팡페이'),
  brand('subscription', '쿠팡 와우 멤버십', 'coupang wow*', 'coupangwow*', '쿠팡와우', '쿠팡로켓와우', '쿠팡멤버십', '로켓와우'),
  brand('delivery', '쿠팡이츠', 'coupang eats', 'coupangeats', '쿠팡이츠'),
  brand('never', 'Cash App', 'cash app'),
  // The wallet alone: who was paid is not told, so equal sums may be two shops or two parts.
  brand('marketplace', 'PayPal', 'paypal'),
  brand('marketplace', '네이버페이', '네이버페이', 'naverpay', 'naver pay', '네이버파이낸셜'),
  brand('marketplace', '카카오페이', '카카오페이', 'kakaopay', 'kakao pay'),
  brand('marketplace', '토스페이', '토스페이', 'tosspay', '토스페이먼츠'),
  brand('marketplace', '페이코', '페이코', 'payco'),
  ...KOREAN_BRANDS,
]; // prettier-ignore

const KEYS: ReadonlySet<string> = new Set(BRANDS.map(({ name }) => name.toLowerCase()));

/** Whether a merchant's key is that of a brand in the table, so that a longer or shorter name is another merchant. */
export function isBrandKey(key: string): boolean {
  return KEYS.has(key);
}

interface Start {
  readonly text: string;
  /** Compared without spaces, and may go on. */
  readonly korean: boolean;
  readonly open: boolean;
  readonly brand: Brand;
}

const HANGUL = /\p{Script=Hangul}/u;

function squash(text: string): string {
  return text.replaceAll(' ', '');
}

/** By the first two letters, longest first, so that a product wins over its company. */
const STARTS = new Map<string, Start[]>();
for (const entry of BRANDS) {
  for (const start of entry.starts) {
    const open = start.endsWith('*');
    const text = open ? start.slice(0, -1) : start;
    const first = squash(text).slice(0, 2);
    const list = STARTS.get(first) ?? [];
    list.push({ text, korean: HANGUL.test(text), open, brand: entry });
    STARTS.set(first, list);
  }
}
for (const list of STARTS.values()) list.sort((a, b) => b.text.length - a.text.length);

/** The brand whose known beginning this cleaned text has; the longest wins. */
export function brandOf(words: readonly string[]): Brand | null {
  const text = words.join(' ');
  const glued = words.join('');
  for (const start of STARTS.get(glued.slice(0, 2)) ?? []) {
    if (start.korean ? glued.startsWith(start.text) : fits(text, start))
      return cutProduct(words, start) ?? start.brand;
  }
  return cutBrand(glued);
}

/** The one product of a company whose name the text breaks off: `DOORDASH DASHP`, `DB Vertrieb D`. */
function cutProduct(words: readonly string[], { text: company, korean }: Start): Brand | null {
  const text = words.slice(0, words.findLastIndex((word) => !REGIONS.has(word)) + 1).join(' ');
  if (korean || text.length < company.length + 2) return null;
  const products = (STARTS.get(squash(text).slice(0, 2)) ?? []).filter((start) =>
    start.text.startsWith(text),
  );
  const [only = null, ...others] = new Set(products.map((start) => start.brand));
  return others.length === 0 ? only : null;
}

/** A wallet prints so many letters of a name at least, where it has them. */
const SQUEEZED = 11;

/**
 * The brand in a name that a wallet prints without spaces and cuts short: `CHATGPTSUBSC`, `DAZNLIMITED`.
 * @param isTail what may be glued behind a name: a town, a legal form
 */
export function squeezedBrandOf(name: string, isTail: (word: string) => boolean): Brand | null {
  const starts = STARTS.get(name.slice(0, 2)) ?? [];
  const cut = new Set(starts.filter(({ text }) => squash(text).startsWith(name)).map((start) => start.brand));
  const [only = null] = cut;
  if (name.length >= SQUEEZED && cut.size === 1) return only;
  const whole = starts.find(({ text, open }) => {
    const start = squash(text);
    return name.startsWith(start) && (open || isTail(name.slice(start.length)));
  });
  return whole?.brand ?? null;
}

/** Shortest beginning of a name that tells it: banks cut texts at 8 to 22 characters. */
const CUT_LATIN = 6;
const CUT_KOREAN = 4;
/** And so much of the name must be left. */
const LEFT_OF_CUT = 0.65;

/** The one brand of whose name this is the beginning: `Disney P`, `이모티콘플러`. */
function cutBrand(glued: string): Brand | null {
  if (glued.length < (HANGUL.test(glued) ? CUT_KOREAN : CUT_LATIN)) return null;
  const brands = new Set<Brand>();
  for (const { text, brand: of } of STARTS.get(glued.slice(0, 2)) ?? []) {
    const whole = squash(text);
    if (whole.startsWith(glued) && glued.length >= whole.length * LEFT_OF_CUT) brands.add(of);
  }
  const [only = null] = brands;
  return brands.size === 1 ? only : null;
}

function fits(text: string, start: Start): boolean {
  if (!text.startsWith(start.text)) return false;
  if (start.open || text.length === start.text.length) return true;
  const next = text.charCodeAt(start.text.length);
  return next === 32 || next >= 0xac00;
}
