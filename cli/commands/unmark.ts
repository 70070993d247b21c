import type { Command } from 'commander';
import { basename } from 'node:path';
import { removeOurMarks } from '../../files/remove-our-marks';
import { readWorkbook } from '../../files/read-workbook';
import { readBytes } from '../io/files';
import { plain, refuse, type ExitCode, type Terminal } from '../io/terminal';
import { saveCopy } from '../io/write-priced';
import { jsonOption } from './options';

/** `coop unmark FILE --out PATH`: a copy of a workbook without our columns, colours and sheets. */
export function unmarkCommand(program: Command, terminal: Terminal, end: (code: ExitCode) => void): void {
  program
    .command('unmark')
    .description('take our columns, colours and sheets out of a priced workbook again')
    .argument('<file>', 'the priced workbook; it is never written to')
    .requiredOption('--out <file>', 'write the copy without our marks here')
    .addOption(jsonOption())
    .action((file: string, options: { out: string; json?: boolean }) => end(unmark(file, options, terminal)));
}

function unmark(
  file: string,
  options: { readonly out: string; readonly json?: boolean },
  terminal: Terminal,
): ExitCode {
  const bytes = readBytes(file);
  if (!bytes.ok) return refuse(terminal, bytes.problem);
  const read = readWorkbook(bytes.value, basename(file));
  if (!read.ok) return refuse(terminal, read.problem);
  if (read.kind === 'csv')
    return refuse(terminal, `${file} is a text table, not a workbook: it carries no marks of ours.`);
  const done = removeOurMarks(bytes.value);
  if (!done.ok) return refuse(terminal, done.problem);
  const saved = saveCopy(file, options.out, done.bytes);
  if (!saved.ok) return refuse(terminal, saved.problem);
  if (options.json === true) terminal.out(JSON.stringify({ out: options.out, problems: done.problems }, null, 2));
  else for (const sentence of [`Written: ${options.out}`, ...done.problems]) terminal.out(plain(sentence));
  return 0;
}
