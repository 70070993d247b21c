import { Decimal } from '../money/decimal';

/** What an order's tiers are counted on: quantity and list dollars of the lines bought under one contract. */
export interface OrderFigure {
  readonly quantity: Decimal;
  readonly listDollars: Decimal;
}

const NOTHING: OrderFigure = { quantity: Decimal.ZERO, listDollars: Decimal.ZERO };

/** Figures by contract, sheet and day: the lines of one sheet that are ordered on one day are one order. */
export class OrderFigures {
  private readonly figures = new Map<string, OrderFigure>();

  of(contract: string, sheet: string, asOf: string): OrderFigure {
    return this.figures.get(orderKey(contract, sheet, asOf)) ?? NOTHING;
  }

  add(key: string, quantity: Decimal, listDollars: Decimal): void {
    const before = this.figures.get(key) ?? NOTHING;
    this.figures.set(key, {
      quantity: before.quantity.plus(quantity),
      listDollars: before.listDollars.plus(listDollars),
    });
  }

  /** The orders, as keys, on which two sets of figures disagree. */
  differsFrom(other: OrderFigures): Set<string> {
    const keys = new Set([...this.figures.keys(), ...other.figures.keys()]);
    const different = new Set<string>();
    for (const key of keys) {
      const [mine, theirs] = [this.figures.get(key) ?? NOTHING, other.figures.get(key) ?? NOTHING];
      if (!mine.quantity.equals(theirs.quantity) || !mine.listDollars.equals(theirs.listDollars)) different.add(key);
    }
    return different;
  }
}

/** The name of one order: a contract, a sheet, and the order's day. */
export function orderKey(contract: string, sheet: string, asOf: string): string {
  return `${contract}\u0000${sheet}\u0000${asOf}`;
}
