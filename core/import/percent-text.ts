import type { Decimal } from '../money/decimal';
import { Decimal as Exact } from '../money/decimal';
import { cleanNumberText } from '../workbook/clean-text';
import { cellText, type Cell } from '../workbook/snapshot';

/**
 * A percentage as the sheet prints it. "76.0%" says more than 76: how exact it is decides how far a net price may lie
 * from it (DOMAIN fact 4). Where the cell holds more than it shows, what it holds counts.
 */
export function percentText(cell: Cell | undefined, value: Decimal): string {
  const printed = /(\d{1,3}(?:\.\d{1,10})?)\s?(?:%|percent|pct|$)/i.exec(
    cleanNumberText(cellText(cell).slice(0, 100)),
  )?.[1];
  const exact = printed === undefined ? null : Exact.parse(printed);
  return printed !== undefined && exact !== null && exact.equals(value) ? printed : value.toText();
}
