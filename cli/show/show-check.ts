import { nameOf } from '../../core/choose/choose';
import { currencyOf, type MoneyTotals } from '../../core/order/totals';
import type { CheckResult } from '../../core/price-workbook';
import type { PricedLine } from '../../core/priced-line';
import { buyerText } from '../../core/report/buyer-text';
import { orderable, waitingForPaper } from '../../core/report/money-rows';
import { quotedByVerdict } from '../../core/report/quoted-by-verdict';
import { lookAtText, todoText } from '../../core/report/sentences';
import { byWeight, VERDICT_ORDER, VERDICT_WORDS } from '../../core/report/verdict-words';
import { plain, type Terminal } from '../io/terminal';
import type { Written } from '../io/write-priced';
import { table } from './table';

interface Shown {
  readonly file: string;
  readonly result: CheckResult;
  readonly notes: readonly string[];
  readonly written: Written | null;
}

/** Rows and reasons that fit a screen; the copy and --json have them all. */
const MOST_ROWS = 60;
const MOST_REASONS = 30;

/** A check on the terminal: lines, reasons of those that need something done, then verdicts and the money found. */
export function showCheck({ file, result, notes, written }: Shown, terminal: Terminal): void {
  const buyer = result.buyer === null ? 'an unnamed buyer' : buyerText(result.buyer);
  terminal.out(plain(`${file}, for ${buyer}, as of ${result.asOf}`));
  for (const note of notes) terminal.out(`Note: ${plain(note)}`);
  for (const finding of result.findings) terminal.out(`Note: ${plain(finding.text)}`);
  terminal.out('');
  terminal.out(linesTable(result.lines));
  if (result.lines.length > MOST_ROWS)
    terminal.out(`… and ${result.lines.length - MOST_ROWS} more lines (--out or --json has them all)`);
  terminal.out('');
  showReasons(result.lines, terminal);
  showTotals(result, terminal);
  if (written === null) return;
  terminal.out('');
  terminal.out(
    `Written: ${written.out} (your workbook, with our columns beside yours, a Summary and an Evidence sheet)`,
  );
  for (const problem of written.problems) terminal.out(`Note: ${plain(problem)}`);
}

function linesTable(lines: readonly PricedLine[]): string {
  const sheets = new Set(lines.map(({ line }) => line.sheet)).size;
  const rows = lines.slice(0, MOST_ROWS).map((priced) => {
    const { line, chosen, savings, verdict } = priced;
    return [
      sheets > 1 ? `${line.sheet} ${line.row}` : String(line.row),
      `${VERDICT_WORDS[verdict].sign} ${verdict}`,
      line.item || (line.description ?? '').slice(0, 24),
      [line.quantity?.toText() ?? '', line.unit ?? ''].join(' ').trim(),
      line.quoted?.toShownMoney() ?? '',
      chosen?.price?.toShownMoney() ?? '',
      savings?.isPositive() === true ? savings.toShownMoney() : '',
      chosen?.contract.number ?? '',
    ];
  });
  return table(
    [
      { heading: 'Row', align: 'right', width: 20 },
      { heading: 'Verdict' },
      { heading: 'Item', width: 24 },
      { heading: 'Quantity', align: 'right', width: 12 },
      { heading: 'Quoted', align: 'right' },
      { heading: 'Contract', align: 'right' },
      { heading: 'Over', align: 'right' },
      { heading: 'Contract number', width: 24 },
    ],
    rows,
  );
}

function showReasons(lines: readonly PricedLine[], terminal: Terminal): void {
  const open = lines.filter(({ verdict }) => verdict !== 'on-contract').sort(byWeight);
  showList(
    'What needs doing',
    open.map((priced) => `${where(priced)} (${priced.verdict}): ${todoText(priced)}`),
    terminal,
  );
  const seen = lines.flatMap((priced) => {
    const said = lookAtText(priced);
    return said === null ? [] : [`${where(priced)}: ${said}`];
  });
  showList('On contract, but look at these before ordering', seen, terminal);
}

function where({ line }: PricedLine): string {
  return `${line.sheet} row ${line.row}, ${nameOf(line)}`;
}

function showList(title: string, sentences: readonly string[], terminal: Terminal): void {
  if (sentences.length === 0) return;
  terminal.out(title);
  for (const sentence of sentences.slice(0, MOST_REASONS)) terminal.out(plain(`  ${sentence}`));
  if (sentences.length > MOST_REASONS) terminal.out(`  … and ${sentences.length - MOST_REASONS} more`);
  terminal.out('');
}

function showTotals({ lines, skipped, totals }: CheckResult, terminal: Terminal): void {
  const [main] = totals.money;
  if (main === undefined) throw new Error('Totals always name a currency');
  const quotedIn = quotedByVerdict(lines, main.currency);
  const rows = VERDICT_ORDER.map((verdict) => {
    const { sign, meaning, toDo } = VERDICT_WORDS[verdict];
    const amount = quotedIn[verdict].toShownMoney();
    return [`${sign} ${verdict}`, String(totals.verdicts[verdict]), amount, `${meaning}. ${toDo}.`];
  });
  const columns = [
    { heading: 'Verdict' },
    { heading: 'Lines', align: 'right' },
    { heading: `Quoted, ${main.currency}`, align: 'right' },
    { heading: 'Meaning', width: 100 },
  ] as const;
  terminal.out(table(columns, rows));
  terminal.out(
    `${countOf(lines.length, 'line')}; ${countOf(skipped.length, 'row')} left alone (subtotals, headings, notes, blanks).`,
  );
  for (const money of totals.money) showMoney(money, lines, terminal);
}

function showMoney(
  { currency, quoted, savings, offContract }: MoneyTotals,
  lines: readonly PricedLine[],
  terminal: Terminal,
): void {
  const over = lines.filter((line) => line.savings?.isPositive() === true && currencyOf(line) === currency).length;
  const waiting = waitingForPaper(lines, currency);
  const found =
    over === 0
      ? `Nothing in ${currency} is quoted above a contract ceiling.`
      : `Money found: ${currency} ${savings.toShownMoney()} quoted above contract ceilings or charged where it may not be, on ${countOf(over, 'line')}${waiting.isZero() ? '' : `; ${waiting.toShownMoney()} of it on lines that need a paper first`}.`;
  const sums = [
    `Quoted in all ${quoted.toShownMoney()}`,
    `ceilings of the lines on a contract open to you ${orderable(lines, currency).toShownMoney()}`,
    `quoted on no contract ${offContract.toShownMoney()}`,
  ];
  terminal.out('');
  terminal.out(found);
  terminal.out(`${sums.join('; ')} (${currency}).`);
}

function countOf(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
