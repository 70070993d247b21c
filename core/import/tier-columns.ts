import type { Column } from '../workbook/table';
import type { TableView } from './table-view';

/** The columns of a table of tiers that are no fields of a line. */
export interface TierColumns {
  readonly from: Column | undefined;
  readonly to: Column | undefined;
  readonly basis: Column | undefined;
  readonly label: Column | undefined;
}

const FROM = [
  ...['tier min', 'tier minimum', 'tier from', 'minimum', 'min', 'from', 'from amount', 'minimum order', 'order from'],
  ...['minimum amount', 'minimum spend', 'minimum order value', 'minimum volume', 'min amount'],
];
const TO = [
  ...['tier max', 'tier maximum', 'tier to', 'maximum', 'max', 'to', 'to amount', 'up to', 'order to'],
  ...['maximum amount', 'maximum spend', 'maximum volume', 'max amount'],
];
const BASIS = ['tier basis', 'basis', 'based on', 'counted by', 'discount basis'];
const LABEL = ['tier label', 'tier', 'tier name', 'volume tier', 'order size', 'order tier'];

/** Finds the tier columns of a table by their headings. */
export function tierColumns(view: TableView): TierColumns {
  return { from: view.headed(FROM), to: view.headed(TO), basis: view.headed(BASIS), label: view.headed(LABEL) };
}
