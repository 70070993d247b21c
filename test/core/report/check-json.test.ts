import type { Book } from '../../../core/contracts/book';
import { lineFinding } from '../../../core/findings/line-findings';
import { checkJson } from '../../../core/report/check-json';
import { aCheckResult } from '../../helpers/check-result';
import { aContract, aLine, anOffer, aPricedLine, aPriceList, dec } from '../../helpers/makers';

const book: Book = {
  contracts: new Map([['c1', { contract: aContract(), lists: [aPriceList([], { version: '2026-08' })] }]]),
  programmes: [],
};

const MONEY = /^-?\d+\.\d{2,}$/;

const line = aPricedLine({
  line: aLine({ row: 7, quoted: dec('26400'), quantity: dec('1000') }),
  chosen: anOffer({
    unitPrice: '25000',
    quantity: '1000',
    steps: [{ label: 'net price 25,000.00', value: '25000.00' }],
  }),
  verdict: 'over-price',
  savings: dec('1400000'),
  findings: [lineFinding('duplicate-line', { rows: '9' }, { source: 'a clause' })],
});

const made = () => checkJson(aCheckResult([line]), book);

test('one object with the day, the book’s versions, the buyer, the rows and the totals', () => {
  expect(made()).toMatchObject({
    asOf: '2026-11-25',
    book: { versions: [{ contract: 'S-0001', lists: [{ version: '2026-08', effectiveTo: null }] }] },
    buyer: { name: 'Test District' },
    totals: { lines: 1, currency: 'USD', otherCurrencies: [] },
  });
});

test('a row has all that the issue names', () => {
  const [row] = made().rows;
  for (const key of [
    'sheet',
    'row',
    'verdict',
    'item',
    'quantity',
    'unit',
    'quoted',
    'price',
    'extended',
    'currency',
    'contract',
    'programme',
    'supplier',
    'savings',
    'findings',
    'steps',
    'alternatives',
  ])
    expect(row).toHaveProperty(key);
  expect(row).toMatchObject({
    row: 7,
    item: 'AB-100',
    quantity: '1000',
    findings: [{ code: 'duplicate-line', severity: 'warning', source: 'a clause' }],
  });
});

test('amounts are decimal text that a program can read: no thousands apart', () => {
  const { rows, totals } = made();
  const [row] = rows;
  for (const amount of [
    row?.quoted,
    row?.price,
    row?.extended,
    row?.savings,
    totals.quoted,
    totals.extended,
    totals.savings,
  ])
    expect(amount).toMatch(MONEY);
  expect(row?.steps.map(({ value }) => value)).toEqual(['25000.00']);
});

test('what is not there is null, never left out', () => {
  const off = aPricedLine({
    line: aLine({ quantity: null, unit: null }),
    verdict: 'off-contract',
    chosen: null,
    savings: null,
  });
  const [row] = checkJson(aCheckResult([off], { buyer: null }), book).rows;
  expect(row).toMatchObject({
    quantity: null,
    quoted: null,
    price: null,
    extended: null,
    contract: null,
    savings: null,
    match: null,
    eligibility: null,
    steps: [],
    alternatives: [],
  });
});

test('it survives being written and read', () => {
  const object = made();
  expect(JSON.parse(JSON.stringify(object))).toEqual(JSON.parse(JSON.stringify(object)) as unknown);
  expect(JSON.stringify(object)).not.toContain('undefined');
});
