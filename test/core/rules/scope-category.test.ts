import type { Contract } from '../../../core/contracts/contract';
import { scopeCategory } from '../../../core/rules/scope-category';
import type { RuleContext } from '../../../core/rules/rule';
import { aContract } from '../../helpers/makers';
import { aContext, told } from '../../helpers/rule-context';

type Item = NonNullable<RuleContext['item']>;
const out = 'no item-out-of-scope';
const judged = (scope: Partial<Contract['scope']>, item: Item | null, over: Partial<Contract> = {}) =>
  told(scopeCategory, { item, contract: aContract({ scope: { acquisition: ['purchase'], ...scope }, ...over }) });

test.each<[Partial<Contract['scope']>, Item, string]>([
  [{}, { category: 'Group C' }, 'yes'],
  [{ categories: ['Group A', 'Group B'] }, { category: 'group  a ' }, 'yes'],
  [{ categories: ['Group A', 'Group B'] }, { category: 'Group C' }, out],
  [{ categories: ['Group A'] }, { category: 'Group A+' }, out],
  [{ categories: ['Group A'] }, {}, 'yes'],
  [{ categories: [] }, { category: 'Group A' }, out],
  [{ brands: ['HP'] }, { brand: 'Hewlett-Packard' }, 'yes'],
  [{ brands: ['HP'] }, { brand: 'Canon' }, out],
  [{ brands: ['HP'] }, { manufacturer: 'Canon' }, 'yes'], // a maker's brands may bear other names
  [{ productLines: ['Wellington'] }, { productLine: 'Walden' }, out],
  [{ categories: ['Group A'], brands: ['HP'] }, { category: 'Group A', brand: 'Canon' }, out],
  [{ excludes: { categories: ['Furniture'] } }, { category: 'FURNITURE' }, out],
  [{ excludes: { categories: ['Furniture'] } }, { category: 'Paper' }, 'yes'],
  [{ categories: ['Furniture'], excludes: { categories: ['Furniture'] } }, { category: 'Furniture' }, out],
  [{ excludes: { brands: ['HP'] } }, { manufacturer: 'HEWLETT PACKARD' }, out],
  [{ excludes: { brands: ['HP'] } }, { manufacturer: 'HEWLETT PACKARD', brand: 'Canon' }, 'yes'],
  [{ excludes: { productLines: ['Walden'] } }, { productLine: 'Walden' }, out],
])('scope %j, item %j: %s', (scope, item, answer) => {
  expect(judged(scope, item)).toBe(answer);
});

test('no item is no question', () => {
  expect(judged({ categories: ['Group A'] }, null)).toBe('yes');
});

test.each([
  [{ state: 'PA', start: '2026-01-01', excludes: { categories: ['Group A'] } }, out],
  [{ state: 'NJ', start: '2026-01-01', excludes: { categories: ['Group A'] } }, 'yes'],
  [{ state: 'PA', start: '2026-01-01', end: '2026-11-24', excludes: { categories: ['Group A'] } }, 'yes'],
  [{ state: 'PA', start: '2026-01-01', excludes: { brands: ['Group A'] } }, 'yes'],
])('the addendum %j takes out: %s', (addendum, answer) => {
  expect(judged({ categories: ['Group A'] }, { category: 'Group A' }, { addenda: [addendum] })).toBe(answer);
});

test('a long award is not read out whole', () => {
  const categories = Array.from({ length: 400 }, (_, place) => `Group ${place}`);
  const contract = aContract({ scope: { acquisition: ['purchase'], categories } });
  const { reason } = scopeCategory.judge(aContext({ contract, item: { category: 'Else' } }));
  expect(reason).toContain('394 more');
});
