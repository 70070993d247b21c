import fc from 'fast-check';
import { exchangeText, importExchange, utf8 } from '../../helpers/exchange';

const NAMES = [
  'bmecat12.xml',
  'bmecat2005.xml',
  'x12-832.edi',
  'ubl-catalogue.xml',
  'ubl-quotation.xml',
  'cxml-index.xml',
  'cxml-basket.xml',
  'catalogue.cif',
];
/** Signs that mean something in one of the formats. */
const sign = fc.constantFrom(
  '<',
  '>',
  '&',
  '"',
  '~',
  '*',
  '|',
  ',',
  '\n',
  '\r',
  '-',
  '0',
  '9',
  '.',
  ' ',
  'A',
  '\u00e9',
  '\u0000',
  '/',
);
const TEXTS = new Map(NAMES.map((name) => [name, exchangeText(name)]));

interface Cut {
  readonly at: number;
  readonly length: number;
  readonly put: string;
}

const cut: fc.Arbitrary<Cut> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 40 }),
  put: fc.string({ unit: sign, maxLength: 6 }),
});

/** The head stays, so that the file is still known as what it is. */
const KEPT = 20;

function spoiled(text: string, cuts: readonly Cut[]): string {
  return cuts.reduce((spoilt, { at, length, put }) => {
    const place = KEPT + Math.floor(at * Math.max(0, spoilt.length - KEPT));
    return spoilt.slice(0, place) + put + spoilt.slice(place + length);
  }, text);
}

/** A file that is no exchange file any more is another reader's. */
function attempt(bytes: Uint8Array) {
  try {
    return importExchange(bytes, { day: '2026-02-01' });
  } catch (error) {
    if (error instanceof Error && error.message === 'No exchange format') return null;
    throw error;
  }
}

describe('laws of exchange files', () => {
  it.each(NAMES)(
    '%s: however it is spoiled, it is read or refused, and articles in = kept + refused + left alone',
    (name) => {
      fc.assert(
        fc.property(fc.array(cut, { minLength: 1, maxLength: 4 }), (cuts) => {
          const result = attempt(utf8(spoiled(TEXTS.get(name) ?? '', cuts)));
          if (result === null) return;
          if (Array.isArray(result)) expect(result.length).toBeGreaterThan(0);
          else {
            expect(result.kept + result.refused.length + result.skipped.length).toBe(result.read);
            expect(result.priceList?.items.length ?? 0).toBe(result.kept);
            for (const { text } of result.refused) expect(text).toMatch(/\.$/);
          }
        }),
        { numRuns: 150 },
      );
    },
  );

  it.each(NAMES)('%s: bytes changed anywhere never crash it', (name) => {
    const bytes = utf8(TEXTS.get(name) ?? '');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 })), { maxLength: 8 }),
        (edits) => {
          const copy = bytes.slice();
          for (const [at, value] of edits) copy[at] = value;
          attempt(copy);
        },
      ),
      { numRuns: 100 },
    );
  });

  it.each(NAMES)('%s: cut off before its end it gives no price list', (name) => {
    const text = (TEXTS.get(name) ?? '').trimEnd();
    fc.assert(
      fc.property(fc.integer({ min: KEPT, max: text.length - 1 }), (length) => {
        const result = attempt(utf8(text.slice(0, length)));
        // The last sign of EDI is its end mark; without it the last segment is whole all the same.
        if (result !== null && !(name.endsWith('.edi') && length === text.length - 1))
          expect(Array.isArray(result)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
