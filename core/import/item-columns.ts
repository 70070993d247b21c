import type { Finding } from '../findings/finding';
import { importFinding } from '../findings/import-findings';
import type { Field } from '../workbook/line';
import { normaliseHeading } from '../workbook/normalise-heading';
import type { NumberKind } from './item-numbers';
import type { PriceColumns } from './item-price';
import type { TableView } from './table-view';

/** What the columns of a list of items are taken for, and what is said about that. */
export interface ItemColumns {
  readonly numbers: ReadonlyMap<NumberKind, Field>;
  readonly prices: PriceColumns;
  readonly findings: readonly Finding[];
}

const NUMBER_KINDS: readonly NumberKind[] = ['mpn', 'sku', 'gtin', 'nsn'];
const KIND_WORDS = { mpn: "manufacturer's part number", sku: "supplier's own number" } as const;

/** Decides what the number and price columns of a list of items mean. */
export function itemColumns(view: TableView): ItemColumns {
  const numbers = new Map<NumberKind, Field>();
  for (const kind of NUMBER_KINDS) if (view.has(kind)) numbers.set(kind, kind);
  const plain = plainNumberColumn(view);
  if (plain.kind !== null) numbers.set(plain.kind, 'item');
  const prices = priceColumns(view);
  return { numbers, prices, findings: [...plain.findings, ...priceFindings(view, prices)] };
}

/**
 * A supplier's list that says only "Item Number" or "Office Depot Product Number" gives his own number; "Part Number"
 * is the maker's, and so is whatever is left beside a column of the supplier's own.
 */
function plainNumberColumn(view: TableView): { kind: 'mpn' | 'sku' | null; findings: Finding[] } {
  const column = view.rows.column('item');
  if (column === undefined) return { kind: null, findings: [] };
  const facts = { sheet: view.sheet.name, column: view.name('item') };
  const part = /\b(part|model)\b/.test(normaliseHeading(column.heading)) && view.has('manufacturer');
  const kind = part && !view.has('mpn') ? 'mpn' : !view.has('sku') ? 'sku' : null;
  if (kind === null) {
    const why = 'the numbers of maker and supplier have columns of their own, and it does not say which number it is';
    return { kind, findings: [importFinding('column-left-out', { ...facts, why })] };
  }
  return { kind, findings: [importFinding('item-column-read', { ...facts, kind: KIND_WORDS[kind] })] };
}

function priceColumns(view: TableView): PriceColumns {
  const net = view.has('net') ? 'net' : view.has('quoted') ? 'quoted' : null;
  return { net, list: view.has('list'), percent: view.has('percent') };
}

function priceFindings(view: TableView, { net, list, percent }: PriceColumns): Finding[] {
  const sheet = view.sheet.name;
  const findings: Finding[] = [];
  if (net !== null) {
    const code = net === 'net' || list || percent ? 'net-column' : 'plain-price-column';
    findings.push(importFinding(code, { sheet, column: view.name(net) }));
  } else if (list && !percent) findings.push(importFinding('list-only', { sheet, column: view.name('list') }));
  if (net === 'net' && view.has('quoted')) {
    const why = `the contract price stands in ${view.name('net')}`;
    findings.push(importFinding('column-left-out', { sheet, column: view.name('quoted'), why }));
  }
  if (view.has('quantity')) {
    const why =
      'a price list that depends on quantities must say so as tiers. If it gives prices from certain quantities on, write them as tiers';
    findings.push(importFinding('column-left-out', { sheet, column: view.name('quantity'), why }));
  }
  return findings;
}
