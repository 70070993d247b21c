import type { PricedLine, PricedOffer } from '../priced-line';
import type { Judgement } from '../rules/rule';

/** What the rules say alike of all lines judged by one contract, and how an order under it is placed. */
export interface ContractRights {
  readonly number: string;
  readonly shared: readonly Judgement[];
  readonly ordering: NonNullable<PricedOffer['ordering']>;
}

/** By contract id, in the order in which the lines first meet them. */
export function contractRights(lines: readonly PricedLine[]): ReadonlyMap<string, ContractRights> {
  const rights = new Map<string, ContractRights>();
  for (const { chosen } of lines) {
    if (chosen === null) continue;
    const { contract, eligibility, ordering } = chosen;
    const known = rights.get(contract.id);
    const shared =
      known === undefined
        ? eligibility.judgements
        : known.shared.filter((judgement) => eligibility.judgements.some((other) => same(judgement, other)));
    rights.set(contract.id, { number: contract.number, shared, ordering: ordering ?? [] });
  }
  return rights;
}

/** Whether a judgement holds for every line of its contract. */
export function sharedWithContract(judgement: Judgement, rights: ContractRights | undefined): boolean {
  return rights !== undefined && rights.shared.some((other) => same(judgement, other));
}

function same(a: Judgement, b: Judgement): boolean {
  return a.rule === b.rule && a.answer === b.answer && a.reason === b.reason && a.source === b.source;
}
