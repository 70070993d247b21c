import type { PricedLine, PricedOffer } from '../priced-line';
import { stepsText } from '../report/sentences';
import { lastOrderDay } from '../rules/term-on-day';
import type { CardRow } from './coop-function';
import { reasonText } from './item-parameters';

/** The evidence behind a price: what a cell's card shows and what a frozen price keeps as its note. */
export function priceCard(priced: PricedLine, offer: PricedOffer): CardRow[] {
  const { contract, list, programmeName, term, match, steps } = offer;
  const rows: CardRow[] = [
    { label: 'Verdict', value: { text: priced.verdict } },
    { label: 'Contract', value: { text: contract.number } },
    { label: 'Programme', value: { text: programmeName } },
    { label: 'Supplier', value: { text: contract.supplier.name } },
    { label: 'Unit', value: { text: priced.line.unit ?? match.item.unit } },
    { label: 'Term', value: { text: term } },
    { label: 'Arithmetic', value: { text: stepsText({ steps }) } },
    { label: 'Price list', value: { text: list.version } },
    { label: 'In force from', value: { day: list.effectiveFrom } },
    { label: 'Contract ends', value: { day: lastOrderDay(contract.term) } },
  ];
  if (match.item.row !== undefined) rows.push({ label: 'Row of the list', value: { text: String(match.item.row) } });
  return [...rows, { label: 'Why', value: { text: reasonText(priced) } }];
}
