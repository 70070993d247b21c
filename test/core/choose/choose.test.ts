import fc from 'fast-check';
import { choose, type LineOffers } from '../../../core/choose/choose';
import type { PricedOffer } from '../../../core/priced-line';
import type { Line } from '../../../core/workbook/line';
import { aBuyer, aContract, aLine, anOffer, codes, dec } from '../../helpers/makers';

const named = (id: string, over: Parameters<typeof anOffer>[0] = {}, supplier = `Supplier ${id}`) =>
  anOffer({ contract: aContract({ id, number: id.toUpperCase(), supplier: { name: supplier } }), ...over });

function chosenFrom(offers: readonly PricedOffer[], line: Partial<Line> = {}, over: Partial<LineOffers> = {}) {
  return choose({ line: aLine(line), offers, cited: null, cannotTell: false, findings: [], ...over }, aBuyer());
}

describe('choose', () => {
  test('the lowest price for the whole line among what may be used', () => {
    const priced = chosenFrom([
      named('a', { unitPrice: '11' }),
      named('b', { unitPrice: '9' }),
      named('c', { unitPrice: '8', answer: 'no' }),
    ]);
    expect(priced.chosen?.contract.id).toBe('b');
    expect(priced.verdict).toBe('on-contract');
    expect(priced.alternatives.map(({ offer }) => offer.contract.id)).toEqual(['a', 'c']);
  });

  test.each([
    ['yes', null, 'on-contract'],
    ['yes', '10.01', 'over-price'],
    ['needs-document', '10.01', 'needs-document'],
    ['no', '5', 'not-eligible'],
  ] as const)('eligible %s, quoted %s: %s', (answer, quoted, verdict) => {
    const line = { quoted: quoted === null ? null : dec(quoted) };
    expect(chosenFrom([named('a', { answer })], line).verdict).toBe(verdict);
  });

  test('a quote above the ceiling of a contract closed to her is no overcharge, only a comparison', () => {
    const closed = chosenFrom([named('a', { answer: 'no' })], { quoted: dec('12'), quantity: dec('3') });
    expect(closed.savings?.isZero()).toBe(true);
    expect(codes(closed.findings)).toContain('above-closed-ceiling');
    expect(codes(closed.findings)).not.toContain('over-ceiling');
    const open = chosenFrom([named('a')], { quoted: dec('12'), quantity: dec('3') });
    expect(codes(open.findings)).toContain('over-ceiling');
  });

  test.each([
    ['neither', {}, true],
    ['a contract', { contract: 'S-0009' }, false],
    ['a supplier', { supplier: 'Somebody Inc.' }, false],
  ])('a row above the ceiling that names %s', (_, named_, reserved) => {
    const priced = chosenFrom([named('a')], { quoted: dec('12'), ...named_ });
    expect(codes(priced.findings).includes('no-contract-named')).toBe(reserved);
  });

  test('a row at the ceiling needs no such reserve', () => {
    expect(codes(chosenFrom([named('a')], { quoted: dec('9') }).findings)).not.toContain('no-contract-named');
  });

  test('no offer is off contract; a line that allows no answer cannot be told, whatever the book has', () => {
    expect(chosenFrom([]).verdict).toBe('off-contract');
    const priced = chosenFrom([named('a')], {}, { cannotTell: true });
    expect(priced.verdict).toBe('cannot-tell');
    expect(priced.chosen).toBeNull();
    expect(priced.alternatives).toHaveLength(1);
  });

  test('a usable contract without a price is cannot-tell, not the next best with a document missing', () => {
    const priced = chosenFrom([named('a', { unitPrice: null }), named('b', { answer: 'needs-document' })]);
    expect(priced.verdict).toBe('cannot-tell');
  });

  test('the cited contract is judged even where another is cheaper, and the other is said', () => {
    const dear = named('dear', { unitPrice: '12' });
    const cheap = named('cheap', { unitPrice: '9' });
    const cited = { contracts: [dear.contract], inexact: false };
    const priced = chosenFrom([cheap, dear], { quoted: dec('12') }, { cited });
    expect(priced.chosen?.contract.id).toBe('dear');
    expect(priced.verdict).toBe('on-contract');
    expect(codes(priced.findings)).toContain('cheaper-contract');
  });

  test('a cited contract she may not use is not-eligible, and the one she may use is named', () => {
    const barred = named('barred', { unitPrice: '5', answer: 'no' });
    const open = named('open', { unitPrice: '9' });
    const priced = chosenFrom([barred, open], {}, { cited: { contracts: [barred.contract], inexact: false } });
    expect(priced.verdict).toBe('not-eligible');
    expect(codes(priced.findings)).toContain('eligible-elsewhere');
  });

  test('a quote is held to the ceiling of the supplier it names, not to a competitor’s', () => {
    const own = named('own', { unitPrice: '11' }, 'Acme School Supply, Inc.');
    const rival = named('rival', { unitPrice: '9' });
    const priced = chosenFrom([own, rival], { quoted: dec('10.50'), supplier: 'ACME School Supply' });
    expect(priced.verdict).toBe('on-contract');
    expect(priced.chosen?.contract.id).toBe('own');
    expect(codes(priced.findings)).toContain('cheaper-contract');
  });

  test('a tie is said, and goes by the buyer’s order of programmes before the contract number', () => {
    const offers = [named('a'), named('b', { contract: aContract({ id: 'b', number: 'B', programme: 'texas-dir' }) })];
    const priced = choose(
      { line: aLine(), offers, cited: null, cannotTell: false, findings: [] },
      aBuyer({ programmeOrder: ['texas-dir'] }),
    );
    expect(priced.chosen?.contract.id).toBe('b');
    expect(codes(priced.findings)).toContain('tie');
  });

  test('a cheaper contract that wants a paper first is said with what it wants', () => {
    const priced = chosenFrom([
      named('a', { unitPrice: '10' }),
      named('b', { unitPrice: '7', answer: 'needs-document' }),
    ]);
    expect(priced.findings.find(({ code }) => code === 'cheaper-with-document')?.text).toContain('do it');
  });

  test('law: the order of offers never changes the answer', () => {
    const offer = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      unitPrice: fc.constantFrom('8', '9', '9.00', '10', null),
      answer: fc.constantFrom('yes' as const, 'no' as const, 'needs-document' as const),
    });
    const offers = fc.uniqueArray(offer, { selector: ({ id }) => id, maxLength: 5 });
    fc.assert(
      fc.property(offers, fc.integer(), (rows, seed) => {
        const made = rows.map(({ id, unitPrice, answer }) => named(id, { unitPrice, answer }));
        const shuffled = [...made].sort((a, b) => hash(a.contract.id, seed) - hash(b.contract.id, seed));
        expect(chosenFrom(shuffled, { quoted: dec('9.5') })).toEqual(chosenFrom(made, { quoted: dec('9.5') }));
      }),
    );
  });
});

function hash(text: string, seed: number): number {
  return Math.sin(text.charCodeAt(0) * 12.9898 + (seed % 1000)) * 43758.5453;
}
