import * as fc from 'fast-check';
import type { PriceListItem } from '../../../core/contracts/price-list';
import type { Candidate } from '../../../core/offers/candidate';
import { judgeCandidates } from '../../../core/offers/judge-candidates';
import { programmeRegistry } from '../../../core/programmes/registry';
import { judge } from '../../../core/rules/judge';
import { aBuyer, aContract, aLine } from '../../helpers/makers';
import { aProgramme } from '../../helpers/rule-context';
import { aList } from '../contracts/makers';

const programme = aProgramme();
const registry = programmeRegistry([programme]);
const contract = aContract({
  programme: programme.id,
  scope: {
    acquisition: ['purchase'],
    categories: ['Paper', 'Toner'],
    brands: ['HP'],
    excludes: { categories: ['Toner'] },
  },
  dealers: [{ name: 'Dealer One', states: ['PA'] }],
});

function candidateOf(item: PriceListItem): Candidate {
  return { contract, list: aList(), match: { item, step: 'exact', confidence: 'certain', evidence: '' } };
}

const maybe = <Value>(...values: Value[]) => fc.constantFrom(...values);
const item = fc.record({
  unit: fc.constant('EA'),
  category: maybe('Paper', 'Toner', 'Chairs', undefined),
  brand: maybe('HP', 'Other', undefined),
  acquisition: maybe('purchase' as const, 'lease' as const, undefined),
});
const line = fc
  .record({
    acquisition: maybe('purchase' as const, 'lease' as const),
    supplier: maybe('Dealer One', 'Somebody Else', null),
    contract: maybe(contract.number, 'OTHER-1', null),
    neededBy: maybe('2026-12-01', '2035-01-01', null),
    category: maybe('Paper', 'Toner', null),
    manufacturer: maybe('HP', null),
  })
  .map((parts) => aLine(parts));
const day = maybe('2020-01-01', '2026-11-25', '2040-01-01');

test('an answer that is remembered is the answer that the rules give', () => {
  const judgeOne = judgeCandidates({ buyer: aBuyer(), programmes: registry });
  fc.assert(
    fc.property(item, line, day, (parts, asked, asOf) => {
      const wanted = judge({ buyer: aBuyer(), contract, programme, item: parts, line: asked, asOf });
      const candidate = candidateOf(parts as PriceListItem);
      const came = judgeOne(candidate, asked, asOf);
      expect(came.eligibility).toEqual(wanted);
      expect(came.match).toBe(candidate.match);
    }),
    { numRuns: 500 },
  );
});

test('without a buyer nothing is open', () => {
  const judgeOne = judgeCandidates({ buyer: null, programmes: registry });
  expect(judgeOne(candidateOf({ unit: 'EA' }), aLine(), '2026-11-25').eligibility.answer).not.toBe('yes');
});

test('a programme that is not known is a bug of whoever let the contract in', () => {
  const judgeOne = judgeCandidates({ buyer: aBuyer(), programmes: programmeRegistry([]) });
  expect(() => judgeOne(candidateOf({ unit: 'EA' }), aLine(), '2026-11-25')).toThrow('unknown programme');
});
