import type { Contract } from '../contracts/contract';
import { priceFinding } from '../findings/price-findings';
import { adjust } from './adjust';
import type { PriceKind, Priced } from './price-kind';

/** The contract's fee, and a price worked out from figures without it; not rounded yet. */
export interface FeeStatement {
  readonly fee: NonNullable<Contract['fee']>;
  readonly priced: Priced;
}

/** A programme's fee as part of the price. */
export const fee: PriceKind<FeeStatement> = {
  id: 'fee',
  title: 'Fee inside the price or added',
  description:
    'The programme’s fee is part of what is paid. The contract says by which formula, price ÷ (1 − fee) or price × (1 + fee), and whether the figures of the price list hold it already; then nothing is added.',
  price({ fee: { percent, way, listFigures, source }, priced }, context) {
    if (listFigures === 'with-fee') return priced;
    const label = way === 'inside' ? `÷ (1 − ${percent}%), fee inside the price` : `plus ${percent}% fee`;
    const facts = { contract: context.contractNumber, percent, formula: FORMULAS[way] };
    const finding = priceFinding('fee-counted', facts, { source: source?.title ?? context.source });
    const adjusted = adjust(priced, { percent, way, label });
    return { ...adjusted, findings: [...adjusted.findings, finding] };
  },
};

const FORMULAS = { inside: 'price ÷ (1 − fee)', added: 'price × (1 + fee)' } as const;
