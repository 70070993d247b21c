import type { TierTable } from '../../../core/price-kinds/term';
import { aContract, aPriceList, anItem, codes } from '../../helpers/makers';
import { priceTable } from '../../helpers/price-table';

const tiers = (basis: TierTable['basis']): TierTable => ({
  basis,
  over: 'order',
  tiers: [
    { from: '0', percent: '10' },
    { from: basis === 'quantity' ? '10' : '1000', percent: '20' },
  ],
});
const boxed = (mpn: string, basis: TierTable['basis']) =>
  ({
    ...{ mpn, manufacturer: 'Acme', unit: 'BX', pack: { quantity: '12', unit: 'EA' } },
    ...{ list: '100.00', tiers: tiers(basis) },
  }) as const;
const ITEMS = [boxed('LIST-100', 'list'), boxed('QTY-100', 'quantity')];
const HEAD = 'Part Number | Manufacturer | Qty | Unit | Unit Price | Order Date | Purchase Type';

function perBox(rows: string, over: Parameters<typeof priceTable>[2] = {}, contract = aContract()): string[] {
  const { lines } = priceTable(`${HEAD}\n${rows}`, [contract, aPriceList(ITEMS)], over);
  return lines.map(({ chosen }) => chosen?.listUnitPrice?.toMoney() ?? 'none');
}

describe('tiers over an order', () => {
  test.each(['LIST-100', 'QTY-100'])('%s: pieces of a box are counted as boxes', (item) => {
    expect(perBox(`${item} | Acme | n:12 | EA | n:7`)).toEqual(['90.00']);
    expect(perBox(`${item} | Acme | n:119 | EA | n:7`)).toEqual(['90.00']);
    expect(perBox(`${item} | Acme | n:120 | EA | n:7`)).toEqual(['80.00']);
    expect(perBox(`${item} | Acme | n:10 | BX | n:80`)).toEqual(['80.00']);
  });

  test('lines of one sheet and day are one order, in whatever units', () => {
    const two = 'LIST-100 | Acme | n:5 | BX | n:80\nLIST-100 | Acme | n:60 | EA | n:7';
    expect(perBox(two)).toEqual(['80.00', '80.00']);
  });

  const dated = 'LIST-100 | Acme | n:9 | BX | n:80 | d:2026-03-02\nLIST-100 | Acme | n:9 | BX | n:80 | d:2026-05-04';

  test('lines of different days are different orders; a day that is given for all makes them one', () => {
    expect(perBox(dated)).toEqual(['90.00', '90.00']);
    expect(perBox(dated, { asOfGoverns: true })).toEqual(['80.00', '80.00']);
  });

  test('a line that may not be bought under the contract does not lift the others to a better tier', () => {
    const lease = 'LIST-100 | Acme | n:2 | BX | n:90\nLIST-100 | Acme | n:50 | BX | n:90 | | Lease';
    const { lines } = priceTable(`${HEAD}\n${lease}`, [aContract(), aPriceList(ITEMS)]);
    expect(lines[1]?.verdict).toBe('not-eligible');
    expect(lines[0]?.chosen?.listUnitPrice?.toMoney()).toBe('90.00');
  });

  test('a return does not count towards a tier', () => {
    expect(perBox('LIST-100 | Acme | n:9 | BX | n:90\nLIST-100 | Acme | n:-5 | BX | n:90')[0]).toBe('90.00');
  });
});

describe('limits of an order', () => {
  const limited = aContract({ constraints: { maxOrder: '1500.00', minimumOrder: '1000.00' } });
  const plain = aPriceList([anItem({ mpn: 'NET-100', manufacturer: 'Acme', net: '100.00' })]);
  const said = (rows: string, over: Parameters<typeof priceTable>[2] = {}) =>
    priceTable(`${HEAD}\n${rows}`, [limited, plain], over).lines.map(({ findings }) =>
      codes(findings).filter((code) => code === 'over-order-cap' || code === 'below-minimum-order'),
    );
  const row = (quantity: number, rest = '') => `NET-100 | Acme | n:${quantity} | EA | n:90${rest}`;

  test('the cap and the minimum are of the whole order: exactly at them is inside', () => {
    expect(said(row(15))).toEqual([[]]);
    expect(said(row(10))).toEqual([[]]);
    expect(said(`${row(8)}\n${row(8)}`)).toEqual([['over-order-cap'], ['over-order-cap']]);
    expect(said(row(9))).toEqual([['below-minimum-order']]);
  });

  test('orders of two days are held to the limits one by one', () => {
    const two = `${row(8, ' | d:2026-03-02')}\n${row(8, ' | d:2026-05-04')}`;
    expect(said(two)).toEqual([['below-minimum-order'], ['below-minimum-order']]);
    expect(said(two, { asOfGoverns: true })).toEqual([['over-order-cap'], ['over-order-cap']]);
  });

  test('what may not be bought there is in no order', () => {
    expect(said(`${row(10)}\n${row(10, ' | | Lease')}`)).toEqual([[], []]);
  });
});
