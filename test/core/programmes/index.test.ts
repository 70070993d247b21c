import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENTITY_TYPES } from '../../../core/contracts/common';
import { PROGRAMMES } from '../../../core/programmes';
import { contractNumbersIn } from '../../../core/programmes/contract-number';
import { matchesPattern } from '../../../core/programmes/number-pattern';
import { programmeSchema } from '../../../core/programmes/programme';

const folder = join(__dirname, '../../../core/programmes');
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
const programmeFiles = files.filter((name) => /: Programme = \{/.test(readFileSync(join(folder, name), 'utf8')));

test('every file that holds a programme stands in the list, under its own id, and nothing else does', () => {
  expect(PROGRAMMES.map(({ id }) => `${id}.ts`).sort()).toEqual(programmeFiles.sort());
});

describe.each(PROGRAMMES.map((programme) => [programme.id, programme] as const))('%s', (_id, programme) => {
  test('is what a user could write in a file', () => {
    expect(programmeSchema.parse(JSON.parse(JSON.stringify(programme)))).toEqual(programme);
  });

  test('answers for every kind of organisation exactly once', () => {
    const { yes, ask, no } = programme.eligibility.entityTypes;
    const named = [...yes, ...(ask ?? []).flatMap(({ types }) => types), ...(no ?? []).flatMap(({ types }) => types)];
    expect([...named].sort()).toEqual([...ENTITY_TYPES].sort());
  });

  test('gives examples that its number patterns know, and that are found in a note', () => {
    for (const { pattern, example } of programme.numberPatterns) {
      expect([example, matchesPattern(example, pattern)]).toEqual([example, true]);
      expect(contractNumbersIn(`per contract ${example}`)).toEqual([example]);
    }
  });

  test('says so where numbers or ordering are not known', () => {
    const notKnown = (programme.notKnown ?? []).join(' ');
    expect([notKnown, programme.numberPatterns.length > 0 || notKnown.includes('numbers')]).toEqual([notKnown, true]);
    expect([notKnown, programme.ordering.length > 0 || notKnown.includes('How an order')]).toEqual([notKnown, true]);
  });

  test('has traps and ordering instructions, each with where it stands', () => {
    const facts = [...programme.ordering, ...programme.traps];
    expect(programme.traps.length).toBeGreaterThan(0);
    for (const { text, source } of facts) expect([text, source.title.length > 3]).toEqual([text, true]);
  });
});
