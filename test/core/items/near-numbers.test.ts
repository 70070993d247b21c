import { nearNumbers } from '../../../core/items/near-numbers';

const near = (id: string, ...known: string[]) => nearNumbers(id, (other) => known.indexOf(other) >= 0);

test.each(['CF280', 'CF2800A', 'CF208A', 'CF28OA', 'CF281A', 'CG280A', 'F280A', 'CF280AX'])(
  '%s is near CF280A',
  (id) => {
    expect(near(id, 'CF280A')).toEqual(['CF280A']);
  },
);

test('a character missing from a pair', () => expect(near('AB1234', 'AB11234')).toEqual(['AB11234']));

test.each(['CF280A', 'CF2', 'CF300B', 'ABCDEF', ''])('%s is not', (id) =>
  expect(near(id, 'CF280A', 'CF', 'ABCDEG')).toEqual([]),
);

test('work is bounded, however long the number', () => {
  let asked = 0;
  nearNumbers('A1'.repeat(7), () => ++asked < 0);
  expect(asked).toBeGreaterThan(100);
  expect(asked).toBeLessThan(600);
  nearNumbers('A1'.repeat(40), () => ++asked < 0);
  expect(asked).toBeLessThan(600);
});
