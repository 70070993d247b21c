import { findEffectiveDay } from '../../../core/import/effective-day';
import { sheetOf } from '../../helpers/sheet-of';

const LIST = '\nSKU | Description | Unit | Net Price\n1 | Pen | EA | 4.00';
const dayIn = (...texts: string[]) =>
  findEffectiveDay({ sheets: texts.map((text, index) => sheetOf(text, `S${index}`)) });

describe('the day from which prices hold', () => {
  it.each([
    ['Prices effective 1/1/2026', '2026-01-01'],
    ['PRICE LIST - EFFECTIVE JANUARY 15, 2026 THROUGH DECEMBER 31, 2026', '2026-01-15'],
    ['Effective Date: 2026-02-01', '2026-02-01'],
    ['Effective Date: | d:2026-02-01', '2026-02-01'],
    ['Pricing valid from 3/1/26 to 2/28/27', '2026-03-01'],
    ['Effective 9-18-17', '2017-09-18'],
    ['Contract S-1 price list, prices effective 1/1/2026', '2026-01-01'],
  ])('%s', (title, day) => {
    expect(dayIn(title + LIST)).toMatchObject({ day, finding: { code: 'effective-day-found' } });
  });

  it.each([
    'Prices valid through 12/31/2026',
    'Contract effective 1/1/2024',
    'Quote valid from 1/1/2026',
    'Printed 1/1/2026',
    'Prices effective soon',
    'Prices effective 13/45/2026',
  ])('%s says no such day', (title) => {
    expect(dayIn(title + LIST)).toMatchObject({ day: null, finding: { code: 'effective-day-missing' } });
  });

  it('a column with one and the same day says it; with two it does not', () => {
    const head = 'SKU | Description | Net Price | Effective Date\n';
    expect(dayIn(`${head}1 | Pen | 4.00 | 1/1/2026\n2 | Ink | 5.00 | 1/1/2026`).day).toBe('2026-01-01');
    expect(dayIn(`${head}1 | Pen | 4.00 | 1/1/2026\n2 | Ink | 5.00 | 2/1/2026`)).toMatchObject({
      day: null,
      finding: { code: 'effective-days-differ' },
    });
    expect(dayIn('SKU | Net Price | Contract Start Date\n1 | 4.00 | 1/1/2026').day).toBeNull();
  });

  it('two sheets that disagree leave it to the user', () => {
    expect(dayIn(`Prices effective 1/1/2026${LIST}`, `Prices effective 2/1/2026${LIST}`).day).toBeNull();
    expect(dayIn(`Prices effective 1/1/2026${LIST}`, `Prices effective Jan 1, 2026${LIST}`).day).toBe('2026-01-01');
  });
});
