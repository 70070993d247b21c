import { compareQuote, overcharge } from '../../../core/choose/compare-quote';
import { Ratio } from '../../../core/money/ratio';
import { aLine, anOffer, dec } from '../../helpers/makers';

describe('compareQuote', () => {
  test.each([
    ['2.30', 'within'],
    ['2.29', 'within'],
    ['2.31', 'over'],
    ['2.3000001', 'over'],
  ])('a ceiling of 2.30 and a quote of %s: %s (DOMAIN §8.3)', (quoted, outcome) => {
    const line = aLine({ quoted: dec(quoted) });
    expect(compareQuote(line, anOffer({ unitPrice: '2.30' })).outcome).toBe(outcome);
  });

  test('the overcharge is counted over the quantity', () => {
    const line = aLine({ quoted: dec('12.00'), quantity: dec('4') });
    const comparison = compareQuote(line, anOffer({ unitPrice: '10.50', quantity: '4' }));
    expect(overcharge(line, comparison)?.toMoney()).toBe('6.00');
  });

  test('below the ceiling nothing is overcharged, and nothing is saved', () => {
    const line = aLine({ quoted: dec('9.00') });
    expect(overcharge(line, compareQuote(line, anOffer()))?.toText()).toBe('0');
  });

  test('a row with only a total is compared by its total', () => {
    const line = aLine({ quoted: null, extended: dec('41.00'), quantity: dec('4') });
    expect(compareQuote(line, anOffer({ quantity: '4' }))).toMatchObject({ outcome: 'over' });
  });

  test('a price per piece that a pack does not divide is compared exactly, on the pack', () => {
    // 1,499.50 a box of 6 is 249.91666... a piece: 249.91667 a piece is above it, though both show as 249.91667.
    const sixth = { ratio: new Ratio(dec('1'), dec('6')), listUnitPrice: dec('1499.5'), exact: false };
    const offer = anOffer({ unitPrice: '249.91667', ...sixth });
    expect(compareQuote(aLine({ quoted: dec('249.91667') }), offer).outcome).toBe('over');
    expect(compareQuote(aLine({ quoted: dec('249.91666') }), offer).outcome).toBe('within');
  });

  test('no quote, no price, no quantity: nothing is compared that is not there', () => {
    expect(compareQuote(aLine({ quoted: null }), anOffer()).outcome).toBe('no-quote');
    expect(compareQuote(aLine({ quoted: dec('5') }), anOffer({ unitPrice: null })).outcome).toBe('no-quote');
    const line = aLine({ quoted: dec('12'), quantity: null });
    const comparison = compareQuote(line, anOffer({ extended: null }));
    expect(comparison).toEqual({ outcome: 'over', difference: null });
    expect(overcharge(line, comparison)).toBeNull();
  });

  test('a return claims no overcharge', () => {
    const line = aLine({ quoted: dec('12'), quantity: dec('-2') });
    expect(overcharge(line, compareQuote(line, anOffer({ quantity: '-2' })))).toBeNull();
  });
});
