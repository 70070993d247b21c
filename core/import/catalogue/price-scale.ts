import type { Contract } from '../../contracts/contract';
import { readUnit } from '../../items/units';
import { PIECE, UNITS } from '../../items/unit-table';
import { Decimal } from '../../money/decimal';
import type { PriceBasis } from './catalogue';
import { exactQuotient, exchangeNumber } from './exchange-number';
import { sameExchangeUnit } from './unit-codes';

/** How amounts and quantities of an article become those of one unit of the price list. */
export interface PriceScale {
  readonly unit: string;
  /** Whether the unit is the one that is ordered, which the pack size speaks of. */
  readonly isOrderUnit: boolean;
  /** What one unit of the price list holds, where its word says so itself: "100 BX". */
  readonly pack: { readonly quantity: string; readonly unit: string } | null;
  /** An amount per unit of the list; null where it would have to be rounded. */
  readonly amount: (stated: Decimal) => Decimal | null;
  /** A quantity counted in the list's unit; null where it cannot be told or does not come out even. */
  readonly bound: (stated: Decimal, unit: string | null) => Decimal | null;
  readonly note: 'price-divided' | 'price-per-many' | 'order-unit-differs' | null;
}

export interface ScaleInput {
  readonly orderUnit: string;
  readonly pack: { readonly quantity: string; readonly unit: string | null } | null;
  readonly basis: PriceBasis;
  readonly amounts: readonly Decimal[];
  readonly rounding: Contract['rounding'];
}

/**
 * A price per 100 is divided only where nothing is lost: the quotient ends, and within the places to which the contract
 * rounds its unit prices. 1.99 per 100 would be 0.0199, which the contract's cent turns into 0.02; it stays per hundred.
 */
export function priceScale(input: ScaleInput): PriceScale | { readonly badBasis: string } {
  const { orderUnit, basis, amounts, rounding } = input;
  const quantity = basis.quantity === null ? Decimal.ONE : exchangeNumber(basis.quantity);
  if (quantity === null || !quantity.isPositive()) return { badBasis: basis.quantity ?? '' };
  const basisUnit = basis.unit ?? orderUnit;
  const perOrder = perOrderUnit(input, basisUnit);
  if (perOrder !== null && 'badBasis' in perOrder) return perOrder;
  const factor = perOrder === null ? null : perOrder.factor;
  const measures: Measures = { orderUnit, basisUnit, quantity, factor };
  const one = quantity.equals(Decimal.ONE);
  const single = factor === null ? perBasisUnit(measures) : perOrderedUnit(measures, factor);
  const places = rounding?.mode === 'none' ? 30 : (rounding?.places ?? 2);
  if (one || amounts.every((amount) => endsWithin(single.amount(amount), places))) return single;
  return perMany(measures);
}

interface Measures {
  readonly orderUnit: string;
  readonly basisUnit: string;
  readonly quantity: Decimal;
  readonly factor: Decimal | null;
}

/** How many of the price's unit one order unit is: one and the same, stated with the price, or by the pack size. */
function perOrderUnit(
  { orderUnit, pack, basis }: ScaleInput,
  basisUnit: string,
): { readonly factor: Decimal } | { readonly badBasis: string } | null {
  if (basis.perOrderUnit !== null) {
    const factor = exchangeNumber(basis.perOrderUnit);
    return factor === null || !factor.isPositive() ? { badBasis: basis.perOrderUnit } : { factor };
  }
  if (sameExchangeUnit(orderUnit, basisUnit)) return { factor: Decimal.ONE };
  const held = pack === null ? null : exchangeNumber(pack.quantity);
  if (held === null || !held.isPositive() || pack === null || pack.unit === null) return null;
  return sameExchangeUnit(pack.unit, basisUnit) ? { factor: held } : null;
}

function perOrderedUnit({ orderUnit, basisUnit, quantity }: Measures, factor: Decimal): PriceScale {
  return {
    unit: orderUnit,
    isOrderUnit: true,
    pack: null,
    amount: (stated) => exactQuotient(stated.times(factor), quantity),
    bound: (stated, unit) => {
      if (unit === null || sameExchangeUnit(unit, orderUnit)) return stated;
      return sameExchangeUnit(unit, basisUnit) ? exactQuotient(stated, factor) : null;
    },
    note: quantity.equals(Decimal.ONE) ? null : 'price-divided',
  };
}

function perBasisUnit({ basisUnit, quantity }: Measures): PriceScale {
  return {
    unit: basisUnit,
    isOrderUnit: false,
    pack: null,
    amount: (stated) => exactQuotient(stated, quantity),
    bound: (stated, unit) => (unit !== null && sameExchangeUnit(unit, basisUnit) ? stated : null),
    note: 'order-unit-differs',
  };
}

/** Per dozen, hundred or thousand where the unit is the piece, because those have names; else per "100 BX". */
function perMany({ orderUnit, basisUnit, quantity, factor }: Measures): PriceScale {
  const read = readUnit(basisUnit);
  const piece = 'unit' in read && read.unit.code === PIECE;
  const named = UNITS.find(({ holds }) => piece && holds?.code === PIECE && holds.quantity === quantity.toText());
  return {
    unit: named?.code ?? `${quantity.toText()} ${basisUnit}`,
    isOrderUnit: false,
    pack: named === undefined ? { quantity: quantity.toText(), unit: basisUnit } : null,
    amount: (stated) => stated,
    bound: (stated, unit) => {
      if (unit !== null && sameExchangeUnit(unit, basisUnit)) return exactQuotient(stated, quantity);
      if (factor === null || (unit !== null && !sameExchangeUnit(unit, orderUnit))) return null;
      return exactQuotient(stated.times(factor), quantity);
    },
    note: 'price-per-many',
  };
}

function endsWithin(amount: Decimal | null, places: number): boolean {
  return amount !== null && (amount.toText().split('.')[1]?.length ?? 0) <= places;
}
