import fc from 'fast-check';
import { citesNumber, contractNumbersIn, sameContractNumber } from '../../../core/programmes/contract-number';

describe('two numbers are', () => {
  test.each([
    ['R240107', 'r240107'],
    ['ADSPO16-169901', 'ADSPO16169901'],
    ['MA 758 2300000873', 'MA-758-2300000873'],
    ['99999-001-SPD0000198-0014', '99999\u2010001\u2010SPD0000198\u20100014'],
    [' 05214 ', '05214'],
    ['COSTARS-035-E22-190', 'COSTARS 035 E22 190'],
  ])('the same: %s and %s', (a, b) => {
    expect(sameContractNumber(a, b)).toBe('same');
  });

  test.each([
    ['ADSPO16-169901', 'ADSPO-016-169901'],
    ['05214', '5214'],
    ['ADSPO11-00000411-7', 'ADSPO11-411-7'],
    ['121923-CDW', '121923'],
    ['121923CDW', '121923'],
    ['081419-SHI', '081419'],
    ['81419', '081419-SHI'],
  ])('likely the same: %s and %s', (a, b) => {
    expect(sameContractNumber(a, b)).toBe('likely');
  });

  test.each([
    ['121923-CDW', '121923-SHI'],
    ['140597-ABC', '140597'], // no day closes in month 14: not Sourcewell's way of writing
    ['05214', '05214-A'],
    ['1-05', '15'],
    ['15-10', '15-01'],
    ['R240107', 'R240170'],
    ['R-22000-22', 'R-22000-2'],
    ['100', '1'],
    ['', ''],
    ['-', '--'],
    ['', '000'],
  ])('different: %j and %j', (a, b) => {
    expect(sameContractNumber(a, b)).toBe('different');
  });

  const number = fc
    .array(fc.constantFrom('A', 'B', '0', '1', '9', '-', ' '), { maxLength: 12 })
    .map((it) => it.join(''));

  test('alike whichever stands first', () => {
    fc.assert(fc.property(number, number, (a, b) => expect(sameContractNumber(a, b)).toBe(sameContractNumber(b, a))));
  });

  test('the same as themselves wherever there is a letter or a digit', () => {
    fc.assert(fc.property(number, (a) => expect(sameContractNumber(a, a)).toBe(/\w/.test(a) ? 'same' : 'different')));
  });
});

// data/transcribed/jsi_state_contract_numbers.csv: each cell as it stands, and the numbers in it.
const CORPUS: readonly (readonly [string, readonly string[]])[] = [
  ['MA220000002807', ['MA220000002807']],
  ['T054514', ['T054514']],
  ['R240107/4600056039', ['R240107', '4600056039']],
  ['15PSX0041', ['15PSX0041']],
  ['F102', ['F102']],
  ['MC12-C07', ['MC12-C07']],
  ['600655', ['600655']],
  ['56120000-24-NY-ACS', ['56120000-24-NY-ACS']],
  ['99999-001-SPD0000198-0014', ['99999-001-SPD0000198-0014']],
  ['IPHEC1905', ['IPHEC1905']],
  ['TY-184730', ['TY-184730']],
  ['54995', ['54995']],
  ['MA 758 2300000873', ['MA 758 2300000873']],
  ['UK-2558-26Q', ['UK-2558-26Q']],
  ['25-COMG-94091', ['25-COMG-94091']],
  ['50-00000-25-00070', ['50-00000-25-00070']],
  ['PC70219', ['PC70219']],
  ['5610A', ['5610A']],
  ['STS714', ['STS714']],
  ['R-22000-22', ['R-22000-22']],
  ['COSTARS-035-E22-190', ['COSTARS-035-E22-190']],
  ['23-5665', ['23-5665']],
];

describe('numbers in a text', () => {
  test.each(CORPUS)('a cell: %s', (text, numbers) => {
    expect(contractNumbersIn(text)).toEqual(numbers);
  });

  test.each([
    ['per Sourcewell 121923-CDW', ['121923-CDW']],
    ['Contract #: R240107; also 4600056039', ['R240107', '4600056039']],
    ['Sourcewell Contract 121923-CDW and 081419-SHI', ['121923-CDW', '081419-SHI']],
    ['Office Depot R190303', ['R190303']],
    ['WA DES contract no. 05214', ['05214']],
    ['15-10', ['15-10']],
    ['dir-tso-3838', ['DIR-TSO-3838']],
    ['Please ship before school starts, quoted under contract R240107 (John, ext 1234).', ['R240107']],
  ])('a note: %s', (text, numbers) => {
    expect(contractNumbersIn(text)).toEqual(numbers);
  });

  test.each([
    [''],
    ['N/A'],
    ['none'],
    ['Sourcewell'],
    ['12/15/2026'],
    ['needed by 2026-12-15'],
    ['call 215-555-0100'],
    ['call (215) 555-0100'],
    ['$12,345.67'],
    ['total 12,345'],
    ['Deliver to room 114 on the third floor before 10 in the morning please, 24 boxes'],
    ['Replaces toner CF280A in the printers of the lab on the second floor'],
    ['__proto__'],
  ])('nothing in %j', (text) => {
    expect(contractNumbersIn(text)).toEqual([]);
  });

  test('any text is answered, with upper-case numbers, each once', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const found = contractNumbersIn(text);
        expect(new Set(found).size).toBe(found.length);
        for (const number of found) expect(number).toMatch(/[0-9]/);
      }),
    );
  });

  test.each(['1,', '-1', '(1', 'A1-', '1/', '. ', '$1,'])('a long text of %j does not stall', (piece) => {
    expect(Array.isArray(contractNumbersIn(piece.repeat(50_000)))).toBe(true);
  });
});

test('a cell cites a contract by any of its numbers', () => {
  expect(citesNumber('R240107/4600056039', ['4600056039'])).toBe('same');
  expect(citesNumber('per Sourcewell 121923', ['121923-CDW'])).toBe('likely');
  expect(citesNumber('MA 758 2300000873', ['MA 758 2300000873'])).toBe('same');
  expect(citesNumber('per Sourcewell 121923-SHI', ['121923-CDW'])).toBe('different');
  expect(citesNumber('', ['121923-CDW'])).toBe('different');
  expect(citesNumber('121923-CDW', [])).toBe('different');
});
