import { remember } from '../../core/remember';

test('makes each text once, and gives the same value again', () => {
  const asked: string[] = [];
  const length = remember((text) => {
    asked.push(text);
    return { length: text.length };
  });
  expect(length('abc')).toBe(length('abc'));
  expect(length('__proto__')).toEqual({ length: 9 });
  expect(asked).toEqual(['abc', '__proto__']);
});

test('begins anew when it is full, with the same answers', () => {
  const asked: string[] = [];
  const upper = remember((text) => {
    asked.push(text);
    return text.toUpperCase();
  }, 2);
  expect(['a', 'b', 'c', 'a', 'a'].map(upper)).toEqual(['A', 'B', 'C', 'A', 'A']);
  expect(asked).toEqual(['a', 'b', 'c', 'a']);
});
