import fc from 'fast-check';
import { diffTerms } from '../../../core/import/diff-terms';
import { priceListText } from '../../../core/import/price-list-text';
import type { Term } from '../../../core/price-kinds/term';
import { aPriceList, anItem } from '../../helpers/makers';

const paper = (percent: string): Term => ({
  kind: 'percent-off-list',
  applies: { to: 'category', names: ['PAPER'] },
  percent,
});

describe('the text of a price list', () => {
  it('says the same as the list, with each item and discount on a line of its own', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), (names) => {
        const list = aPriceList(
          names.map((description) => anItem({ description })),
          { terms: [paper('5')] },
        );
        const text = priceListText(list);
        expect(JSON.parse(text)).toEqual(list);
        expect(text.split('\n').filter((line) => line.startsWith('    {'))).toHaveLength(names.length + 1);
      }),
    );
  });
});

describe('what changed in the discounts', () => {
  const list = (...terms: Term[]) => aPriceList([], { terms });

  it('nothing between a list and itself, in whatever order', () => {
    const pens: Term = { ...paper('3'), applies: { to: 'category', names: ['PENS'] } };
    expect(diffTerms(list(paper('5'), pens), list(pens, paper('5')))).toEqual([]);
  });

  it('new, gone and changed, by what the discount is for', () => {
    const all: Term = { kind: 'percent-off-list', applies: { to: 'all-other' }, percent: '35' };
    const tiers: Term = {
      kind: 'tiers',
      applies: { to: 'brand', names: ['JSI'] },
      table: { basis: 'list', over: 'order', tiers: [{ from: '0', percent: '50', delivery: 'dock' }] },
    };
    expect(diffTerms(list(paper('77'), all), list(paper('75'), tiers))).toEqual([
      { what: 'changed', name: 'PAPER', before: '77%', after: '75%' },
      { what: 'new', name: 'JSI', before: null, after: '50% from 0 dock' },
      { what: 'gone', name: 'all other', before: '35%', after: null },
    ]);
  });
});
