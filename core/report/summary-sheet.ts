import type { Book } from '../contracts/book';
import { Decimal } from '../money/decimal';
import { currencyOf } from '../order/totals';
import type { CheckResult } from '../price-workbook';
import type { PricedLine } from '../priced-line';
import { OUR_SHEET_MARK, OUR_SHEETS, type OutCell, type OutRow, type PutSheet } from '../workbook/action';
import { nameOf } from '../choose/choose';
import { verdictReasons } from './sentences';
import { VERDICT_ORDER, VERDICT_WORDS } from './verdict-words';

const text = (value: string): OutCell => ({ text: value });
const money = (value: Decimal | null): OutCell => (value === null ? null : { number: value.toText(), format: 'money' });
const count = (value: number): OutCell => ({ number: String(value), format: 'integer' });
const row = (...cells: OutCell[]): OutRow => ({ cells });
const heading = (...titles: string[]): OutRow => ({ cells: titles.map(text), style: 'heading' });
const BLANK: OutRow = { cells: [] };

/** The page she prints: the money first, then what to do, then what it all rests on. */
export function summarySheet(result: CheckResult, book: Book, workbookName: string): PutSheet {
  return {
    do: 'put-sheet',
    name: OUR_SHEETS.summary,
    widths: [24, 56, 14, 16, 70],
    rows: [
      { cells: [text(OUR_SHEET_MARK)], style: 'small' },
      { cells: [text('Contract check')], style: 'title' },
      row(text('Workbook'), text(workbookName)),
      row(text('Organisation'), text(buyerText(result))),
      row(text('Prices as of'), { day: result.asOf }),
      BLANK,
      ...moneyRows(result),
      BLANK,
      ...verdictRows(result),
      BLANK,
      ...worstRows(result.lines),
      ...contractRows(result.lines),
      ...listRows(result, book),
    ],
  };
}

function moneyRows({ totals }: CheckResult): OutRow[] {
  const rows = totals.money.flatMap(({ currency, quoted, extended, savings, offContract }) => [
    row(
      text('Quoted above contract'),
      text(`Money found on lines quoted above the ceiling (${currency})`),
      money(savings),
    ),
    row(text('Quoted in all'), text(`Unit price × quantity, as the workbook has it (${currency})`), money(quoted)),
    row(text('Contract price in all'), text(`Of the lines that have one (${currency})`), money(extended)),
    row(text('On no contract'), text(`Quoted on open-market lines (${currency})`), money(offContract)),
  ]);
  return [heading('Money', 'What it is', 'Amount'), ...rows];
}

function verdictRows({ totals }: CheckResult): OutRow[] {
  const rows = VERDICT_ORDER.map((verdict) => {
    const { sign, meaning, toDo } = VERDICT_WORDS[verdict];
    return row(text(`${sign} ${verdict}`), text(meaning), count(totals.verdicts[verdict]), null, text(toDo));
  });
  const total: OutRow = { cells: [text('All lines'), null, count(totals.lines)], style: 'total' };
  return [heading('Verdict', 'What it means', 'Lines', '', 'What to do'), ...rows, total];
}

/** Lines that need doing something about, dearest first. */
function worstRows(lines: readonly PricedLine[]): OutRow[] {
  const open = lines.filter(({ verdict }) => verdict !== 'on-contract').sort(byMoney);
  if (open.length === 0) return [];
  const rows = open.slice(0, 50).map((priced) => {
    const where = `${priced.line.sheet}, row ${priced.line.row}`;
    const what = `${priced.verdict}: ${nameOf(priced.line)}`;
    const why = verdictReasons(priced).map((finding) => finding.text);
    return row(
      text(where),
      text(what),
      money(priced.savings?.isPositive() === true ? priced.savings : null),
      null,
      text(why.join(' ')),
    );
  });
  const more = open.length > 50 ? [row(text(`… and ${open.length - 50} more, on the evidence sheet`))] : [];
  return [heading('To do', 'Line', 'Overcharge', '', 'Why'), ...rows, ...more, BLANK];
}

function byMoney(a: PricedLine, b: PricedLine): number {
  const difference = (b.savings ?? Decimal.ZERO).compareTo(a.savings ?? Decimal.ZERO);
  if (difference !== 0) return difference;
  const byVerdict = VERDICT_ORDER.indexOf(a.verdict) - VERDICT_ORDER.indexOf(b.verdict);
  return byVerdict !== 0 ? byVerdict : a.line.row - b.line.row;
}

function contractRows(lines: readonly PricedLine[]): OutRow[] {
  const byContract = new Map<string, { first: PricedLine; lines: number; total: Decimal }>();
  for (const priced of lines) {
    if (priced.chosen === null || priced.verdict === 'not-eligible') continue;
    const key = priced.chosen.contract.id;
    const before = byContract.get(key) ?? { first: priced, lines: 0, total: Decimal.ZERO };
    byContract.set(key, {
      ...before,
      lines: before.lines + 1,
      total: before.total.plus(priced.chosen.extended ?? Decimal.ZERO),
    });
  }
  if (byContract.size === 0) return [];
  const sorted = [...byContract.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = sorted.map(([, { first, lines: counted, total }]) => {
    const { chosen } = first;
    if (chosen === null) throw new Error('Only lines with a contract are counted');
    const { contract, list, programmeName } = chosen;
    const name = `${programmeName}: ${contract.title}, ${contract.supplier.name}${contract.sample === true ? ' (sample data)' : ''}`;
    const evidence = `Price list ${list.version} from ${list.effectiveFrom}; contract to ${contract.term.currentEnd}; in ${currencyOf(first)}`;
    return row(text(contract.number), text(name), count(counted), money(total), text(evidence));
  });
  return [
    heading('Contract', 'Programme and supplier', 'Lines', 'Contract total', 'Price list and dates'),
    ...rows,
    BLANK,
  ];
}

function listRows(result: CheckResult, book: Book): OutRow[] {
  const notes = result.findings.map((finding) => row(text('About the workbook'), text(finding.text)));
  const skipped = result.skipped.length;
  const rows = [
    ...notes,
    row(
      text('Rows left alone'),
      text(`${skipped} rows are no lines (subtotals, headings, notes, blanks)`),
      count(skipped),
    ),
    row(text('Book'), text(`${book.contracts.size} contracts`), count(book.contracts.size)),
  ];
  return [heading('What this rests on'), ...rows];
}

function buyerText({ buyer }: CheckResult): string {
  return buyer === null
    ? 'Not said: nobody can tell which contracts are open to it'
    : `${buyer.name} (${buyer.entityType}, ${buyer.state})`;
}
