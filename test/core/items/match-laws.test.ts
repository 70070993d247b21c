import fc from 'fast-check';
import { buildItemIndex, matchLine } from '../../../core/items/item-index';
import type { PriceList } from '../../../core/contracts/price-list';
import type { Line } from '../../../core/workbook/line';
import { lineOf, listOf, type ItemParts } from './build-line';

const id = fc.constantFrom(
  'CF280A',
  'CF-280A',
  'HEWCF280A',
  'cf280a',
  '054924',
  '54924',
  '134',
  '00134',
  '810838',
  'CE278A',
  'CE278A-RF',
  'CF280X',
);
const maker = fc.option(fc.constantFrom('HP', 'Hewlett Packard', 'Canon', 'BOISE', 'NA'), { nil: undefined });
const words = fc.option(fc.constantFrom('Toner CF280A', 'Compatible toner', 'replaces CF280A', 'for 810838'), {
  nil: undefined,
});
const item = fc.record(
  {
    mpn: id,
    sku: id,
    manufacturer: maker,
    description: words,
    gtin: fc.constantFrom('012345678905', '735854786571'),
    net: fc.constantFrom('1', '2'),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<ItemParts>;
const lists = fc.array(fc.array(item, { maxLength: 5 }), { minLength: 1, maxLength: 4 });
const line: fc.Arbitrary<Partial<Line>> = fc
  .record({
    ids: fc.record(
      { item: id, mpn: id, sku: id, gtin: fc.constantFrom('12345678905', '735854786571') },
      { requiredKeys: [] },
    ),
    manufacturer: fc.option(fc.constantFrom('HP', 'Canon', 'BOISE')),
    description: fc.option(fc.constantFrom('Toner CF280A', 'Compatible with CF280A', 'box of 810838')),
    unit: fc.option(fc.constantFrom('EA', 'BX')),
  })
  .map((parts) => parts as Partial<Line>);

function answer(priceLists: readonly PriceList[], parts: Partial<Line>) {
  const { matches, cannotTell, findings } = matchLine(buildItemIndex(priceLists), lineOf(parts));
  const found = matches.map(
    ({ listIndex, match }) => `${priceLists[listIndex]?.contract ?? ''} ${JSON.stringify(match)}`,
  );
  return { found: found.sort(), cannotTell, findings: findings.map(({ code, text }) => `${code} ${text}`).sort() };
}

test('the order of lists and of their items never changes the answer', () => {
  fc.assert(
    fc.property(lists, line, (items, parts) => {
      const inOrder = items.map((list, at) => listOf(`c${at}`, list));
      const reversed = [...inOrder].reverse().map((list) => ({ ...list, items: [...list.items].reverse() }));
      expect(answer(reversed, parts)).toEqual(answer(inOrder, parts));
    }),
    { numRuns: 500 },
  );
});

test('case and blanks never lose a match', () => {
  const blank = fc.constantFrom('', ' ', '\u00a0', '\u200b', '\t');
  fc.assert(
    fc.property(
      id,
      id,
      fc.option(fc.constantFrom('HP', 'Canon')),
      blank,
      fc.nat(8),
      (listed, asked, manufacturer, gap, at) => {
        const index = buildItemIndex([listOf('c', [{ mpn: listed, manufacturer: 'HP' }])]);
        const found = (mpn: string) =>
          matchLine(index, lineOf({ ids: { mpn }, manufacturer })).matches.map(({ match }) => match.item.mpn);
        expect(found(`${gap}${asked.slice(0, at).toLowerCase()}${gap}${asked.slice(at)}${gap}`)).toEqual(found(asked));
      },
    ),
    { numRuns: 500 },
  );
});

test('where one side alone speaks of a compatible, nothing is matched', () => {
  const word = fc.constantFrom(
    'Compatible',
    'compat',
    'CMPT',
    'Remanufactured',
    'refurbished',
    'equivalent',
    'aftermarket',
  );
  fc.assert(
    fc.property(word, fc.boolean(), id, maker, (said, onLine, mpn, manufacturer) => {
      const text = `${said} toner`;
      const priceLists = [
        listOf('c', [{ mpn, manufacturer: manufacturer ?? 'HP', ...(onLine ? {} : { description: text }) }]),
      ];
      const parts = { ids: { mpn }, manufacturer: manufacturer ?? null, description: onLine ? text : null };
      expect(answer(priceLists, parts).found).toEqual([]);
    }),
  );
});

test('at most one match of each list, never a low one, and never together with cannot-tell', () => {
  fc.assert(
    fc.property(lists, line, (items, parts) => {
      const { matches, cannotTell } = matchLine(
        buildItemIndex(items.map((list, at) => listOf(`c${at}`, list))),
        lineOf(parts),
      );
      expect(new Set(matches.map(({ listIndex }) => listIndex)).size).toBe(matches.length);
      expect(matches.filter(({ match }) => match.confidence === 'low')).toEqual([]);
      expect(cannotTell && matches.length > 0).toBe(false);
    }),
    { numRuns: 500 },
  );
});
