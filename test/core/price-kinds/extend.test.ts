import fc from 'fast-check';
import { Decimal } from '../../../core/money/decimal';
import { Ratio } from '../../../core/money/ratio';
import { extend, roundingOf } from '../../../core/price-kinds/extend';

const of = Decimal.of;
const labels = ({ steps }: ReturnType<typeof extend>) => steps.map(({ label, value }) => `${label} → ${value}`);

describe('unit price × quantity', () => {
  it('rounds the extension up where the contract says so (Jordan SD)', () => {
    const up = { extensionRounding: { mode: 'up', places: 2 } } as const;
    const result = extend(of('1.52'), of('1.1'), up);
    expect(result.extended.toText()).toBe('1.68');
    expect(labels(result)).toEqual(['× 1.1 → 1.672', 'rounded up to the cent → 1.68']);
    expect(extend(of('1.52'), of('1.1'), {}).extended.toText()).toBe('1.67');
  });

  it('rounds the period charge of a rate with all its digits', () => {
    expect(extend(of('0.0132'), of('12345'), {}).extended.toMoney()).toBe('162.95');
    expect(
      extend(of('0.0132'), of('12345'), { extensionRounding: { mode: 'none', places: 2 } }).extended.toMoney(),
    ).toBe('162.954');
    expect(extend(of('0.01'), of('12345'), {}).extended.toMoney()).toBe('123.45');
  });

  it('shows the arithmetic in the words of the evidence', () => {
    expect(labels(extend(of('105'), of('4'), {}))).toEqual(['× 4 → 420.00']);
  });

  it.each([
    ['1499.5', '99', '148450.50'],
    ['1300.9', '100', '130090.00'],
    ['763.20', '8', '6105.60'],
    ['5650', '35', '197750.00'],
  ])('%s × %s is %s', (unitPrice, quantity, expected) => {
    expect(extend(of(unitPrice), of(quantity), {}).extended.toMoney()).toBe(expected);
  });

  it('keeps the sign of a return', () => {
    expect(extend(of('1.335'), of('-1'), {}).extended.toMoney()).toBe('-1.34');
  });

  it('multiplies before it divides where the units differ', () => {
    const sixth = new Ratio(of('1'), of('6'));
    expect(extend(of('1499.5'), of('6'), {}, sixth).extended.toMoney()).toBe('1499.50');
    expect(extend(of('1499.5'), of('1'), {}, sixth).extended.toMoney()).toBe('249.92');
    expect(
      extend(
        of('10'),
        of('1'),
        { extensionRounding: { mode: 'none', places: 2 } },
        new Ratio(of('1'), of('3')),
      ).extended.toText(),
    ).toBe('3.3333333333');
    expect(extend(of('2'), of('3'), {}, new Ratio(of('12'), of('1'))).extended.toMoney()).toBe('72.00');
  });

  it('loses nothing by a ratio and its opposite', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 2, max: 144 }),
        (cents, boxes, pack) => {
          const unitPrice = of((cents / 100).toFixed(2));
          const pieces = of(String(boxes * pack));
          const byPiece = extend(unitPrice, pieces, {}, new Ratio(of('1'), of(String(pack))));
          expect(byPiece.extended.toText()).toBe(extend(unitPrice, of(String(boxes)), {}).extended.toText());
        },
      ),
    );
  });
});

it('rounds unit prices half up to the cent unless the contract says otherwise', () => {
  expect(roundingOf({})).toEqual({ mode: 'half-up', places: 2 });
  expect(roundingOf({ rounding: { mode: 'up', places: 3 } })).toEqual({ mode: 'up', places: 3 });
});
