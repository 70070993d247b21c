import type { Book } from '../../../core/contracts/book';
import type { Contract } from '../../../core/contracts/contract';
import { withCharges } from '../../../core/order/with-charges';
import type { PricedLine, Verdict } from '../../../core/priced-line';
import { aContract, aLine, anOffer, aPricedLine, codes, dec } from '../../helpers/makers';

const contract = aContract({ constraints: { freight: 'included' } });

const goods = (row: number, verdict: Verdict, of: Contract = contract): PricedLine =>
  aPricedLine({ line: aLine({ row }), verdict, chosen: anOffer({ contract: of }) });

const freight = (over: Partial<PricedLine['line']> = {}): PricedLine =>
  aPricedLine({
    line: aLine({ row: 9, item: 'Freight', charge: 'freight', quoted: dec('45'), ...over }),
    verdict: 'cannot-tell',
    chosen: null,
  });

function judged(lines: readonly PricedLine[], contracts: readonly Contract[] = [contract]): PricedLine {
  const book: Book = {
    contracts: new Map(contracts.map((one) => [one.id, { contract: one, lists: [] }])),
    programmes: [],
  };
  const charge = withCharges(lines, new Map(), book, () => '2026-11-25').find(({ line }) => line.charge !== null);
  if (charge === undefined) throw new Error('No charge among the lines');
  return charge;
}

test('freight on a contract that includes it is found in full', () => {
  const charge = judged([goods(2, 'on-contract'), freight()]);
  expect(charge).toMatchObject({ verdict: 'over-price', savings: dec('45') });
  expect(codes(charge.findings)).toContain('freight-not-allowed');
});

test('where the contract is closed to her no money is said to be found on it', () => {
  const charge = judged([goods(2, 'not-eligible'), goods(3, 'not-eligible'), freight()]);
  expect(charge).toMatchObject({ verdict: 'not-eligible', savings: null });
  expect(codes(charge.findings)).toEqual(['charge-contract-closed']);
});

test('one line that may use the contract is enough for its rule to hold', () => {
  expect(judged([goods(2, 'not-eligible'), goods(3, 'on-contract'), freight()]).verdict).toBe('over-price');
});

test('lines of another sheet do not close it', () => {
  const elsewhere = aPricedLine({ ...goods(2, 'not-eligible'), line: aLine({ row: 2, sheet: 'Other' }) });
  expect(judged([elsewhere, goods(3, 'on-contract'), freight()]).verdict).toBe('over-price');
});

test('a charge among lines of two contracts, citing none, cannot be told', () => {
  const other = aContract({ id: 'c2', number: 'S-0002' });
  const lines = [goods(2, 'on-contract'), goods(3, 'on-contract', other), freight()];
  expect(codes(judged(lines, [contract, other]).findings)).toEqual(['charge-contract-unknown']);
  expect(codes(judged([...lines.slice(0, 2), freight({ contract: 'S-0001' })], [contract, other]).findings)).toEqual([
    'freight-not-allowed',
  ]);
});
