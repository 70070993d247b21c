import { Decimal } from '../money/decimal';
import type { ColumnProfile } from './column-profile';

/** Columns that may be quantity, unit price and extended price. */
export interface ArithmeticRoles {
  readonly quantity: readonly number[];
  readonly quoted: readonly number[];
  readonly extended: readonly number[];
}

/** The one choice for which quantity × price = extended holds, and on how many of the rows looked at. */
export interface ArithmeticDecision {
  readonly quantity: number;
  readonly quoted: number;
  readonly extended: number;
  readonly held: number;
  readonly tested: number;
}

const CENT = Decimal.of('0.01');

/**
 * Looks for the one triple of columns that multiplies out. It must hold on four of five rows, and on more rows than any
 * other triple: rows with a quantity of 1 hold for several and decide nothing.
 */
export function decideByArithmetic(
  roles: ArithmeticRoles,
  profiles: ReadonlyMap<number, ColumnProfile>,
): ArithmeticDecision | null {
  const tries: ArithmeticDecision[] = [];
  for (const quantity of roles.quantity.slice(0, 5)) {
    for (const quoted of roles.quoted.slice(0, 8)) {
      for (const extended of roles.extended.slice(0, 8)) {
        if (new Set([quantity, quoted, extended]).size < 3) continue;
        tries.push({ quantity, quoted, extended, ...holds(profiles, quantity, quoted, extended) });
      }
    }
  }
  tries.sort((a, b) => b.held - a.held);
  const [best, next] = tries;
  if (best === undefined || best.held === 0 || best.held * 5 < best.tested * 4) return null;
  return next !== undefined && next.held === best.held ? null : best;
}

function holds(
  profiles: ReadonlyMap<number, ColumnProfile>,
  quantity: number,
  quoted: number,
  extended: number,
): { held: number; tested: number } {
  const valuesOf = (column: number): readonly (Decimal | null)[] => profiles.get(column)?.values ?? [];
  const [prices, totals] = [valuesOf(quoted), valuesOf(extended)];
  let held = 0;
  let tested = 0;
  valuesOf(quantity).forEach((count, row) => {
    const [price, total] = [prices[row], totals[row]];
    if (count === null || price === undefined || price === null || total === undefined || total === null) return;
    tested += 1;
    if (count.times(price).minus(total).absolute().compareTo(CENT) <= 0) held += 1;
  });
  return { held, tested };
}
