import type { Buyer } from '../../../core/contracts/buyer';
import { fundingSource } from '../../../core/rules/funding-source';
import { aBuyer, aContract } from '../../helpers/makers';
import { told } from '../../helpers/rule-context';

type Funding = NonNullable<Buyer['funding']>;
const judged = (funding: Funding, says: 'yes' | 'no' | null, papers: string[] = []) =>
  told(fundingSource, {
    buyer: aBuyer({ funding, documents: papers.map((id) => ({ id })) }),
    contract: aContract(says === null ? {} : { federalFunds: { answer: says } }),
  });

const noFile = 'needs-document federal-file-missing';
const noQuotes = 'needs-document child-nutrition-quotes-missing';
const noBidding = 'needs-document e-rate-bidding-missing';
const refused = 'no federal-funds-refused';

test.each<[Funding, 'yes' | 'no' | null, string[], string]>([
  ['local', 'no', [], 'yes'],
  ['state', null, [], 'yes'],
  ['federal', 'yes', [], 'yes federal-price-basis'],
  ['federal', null, [], noFile],
  ['federal', null, ['federal-procurement-file'], 'yes federal-price-basis'],
  ['federal', null, ['child-nutrition-quotes'], noFile],
  ['federal', 'no', [], refused],
  ['federal', 'no', ['federal-procurement-file'], refused],
  ['child-nutrition', null, [], noQuotes],
  ['child-nutrition', 'yes', [], noQuotes],
  ['child-nutrition', 'yes', ['child-nutrition-quotes'], 'yes'],
  ['child-nutrition', 'no', ['child-nutrition-quotes'], refused],
  ['e-rate', null, [], noBidding],
  ['e-rate', 'yes', [], noBidding],
  ['e-rate', null, ['form-470'], 'yes'],
  ['e-rate', null, ['e-rate-mini-bid'], 'yes'],
  ['e-rate', null, ['federal-procurement-file'], noBidding],
])('%s money, the contract says %s, on file %j: %s', (funding, says, papers, answer) => {
  expect(judged(funding, says, papers)).toBe(answer);
});

test('where the money is not named, the federal rules do not come in', () => {
  expect(told(fundingSource, { contract: aContract({ federalFunds: { answer: 'no' } }) })).toBe('yes');
});
