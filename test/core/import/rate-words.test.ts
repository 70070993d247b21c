import { codes } from '../../helpers/makers';
import { importOf, itemsOf, left } from './import-of';

const HEAD =
  'SIN(s) PROPOSED | SERVICE PROPOSED (e.g. Job Title/Task) | MINIMUM EDUCATION/ CERTIFICATION LEVEL | MINIMUM YEARS OF EXPERIENCE | UNIT OF ISSUE (e.g. Hour) | PRICE OFFERED TO GSA (including IFF) | WORKSITE\n';

describe('rates for services', () => {
  it('the title with all that its price depends on names the rate', () => {
    expect(itemsOf(importOf(`${HEAD}132-51 | Product Manager | Bachelors | n:5 | Hour | $125.44 | Both`))).toEqual([
      {
        description: 'Product Manager (Bachelors, 5 years, worksite Both)',
        unit: 'Hour',
        net: '125.44',
        acquisition: 'service',
      },
    ]);
  });

  it('one title at two worksites is two rates, and that is said', () => {
    const result = importOf(
      `${HEAD}132-51 | Network Architect | Masters | 10 | Hour | 379.5 | Customer\n132-51 | Network Architect | Masters | 10 | Hour | 442.75 | Contractor`,
    );
    expect(result.kept).toBe(2);
    expect(codes(result.findings)).toEqual(expect.arrayContaining(['rates-read', 'rate-titles']));
  });

  it('the row that says how to fill the sheet in is no rate', () => {
    const result = importOf(
      `${HEAD}Dash | Spell out the entire labor category | Only use degrees spelled out | Whole numbers only. | Hour | Price with two decimal places | Customer, contractor, or both\n132-51 | Writer | Bachelors | 5 | Hour | 90.68 | Both`,
    );
    expect(left(result)).toEqual(['2 note']);
    expect(result.kept).toBe(1);
  });

  it('a list of goods with a description is no rate sheet', () => {
    expect(codes(importOf('SKU | Description | Unit | Net Price\n1 | Pen | EA | 4.00').findings)).not.toContain(
      'rates-read',
    );
  });
});
