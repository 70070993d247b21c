import type { Programme } from '../../../core/programmes/programme';
import { omniaPartners } from '../../../core/programmes/omnia-partners';
import { programmeRegistry } from '../../../core/programmes/registry';
import { codes } from '../../helpers/makers';
import { importOf, left, refusals } from './import-of';

const HEAD =
  'programme | tier_label | tier_basis | tier_min_usd | tier_max_usd | service_level | customer_discount_off_list\n';
const omnia = { contract: { programme: 'omnia-partners' } };

describe('tables of tiers', () => {
  it('rows of one basis are the tiers of one table over the order, with their deliveries', () => {
    const result = importOf(
      `${HEAD}OMNIA | $1-$149,999 list | list | 1 | 149999 | Dock Delivery | 54%\nOMNIA | | list | 1 | 149999 | Delivered & Installed | 52%\nOMNIA | | list | 150000 | | Dock Delivery | 56%`,
      omnia,
    );
    expect(result.priceList?.terms).toEqual([
      {
        kind: 'tiers',
        applies: { to: 'all-other' },
        table: {
          basis: 'list',
          over: 'order',
          tiers: [
            { from: '1', to: '149999', percent: '54', delivery: 'dock' },
            { from: '1', to: '149999', percent: '52', delivery: 'installed' },
            { from: '150000', percent: '56', delivery: 'dock' },
          ],
        },
      },
    ]);
    expect(codes(result.findings)).toEqual(expect.arrayContaining(['tiers-over-order', 'tiers-for-all', 'tier-gap']));
  });

  it('shared endpoints are said', () => {
    const result = importOf(`${HEAD}OMNIA | | list | 0 | 500000 | | 56%\nOMNIA | | list | 500000 | | | 57%`, omnia);
    expect(codes(result.findings)).toContain('tier-overlap');
  });

  it('rows without a tier are discounts by delivery; "product line" takes its name from the label', () => {
    const result = importOf(
      `${HEAD}OMNIA | | | | | Dock Delivery | 53%\nOMNIA | Wellington & Walden tier | product line | | | | 61.6%`,
      omnia,
    );
    expect(result.priceList?.terms).toEqual([
      { kind: 'percent-off-list', applies: { to: 'all-other' }, percent: '53', delivery: 'dock' },
      {
        kind: 'percent-off-list',
        applies: { to: 'product-line', names: ['Wellington & Walden', 'Wellington', 'Walden'] },
        percent: '61.6',
      },
    ]);
    expect(codes(result.findings)).toContain('names-split');
  });

  it('rows of other programmes are left out by name or alias, known or not', () => {
    const result = importOf(`${HEAD}TCPN | | | | | | 53%\nSourcewell | | | | | | 50%\nGSA | | | | | | 61%`, omnia);
    expect(result.kept).toBe(1);
    expect(left(result)).toEqual(['3 other-programme', '4 other-programme']);
    expect(codes(result.findings)).toContain('other-programmes');
  });

  it('a programme of the user’s own is known by each of its names', () => {
    const valley: Programme = { ...omniaPartners, id: 'valley-coop', name: 'Valley Cooperative', aliases: ['VPC'] };
    const input = { contract: { programme: 'valley-coop' }, programmes: programmeRegistry([valley]) };
    expect(importOf(`${HEAD}VPC / Valley | | | | | | 53%`, input).kept).toBe(1);
    expect(importOf(`${HEAD}Valley Cooperative (schools) | | | | | | 53%`, input).kept).toBe(1);
    // A programme that only the contract names is known by its id.
    expect(importOf(`${HEAD}Hill Coop | | | | | | 53%`, { contract: { programme: 'hill-coop' } }).kept).toBe(1);
  });

  it('a name that two programmes share is refused', () => {
    const [a, b]: Programme[] = [
      { ...omniaPartners, id: 'mhec-ma', name: 'Massachusetts HEC', aliases: ['MHEC'] },
      { ...omniaPartners, id: 'mhec-mw', name: 'Midwestern HEC', aliases: ['MHEC'] },
    ] as const;
    const input = {
      ...omnia,
      programmes: programmeRegistry([a, b].filter((one): one is Programme => one !== undefined)),
    };
    expect(refusals(importOf(`${HEAD}MHEC | | | | | | 53%`, input))).toEqual(['2 row-programme-unclear']);
  });

  it.each([
    ['OMNIA | | weight | 0 | 10 | | 5%', '2 row-tier-basis'],
    ['OMNIA | | | 0 | 10 | | 5%', '2 row-tier-basis-missing'],
    ['OMNIA | | quantity | 1 | 10 | | 5%', '2 row-tier-over'],
    ['OMNIA | | list | 100 | 10 | | 5%', '2 row-tier-range'],
    ['OMNIA | | list | lots | 10 | | 5%', '2 price-unreadable'],
    ['OMNIA | | list | 0 | 10 | by drone | 5%', '2 row-tier-delivery'],
    ['OMNIA | | list | 0 | 10 | | ?', '2 percent-unreadable'],
  ])('refuses %s', (row, refusal) => {
    expect(refusals(importOf(HEAD + row, omnia))).toEqual([refusal]);
  });

  it('quantity tiers are taken where the row says what is counted', () => {
    expect(importOf(`${HEAD}OMNIA | 10+ per line | quantity | 10 | | | 5%`, omnia).priceList?.terms).toMatchObject([
      { table: { basis: 'quantity', over: 'line' } },
    ]);
  });

  it('two discounts for one tier refuse both', () => {
    const result = importOf(`${HEAD}OMNIA | | list | 0 | 10 | Dock | 5%\nOMNIA | | list | 0 | 10 | Dock | 6%`, omnia);
    expect(refusals(result)).toEqual(['2 row-two-discounts', '3 row-two-discounts']);
  });
});
