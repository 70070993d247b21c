import { Decimal } from '../../../core/money/decimal';
import { agreesWithPercent } from '../../../core/price-kinds/percent-tolerance';
import { codes, contractWith, figure, price } from './makers';

// A real core list: list, printed percentage, exact product, half up, round up, published net (DOMAIN §8.2).
const ROWS = [
  ['6.95', '86.5', '0.93825', '0.94', '0.94', '0.94'],
  ['29.99', '85.8', '4.25858', '4.26', '4.26', '4.25'],
  ['9.89', '82.3', '1.75053', '1.75', '1.76', '1.75'],
  ['36.83', '88.2', '4.34594', '4.35', '4.35', '4.36'],
  ['1.39', '92.8', '0.10008', '0.10', '0.11', '0.10'],
  ['220.00', '84.8', '33.44', '33.44', '33.44', '33.55'],
  ['211.25', '83.4', '35.0675', '35.07', '35.07', '35.03'],
] as const;

describe('a core list whose percentages are printed rounded', () => {
  it.each(ROWS)('%s less %s%% is exactly %s', (list, percent, exact, halfUp, up, net) => {
    expect(Decimal.of(list).lessPercent(Decimal.of(percent)).toText()).toBe(exact);
    expect(figure(price({ unit: 'EA', list, percent }))).toBe(halfUp);
    const roundsUp = contractWith({ rounding: { mode: 'up', places: 2 } });
    expect(figure(price({ unit: 'EA', list, percent }, { contract: roundsUp }))).toBe(up);
    const both = price({ unit: 'EA', list, percent, net });
    expect(figure(both)).toBe(net);
    expect(codes(both)).toEqual(halfUp === net ? [] : ['term-passed-over']);
  });

  it('takes the very edge of the tolerance as inside and a hair more as outside', () => {
    expect(agreesWithPercent(Decimal.of('33.55'), Decimal.of('220.00'), '84.8')).toBe(true);
    expect(agreesWithPercent(Decimal.of('33.5500001'), Decimal.of('220.00'), '84.8')).toBe(false);
    expect(agreesWithPercent(Decimal.of('33.33'), Decimal.of('220.00'), '84.8')).toBe(true);
    expect(agreesWithPercent(Decimal.of('33.3299999'), Decimal.of('220.00'), '84.8')).toBe(false);
  });

  it('makes the tolerance as fine as the percentage is printed', () => {
    expect(agreesWithPercent(Decimal.of('33.55'), Decimal.of('220.00'), '84.80')).toBe(false);
    expect(agreesWithPercent(Decimal.of('34.00'), Decimal.of('220.00'), '85')).toBe(true);
  });

  it('says where net and percentage differ by more, and net still governs', () => {
    const result = price({ unit: 'EA', list: '220.00', percent: '84.8', net: '33.56' });
    expect(figure(result)).toBe('33.56');
    expect(codes(result)).toEqual(['net-differs-from-percent']);
  });

  it('holds a stated example: 3000.0 and 15000.0 at exactly 2% off', () => {
    expect(figure(price({ unit: 'EA', list: '3000.0', percent: '2' }))).toBe('2940.00');
    expect(figure(price({ unit: 'EA', list: '15000.0', percent: '2' }))).toBe('14700.00');
  });

  it('shows that a template row does not recompute: 125 less 7% and 10%', () => {
    expect(codes(price({ unit: 'EA', list: '125', percent: '7', net: '123.99' }))).toEqual([
      'net-differs-from-percent',
    ]);
    expect(figure(price({ unit: 'EA', list: '125', percent: '7' }))).toBe('116.25');
    expect(figure(price({ unit: 'EA', list: '125', percent: '10' }))).toBe('112.50');
  });
});
