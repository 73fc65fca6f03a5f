import type { TableProfile } from '../profile.ts';
import { BRITISH } from './british.ts';
import { CHINESE } from './chinese.ts';
import { EUROPE } from './europe.ts';
import { KOREAN_BANKS } from './korean-banks.ts';
import { KOREAN_CARDS } from './korean-cards.ts';
import { US_BANKS } from './us-banks.ts';
import { US_CARDS } from './us-cards.ts';
import { WALLETS } from './wallets.ts';
import { WORLD } from './world.ts';

/** Every layout known by name. The order does not matter: the header with the most names wins. */
export const PROFILES: readonly TableProfile[] = [
  ...KOREAN_CARDS,
  ...KOREAN_BANKS,
  ...US_CARDS,
  ...US_BANKS,
  ...WALLETS,
  ...EUROPE,
  ...BRITISH,
  ...CHINESE,
  ...WORLD,
];
