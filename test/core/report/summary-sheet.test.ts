import fc from 'fast-check';
import type { Book } from '../../../core/contracts/book';
import { cellFinding } from '../../../core/findings/cell-findings';
import { lineFinding } from '../../../core/findings/line-findings';
import { sum } from '../../../core/money/decimal';
import { quotedByVerdict } from '../../../core/report/quoted-by-verdict';
import { summarySheet } from '../../../core/report/summary-sheet';
import { VERDICT_ORDER } from '../../../core/report/verdict-words';
import { totalsOf } from '../../../core/order/totals';
import { VERDICTS, type PricedLine } from '../../../core/priced-line';
import { OUR_SHEET_MARK } from '../../../core/workbook/action';
import { aCheckResult, rowsUnder, shownIn } from '../../helpers/check-result';
import { aContract, aLine, anOffer, aPricedLine, dec } from '../../helpers/makers';

const book: Book = { contracts: new Map(), programmes: [] };

const line = (row: number, quoted: string, over: Partial<PricedLine> = {}): PricedLine =>
  aPricedLine({ line: aLine({ row, item: `AB-${row}`, quoted: dec(quoted) }), ...over });

function rowsOf(lines: readonly PricedLine[], over: Parameters<typeof aCheckResult>[1] = {}) {
  return summarySheet(aCheckResult(lines, over), book, 'order.xlsx').rows;
}

const moneyNamed = (rows: ReturnType<typeof rowsOf>, title: string) =>
  rowsUnder(rows, 'Money').find(([first]) => first === title)?.[3] ?? null;

describe('the head', () => {
  test('carries our mark in A1, the workbook, the day and the organisation in words', () => {
    const said = rowsOf([]).flatMap(({ cells }) => cells.map(shownIn));
    expect(said[0]).toBe(OUR_SHEET_MARK);
    expect(said).toContain('order.xlsx');
    expect(said.some((text) => text?.includes('2026-11-25') === true)).toBe(true);
    expect(said.some((text) => text?.includes('k12-district') === true)).toBe(false);
  });

  test('does not fail without a buyer', () => {
    expect(rowsOf([line(2, '5')], { buyer: null }).length).toBeGreaterThan(5);
  });
});

describe('the money', () => {
  test('what was found stands first', () => {
    const lines = [line(2, '12', { verdict: 'over-price', savings: dec('2') }), line(3, '9')];
    expect(rowsUnder(rowsOf(lines), 'Money')[0]?.[3]).toBe('2');
    expect(moneyNamed(rowsOf(lines), 'Quoted in all')).toBe('21');
  });

  test('contract prices count only where the contract is open to her', () => {
    const lines = [
      line(2, '9'),
      line(3, '9', { verdict: 'not-eligible', chosen: anOffer({ answer: 'no' }) }),
      line(4, '9', { verdict: 'needs-document', chosen: anOffer({ answer: 'needs-document' }) }),
    ];
    expect(moneyNamed(rowsOf(lines), 'Contract price')).toBe('10');
  });

  test('an overcharge that waits for a paper is told apart', () => {
    const waiting = line(2, '12', {
      verdict: 'needs-document',
      chosen: anOffer({ answer: 'needs-document' }),
      savings: dec('2'),
    });
    expect(moneyNamed(rowsOf([waiting]), 'Of it, not yet')).toBe('2');
    expect(moneyNamed(rowsOf([line(2, '9')]), 'Of it, not yet')).toBeNull();
  });

  test('what the typed totals are off is said, so that her own total can be reconciled', () => {
    const wrong = cellFinding('row-arithmetic-wrong', {
      row: 2,
      quantity: '10',
      price: '24.00',
      product: '240.00',
      extended: '264.00',
    });
    const typed = aLine({ row: 2, quantity: dec('10'), quoted: dec('24'), extended: dec('264') });
    expect(moneyNamed(rowsOf([aPricedLine({ line: typed, findings: [wrong] })]), 'Sums typed wrong')).toBe('24');
    expect(
      moneyNamed(rowsOf([aPricedLine({ line: { ...typed, extended: dec('240') } })]), 'Sums typed wrong'),
    ).toBeNull();
  });

  test('currencies are never added', () => {
    const canadian = aPricedLine({
      line: aLine({ row: 3, quoted: dec('5'), currency: 'CAD' }),
      chosen: anOffer({ contract: aContract({ id: 'c2', currency: 'CAD' }) }),
    });
    const amounts = rowsUnder(rowsOf([line(2, '9'), canadian]), 'Money').filter(([title]) => title === 'Quoted in all');
    expect(amounts.map((cells) => cells[3])).toEqual(['9', '5']);
  });

  test('what is quoted by verdict adds up to what is quoted in all', () => {
    const any = fc.record({ quoted: fc.integer({ min: 0, max: 10 ** 6 }), verdict: fc.constantFrom(...VERDICTS) });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 20 }), (given) => {
        const lines = given.map(({ quoted, verdict }, index) => line(index + 2, String(quoted), { verdict }));
        const parts = quotedByVerdict(lines, 'USD');
        expect(sum(VERDICTS.map((verdict) => parts[verdict])).toText()).toBe(totalsOf(lines).money[0]?.quoted.toText());
      }),
    );
  });
});

describe('what to do', () => {
  test('every verdict has a row with its count, and the counts add up', () => {
    const rows = rowsUnder(rowsOf([line(2, '9'), line(3, '9', { verdict: 'off-contract', chosen: null })]), 'Verdict');
    expect(rows).toHaveLength(VERDICT_ORDER.length + 1);
    const counts = rows.map((cells) => Number(cells[2]));
    expect(counts.slice(0, -1).reduce((a, b) => a + b)).toBe(counts[counts.length - 1]);
  });

  test('the dearest line first, then by verdict, then as the sheet has them', () => {
    const lines = [
      line(2, '9', { verdict: 'cannot-tell' }),
      line(3, '12', { verdict: 'over-price', savings: dec('2') }),
      line(4, '9', { verdict: 'not-eligible' }),
      line(5, '99', { verdict: 'over-price', savings: dec('89') }),
      line(6, '9'),
    ];
    expect(rowsUnder(rowsOf(lines), 'To do').map((cells) => cells[2])).toEqual(['5', '3', '4', '2']);
  });

  test('a line on contract with a warning is not lost among the good ones', () => {
    const warned = line(7, '9', { findings: [lineFinding('duplicate-line', { rows: '8' })] });
    const rows = rowsOf([line(6, '9'), warned]);
    expect(rowsUnder(rows, 'To do')).toEqual([]);
    expect(rowsUnder(rows, 'Look at before ordering').map((cells) => cells[2])).toEqual(['7']);
  });

  test('a long list is cut, and says how much is missing', () => {
    const lines = Array.from({ length: 63 }, (_, index) => line(index + 2, '9', { verdict: 'cannot-tell' }));
    const rows = rowsUnder(rowsOf(lines), 'To do');
    expect(rows).toHaveLength(51);
    expect(rows[50]?.[0]).toContain('13');
  });
});

describe('the contracts', () => {
  test('each once, the largest first, with price list, dates and how to order', () => {
    const ordering = [{ text: 'Cite the number.', source: 'rules' }];
    const small = anOffer({ contract: aContract({ id: 'c1', number: 'S-0001' }), unitPrice: '5', ordering });
    const large = anOffer({ contract: aContract({ id: 'c2', number: 'S-0002' }), unitPrice: '50', ordering });
    const rows = rowsUnder(
      rowsOf([line(2, '5', { chosen: small }), line(3, '50', { chosen: large }), line(4, '5', { chosen: small })]),
      'Contract',
    );
    expect(rows.map(([number, , lines, total]) => [number, lines, total])).toEqual([
      ['S-0002', '1', '50'],
      ['S-0001', '2', '10'],
    ]);
    for (const part of ['v1', '2026-01-01', '2028-12-31', 'Cite the number.']) expect(rows[0]?.[4]).toContain(part);
  });

  test('one that is closed to her, or has no price for the line, is not among them', () => {
    const lines = [
      line(2, '9', { verdict: 'not-eligible', chosen: anOffer({ answer: 'no' }) }),
      line(3, '9', { verdict: 'cannot-tell', chosen: anOffer({ unitPrice: null }) }),
    ];
    expect(rowsUnder(rowsOf(lines), 'Contract')).toEqual([]);
  });
});
