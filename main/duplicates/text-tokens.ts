const DOMAIN =
  /(^|[\s*])(?:https?:\/\/)?(?:www\.|help\.|billing\.|pay\.)?((?:[a-z0-9-]+\.)*[a-z0-9-]+)\.(com|net|org|io|ai|so|app|dev|co\.kr|co\.uk|kr|de|us|uk|fr|tv|me|gg|eu|co|ly|to)(?=$|[\s/*,)])\/?(\S*)/g;

/** Help pages that fill the column behind the name, sometimes without a space. */
export const HELP_PAGE = /g\.co\/helppay#?|amzn\.com\/bill|help\.uber\.com|apple\.com\/bill(?= \d)/g;

/** When the card was used, printed inside the text: says nothing of who it was. */
const MOMENT =
  /\b\d{4}-\d\d-\d\d(?:[t ]\d\d:\d\d(?::\d\d)?)?|\b\d\d[./]\d\d[./](?:\d{4}|\d\d)\b|\b\d\d:\d\d(?::\d\d)?\b|\b\d\d\/\d\d\b/g;

const SEPARATORS = /[\s*_/,;:|()[\]{}"~<>=?!@#]+|\.(?=\p{L})/u;

/** A card's number as the bank masks it; what we masked ourselves may be a ticket's and stays. */
const MASK = /[x*]{2,}\d{2,4}\b|•{12,}\d{4}\b/g;

/** American Express glues the telephone number to a name of twenty letters. */
const GLUED_PHONE = /(?<=\p{L})(?=\d{3}-\d{3}-?\d{4})|(?<=\d)(?=8(?:00|33|44|55|66|77|88)-\p{L})/u;

/** And shops their order's number to their name: `BESTBUYCOM805612345678`. */
const GLUED_ORDER = /(?<=(?:^|\s)\p{L}{5,})(?=\d{8,}(?:\s|$))/u;

/** Words and numbers of a text, without what says nothing of who was paid or for what. */
export function tokensOf(text: string): string[] {
  // German banks print `NAME//TOWN/COUNTRY`.
  const plain = text
    .replace(/(?<=[^:\s])\/\/.*/, ' ')
    .replace(GLUED_PHONE, ' ')
    .replace(GLUED_ORDER, ' ')
    .replace(MASK, ' ')
    .replace(MOMENT, ' ')
    .replace(HELP_PAGE, (page, offset: number) => (offset === 0 ? page : ' '))
    .replace(DOMAIN, (_all, before: string, host: string, domain: string, path: string, offset: number) =>
      offset === 0 ? `${before}${label(host)} ${domain === 'com' ? 'com' : ''} ${path}` : ' ',
    );
  return plain.split(SEPARATORS).map(trimmed).filter(Boolean);
}

/** `open.spotify` and `spotify` are both Spotify; `amazon.co` stood before `.uk`. */
function label(host: string): string {
  const name = host.replace(/\.(?:co|com|or|ne)$/, '');
  return name.slice(name.lastIndexOf('.') + 1);
}

function trimmed(token: string): string {
  return token.replace(/^[-.'&+]+|[-.'&]+$/g, '');
}
