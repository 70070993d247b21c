import { FUNCTIONS } from '../../core/functions';
import { coop } from '../helpers/run-cli';

test('coop functions lists all', async () => {
  const { out, code } = await coop('functions');
  expect(code).toBe(0);
  for (const { id } of FUNCTIONS) expect(out).toContain(`COOP.${id}`);
});

test.each(['PRICE', 'price', 'COOP.PRICE', 'coop_price'])('coop functions %s shows one', async (name) => {
  const { out, code } = await coop('functions', name);
  expect(code).toBe(0);
  expect(out).toContain('COOP.PRICE(item, [qty], [as_of], [contract], [uom], [if_not_found], [maker])');
  expect(out).toContain('=COOP.PRICE("810838",30,,,"BX")');
});

test('--json holds words, parameters and examples, and no code', async () => {
  const all = JSON.parse((await coop('functions', '--json')).out) as { functions: { id: string; names: object }[] };
  expect(all.functions.map(({ id }) => id)).toEqual(FUNCTIONS.map(({ id }) => id));
  const one = JSON.parse((await coop('functions', 'METHOD', '--json')).out) as Record<string, unknown>;
  expect(one['names']).toEqual({ excel: 'COOP.METHOD', sheets: 'COOP_METHOD' });
  expect(Object.keys(one)).not.toContain('run');
});

test.each(['NOPE', '__proto__', ''])('%p is no function', async (name) => {
  const { code, err } = await coop('functions', name);
  expect(code).toBe(2);
  expect(err).toContain('PRICE');
});
