// Writes the generated files, or with --check compares them with what stands. Run by scripts/generate.mjs.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { GENERATED } from './generated';
import { firstLine } from './generated/first-line';
import { outOfDate } from './generated/out-of-date';

const files = await Promise.all(
  GENERATED.map(async (file) => {
    const text = `${firstLine(file)}\n${file.make()}`;
    const made = await format(text, { ...(await resolveConfig(file.path)), filepath: file.path });
    return { path: file.path, made, stands: existsSync(file.path) ? readFileSync(file.path, 'utf8') : null };
  }),
);

if (process.argv.includes('--check')) {
  const problems = outOfDate(files);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
} else {
  for (const { path, made } of files) writeFileSync(path, made);
}
