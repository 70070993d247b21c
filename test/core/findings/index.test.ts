import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FINDING_AREAS } from '../../../core/findings';

const folder = join(__dirname, '../../../core/findings');
const entries = FINDING_AREAS.flatMap(({ area, table }) =>
  Object.entries(table).map(([code, { severity, text }]) => ({ area, code, severity, text })),
);

test('every file of findings stands in the list, under its own area, and nothing else does', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('-findings.ts'));
  expect(FINDING_AREAS.map(({ area }) => `${area}-findings.ts`).sort()).toEqual(files.sort());
});

test('a code is one finding only, over all areas, and is written in one way', () => {
  const codes = entries.map(({ code }) => code);
  expect(codes.filter((code, place) => codes.indexOf(code) !== place)).toEqual([]);
  expect(codes.filter((code) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code))).toEqual([]);
});

test('every sentence is one: its facts are named, and it ends', () => {
  const odd = entries.filter(
    ({ text }) => /[{}]/.test(text.replace(/\{\w+\}/g, '')) || !/(?:[.?]|\{\w+\})$/.test(text.replace(/["”]$/, '')),
  );
  expect(odd).toEqual([]);
});
