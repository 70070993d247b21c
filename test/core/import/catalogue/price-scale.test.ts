import fc from 'fast-check';
import { priceScale, type ScaleInput } from '../../../../core/import/catalogue/price-scale';
import { Decimal } from '../../../../core/money/decimal';
import { dec } from '../../../helpers/makers';

const BASE: ScaleInput = {
  orderUnit: 'EA',
  pack: null,
  basis: { quantity: null, unit: null, perOrderUnit: null },
  amounts: [dec('1.00')],
  rounding: undefined,
};

function scaled(over: Partial<Omit<ScaleInput, 'basis'>> & { basis?: Partial<ScaleInput['basis']> }) {
  const scale = priceScale({ ...BASE, ...over, basis: { ...BASE.basis, ...over.basis } });
  if ('badBasis' in scale) return `bad "${scale.badBasis}"`;
  const [first] = over.amounts ?? BASE.amounts;
  return `${scale.amount(first ?? Decimal.ZERO)?.toMoney() ?? 'none'} per ${scale.unit}`;
}

describe('priceScale', () => {
  it.each([
    ['one', {}, '1.00 per EA'],
    ['per 100, in whole cents', { basis: { quantity: '100' }, amounts: [dec('12.00')] }, '0.12 per EA'],
    ['per 100, beyond the cent', { basis: { quantity: '100' }, amounts: [dec('1.99')] }, '1.99 per HU'],
    ['per 12, in whole cents', { basis: { quantity: '12' }, amounts: [dec('1.20')] }, '0.10 per EA'],
    ['per 12, without an end', { basis: { quantity: '12' }, amounts: [dec('1.00')] }, '1.00 per DZ'],
    ['per 1000', { basis: { quantity: '1000' }, amounts: [dec('4.50')] }, '4.50 per TH'],
    ['per 7, which has no name', { basis: { quantity: '7' }, amounts: [dec('1.00')] }, '1.00 per 7 EA'],
    ['per 100 boxes', { orderUnit: 'BX', basis: { quantity: '100' }, amounts: [dec('1.99')] }, '1.99 per 100 BX'],
    ['one odd tier of several', { basis: { quantity: '100' }, amounts: [dec('2.00'), dec('1.99')] }, '2.00 per HU'],
    ['per 0.5', { basis: { quantity: '0.5' }, amounts: [dec('1.50')] }, '3.00 per EA'],
    [
      'per piece of a box of 12',
      { orderUnit: 'BX', pack: { quantity: '12', unit: 'EA' }, basis: { unit: 'C62' }, amounts: [dec('0.333')] },
      '3.996 per BX',
    ],
    ['per piece of a box of nobody knows how many', { orderUnit: 'BX', basis: { unit: 'EA' } }, '1.00 per EA'],
    [
      'a stated factor',
      { orderUnit: 'BX', basis: { unit: 'KGM', quantity: '10', perOrderUnit: '2.5' }, amounts: [dec('4.00')] },
      '1.00 per BX',
    ],
    ['per nothing', { basis: { quantity: '0' } }, 'bad "0"'],
    ['per a word', { basis: { quantity: 'ten' } }, 'bad "ten"'],
    ['a factor of nothing', { basis: { perOrderUnit: '0' } }, 'bad "0"'],
  ])('%s', (_, over, expected) => {
    expect(scaled(over)).toBe(expected);
  });

  it('follows the rounding of the contract', () => {
    const over = { basis: { quantity: '100' }, amounts: [dec('1.99')] };
    expect(scaled({ ...over, rounding: { mode: 'half-up', places: 4 } })).toBe('0.0199 per EA');
    expect(scaled({ ...over, rounding: { mode: 'none', places: 0 } })).toBe('0.0199 per EA');
    expect(scaled({ ...over, rounding: { mode: 'half-up', places: 3 } })).toBe('1.99 per HU');
  });

  it('law: what so many cost is the same before and after, to the last digit', () => {
    const amount = fc.integer({ min: 1, max: 1_000_000 }).map((cents) => dec(String(cents)).times(dec('0.01')));
    fc.assert(
      fc.property(amount, fc.integer({ min: 1, max: 2000 }), (price, many) => {
        const input = { ...BASE, basis: { ...BASE.basis, quantity: String(many) }, amounts: [price] };
        const scale = priceScale(input);
        if ('badBasis' in scale) throw new Error(scale.badBasis);
        const per = scale.amount(price);
        const units = scale.bound(dec(String(many)), null);
        expect(per === null || units === null ? null : per.times(units).toText()).toBe(price.toText());
      }),
    );
  });
});
