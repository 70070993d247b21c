import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FUNCTIONS } from '../../../core/functions';
import { namesOf } from '../../../core/functions/coop-function';
import { runFormula, sampleDesk, shownOf } from '../../helpers/run-formula';

const folder = join(__dirname, '../../../core/functions');
const desk = sampleDesk();
const examples = FUNCTIONS.flatMap(({ id, examples: own }) => own.map((example) => ({ id, ...example })));

test('every file that makes a function stands in the list, under its own id', () => {
  const makers = readdirSync(folder).filter(
    (name) => name.endsWith('.ts') && /: CoopFunction = \{/.test(readFileSync(join(folder, name), 'utf8')),
  );
  const files = FUNCTIONS.map(({ id }) => (id === 'NEXTTIER' ? 'next-tier' : id.toLowerCase()));
  expect(files.map((file) => `${file}.ts`).sort()).toEqual(makers.sort());
});

test.each(examples)('$formula: $shows', ({ formula, given, gives }) => {
  expect(shownOf(runFormula(formula, desk, given))).toEqual(gives);
});

describe.each(FUNCTIONS.map((one) => [one.id, one] as const))('%s', (id, one) => {
  test('its names are legal in both hosts', () => {
    const { excel, sheets } = namesOf(one);
    expect(id).toMatch(/^[A-Za-z][A-Za-z0-9._]{2,63}$/);
    expect(excel).toBe(`COOP.${id}`);
    expect(sheets).toMatch(/^COOP_[A-Za-z0-9_]*[A-Za-z0-9]$/);
  });

  test('its parameters have names of their own, the optional ones last, and are described', () => {
    const names = one.parameters.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    names.forEach((name) => expect(name).toMatch(/^[a-z][a-z_]*[a-z]$/));
    const flags = one.parameters.map(({ optional }) => optional === true);
    expect([...flags].sort()).toEqual(flags);
    one.parameters.forEach(({ description }) => expect(description.length).toBeGreaterThan(9));
  });

  test('its examples show an answer of the kind it says, an error that no data can mend, and an #N/A', () => {
    const gives = one.examples.map((example) => example.gives);
    const answers = gives.filter((value) => value !== '#N/A' && value !== '#VALUE!');
    if (!['OFFERS', 'CHECK'].includes(id)) expect(answers.length).toBeGreaterThan(0);
    answers.forEach((value) => expect(Array.isArray(value)).toBe(one.result.dimensions === 'matrix'));
    expect(gives.some((value) => value === '#VALUE!')).toBe(true);
  });

  test('no argument at all is answered, not thrown', () => {
    expect(shownOf(runFormula(`=COOP.${id}()`, desk))).toBe('#VALUE!');
  });
});

test('ids are not taken twice, in either host', () => {
  const names = FUNCTIONS.flatMap((one) => Object.values(namesOf(one)).map((name) => name.toUpperCase()));
  expect(new Set(names).size).toBe(names.length);
});
