import type { Contract, Dealer } from '../../../core/contracts/contract';
import { dealer } from '../../../core/rules/dealer';
import { aContract, aLine } from '../../helpers/makers';
import { told } from '../../helpers/rule-context';

const refused = 'no dealer-not-authorised';
const differs = 'yes supplier-differs';
const holder = {
  supplier: { name: 'Maker Inc', aliases: ['Maker Direct'] },
  number: '121923-MKR',
  otherNumbers: ['LA-55'],
};
const judged = (
  supplier: string | null,
  dealers: Dealer[],
  cited: string | null = null,
  over: Partial<Contract> = {},
) => told(dealer, { contract: aContract({ ...holder, dealers, ...over }), line: aLine({ supplier, contract: cited }) });

test.each([[null], ['Maker'], ['MAKER, INC.'], ['Maker Direct LLC']])('%s may sell', (supplier) => {
  expect(judged(supplier, [], '121923-MKR')).toBe('yes');
});

test.each<[Partial<Dealer>, string]>([
  [{}, 'yes'],
  [{ states: ['PA', 'NJ'] }, 'yes'],
  [{ states: ['NJ'] }, refused],
  [{ from: '2026-11-25', to: '2026-11-25' }, 'yes'],
  [{ from: '2026-11-26' }, refused],
  [{ to: '2026-11-24' }, refused],
  [{ states: ['PA'], to: '2026-11-24' }, refused],
  [{ name: 'Other', aliases: ['Seller'] }, 'yes'],
])('a dealer listed as %j: %s', (over, answer) => {
  expect(judged('Seller Co.', [{ name: 'Seller', ...over }])).toBe(answer);
});

test('a dealer listed twice is authorised where either entry is', () => {
  expect(
    judged('Seller', [
      { name: 'Seller', states: ['NJ'] },
      { name: 'Seller', states: ['PA'] },
    ]),
  ).toBe('yes');
});

test.each([
  [null, differs],
  ['999999-XYZ', differs],
  ['121923', differs], // every supplier of the award writes it so
  ['121923-MKR', refused],
  ['per Sourcewell 121923-MKR', refused],
  ['LA-55', refused],
])('one who is not listed, on a line that cites %s: %s', (cited, answer) => {
  expect(judged('Somebody Else', [{ name: 'Seller' }], cited)).toBe(answer);
});

describe('an addendum’s dealers', () => {
  const addenda = (state: string, dealers?: Dealer[]) => ({
    addenda: [{ state, start: '2026-01-01', ...(dealers === undefined ? {} : { dealers }) }],
  });

  test('replace the contract’s in that state', () => {
    expect(judged('Local', [{ name: 'Seller' }], null, addenda('PA', [{ name: 'Local' }]))).toBe('yes');
    expect(judged('Seller', [{ name: 'Seller' }], '121923-MKR', addenda('PA', [{ name: 'Local' }]))).toBe(refused);
    expect(judged('Seller', [{ name: 'Seller' }], '121923-MKR', addenda('PA', []))).toBe(refused);
  });

  test('leave the contract’s alone elsewhere, and where the addendum names none', () => {
    expect(judged('Seller', [{ name: 'Seller' }], null, addenda('NJ', [{ name: 'Local' }]))).toBe('yes');
    expect(judged('Seller', [{ name: 'Seller' }], null, addenda('PA'))).toBe('yes');
  });

  test('never shut out the holder', () => {
    expect(judged('Maker', [], '121923-MKR', addenda('PA', [{ name: 'Local' }]))).toBe('yes');
  });
});

test('without a line there is no supplier to judge', () => {
  expect(told(dealer, { line: null })).toBe('yes');
});
