import type { PriceList } from '../contracts/price-list';

/** A price list as the text of its file: JSON with one item on each line, so that two versions compare line by line. */
export function priceListText(list: PriceList): string {
  const { terms, items, ...head } = list;
  const lines = Object.entries(head).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  if (terms !== undefined) lines.push(`  "terms": ${listOf(terms)}`);
  lines.push(`  "items": ${listOf(items)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

function listOf(values: readonly unknown[]): string {
  if (values.length === 0) return '[]';
  return `[\n${values.map((value) => `    ${JSON.stringify(value)}`).join(',\n')}\n  ]`;
}
