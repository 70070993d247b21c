import type { Book } from '../contracts/book';
import type { CheckResult } from '../price-workbook';
import type { PricedLine } from '../priced-line';
import { OUR_SHEET_MARK, OUR_SHEETS, type OutRow, type PutSheet } from '../workbook/action';
import { buyerText } from './buyer-text';
import { contractRows } from './contract-rows';
import { moneyRows } from './money-rows';
import { BLANK, count, heading, money, row, text } from './out-rows';
import { nameOf } from '../choose/choose';
import { lookAtText, todoText } from './sentences';
import { quotedByVerdict } from './quoted-by-verdict';
import { byWeight, VERDICT_ORDER, VERDICT_WORDS } from './verdict-words';

/** The page she prints: the money first, then what to do, then what it all rests on. */
export function summarySheet(result: CheckResult, book: Book, workbookName: string): PutSheet {
  return {
    do: 'put-sheet',
    name: OUR_SHEETS.summary,
    widths: [24, 58, 9, 16, 84],
    rows: [
      { cells: [text(OUR_SHEET_MARK)], style: 'small' },
      { cells: [text('Contract check')], style: 'title' },
      row(text('Workbook'), text(workbookName)),
      row(text('Organisation'), text(buyerText(result.buyer))),
      row(text('Day of the order'), text(`${result.asOf} (contracts and price lists in force on that day)`)),
      BLANK,
      ...moneyRows(result),
      BLANK,
      ...verdictRows(result),
      BLANK,
      ...todoRows(result.lines),
      ...lookAtRows(result.lines),
      ...contractRows(result.lines),
      ...restsOnRows(result, book),
    ],
  };
}

function verdictRows({ totals, lines }: CheckResult): OutRow[] {
  const [main] = totals.money;
  if (main === undefined) throw new Error('Totals always name a currency');
  const quoted = quotedByVerdict(lines, main.currency);
  const rows = VERDICT_ORDER.map((verdict) => {
    const { sign, meaning, toDo } = VERDICT_WORDS[verdict];
    return row(
      text(`${sign} ${verdict}`),
      text(meaning),
      count(totals.verdicts[verdict]),
      money(quoted[verdict]),
      text(toDo),
    );
  });
  const total: OutRow = {
    cells: [text('All lines'), null, count(totals.lines), money(main.quoted)],
    style: 'total',
  };
  return [heading('Verdict', 'What it means', '>Lines', `>Quoted, ${main.currency}`, 'What to do'), ...rows, total];
}

const MOST = 50;

/** Lines that need doing something about before they can be ordered, dearest first. */
function todoRows(lines: readonly PricedLine[]): OutRow[] {
  const open = lines.filter(({ verdict }) => verdict !== 'on-contract').sort(byWeight);
  const rows = open.map((priced) => {
    const over = priced.savings?.isPositive() === true ? priced.savings : null;
    return row(verdictCell(priced), lineCell(priced), count(priced.line.row), money(over), text(todoText(priced)));
  });
  return listed(heading('To do', 'Line', '>Row', '>Overcharge', 'Why, and what next'), rows);
}

/** Lines on contract that should not go out unseen: a wrong number cited, a sum that is wrong, a cheaper contract. */
function lookAtRows(lines: readonly PricedLine[]): OutRow[] {
  const rows = lines.flatMap((priced) => {
    const said = lookAtText(priced);
    return said === null ? [] : [row(verdictCell(priced), lineCell(priced), count(priced.line.row), null, text(said))];
  });
  return listed(heading('Look at before ordering', 'Line', '>Row', '', 'Why'), rows);
}

function listed(title: OutRow, rows: readonly OutRow[]): OutRow[] {
  if (rows.length === 0) return [];
  const more =
    rows.length > MOST ? [row(text(`… and ${rows.length - MOST} more`), text('all are on the evidence sheet'))] : [];
  return [title, ...rows.slice(0, MOST), ...more, BLANK];
}

function verdictCell({ verdict }: PricedLine) {
  return text(`${VERDICT_WORDS[verdict].sign} ${verdict}`);
}

function lineCell({ line }: PricedLine) {
  const named = nameOf(line);
  const described = line.description === null || line.description === named ? '' : `, ${line.description}`;
  return text(`${line.sheet}: ${named}${described}`);
}

function restsOnRows(result: CheckResult, book: Book): OutRow[] {
  const notes = result.findings.map((finding) => row(text('About the workbook'), text(finding.text)));
  const skipped = result.skipped.length;
  return [
    heading('What this rests on'),
    row(text('Book'), text('Contracts that were looked through'), count(book.contracts.size)),
    row(text('Rows left alone'), text('Rows that are no lines: subtotals, headings, notes, blanks'), count(skipped)),
    row(text('Evidence'), text(`Every figure, rule and source, line by line: sheet "${OUR_SHEETS.evidence}"`)),
    ...notes,
  ];
}
