import type { PricedLine } from '../priced-line';
import type { OutCell } from '../workbook/action';
import { conditionsText, otherContractsText, whyText } from './sentences';

/** One of the columns that we write beside the user's table. */
export interface OurColumn {
  /** Begins with "COOP " so that a later run finds and replaces it, and the user can tell whose it is. */
  readonly heading: string;
  readonly cell: (priced: PricedLine) => OutCell;
}

const text = (value: string | null | undefined): OutCell =>
  value === null || value === undefined ? null : { text: value };

const money = (value: { toText(): string } | null | undefined): OutCell =>
  value === null || value === undefined ? null : { number: value.toText(), format: 'money' };

/** A price that she may not have is no figure to add up; the sentence beside it names it. */
const open = ({ chosen, verdict }: PricedLine) => (verdict === 'not-eligible' ? null : chosen);

/** All columns in order, the last one filled on every line, so that no sentence runs on over the rest of the sheet. */
export const OUR_COLUMNS: readonly OurColumn[] = [
  { heading: 'COOP verdict', cell: (priced) => text(priced.verdict) },
  { heading: 'COOP contract price', cell: (priced) => money(open(priced)?.price) },
  { heading: 'COOP extended', cell: (priced) => money(open(priced)?.extended) },
  {
    heading: 'COOP overcharge',
    cell: (priced) => money(priced.savings?.isPositive() === true ? priced.savings : null),
  },
  { heading: 'COOP contract', cell: (priced) => text(priced.chosen?.contract.number) },
  { heading: 'COOP why', cell: (priced) => text(whyText(priced)) },
  { heading: 'COOP to do and to know', cell: (priced) => text(conditionsText(priced)) },
  { heading: 'COOP programme', cell: (priced) => text(priced.chosen?.programmeName) },
  { heading: 'COOP supplier', cell: (priced) => text(priced.chosen?.contract.supplier.name) },
  { heading: 'COOP other contracts', cell: (priced) => text(otherContractsText(priced)) },
  { heading: 'COOP price list', cell: (priced) => text(listText(priced)) },
];

function listText({ chosen }: PricedLine): string {
  return chosen === null ? 'none' : `${chosen.list.version}, from ${chosen.list.effectiveFrom}`;
}

/** The column whose words carry the colour marks. */
export { OUR_VERDICT_HEADING as VERDICT_HEADING } from '../workbook/headings';
