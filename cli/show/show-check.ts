import { currencyOf } from '../../core/order/totals';
import type { CheckResult } from '../../core/price-workbook';
import type { PricedLine } from '../../core/priced-line';
import { verdictReasons } from '../../core/report/sentences';
import { VERDICT_ORDER, VERDICT_WORDS } from '../../core/report/verdict-words';
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
  const buyer =
    result.buyer === null
      ? 'an unnamed buyer'
      : `${result.buyer.name} (${result.buyer.entityType}, ${result.buyer.state})`;
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
      line.quoted?.toMoney() ?? '',
      chosen?.price?.toMoney() ?? '',
      savings?.isPositive() === true ? savings.toMoney() : '',
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
  const open = lines.filter(({ verdict }) => verdict !== 'on-contract');
  if (open.length === 0) return;
  terminal.out('What needs doing');
  for (const priced of open.slice(0, MOST_REASONS)) {
    const reasons = verdictReasons(priced).map(({ text }) => text);
    terminal.out(plain(`  ${priced.line.sheet} row ${priced.line.row}: ${reasons.join(' ')}`));
  }
  if (open.length > MOST_REASONS) terminal.out(`  … and ${open.length - MOST_REASONS} more`);
  terminal.out('');
}

function showTotals({ lines, skipped, totals }: CheckResult, terminal: Terminal): void {
  const rows = VERDICT_ORDER.map((verdict) => {
    const { sign, meaning, toDo } = VERDICT_WORDS[verdict];
    return [`${sign} ${verdict}`, String(totals.verdicts[verdict]), `${meaning}. ${toDo}.`];
  });
  terminal.out(
    table([{ heading: 'Verdict' }, { heading: 'Lines', align: 'right' }, { heading: 'Meaning', width: 100 }], rows),
  );
  terminal.out(`${lines.length} lines; ${skipped.length} rows left alone (subtotals, headings, notes, blanks).`);
  for (const { currency, quoted, extended, savings, offContract } of totals.money) {
    const over = lines.filter((line) => line.savings?.isPositive() === true && currencyOf(line) === currency).length;
    terminal.out('');
    terminal.out(`Money found: ${currency} ${savings.toMoney()} quoted above contract ceilings, on ${over} lines.`);
    terminal.out(
      `Quoted in all ${quoted.toMoney()}; contract price of the lines that have one ${extended.toMoney()}; on no contract ${offContract.toMoney()}.`,
    );
  }
}
