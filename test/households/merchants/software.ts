import { merchant, plan, type Merchant, type Plan } from './merchant.ts';

/** Software billed in dollars from abroad, with the names each vendor is known to alternate between. */
export const SOFTWARE: readonly Plan[] = [
  plan('openai', ['OPENAI *CHATGPT SUBSCR', 'CHATGPT SUBSCRIPTION S', 'OPENAI *SUBSCR', 'CHATGPT *SUBSCRIPTION'], 2000, 'USD', 'SAN FRANCISCO CA'),
  plan('openai', ['OPENAI *CHATGPT SUBSCR', 'CHATGPT SUBSCRIPTION S', 'OPENAI'], 2200, 'USD', 'OPENAI.COM CA'),
  plan('openai', ['OPENAI *CHATGPT PRO', 'CHATGPT SUBSCRIPTION S'], 20000, 'USD', 'OPENAI.COM CA'),
  plan('anthropic', ['CLAUDE.AI SUBSCRIPTION', 'ANTHROPIC', 'ANTHROPIC* CLAUDE SUB'], 2000, 'USD', 'ANTHROPIC.COM CA'),
  plan('anthropic', ['ANTHROPIC* CLAUDE MAX', 'CLAUDE.AI SUBSCRIPTION'], 10000, 'USD', 'ANTHROPIC.COM CA'),
  plan('github', ['GITHUB, INC.', 'GITHUB'], 1000, 'USD', 'GITHUB.COM CA'),
  plan('notion', ['NOTION LABS, INC.', 'NOTION'], 1200, 'USD', 'NOTION.SO CA'),
  plan('midjourney', ['MIDJOURNEY INC.', 'MIDJOURNEY'], 3000, 'USD', 'SOUTH SAN FRAN CA'),
  plan('adobe', ['ADOBE *CREATIVE CLOUD', 'ADOBE INC', 'ADOBE *ADOBE'], 5499, 'USD', '408-536-6000 CA'),
  plan('cursor', ['CURSOR, AI POWERED IDE', 'CURSOR USAGE'], 2000, 'USD', 'CURSOR.COM NY'),
  plan('figma', ['FIGMA', 'FIGMA MONTHLY RENEWAL'], 1500, 'USD', 'FIGMA.COM CA'),
  plan('dropbox', ['DROPBOX*{a12}', 'DROPBOX'], 1199, 'USD', 'DB.TT/CCHELP CA'),
  plan('canva', ['CANVA* I0{d4}-{d8}', 'CANVA'], 1499, 'USD', 'CANVA.COM DE'),
  plan('zoom', ['ZOOM.COM 888-799-9666', 'ZOOM.US'], 1599, 'USD', 'ZOOM.US CA'),
  plan('grammarly', ['GRAMMARLY CO{a6}', 'GRAMMARLY'], 1200, 'USD', 'GRAMMARLY.COM CA'),
  plan('digitalocean', ['DIGITALOCEAN.COM', 'DIGITALOCEAN'], 1800, 'USD', 'DIGITALOCEAN. NY'),
  plan('vercel', ['VERCEL INC.', 'VERCEL PRO'], 2000, 'USD', 'VERCEL.COM CA'),
  plan('perplexity', ['PERPLEXITY AI', 'PERPLEXITY PRO'], 2000, 'USD', 'PERPLEXITY.AI CA'),
  plan('1password', ['1PASSWORD', 'AGILEBITS 1PASSWORD'], 399, 'USD', 'TORONTO ON'),
  plan('linear', ['LINEAR.APP', 'LINEAR ORBIT INC'], 1000, 'USD', 'LINEAR.APP CA'),
  plan('elevenlabs', ['ELEVENLABS.IO', 'ELEVENLABS'], 500, 'USD', 'NEW YORK NY'),
  plan('runway', ['RUNWAYML* STANDARD', 'RUNWAY ML'], 1500, 'USD', 'RUNWAYML.COM NY'),
]; // prettier-ignore

export const YEARLY_SOFTWARE: readonly Plan[] = [
  plan('jetbrains', ['JETBRAINS AMERICAS', 'JETBRAINS'], 28900, 'USD', 'FOSTER CITY CA'),
  plan('nordvpn', ['NORDVPN*{a8}', 'NORDVPN'], 8376, 'USD', 'NORDVPN.COM'),
  plan('namecheap', ['NAMECHEAP.COM* {a6}', 'NAME-CHEAP.COM'], 1598, 'USD', 'PHOENIX AZ'),
  plan('microsoft 365', ['MICROSOFT*365 PERSONAL', 'MICROSOFT*OFFICE 365'], 9999, 'USD', 'MSBILL.INFO WA'),
  plan('evernote', ['EVERNOTE', 'EVERNOTE PERSONAL'], 12999, 'USD', 'REDWOOD CITY CA'),
  plan('duolingo', ['DUOLINGO', 'DL* DUOLINGO SUPER'], 8399, 'USD', 'PITTSBURGH PA'),
  plan('todoist', ['DOIST* TODOIST', 'TODOIST PRO'], 4800, 'USD', 'TODOIST.COM'),
  plan('obsidian', ['OBSIDIAN.MD', 'DYNALIST OBSIDIAN'], 9600, 'USD', 'OAKVILLE ON'),
  plan('midjourney yearly', ['MIDJOURNEY INC.', 'MIDJOURNEY'], 28800, 'USD', 'SOUTH SAN FRAN CA'),
  plan('strava', ['STRAVA INC', 'STRAVA'], 7999, 'USD', 'STRAVA.COM CA'),
]; // prettier-ignore

/** Prepaid balances that are filled up again and again in equal steps. */
export const TOP_UPS: readonly { readonly merchant: Merchant; readonly steps: readonly number[] }[] = [
  { merchant: merchant('openai api', ['OPENAI', 'OPENAI *API', 'OPENAI LLC'], 'OPENAI.COM CA'), steps: [500, 1000, 2000, 5000] },
  { merchant: merchant('anthropic api', ['ANTHROPIC', 'ANTHROPIC* API CREDITS'], 'ANTHROPIC.COM CA'), steps: [500, 2500, 4000] },
  { merchant: merchant('openrouter', ['OPENROUTER, INC', 'OPENROUTER'], 'NEW YORK NY'), steps: [1000, 2500] },
  { merchant: merchant('runpod', ['RUNPOD.IO', 'RUNPOD'], 'MOORESTOWN NJ'), steps: [1000, 2500] },
  { merchant: merchant('twilio', ['TWILIO INC', 'TWILIO {a8}'], 'TWILIO.COM CA'), steps: [2000] },
  { merchant: merchant('steam', ['STEAMGAMES.COM 4259522985', 'STEAM PURCHASE'], 'BELLEVUE WA'), steps: [500, 1000, 2000] },
  { merchant: merchant('roblox', ['ROBLOX', 'RBX* ROBLOX'], '888-858-2569 CA'), steps: [499, 999] },
]; // prettier-ignore
