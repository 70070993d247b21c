import { Decimal } from '../money/decimal';
import { currencyOf } from '../order/totals';
import type { PricedLine, PricedOffer } from '../priced-line';
import type { OutRow } from '../workbook/action';
import { BLANK, count, heading, money, row, text } from './out-rows';

interface Used {
  readonly offer: PricedOffer;
  readonly currency: string;
  readonly lines: number;
  readonly total: Decimal;
}

/** The contracts that priced lines are judged by and that are, or can be, open to the buyer: the largest first. */
export function contractRows(lines: readonly PricedLine[]): OutRow[] {
  const used = usedContracts(lines);
  if (used.length === 0) return [];
  const rows = used.map(({ offer, currency, lines: counted, total }) => {
    const { contract, list, programmeName, ordering } = offer;
    const name = `${programmeName}: ${contract.title}, ${contract.supplier.name}${contract.sample === true ? ' (sample data)' : ''}`;
    const dates = `Price list ${list.version} in force from ${list.effectiveFrom}; contract to ${contract.term.currentEnd}; prices in ${currency}.`;
    const order = (ordering ?? []).map((rule) => rule.text);
    return row(text(contract.number), text(name), count(counted), money(total), text([dates, ...order].join(' ')));
  });
  const title = heading(
    'Contract',
    'Programme and supplier',
    '>Lines',
    '>At its prices',
    'Price list, dates, and how to order',
  );
  return [title, ...rows, BLANK];
}

function usedContracts(lines: readonly PricedLine[]): Used[] {
  const byContract = new Map<string, Used>();
  for (const priced of lines) {
    const { chosen, verdict } = priced;
    if (chosen === null || chosen.price === null || verdict === 'not-eligible') continue;
    const before = byContract.get(chosen.contract.id);
    byContract.set(chosen.contract.id, {
      offer: before?.offer ?? chosen,
      currency: before?.currency ?? currencyOf(priced),
      lines: (before?.lines ?? 0) + 1,
      total: (before?.total ?? Decimal.ZERO).plus(chosen.extended ?? Decimal.ZERO),
    });
  }
  return [...byContract.values()].sort(
    (a, b) => b.total.compareTo(a.total) || (a.offer.contract.number < b.offer.contract.number ? -1 : 1),
  );
}
