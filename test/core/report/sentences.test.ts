import fc from 'fast-check';
import { lineFinding } from '../../../core/findings/line-findings';
import { priceFinding } from '../../../core/findings/price-findings';
import {
  conditionsText,
  lookAtText,
  otherContractsText,
  stepsText,
  todoText,
  verdictReasons,
  whyText,
} from '../../../core/report/sentences';
import { VERDICTS } from '../../../core/priced-line';
import { aContract, anItem, anOffer, aPricedLine, aPriceList, codes } from '../../helpers/makers';

const within = lineFinding('within-ceiling', { quoted: '9.00', unit: 'EA', price: '10.00', contract: 'S-0001' });
const over = lineFinding('over-ceiling', {
  quoted: '11.00',
  unit: 'EA',
  price: '10.00',
  contract: 'S-0001',
  difference: '1.00',
  version: 'v1',
  from: '2026-01-01',
});
const sample = lineFinding('sample-data', { contract: 'S-0001' });
const duplicate = lineFinding('duplicate-line', { rows: '9' });
const lacks = lineFinding('cited-contract-lacks-item', { cited: 'S-0002', version: 'v1', item: 'AB-100' });
const nextTier = lineFinding('next-tier', {
  missing: '2',
  basis: 'units',
  from: '10',
  price: '9.00',
  unit: 'BX',
  now: '10.00',
});
const passedOver = priceFinding('term-passed-over', {
  contract: 'S-0001',
  term: 'net',
  price: '10.00',
  other: '35%',
  otherPrice: '12.00',
});
const off = lineFinding('off-contract', { item: 'AB-100' });
const dropped = lineFinding('item-dropped', {
  item: 'AB-100',
  older: 'v0',
  contract: 'S-0001',
  version: 'v1',
  from: '2026-01-01',
});

describe('the arithmetic as one sentence', () => {
  test('each step says what was done and what came of it, with thousands apart', () => {
    const steps = [
      { label: 'list 1,349.00', value: '1349.00' },
      { label: 'less 18%', value: '1106.18' },
      { label: '× 28', value: '30973.04' },
    ];
    expect(stepsText({ steps })).toBe('list 1,349.00 → less 18% → 1,106.18 → × 28 → 30,973.04');
  });

  test.each([
    ['a count keeps its form', { label: 'tier', value: '124272' }, 'tier → 124,272'],
    ['money keeps its cents', { label: 'less 50%', value: '105.00' }, 'less 50% → 105.00'],
    ['a rate keeps all its decimals', { label: 'per RM', value: '3.355' }, 'per RM → 3.355'],
    ['a figure that the label says is not said twice', { label: 'net price 4.25', value: '4.25' }, 'net price 4.25'],
    ['a text that is no number stands as it is', { label: 'tier', value: 'all' }, 'tier → all'],
  ])('%s', (_, step, said) => {
    expect(stepsText({ steps: [step] })).toBe(said);
  });
});

describe('why', () => {
  test('names contract, supplier, price list, its day, the row of the list and the term', () => {
    const item = anItem({ row: 12 });
    const chosen = anOffer({
      contract: aContract({ number: 'S-0009', supplier: { name: 'Office Co.' } }),
      list: aPriceList([item], { version: '2026-08', effectiveFrom: '2026-08-01' }),
      match: { item, step: 'exact', confidence: 'certain', evidence: '' },
      term: '35% off list',
    });
    const said = whyText(aPricedLine({ chosen, findings: [within] }));
    for (const part of ['Sourcewell', 'S-0009', 'Office Co.', '2026-08', '2026-08-01', 'row 12', '35% off list'])
      expect(said).toContain(part);
  });

  test('leads with the verdict’s own reason', () => {
    expect(whyText(aPricedLine({ verdict: 'over-price', findings: [sample, over] })).startsWith(over.text)).toBe(true);
  });

  test('has no contract to name where none was chosen', () => {
    const line = aPricedLine({ verdict: 'off-contract', chosen: null, findings: [dropped, off] });
    expect(whyText(line)).toBe(`${dropped.text} ${off.text}`);
  });
});

describe('the reasons of a verdict', () => {
  test.each([
    ['on-contract', [sample, duplicate, within], ['within-ceiling']],
    ['over-price', [sample, over, duplicate], ['over-ceiling']],
    ['off-contract', [dropped, duplicate, off], ['item-dropped', 'off-contract']],
    ['cannot-tell', [sample, lacks], ['cited-contract-lacks-item']],
    ['not-eligible', [sample], ['sample-data']],
  ] as const)('%s', (verdict, findings, wanted) => {
    expect(codes(verdictReasons(aPricedLine({ verdict, findings })))).toEqual(wanted);
  });

  test('a verdict is never without a reason where anything was found', () => {
    const all = [within, over, sample, duplicate, lacks, nextTier, passedOver, off, dropped];
    fc.assert(
      fc.property(fc.constantFrom(...VERDICTS), fc.subarray(all, { minLength: 1 }), (verdict, findings) => {
        expect(verdictReasons(aPricedLine({ verdict, findings })).length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('to do and to know', () => {
  test('is blank where nothing is to be said besides the price', () => {
    expect(conditionsText(aPricedLine({ findings: [within, sample, passedOver] }))).toBeNull();
  });

  test('says the gravest first', () => {
    const said = conditionsText(aPricedLine({ findings: [within, nextTier, duplicate, lacks] }));
    expect(said).toBe([lacks, duplicate, nextTier].map(({ text }) => text).join(' '));
  });

  test('does not repeat the verdict’s own reason', () => {
    expect(conditionsText(aPricedLine({ verdict: 'over-price', findings: [over, duplicate] }))).toBe(duplicate.text);
  });

  test('names the next step of a contract that is not open yet, and none where it is', () => {
    const chosen = anOffer({ answer: 'needs-document' });
    expect(conditionsText(aPricedLine({ verdict: 'needs-document', chosen }))).toContain('do it');
    expect(conditionsText(aPricedLine({ verdict: 'on-contract', chosen }))).toBeNull();
  });

  test('the list of what needs doing has reason, way out and next step, each once', () => {
    const elsewhere = lineFinding('eligible-elsewhere', {
      contract: 'S-0002',
      programme: 'P',
      supplier: 'T',
      price: '12.00',
      unit: 'EA',
    });
    const priced = aPricedLine({
      verdict: 'not-eligible',
      chosen: anOffer({ answer: 'no' }),
      findings: [lacks, elsewhere],
    });
    expect(todoText(priced)).toBe(`${lacks.text} ${elsewhere.text} Next: do it`);
  });
});

describe('what to look at on a line that may be ordered', () => {
  test('warnings and blocks, not what is merely worth knowing', () => {
    expect(lookAtText(aPricedLine({ findings: [within, nextTier, duplicate, lacks] }))).toBe(
      `${lacks.text} ${duplicate.text}`,
    );
    expect(lookAtText(aPricedLine({ findings: [within, nextTier] }))).toBeNull();
  });

  test('nothing where the line is in the list of what needs doing anyway', () => {
    expect(lookAtText(aPricedLine({ verdict: 'over-price', findings: [over] }))).toBeNull();
  });
});

test('other contracts are named with their price and why not', () => {
  const offer = anOffer({ contract: aContract({ number: 'S-0002' }), unitPrice: '1234.5' });
  expect(otherContractsText(aPricedLine({ alternatives: [{ offer, whyNot: 'Dearer.' }] }))).toBe(
    'S-0002 (Supplier One) 1,234.50: Dearer.',
  );
  expect(otherContractsText(aPricedLine())).toBeNull();
});
