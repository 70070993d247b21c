import { Decimal } from '../money/decimal';

/** What an order's tiers are counted on: quantity and list dollars of the lines bought under one contract. */
export interface OrderFigure {
  readonly quantity: Decimal;
  readonly listDollars: Decimal;
}

const NOTHING: OrderFigure = { quantity: Decimal.ZERO, listDollars: Decimal.ZERO };

/** Figures by contract and sheet: one sheet of a workbook is one order. */
export class OrderFigures {
  private readonly figures = new Map<string, OrderFigure>();

  of(contract: string, sheet: string): OrderFigure {
    return this.figures.get(keyOf(contract, sheet)) ?? NOTHING;
  }

  add(contract: string, sheet: string, quantity: Decimal, listDollars: Decimal): void {
    const before = this.of(contract, sheet);
    this.figures.set(keyOf(contract, sheet), {
      quantity: before.quantity.plus(quantity),
      listDollars: before.listDollars.plus(listDollars),
    });
  }

  /** The contracts and sheets, as keys, on which two sets of figures disagree. */
  differsFrom(other: OrderFigures): Set<string> {
    const keys = new Set([...this.figures.keys(), ...other.figures.keys()]);
    const different = new Set<string>();
    for (const key of keys) {
      const [mine, theirs] = [this.figures.get(key) ?? NOTHING, other.figures.get(key) ?? NOTHING];
      if (!mine.quantity.equals(theirs.quantity) || !mine.listDollars.equals(theirs.listDollars)) different.add(key);
    }
    return different;
  }

  static keyOf(contract: string, sheet: string): string {
    return keyOf(contract, sheet);
  }
}

function keyOf(contract: string, sheet: string): string {
  return `${contract}\u0000${sheet}`;
}
