import { codes } from '../helpers/makers';
import { importReal, realTest, wideContract } from './shared-data';

const saying = (result: ReturnType<typeof importReal>, code: string) =>
  result.findings.filter((finding) => finding.code === code).map(({ text }) => text);

describe('real files are imported without a mapping, or say what is missing', () => {
  realTest('the Office Depot core list: seven items, the percentage kept and compared', () => {
    const result = importReal('transcribed/office_depot_2015001801_core_list_rows.csv', wideContract());
    expect(result).toMatchObject({ read: 7, kept: 7, refused: [] });
    expect(result.priceList?.listBasis).toBe('S.P. Richards List Price');
    // All seven 15-digit codes are valid (DOMAIN §8.7), and four nets do not recompute to the cent, all within rounding.
    expect(result.priceList?.items.every(({ gtin }) => gtin?.length === 14)).toBe(true);
    expect(saying(result, 'net-rounds')[0]).toContain('rows 3, 5, 7 and 8');
    expect(codes(result.findings)).not.toContain('net-differs');
    // Ten reams are in the case whose text says so; the other case does not say of what.
    expect(result.priceList?.items.map(({ pack }) => pack?.unit)).toEqual([
      'ST',
      undefined,
      undefined,
      undefined,
      undefined,
      'RM',
      undefined,
    ]);
  });

  realTest('the Washington discounts: thirteen, with residual and supplemental catalogue said', () => {
    const result = importReal('transcribed/wa_state_office_supplies_category_discounts_2003.csv', wideContract());
    expect(result).toMatchObject({ read: 13, kept: 13, refused: [] });
    expect(result.priceList?.terms).toHaveLength(13);
    expect(result.priceList?.listBasis).toBe('Catalog List Price');
    expect(codes(result.findings)).toEqual(expect.arrayContaining(['residual-read', 'other-catalogue']));
  });

  realTest('the JSI tiers: only the rows of the contract’s programme', () => {
    const result = importReal(
      'transcribed/jsi_furniture_contract_discounts.csv',
      wideContract({ programme: 'omnia-partners' }),
    );
    expect(result).toMatchObject({ read: 16, kept: 6, refused: [] });
    expect(result.skipped.every(({ why }) => why === 'other-programme')).toBe(true);
    expect(codes(result.findings)).toEqual(
      expect.arrayContaining(['other-programmes', 'tier-gap', 'tiers-over-order']),
    );
  });

  realTest('the NASPO catalogue says no unit; with the user’s word for it, it is imported', () => {
    const name = 'transcribed/naspo_price_catalog_2025-10-15_rows.csv';
    expect(codes(importReal(name, wideContract()).findings)).toContain('no-unit');
    const result = importReal(name, wideContract(), { unit: 'EA' });
    expect(result.priceList?.items.map(({ net }) => net)).toEqual(['2940.00', '14700.00', '14700.00', '14700.00']);
  });

  realTest('s70_example.xlsx: one rate at the price with the fee inside; the other sheets are empty templates', () => {
    const result = importReal('18f-calc/s70_example.xlsx', wideContract());
    expect(result.priceList?.items).toMatchObject([
      { unit: 'Hour', list: '125.00', net: '115.99', acquisition: 'service', row: 4 },
    ]);
    expect(result.priceList?.items[0]?.description).toContain('Project Manager');
    expect(result.refused).toEqual([]);
    expect(saying(result, 'no-data-rows')).toHaveLength(2);
  });

  realTest('71_IIK.xlsx: three empty templates, each said', () => {
    const result = importReal('18f-calc/71_IIK.xlsx', wideContract());
    expect(result).toMatchObject({ priceList: null, read: 0 });
    expect(saying(result, 'no-data-rows')).toHaveLength(3);
  });

  realTest('s736_example.xlsx: the price of the first contract year, with the fee added', () => {
    const result = importReal('18f-calc/s736_example.xlsx', wideContract());
    // The cell holds 9.475537500000002: binary dust beyond 15 digits (DOMAIN §8.1).
    expect(result.priceList?.items.map(({ net }) => net)).toEqual(['42.81875', '9.4755375']);
  });

  realTest('s70_data.csv: only the rates of the contract, one for each worksite', () => {
    const result = importReal('18f-calc/s70_data.csv', wideContract({ number: 'GS-35F-314CA' }));
    expect(result.read).toBe(4157);
    const architects = (result.priceList?.items ?? []).filter(
      ({ description }) => description?.startsWith('Network Architect (') === true,
    );
    expect(architects.map(({ net }) => net).sort()).toEqual(['379.50', '442.75']);
    expect(codes(result.findings)).toEqual(expect.arrayContaining(['rate-titles', 'other-contracts']));
  });

  realTest('s70_bad_sample.csv: the spoiled price is refused with its place', () => {
    const result = importReal('18f-calc/s70_bad_sample.csv', wideContract({ number: 'GS-35F-376CA' }));
    expect(result.refused).toMatchObject([{ row: 3, column: 'F', code: 'price-unreadable' }]);
    expect(result.skipped[0]).toMatchObject({ row: 2, why: 'note' });
  });

  realTest('s70_bad_sample.csv: the spoiled day too, and the other rows of that contract are kept', () => {
    const result = importReal('18f-calc/s70_bad_sample.csv', wideContract({ number: 'GS-35F-308CA' }));
    expect(result.refused).toMatchObject([{ row: 13, column: 'M', code: 'row-day-unreadable' }]);
    expect(result).toMatchObject({ read: 21, kept: 9 });
  });

  realTest('s70_data_2015.xlsx: an instruction row, other contracts, and rates that keep their digits', () => {
    const result = importReal('18f-calc/s70_data_2015.xlsx', wideContract({ number: 'GS-35F-376CA' }));
    expect(result).toMatchObject({ read: 1659, kept: 9, refused: [] });
    expect(result.skipped[0]).toMatchObject({ row: 2, why: 'note' });
    expect(new Set(result.priceList?.items.map(({ net }) => net))).toEqual(new Set(['125.44']));
  });

  realTest('s70_data.csv: the days that say N/A are no fault, and every row of a contract is told of', () => {
    const result = importReal('18f-calc/s70_data.csv', wideContract({ number: 'GS-35F-314CA' }));
    expect(result.kept + result.refused.length + result.skipped.length).toBe(4157);
    expect(result.refused).toEqual([]);
  });

  realTest('the Pitney Bowes factors come without anything to lease, and say so', () => {
    const name = 'transcribed/pitney_bowes_naspo_fmv_rental_rate_factors.csv';
    const result = importReal(name, wideContract());
    expect(result).toMatchObject({ priceList: null, read: 3, kept: 0, refused: [] });
    expect(saying(result, 'lease-factors-alone')[0]).toContain('36 months fmv 0.0377');
  });

  realTest('the threshold rows are no price list, and say so', () => {
    const result = importReal('transcribed/procurement_thresholds.csv', wideContract());
    expect(result).toMatchObject({ priceList: null, read: 45, kept: 0, refused: [] });
    expect(saying(result, 'threshold-table')).toHaveLength(1);
  });

  realTest('the contract numbers of one maker are a register, and say so', () => {
    const result = importReal('transcribed/jsi_state_contract_numbers.csv', wideContract());
    expect(result).toMatchObject({ priceList: null, read: 33 });
    expect(saying(result, 'contract-register')).toHaveLength(1);
  });

  const registers: readonly (readonly [name: string, suppliers: number, categories: number])[] = [
    ['COSTARS-3', 182, 6],
    ['COSTARS-5', 35, 10],
    ['COSTARS-8', 119, 19],
  ];
  for (const [name, suppliers, categories] of registers) {
    realTest(`${name}.csv is a register of suppliers, and says so`, () => {
      const result = importReal(`pittsburgh/${name}.csv`, wideContract());
      expect(result).toMatchObject({ priceList: null, read: suppliers, kept: 0 });
      const [said] = saying(result, 'supplier-register');
      expect(said).toContain(`${suppliers} suppliers, ${categories} columns`);
    });
  }

  realTest('a register finds the contract’s own supplier', () => {
    const result = importReal('pittsburgh/COSTARS-3.csv', wideContract({ supplier: { name: 'Advanticom, Inc' } }));
    expect(saying(result, 'supplier-register')[0]).toContain('row 7');
  });

  realTest('the state contracts are a register of contracts, and say so', () => {
    const result = importReal('pittsburgh/2015-10-27-state-contracts.csv', wideContract());
    expect(result).toMatchObject({ priceList: null, read: 1214 });
    expect(saying(result, 'contract-register')).toHaveLength(1);
  });

  realTest('purchases are a record of orders, not a price list', () => {
    const result = importReal('gsa-pricespaid/os2_purchases_dev.csv', wideContract());
    expect(result).toMatchObject({ priceList: null, read: 3114, kept: 0 });
    expect(saying(result, 'order-record')).toHaveLength(1);
  });
});
