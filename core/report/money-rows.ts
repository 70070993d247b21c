import { Decimal, sum } from '../money/decimal';
import { currencyOf, quotedExtended, type MoneyTotals } from '../order/totals';
import type { CheckResult } from '../price-workbook';
import type { PricedLine } from '../priced-line';
import type { OutRow } from '../workbook/action';
import { heading, money, row, text } from './out-rows';

/** The money of a check, currency by currency: what was found first, then the sums it can be held against. */
export function moneyRows({ totals, lines }: CheckResult): OutRow[] {
  return [
    heading('Money', 'What it is', '', '>Amount', 'How it is reckoned'),
    ...totals.money.flatMap((of) => currencyRows(of, lines)),
  ];
}

function currencyRows({ currency, quoted, savings, offContract }: MoneyTotals, lines: readonly PricedLine[]): OutRow[] {
  const say = (title: string, what: string, amount: Decimal, how: string) =>
    row(text(title), text(`${what} (${currency})`), null, money(amount), text(how));
  const typed = typedBeyond(lines, currency);
  const waiting = waitingForPaper(lines, currency);
  return [
    say(
      'Money found',
      'Quoted above contract ceilings, and charges not allowed',
      savings,
      'Quoted less ceiling, × quantity; a charge that is not allowed counts whole',
    ),
    ...(waiting.isZero()
      ? []
      : [
          say(
            'Of it, not yet',
            'On lines that need a paper first',
            waiting,
            'The ceiling is yours to hold the supplier to once the paper is on file',
          ),
        ]),
    say('Quoted in all', 'What the workbook asks for', quoted, 'Unit price × quantity of every line that has both'),
    ...(typed.isZero()
      ? []
      : [
          say(
            'Sums typed wrong',
            'Line totals typed beyond unit price × quantity',
            typed,
            'So much the workbook’s own total differs; the rows are named below',
          ),
        ]),
    say(
      'Contract price',
      'Ceilings of the lines on a contract open to you',
      orderable(lines, currency),
      'Contract price × quantity of the lines on-contract and over-price',
    ),
    say(
      'On no contract',
      'Quoted on open-market lines',
      offContract,
      'Unit price × quantity of the lines off-contract',
    ),
  ];
}

/** The part of the money found that is on lines which need a paper before the contract is open to her. */
export function waitingForPaper(lines: readonly PricedLine[], currency: string): Decimal {
  const waiting = lines.filter((priced) => priced.verdict === 'needs-document' && currencyOf(priced) === currency);
  return sum(waiting.map(({ savings }) => savings ?? Decimal.ZERO));
}

/** What the lines that can be ordered on contract may cost at most. */
export function orderable(lines: readonly PricedLine[], currency: string): Decimal {
  const open = lines.filter(
    (priced) =>
      (priced.verdict === 'on-contract' || priced.verdict === 'over-price') && currencyOf(priced) === currency,
  );
  return sum(open.map(({ chosen }) => chosen?.extended ?? Decimal.ZERO));
}

/** By how much line totals that are wrong exceed unit price × quantity: why her grand total is another than ours. */
function typedBeyond(lines: readonly PricedLine[], currency: string): Decimal {
  const wrong = lines.filter(
    ({ line, findings }) =>
      findings.some(({ code }) => code === 'row-arithmetic-wrong') && (line.currency ?? 'USD') === currency,
  );
  return sum(
    wrong.map((priced) => (priced.line.extended ?? Decimal.ZERO).minus(quotedExtended(priced) ?? Decimal.ZERO)),
  );
}
