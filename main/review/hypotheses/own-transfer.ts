import type { Row } from '../../duplicates/rows.ts';
import {
  DECISIVE, type Evidence, type Finding, fresh, SLIGHT, speaksAgainst, speaksFor, STRONG, TELLING,
} from './finding.ts'; // prettier-ignore
import { accountName, type Situation, textOf } from './situation.ts';

const TRANSFER =
  /이체|송금|(?<!\p{L})(?:transfer|xfer|zelle|venmo|überweisung|ueberweisung|umbuchung)(?!\p{L})/u;

/** Own money on its way: a wallet and the card behind it, or two own accounts. Null where nothing hints at it. */
export function ownTransfer(situation: Situation): Finding | null {
  const { charges, first, last } = situation;
  const transfers = charges.filter(isTransfer);
  const oneAccount = charges.every((row) => row.charge.account === first.charge.account);
  const wallet = charges.some((row) => row.descriptor.wallet !== null || isOfWallet(row));
  if (oneAccount && !wallet && transfers.length === 0) return null;
  const evidence: Evidence[] = [];
  const [named] = transfers;
  if (named) {
    const values = { text: textOf(named) };
    evidence.push(speaksFor({ id: 'hypotheses.own-transfer.for.named', values }, STRONG));
  }
  if (oneAccount) {
    const account = accountName(situation, first);
    evidence.push(
      account === null
        ? speaksAgainst({ id: 'hypotheses.own-transfer.against.oneAccount' }, STRONG)
        : speaksAgainst(
            { id: 'hypotheses.own-transfer.against.oneNamedAccount', values: { account } },
            STRONG,
          ),
    );
  } else if (!named) evidence.push(...between(situation, first, last));
  return {
    usual: oneAccount ? -2 : 0,
    evidence,
    ruledOut: oneAccount && transfers.length === 0,
    settles: { id: 'hypotheses.own-transfer.settles' },
  };
}

function isTransfer({ charge, descriptor }: Row): boolean {
  return charge.kind === 'transfer' || charge.kind === 'payment' || TRANSFER.test(descriptor.text);
}

function isOfWallet({ charge }: Row): boolean {
  return charge.accountKind === 'wallet';
}

/** One line on each of two accounts: a payment and the money behind it, or two payments. */
function between(situation: Situation, first: Row, last: Row): Evidence[] {
  const own = [first, last].find(isOfWallet);
  const through = [first, last].find((row) => row !== own && row.descriptor.wallet !== null);
  const wallet = own ? accountName(situation, own) : null;
  const behind = own === first ? last : first;
  const account = accountName(situation, behind);
  const values = { text: textOf(through ?? behind) };
  if (own && through) {
    const said =
      wallet === null || account === null
        ? ({ id: 'hypotheses.own-transfer.for.through', values } as const)
        : ({ id: 'hypotheses.own-transfer.for.chain', values: { ...values, wallet, account } } as const);
    return [fresh(speaksFor(said, DECISIVE))];
  }
  if (own && wallet !== null) {
    const said = { id: 'hypotheses.own-transfer.for.behind', values: { ...values, wallet } } as const;
    return [speaksFor(said, SLIGHT)];
  }
  if (through) return [speaksFor({ id: 'hypotheses.own-transfer.for.through', values }, TELLING)];
  const texts = { first: textOf(first), second: textOf(last) };
  const said =
    texts.first === texts.second
      ? ({ id: 'hypotheses.own-transfer.against.directAlike', values } as const)
      : ({ id: 'hypotheses.own-transfer.against.direct', values: texts } as const);
  return [speaksAgainst(said, STRONG)];
}
