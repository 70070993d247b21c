import fc from 'fast-check';
import { FORMATS, jsonSchemaOf } from '../../../core/contracts/formats';
import { parseBookFile } from '../../../core/contracts/parse-file';
import { aContract, aList, codesOf, file } from './makers';

function problems(json: unknown) {
  const parsed = parseBookFile('book/a.json', json);
  if (!('problems' in parsed)) throw new Error('expected problems');
  return parsed.problems;
}

function lists(json: unknown) {
  const parsed = parseBookFile('book/a.json', json);
  if ('problems' in parsed || parsed.kind !== 'price-list') throw new Error('expected a price list');
  return parsed;
}

describe('files that are read', () => {
  it.each([
    ['contract', aContract()],
    ['price-list', aList()],
    ['buyer', { format: 'coopdesk-buyer-1', name: 'A school', entityType: 'k12-district', state: 'PA' }],
    ['mapping', { format: 'coopdesk-mapping-1', columns: { mpn: 'Part' } }],
  ])('a %s by its format field', (kind, value) => {
    const parsed = parseBookFile('x.json', file('x', value).json);
    expect(parsed).toMatchObject({ kind, value, refused: [] });
  });

  it('every format has one line, an id of its own and a JSON Schema', () => {
    expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length);
    for (const format of FORMATS) {
      expect(format.id).toBe(`coopdesk-${format.name}-1`);
      const schema = JSON.stringify(jsonSchemaOf(format));
      expect(schema).toContain(`"const":"${format.id}"`);
      expect(schema).toContain('"additionalProperties":false');
    }
  });
});

describe('files that are not', () => {
  it.each([[null], [[]], ['text'], [3], [true], [undefined]])('%j is no object', (json) => {
    expect(codesOf(problems(json))).toEqual(['file-not-object']);
  });

  it.each([
    [{}],
    [{ format: 'coopdesk-contract-2' }],
    [{ format: 7 }],
    [{ format: { a: 1 } }],
    [JSON.parse('{"__proto__":{"format":"coopdesk-buyer-1"}}')],
  ])('%j has no format that is known', (json) => {
    expect(codesOf(problems(json))).toEqual(['file-format-unknown']);
  });

  it('says the file, the place, what was expected and what came', () => {
    const [finding] = problems({
      ...aContract(),
      term: { start: '2026-02-30', initialEnd: '2026-12-31', currentEnd: '2026-12-31' },
    });
    expect(finding).toMatchObject({ code: 'field-wrong', severity: 'block' });
    expect(finding?.text).toMatch(/book\/a\.json, term\.start: expected a calendar day.*"2026-02-30"/);
  });

  it.each([
    ['a number for an amount', { constraints: { maxOrder: 5000 } }, 'field-wrong', 'constraints.maxOrder'],
    ['a missing part', { supplier: {} }, 'field-missing', 'supplier.name'],
    ['an unknown field', { constraints: { maxOrders: '5' } }, 'field-unknown', 'constraints'],
    ['an unknown choice', { resolution: 'cheapest' }, 'field-wrong', 'resolution'],
    ['an empty list', { scope: { acquisition: [] } }, 'field-wrong', 'scope.acquisition'],
    [
      'a wrong place in a list',
      { scope: { acquisition: ['purchase', 'loan'] } },
      'field-wrong',
      'scope.acquisition[1]',
    ],
  ])('%s', (_, part, code, path) => {
    const found = problems({ ...aContract(), ...part });
    expect(codesOf(found)).toEqual([code]);
    expect(found[0]?.text).toContain(path);
  });

  it('says how to write an amount that came as a number', () => {
    expect(problems({ ...aContract(), constraints: { maxOrder: 5000 } })[0]?.text).toContain('"5000"');
  });

  it('cuts long and many-lined text', () => {
    const [finding] = problems({ ...aContract(), currency: `x\n\u001b[31m${'y'.repeat(500)}` });
    expect(finding?.text.length).toBeLessThan(250);
    expect(finding?.text).not.toMatch(/[\u0000-\u001f]/);
  });

  it('says fifty problems and counts the rest', () => {
    const dealers = Array.from({ length: 80 }, () => ({ name: 7 }));
    const found = problems({ ...aContract(), dealers });
    expect(found).toHaveLength(51);
    expect(found[50]?.code).toBe('more-problems');
    expect(found[50]?.text).toContain('30');
  });

  it('takes a field called __proto__ for unknown and touches nothing', () => {
    const json = JSON.parse(`{"__proto__":{"polluted":true},${JSON.stringify(aContract()).slice(1)}`);
    expect(codesOf(problems(json))).toEqual(['field-unknown']);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('never throws, whatever the JSON', () => {
    const formats = fc.constantFrom(...FORMATS.map(({ id }) => id));
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.record({ format: formats, items: fc.jsonValue(), terms: fc.jsonValue() }),
    );
    fc.assert(
      fc.property(anything, (json) => {
        const parsed = parseBookFile('f', json);
        const findings = 'problems' in parsed ? parsed.problems : parsed.refused;
        if ('problems' in parsed) expect(findings.length).toBeGreaterThan(0);
        for (const { text } of findings) expect(text).not.toMatch(/\{\w+\}|undefined|\[object/);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a price list with bad items', () => {
  const good = { mpn: 'A-1', unit: 'EA', net: '10.00' };

  it('keeps the good ones and says the place of the bad', () => {
    const parsed = lists({ ...aList(), items: [good, { ...good, net: 'call' }, good, 'text', { ...good, net: '-1' }] });
    expect(parsed.value.items).toEqual([good, good]);
    expect(codesOf(parsed.refused)).toEqual(['field-wrong', 'field-wrong', 'field-wrong', 'item-refused']);
    expect(parsed.refused[0]?.text).toMatch(/items\[1\]\.net.*"call"/);
    expect(parsed.refused[1]?.text).toContain('items[3]');
    expect(parsed.refused[3]?.text).toContain('3 of 5');
  });

  it('does not list a thousand of them', () => {
    const parsed = lists({ ...aList(), items: Array.from({ length: 1000 }, () => ({ unit: 'EA', net: 1 })) });
    expect(parsed.refused).toHaveLength(52);
    expect(parsed.refused[50]?.text).toContain('950');
  });

  it('is refused as a whole where its head is wrong', () => {
    expect(codesOf(problems({ ...aList(), effectiveFrom: 'May' }))).toEqual(['field-wrong']);
    expect(codesOf(problems({ ...aList(), items: 'none' }))).toEqual(['field-wrong']);
    expect(codesOf(problems({ ...aList(), terms: [{ kind: 'cost-plus' }] }))).toEqual(['field-wrong']);
  });
});
