import { addMonths } from '../contracts/add-months';
import type { Book } from '../contracts/book';
import type { Buyer } from '../contracts/buyer';
import { foldName } from '../contracts/fold-name';
import type { Finding } from '../findings/finding';
import { thresholdFinding } from '../findings/threshold-findings';
import { Decimal, sum } from '../money/decimal';
import type { PricedLine } from '../priced-line';
import { methodFor, type MethodAnswer } from '../thresholds/method-for';
import { spendOf } from '../thresholds/spend';
import { thresholdRows } from '../thresholds/threshold-rows';
import { METHODS, type PurchaseCategory, type Threshold } from '../thresholds/threshold';
import { CATEGORY_WORDS } from '../thresholds/words';
import { quotedExtended } from './totals';

/** A line that no contract covers, with what it asks for in all (null where the sheet does not say). */
interface OpenLine {
  readonly priced: PricedLine;
  readonly amount: Decimal | null;
  readonly day: string;
  readonly category: PurchaseCategory;
}

/** What open-market lines ask for together: quotes or a bid, and whether one need may have been split to stay below. */
export function thresholdFindings(
  lines: readonly PricedLine[],
  { book, buyer, asOf }: { readonly book: Book; readonly buyer: Buyer | null; readonly asOf: string },
): Finding[] {
  const open = openLines(lines, asOf);
  const total = sumOf(open);
  if (!total.isPositive()) return [];
  if (buyer === null) return [thresholdFinding('threshold-buyer-unknown', { total: total.toShownMoney() })];
  const rows = thresholdRows(book);
  const ask: Ask = (amount, category, day) => methodFor(spendOf(buyer, amount, category, day), rows);
  return [...orderTotals(open, ask), ...splitOrders(open, ask)];
}

type Ask = (amount: Decimal, category: PurchaseCategory, day: string) => MethodAnswer;

/** Thresholds are in dollars; amounts in other currencies are left out rather than mixed in. */
function openLines(lines: readonly PricedLine[], asOf: string): OpenLine[] {
  return lines
    .filter(({ verdict, line }) => verdict === 'off-contract' && line.charge === null)
    .filter(({ line }) => line.currency === null || line.currency === 'USD')
    .map((priced) => ({
      priced,
      amount: quotedExtended(priced),
      day: priced.line.day ?? asOf,
      category: priced.line.acquisition === 'service' ? 'services' : 'goods',
    }));
}

/** Returns do not make an order smaller than it is. */
function sumOf(lines: readonly OpenLine[]): Decimal {
  return sum(lines.flatMap(({ amount }) => (amount === null || amount.isNegative() ? [] : [amount])));
}

/** One sheet on one day is one order, as for tiers. */
function orderTotals(open: readonly OpenLine[], ask: Ask): Finding[] {
  const orders = groupBy(open, ({ priced, day, category }) => [priced.line.sheet, day, category].join('\u0000'));
  const said = new Set<string>();
  return orders.flatMap((lines) => {
    const [first] = lines;
    const total = sumOf(lines);
    if (first === undefined || !total.isPositive()) return [];
    const answer = ask(total, first.category, first.day);
    const unpriced = lines.filter(({ amount }) => amount === null).length;
    const facts = {
      lines: lines.length === 1 ? 'one line' : `${lines.length} lines`,
      sheet: first.priced.line.sheet,
      total: total.toShownMoney(),
      category: CATEGORY_WORDS[first.category],
      unpriced: unpriced === 0 ? '' : ` ${unpriced} of them without a price are not in that sum.`,
    };
    const place = { sheet: first.priced.line.sheet };
    if (answer.outcome === 'cannot-tell') {
      const why = answer.cannotTell.map(({ text }) => text).join(' ');
      // A purchase history has many days, and one reason for all of them.
      if (said.has(why)) return [];
      said.add(why);
      return [thresholdFinding('off-contract-total-unclear', { ...facts, why }, { place })];
    }
    if (answer.governing === null || answer.governing.method === 'no-quotes') return [];
    const { action, authority } = answer.governing;
    const more = { place, source: sourceOf(answer.governing) };
    return [thresholdFinding('off-contract-total', { ...facts, action, authority }, more)];
  });
}

/** Several rows to one supplier, or of one category, each below a limit that they reach together. */
function splitOrders(open: readonly OpenLine[], ask: Ask): Finding[] {
  const priced = open.filter(({ amount }) => amount !== null && amount.isPositive());
  const named = (of: (line: OpenLine) => string | null) =>
    groupBy(
      priced.filter((line) => of(line) !== null),
      (line) => `${foldName(of(line) ?? '')}\u0000${line.category}`,
    );
  const supplier = ({ priced: { line } }: OpenLine) => line.supplier;
  const category = ({ priced: { line } }: OpenLine) => line.category;
  const groups = [
    ...named(supplier).map((lines) => ({ lines, what: `supplier ${lines[0]?.priced.line.supplier ?? ''}` })),
    ...named(category).map((lines) => ({ lines, what: `category ${lines[0]?.priced.line.category ?? ''}` })),
  ];
  const seen = new Set<string>();
  return groups.flatMap(({ lines, what }) => {
    const recent = withinTwelveMonths(lines);
    const rows = rowsOf(recent);
    if (recent.length < 2 || seen.has(rows)) return [];
    const finding = splitFinding(recent, what, rows, ask);
    if (finding !== null) seen.add(rows);
    return finding === null ? [] : [finding];
  });
}

/** The longest time over which a rule adds amounts up, counted back from the newest row. */
function withinTwelveMonths(lines: readonly OpenLine[]): OpenLine[] {
  const newest = lines.reduce((day, line) => (line.day > day ? line.day : day), '');
  return newest === '' ? [] : lines.filter(({ day }) => day > addMonths(newest, -12));
}

function splitFinding(lines: readonly OpenLine[], what: string, rows: string, ask: Ask): Finding | null {
  const newest = lines.reduce((latest, line) => (line.day > latest.day ? line : latest));
  const total = sumOf(lines);
  const together = ask(total, newest.category, newest.day);
  if (together.governing === null) return null;
  const alone = lines.map(({ amount, day, category }) => ask(amount ?? Decimal.ZERO, category, day));
  // Where one row alone asks for as much, or cannot be told, nobody can say that a split has changed anything.
  if (alone.some((answer) => answer.outcome === 'cannot-tell' || rank(answer) >= rank(together))) return null;
  const { action, authority } = together.governing;
  return thresholdFinding(
    'order-may-be-split',
    { rows, what, total: total.toShownMoney(), action, authority },
    { source: sourceOf(together.governing) },
  );
}

function rank({ governing }: MethodAnswer): number {
  return governing === null ? -1 : METHODS.indexOf(governing.method);
}

function sourceOf({ authority, source }: Threshold): string {
  return `${authority}; ${source.title}${source.date === undefined ? '' : `, ${source.date}`}`;
}

const MOST_ROWS = 12;

function rowsOf(lines: readonly OpenLine[]): string {
  const names = lines.map(({ priced: { line } }) => `${line.sheet} ${line.row}`);
  const more = names.length - MOST_ROWS;
  return more > 0 ? `${names.slice(0, MOST_ROWS).join(', ')} and ${more} more` : names.join(', ');
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
