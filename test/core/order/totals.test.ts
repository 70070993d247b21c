import fc from 'fast-check';
import { Decimal, sum } from '../../../core/money/decimal';
import { currencyOf, quotedExtended, totalsOf } from '../../../core/order/totals';
import { VERDICTS } from '../../../core/priced-line';
import { aContract, aLine, anOffer, aPricedLine, aPriceList, dec } from '../../helpers/makers';

const money = fc.integer({ min: 0, max: 10_000_000 }).map((cents) => Decimal.of((cents / 100).toFixed(2)));

describe('totalsOf', () => {
  test('adds exactly: a dime three times is thirty cents', () => {
    const dime = aPricedLine({ line: aLine({ quoted: dec('0.10') }), chosen: anOffer({ unitPrice: '0.10' }) });
    const [usd] = totalsOf([dime, dime, dime]).money;
    expect(usd?.quoted.toMoney()).toBe('0.30');
    expect(usd?.extended.toMoney()).toBe('0.30');
  });

  test('never adds amounts of different currencies', () => {
    const dollars = aPricedLine({ line: aLine({ quoted: dec('5') }), chosen: anOffer({ unitPrice: '4' }) });
    const list = aPriceList([], { currency: 'CAD' });
    const canadian = aPricedLine({
      line: aLine({ quoted: dec('7'), currency: 'CAD' }),
      chosen: anOffer({ unitPrice: '6', list }),
    });
    const totals = totalsOf([canadian, dollars]).money;
    expect(totals.map(({ currency, quoted, extended }) => [currency, quoted.toText(), extended.toText()])).toEqual([
      ['USD', '5', '4'],
      ['CAD', '7', '6'],
    ]);
  });

  test('a quote in another currency than the list stays in its own, also where it is shown', () => {
    const list = aPriceList([], { currency: 'CAD' });
    const line = aLine({ quoted: dec('7'), currency: 'EUR' });
    const unpriced = aPricedLine({ line, verdict: 'cannot-tell', chosen: anOffer({ unitPrice: null, list }) });
    expect(currencyOf(unpriced)).toBe('EUR');
    expect(currencyOf(aPricedLine({ line: aLine(), chosen: anOffer({ list }) }))).toBe('CAD');
  });

  test('counts a line without a unit price by its own extension, and none at all as nothing', () => {
    const extended = aPricedLine({
      line: aLine({ quoted: null, extended: dec('12.50') }),
      verdict: 'off-contract',
      chosen: null,
    });
    const bare = aPricedLine({
      line: aLine({ quoted: dec('9'), quantity: null }),
      verdict: 'cannot-tell',
      chosen: null,
    });
    const [usd] = totalsOf([extended, bare]).money;
    expect(usd?.quoted.toMoney()).toBe('12.50');
    expect(usd?.offContract.toMoney()).toBe('12.50');
  });

  test('an empty check has zeros in dollars', () => {
    expect(totalsOf([]).money.map(({ currency, quoted }) => [currency, quoted.toText()])).toEqual([['USD', '0']]);
  });

  test('law: totals are the exact sums of their lines, in any order; verdict counts add up to the lines', () => {
    const line = fc.record({ quoted: money, price: money, verdict: fc.constantFrom(...VERDICTS) });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (rows) => {
        const priced = rows.map(({ quoted, price, verdict }) =>
          aPricedLine({
            line: aLine({ quoted, contract: aContract().number }),
            verdict,
            chosen: anOffer({ unitPrice: price.toText() }),
            savings: price,
          }),
        );
        const totals = totalsOf(priced);
        const [usd] = totals.money;
        expect(usd?.quoted.equals(sum(rows.map((row) => row.quoted)))).toBe(true);
        expect(usd?.extended.equals(sum(rows.map((row) => row.price)))).toBe(true);
        expect(usd?.savings.equals(sum(rows.map((row) => row.price)))).toBe(true);
        expect(Object.values(totals.verdicts).reduce((a, b) => a + b, 0)).toBe(rows.length);
        expect(totalsOf([...priced].reverse())).toEqual(totals);
      }),
    );
  });
});

describe('quotedExtended', () => {
  const rate = { quoted: dec('0.0132'), quantity: dec('12345') };

  test.each([
    ['162.95', {}, '162.95'],
    ['162.96', {}, '162.954'],
    [null, {}, '162.954'],
    // A charge of its own: what the row says in all goes first, whatever its unit price is.
    ['427.50', { ownTotal: true }, '427.50'],
    [null, { ownTotal: true }, '162.95'],
  ])('a row of 12,345 at 0.0132 that says %s, offer %j, asks %s', (extended, over, wanted) => {
    const line = aLine({ ...rate, extended: extended === null ? null : dec(extended) });
    expect(quotedExtended({ line, chosen: anOffer(over) })?.toMoney()).toBe(wanted);
  });

  test('a row with neither total nor quantity asks for nothing that can be told', () => {
    const line = aLine({ quoted: dec('0.0132'), quantity: null });
    expect(quotedExtended({ line })).toBeNull();
    expect(quotedExtended({ line, chosen: anOffer({ ownTotal: true }) })).toBeNull();
  });
});
