import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FINDING_AREAS } from '../../core/findings';
import { PROGRAMMES } from '../../core/programmes';
import { RULES } from '../../core/rules';
import { GENERATED } from '../../scripts/generated';
import { firstLine } from '../../scripts/generated/first-line';
import { code, escapeMarkdown, sourceMarkdown } from '../../scripts/generated/markdown';
import { outOfDate } from '../../scripts/generated/out-of-date';

const textOf = (path: string) => GENERATED.find((file) => file.path === path)?.make() ?? '';

test('every file of the folder that makes one stands in the list, and no path twice', () => {
  const folder = join(__dirname, '../../scripts/generated');
  const makers = readdirSync(folder).filter((name) =>
    /: GeneratedFile = \{/.test(readFileSync(join(folder, name), 'utf8')),
  );
  const paths = GENERATED.map(({ path }) => path);
  expect(makers).toHaveLength(GENERATED.length);
  expect(new Set(paths).size).toBe(paths.length);
});

test.each(GENERATED.map((file) => [file.path, file] as const))('%s says so on its first line', (_, file) => {
  expect(firstLine(file).split('\n')[0]).toMatch(/^\W+Generated from core\/[a-z-]+ by npm run generate/);
  expect(file.make()).toBe(file.make());
});

test('a file of an ending without known comments is a bug', () => {
  expect(firstLine({ path: 'a/b.ts', from: 'core/x' })).toMatch(/^\/\/ Generated/);
  expect(() => firstLine({ path: 'a/b.xyz', from: 'core/x' })).toThrow(/xyz/);
});

test('the docs hold every programme, rule and finding', () => {
  for (const { id, ordering, traps } of PROGRAMMES) {
    expect(textOf('docs/programmes.md')).toContain(`\n## ${id}\n`);
    for (const { text } of [...ordering, ...traps])
      expect(textOf('docs/programmes.md')).toContain(escapeMarkdown(text));
  }
  for (const { id, question } of RULES) expect(textOf('docs/rules.md')).toContain(`\`${id}\`: ${question}`);
  for (const { table } of FINDING_AREAS)
    for (const [id, { severity, text }] of Object.entries(table))
      expect(textOf('docs/findings.md')).toContain(`\`${id}\` (${severity}): ${escapeMarkdown(text)}`);
});

describe('a file that stands', () => {
  test.each([
    ['as it is made', 'a\nb\n', []],
    ['with another line', 'a\nc\n', [/x\.md differs .* line 2\./]],
    ['with a line too many', 'a\nb\nc\n', [/x\.md differs .* line 3\./]],
    ['with a line too few', 'a\n', [/x\.md differs .* line 2\./]],
    ['empty', '', [/x\.md differs .* line 1\./]],
    ['nowhere', null, [/x\.md is missing/]],
  ])('%s', (_, stands, sentences) => {
    const said = outOfDate([{ path: 'x.md', made: 'a\nb\n', stands }]);
    expect(said).toHaveLength(sentences.length);
    sentences.forEach((sentence, place) => expect(said[place]).toMatch(sentence));
  });

  test('each is named', () => {
    const said = outOfDate([
      { path: 'one.md', made: 'a', stands: 'b' },
      { path: 'two.md', made: 'a', stands: 'a' },
      { path: 'three.md', made: 'a', stands: null },
    ]);
    expect(said.map((sentence) => sentence.split(' ')[0])).toEqual(['one.md', 'three.md']);
  });
});

test('markup in a text is shown, not obeyed', () => {
  expect(escapeMarkdown('<b>*x*_y_[z](w)|`q`')).toBe('\\<b\\>\\*x\\*\\_y\\_\\[z\\](w)\\|\\`q\\`');
  expect(escapeMarkdown('two\nlines')).toBe('two lines');
  expect(() => code('a`b')).toThrow(/backtick/i);
  expect(sourceMarkdown({ title: 'A [b]', url: 'https://example.org/(x)', date: '2026-01-02' })).toBe(
    '[A \\[b\\], 2026-01-02](<https://example.org/(x)>)',
  );
});
