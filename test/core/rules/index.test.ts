import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../../core/rules';

const folder = join(__dirname, '../../../core/rules');

test('every file that holds a rule stands in the list, under its own id, and nothing else does', () => {
  const files = readdirSync(folder).filter((name) => /: Rule = \{/.test(readFileSync(join(folder, name), 'utf8')));
  expect(RULES.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
});

test('every rule asks a question', () => {
  for (const { id, question } of RULES) expect([id, question.endsWith('?')]).toEqual([id, true]);
});

test('every rule has its own test', () => {
  for (const { id } of RULES) expect(readdirSync(__dirname)).toContain(`${id}.test.ts`);
});
