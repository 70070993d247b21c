import { buildBook } from '../../core/contracts/build-book';
import { priceWorkbook, type CheckResult } from '../../core/price-workbook';
import { programmeRegistry } from '../../core/programmes/registry';
import { aPriceList, codes } from '../helpers/makers';
import { coop } from '../helpers/run-cli';
import { realPath, realSnapshot, realTest, wideContract } from './shared-data';

const PURCHASES = 'gsa-pricespaid/os2_purchases_dev.csv';
const ROWS = 3114;
/** Excel's scientific notation, in which 527 of the part numbers came (DOMAIN fact 11). */
const SCIENTIFIC = /^\d(\.\d+)?E\+\d+$/;
const DESTROYED = 527;

/** Checks the purchases against one list that sells exactly the items named. */
function checkAgainst(mpns: readonly string[]): CheckResult {
  const contract = wideContract();
  const items = mpns.map((mpn) => ({ mpn, unit: 'EA', net: '1.00' }));
  const list = aPriceList(items, { effectiveFrom: '2010-01-01' });
  const { book } = buildBook([
    { name: 'contract.json', json: contract },
    { name: 'list.json', json: list },
  ]);
  return priceWorkbook({
    snapshot: realSnapshot(PURCHASES),
    book,
    programmes: programmeRegistry([]),
    buyer: null,
    asOf: '2013-01-15',
    asOfGoverns: true,
    mapping: null,
    sheets: null,
  });
}

describe('federal purchases of office supplies', () => {
  realTest('coop check reads every row and answers every row', async () => {
    const ran = await coop('check', realPath(PURCHASES), '--book', 'examples/book', '--as-of', '2013-01-15', '--json');
    expect(ran.code).toBe(0);
    const json = JSON.parse(ran.out) as {
      rows: { row: number; findings: unknown[]; price: string | null }[];
      totals: object;
    };
    expect(json.rows.map(({ row }) => row)).toEqual(Array.from({ length: ROWS }, (_, index) => index + 2));
    expect(json.rows.every(({ findings, price }) => price !== null || findings.length > 0)).toBe(true);
    expect(json.totals).toMatchObject({ lines: ROWS, quoted: '659326.79' });
  });

  realTest('each destroyed part number is named as destroyed, and nothing else is', () => {
    const { lines } = checkAgainst(['CF280A']);
    const destroyed = lines.filter(({ line }) => SCIENTIFIC.test(line.item));
    expect(destroyed).toHaveLength(DESTROYED);
    expect(destroyed.every(({ findings }) => codes(findings).includes('item-destroyed'))).toBe(true);
    expect(lines.filter(({ findings }) => codes(findings).includes('item-destroyed'))).toHaveLength(DESTROYED);
  });

  realTest('no destroyed part number is ever matched by its damaged text, even where a list has that very text', () => {
    const damaged = new Set(
      checkAgainst([])
        .lines.map(({ line }) => line.item)
        .filter((item) => SCIENTIFIC.test(item)),
    );
    expect(damaged.size).toBeGreaterThan(10);
    const { lines } = checkAgainst([...damaged, 'CF280A']);
    const destroyed = lines.filter(({ line }) => SCIENTIFIC.test(line.item));
    expect(destroyed.filter(({ chosen, alternatives }) => chosen !== null || alternatives.length > 0)).toEqual([]);
    expect(destroyed.every(({ verdict }) => verdict === 'cannot-tell')).toBe(true);
    // The list is not simply unused: a whole number on it is found.
    expect(lines.some(({ chosen }) => chosen?.match.item.mpn === 'CF280A')).toBe(true);
  });

  realTest('returns, zero prices and repeated lines are said', () => {
    const { lines } = checkAgainst([]);
    const count = (code: string) => lines.filter(({ findings }) => codes(findings).includes(code)).length;
    // Seven rows have negative units, three a price of zero (DOMAIN §8.7).
    expect(count('return')).toBe(7);
    expect(lines.filter(({ line }) => line.quoted?.isZero() === true)).toHaveLength(3);
  });
});
