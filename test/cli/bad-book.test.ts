import { coop, fileIn, scratchFolder } from '../helpers/run-cli';

describe('books with bad files', () => {
  const contract = {
    ...{ format: 'coopdesk-contract-1', id: 'alpha', programme: 'sourcewell', number: 'ALPHA-1', title: 'T' },
    ...{ supplier: { name: 'S' }, currency: 'USD', scope: { acquisition: ['purchase'] } },
    term: { start: '2023-01-01', initialEnd: '2027-12-31', currentEnd: '2027-12-31' },
  };
  const item = { mpn: 'CF280A', manufacturer: 'HP', unit: 'EA', net: '80.00' };
  const list = {
    ...{ format: 'coopdesk-price-list-1', contract: 'alpha', version: 'v', effectiveFrom: '2026-01-01', items: [item] },
  };
  const order = fileIn(
    scratchFolder(),
    'order.csv',
    'Part Number,Manufacturer,Qty,Unit,Unit Price\nCF280A,HP,3,EA,79.99\n',
  );

  async function verdict(files: Readonly<Record<string, unknown>>) {
    const book = scratchFolder();
    for (const [name, json] of Object.entries(files)) {
      fileIn(book, name, typeof json === 'string' ? json : JSON.stringify(json));
    }
    const ran = await coop(
      'check',
      order,
      '--book',
      book,
      '--buyer',
      'examples/buyer.json',
      '--as-of',
      '2026-11-25',
      '--json',
    );
    if (ran.code !== 0) return `exit ${ran.code}: ${ran.err}`;
    const [row] = (JSON.parse(ran.out) as { rows: { verdict: string; price: string | null }[] }).rows;
    return `${row?.verdict ?? ''} ${row?.price ?? ''}`;
  }

  test.each<[string, Readonly<Record<string, unknown>>, RegExp]>([
    ['nothing wrong', { 'c.json': contract, 'l.json': list }, /^on-contract 80.00$/],
    [
      'constructor as the id',
      { 'c.json': { ...contract, id: 'constructor' }, 'l.json': { ...list, contract: 'constructor' } },
      /^on-contract/,
    ],
    [
      '__proto__ as the id',
      { 'c.json': { ...contract, id: '__proto__' }, 'l.json': { ...list, contract: '__proto__' } },
      /^cannot-tell $/,
    ],
    [
      '__proto__ as a field',
      { 'c.json': `${JSON.stringify(contract).slice(0, -1)},"__proto__":{}}`, 'l.json': list },
      /^cannot-tell $/,
    ],
    ['no JSON', { 'c.json': '{' }, /^exit 2: .*c\.json is not JSON/],
    ['nested without end', { 'c.json': '['.repeat(50_000) + ']'.repeat(50_000) }, /^cannot-tell $/],
    ['a list of a contract that is not there', { 'l.json': list }, /^cannot-tell $/],
    [
      'two lists of one day',
      { 'c.json': contract, 'l.json': list, 'm.json': { ...list, items: [{ ...item, net: '70.00' }] } },
      /^cannot-tell $/,
    ],
    ['the same list twice', { 'c.json': contract, 'l.json': list, 'm.json': list }, /^on-contract 80.00$/],
    [
      'a list of the future',
      {
        'c.json': contract,
        'l.json': list,
        'm.json': { ...list, version: 'w', effectiveFrom: '2027-01-01', items: [{ ...item, net: '70.00' }] },
      },
      /^on-contract 80.00$/,
    ],
    [
      'a list superseded',
      {
        'c.json': contract,
        'l.json': list,
        'm.json': { ...list, version: 'w', effectiveFrom: '2026-05-01', items: [{ ...item, net: '70.00' }] },
      },
      /^over-price 70.00$/,
    ],
    [
      'an item gone from the newer list',
      {
        'c.json': contract,
        'l.json': list,
        'm.json': { ...list, version: 'w', effectiveFrom: '2026-05-01', items: [{ ...item, mpn: 'X-1' }] },
      },
      /^off-contract $/,
    ],
    [
      'a price as a number',
      { 'c.json': contract, 'l.json': { ...list, items: [{ ...item, net: 80 }] } },
      /^cannot-tell $/,
    ],
    [
      'a price below zero',
      { 'c.json': contract, 'l.json': { ...list, items: [{ ...item, net: '-5' }] } },
      /^cannot-tell $/,
    ],
    [
      'a price of nothing',
      { 'c.json': contract, 'l.json': { ...list, items: [{ ...item, net: '0' }] } },
      /^cannot-tell $/,
    ],
    [
      'one item at two prices',
      { 'c.json': contract, 'l.json': { ...list, items: [item, { ...item, net: '70.00' }] } },
      /^cannot-tell $/,
    ],
    [
      'a box of boxes',
      {
        'c.json': contract,
        'l.json': { ...list, items: [{ ...item, unit: 'BX', pack: { quantity: '12', unit: 'BX' } }] },
      },
      /^cannot-tell $/,
    ],
    [
      'a tier dearer than the one before',
      {
        'c.json': contract,
        'l.json': {
          ...list,
          items: [
            {
              ...item,
              net: undefined,
              tiers: {
                basis: 'quantity',
                over: 'line',
                tiers: [
                  { from: '1', net: '5' },
                  { from: '2', net: '6' },
                ],
              },
            },
          ],
        },
      },
      /^cannot-tell $/,
    ],
  ])('%s', async (_, files, said) => {
    expect(await verdict(files)).toMatch(said);
  });
});
