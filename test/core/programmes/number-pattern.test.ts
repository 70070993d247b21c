import fc from 'fast-check';
import { matchesPattern } from '../../../core/programmes/number-pattern';

test.each([
  ['DIR-TSO-3838', 'DIR-TSO-####'],
  ['dir-tso-3838', 'DIR-TSO-####'],
  [' DIR\u2010TSO\u20113838 ', 'DIR-TSO-####'],
  ['121923-CDW', '1#####-@*'],
  ['121923-D2-X', '1#####-@*'],
  ['COSTARS-035-E22-190', 'COSTARS-###-@##-###'],
  ['A.B', 'A.B'],
])('%s is of the pattern %s', (text, pattern) => {
  expect(matchesPattern(text, pattern)).toBe(true);
});

test.each([
  ['DIR-CPO-TMP-570', 'DIR-CPO-####'],
  ['DIR-TSO-38388', 'DIR-TSO-####'],
  ['DIR-TSO-383', 'DIR-TSO-####'],
  ['xDIR-TSO-3838', 'DIR-TSO-####'],
  ['121923-C', '1#####-@*'],
  ['121923-', '1#####-@*'],
  ['121923-C W', '1#####-@*'],
  ['AxB', 'A.B'],
  ['', '*'],
  ['', ''],
  ['١٢٣', '###'],
  ['9'.repeat(81), '*'],
])('%j is not of the pattern %j', (text, pattern) => {
  expect(matchesPattern(text, pattern)).toBe(false);
});

test('agrees with a plain regular expression on short texts', () => {
  const sign = fc.constantFrom('#', '@', '*', 'A', '1', '-');
  const letter = fc.constantFrom('A', 'B', '1', '2', '-');
  const asText = (parts: string[]) => parts.join('');
  const pattern = fc.array(sign, { minLength: 1, maxLength: 5 }).map(asText);
  const text = fc.array(letter, { minLength: 1, maxLength: 7 }).map(asText);
  fc.assert(
    fc.property(text, pattern, (given, of) => {
      const body = of.replace(/[*#@]/g, (mark) => (mark === '#' ? '[0-9]' : mark === '@' ? '[A-Z]' : '[A-Z0-9-]+'));
      expect(matchesPattern(given, of)).toBe(new RegExp(`^${body}$`).test(given));
    }),
  );
});
