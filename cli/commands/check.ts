import type { Command } from 'commander';
import { basename } from 'node:path';
import { priceWorkbook, type CheckResult } from '../../core/price-workbook';
import { checkJson } from '../../core/report/check-json';
import { reportActions } from '../../core/report/report-actions';
import type { Snapshot } from '../../core/workbook/snapshot';
import { readWorkbook } from '../../files/read-workbook';
import { readBytes } from '../io/files';
import { openSetting, readMapping, type Setting, type SettingOptions } from '../io/setting';
import { refuse, type ExitCode, type Terminal } from '../io/terminal';
import { printJson } from '../show/print-json';
import { showCheck } from '../show/show-check';
import { writePriced, type Written } from '../io/write-priced';
import { addSettingOptions, jsonOption } from './options';

interface CheckOptions extends SettingOptions {
  readonly sheet?: string;
  readonly map?: string;
  readonly out?: string;
  readonly json?: boolean;
  readonly strict?: boolean;
}

/** `coop check FILE`: every line of a workbook priced, judged and explained. */
export function checkCommand(program: Command, terminal: Terminal, end: (code: ExitCode) => void): void {
  const command = program
    .command('check')
    .description('price every line of a requisition, quote or budget (.xlsx, .csv)')
    .argument('<file>', 'the workbook; it is never written to')
    .option('--sheet <name>', 'only this sheet')
    .option('--map <file>', 'which column is which, where they are not found (coop schema mapping)')
    .option('--out <file>', 'write a priced copy (.xlsx) here')
    .option('--strict', 'exit code 1 when any line must not be ordered as it is')
    .addOption(jsonOption());
  addSettingOptions(command).action((file: string, options: CheckOptions) => end(check(file, options, terminal)));
}

function check(file: string, options: CheckOptions, terminal: Terminal): ExitCode {
  const setting = openSetting(options);
  if (!setting.ok) return refuse(terminal, setting.problem);
  const mapping = readMapping(options.map);
  if (!mapping.ok) return refuse(terminal, mapping.problem);
  const bytes = readBytes(file);
  if (!bytes.ok) return refuse(terminal, bytes.problem);
  terminal.progress(`Reading ${basename(file)} …`);
  const read = readWorkbook(bytes.value, basename(file));
  if (!read.ok) return refuse(terminal, read.problem);
  const sheetProblem = wrongSheet(read.snapshot, options.sheet);
  if (sheetProblem !== null) return refuse(terminal, sheetProblem);
  const result = priceWorkbook({
    ...setting.value,
    snapshot: read.snapshot,
    asOfGoverns: setting.value.asOfGiven,
    mapping: mapping.value,
    sheets: options.sheet === undefined ? null : [options.sheet],
    onProgress: (done, total) => terminal.progress(`Pricing line ${done} of ${total} …`),
  });
  if (result.lines.length === 0) return nothingFound(file, result, read.snapshot, terminal);
  let written: Written | null = null;
  if (options.out !== undefined) {
    terminal.progress(`Writing ${basename(options.out)} …`);
    const done = writePriced({
      file,
      out: options.out,
      read,
      bytes: bytes.value,
      actions: reportActions(read.snapshot, result, setting.value.book),
    });
    if (!done.ok) return refuse(terminal, done.problem);
    written = done.value;
  }
  terminal.progress('');
  show(file, read.snapshot, result, setting.value, written, options, terminal);
  return options.strict === true && blocks(result) ? 1 : 0;
}

function wrongSheet(snapshot: Snapshot, wanted: string | undefined): string | null {
  if (wanted === undefined || snapshot.sheets.some(({ name }) => name === wanted)) return null;
  const names = snapshot.sheets.map(({ name }) => `"${name}"`).join(', ');
  return `${snapshot.name} has no sheet "${wanted}". Its sheets: ${names}.`;
}

function nothingFound(file: string, result: CheckResult, snapshot: Snapshot, terminal: Terminal): ExitCode {
  const reasons = [...(snapshot.problems ?? []), ...result.findings.map(({ text }) => text)];
  for (const { sheet, firstRow } of reasons.length === 0 ? result.tables : []) {
    reasons.push(
      `On the sheet "${sheet}" nothing is asked for below the headings, from row ${firstRow} on. Fill in rows.`,
    );
  }
  return refuse(terminal, `${file}: no line to price was found.`, ...reasons);
}

function blocks({ lines }: CheckResult): boolean {
  return lines.some(({ findings }) => findings.some(({ severity }) => severity === 'block'));
}

function show(
  file: string,
  snapshot: Snapshot,
  result: CheckResult,
  setting: Setting,
  written: Written | null,
  options: CheckOptions,
  terminal: Terminal,
): void {
  const notes = [...setting.notes, ...(snapshot.problems ?? []), ...bookNotes(setting)];
  if (options.json === true) {
    printJson({ ...checkJson(result, setting.book), file: basename(file), notes, written }, terminal);
    return;
  }
  showCheck({ file, result, notes, written }, terminal);
}

/** What is wrong with the book, so that no answer rests on it unsaid; small remarks wait for coop book check. */
function bookNotes({ bookFindings }: Setting): string[] {
  const grave = bookFindings.filter(({ severity }) => severity === 'block').map(({ text }) => text);
  const others = bookFindings.length - grave.length;
  return others === 0 ? grave : [...grave, `${others} remarks about the book: coop book check shows them.`];
}
