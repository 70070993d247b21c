import type { Command } from 'commander';
import { basename, dirname, relative } from 'node:path';
import { isDay } from '../../core/contracts/common';
import type { Contract } from '../../core/contracts/contract';
import { diffLists, type ListDiff } from '../../core/contracts/diff-lists';
import { diffTerms } from '../../core/import/diff-terms';
import { importCatalogue } from '../../core/import/catalogue/import-catalogue';
import { importPriceList } from '../../core/import/import-price-list';
import type { ImportResult } from '../../core/import/import-result';
import { programmeRegistry } from '../../core/programmes/registry';
import {
  filesBeside,
  newestBefore,
  readContract,
  readPriceList,
  type Beside,
  type ListFile,
} from '../io/earlier-lists';
import { readBytes, type Read } from '../io/files';
import { dayOfSource, readSource, type ImportSource } from '../io/import-source';
import { readMapping } from '../io/setting';
import { refuse, type ExitCode, type Terminal } from '../io/terminal';
import { writePriceList, type ListWritten } from '../io/write-price-list';
import type { Changes } from '../show/show-changes';
import { importJson, showImport, type Imported } from '../show/show-import';
import { jsonOption } from './options';

interface ImportOptions {
  readonly contract: string;
  readonly map?: string;
  readonly out?: string;
  readonly effectiveFrom?: string;
  readonly version?: string;
  readonly published?: string;
  readonly before?: string;
  readonly sheet?: string;
  readonly unit?: string;
  readonly strict?: boolean;
  readonly json?: boolean;
}

/** `coop import FILE --contract FILE`: a supplier's price list becomes a checked version, and every row is accounted for. */
export function importCommand(program: Command, terminal: Terminal, end: (code: ExitCode) => void): void {
  program
    .command('import')
    .description(
      'turn a supplier’s price list (.xlsx, .csv, BMEcat, X12 832, UBL, cXML, CIF) into a checked version of a contract’s prices',
    )
    .argument('<file>', 'the supplier’s file; it is never written to')
    .requiredOption('--contract <file>', 'the contract it is for (coop schema contract)')
    .option('--map <file>', 'which column is which, where they are not found (coop schema mapping)')
    .option('--out <path>', 'write the price list (.json) here; a version that stands is never changed')
    .option('--effective-from <day>', 'the day from which the prices hold, where the file does not say it')
    .option('--version <text>', 'what this version is called (the day, where nothing is said)')
    .option('--published <day>', 'the day the supplier published it')
    .option('--before <file>', 'the version to compare with (the newest earlier one beside the contract)')
    .option('--sheet <name>', 'only this sheet')
    .option('--unit <unit>', 'the unit of rows that state none, for example EA')
    .option('--strict', 'exit code 1 when a row is refused or an increase is against the contract')
    .addOption(jsonOption())
    .action((file: string, options: ImportOptions) => end(runImport(file, options, terminal)));
}

function runImport(file: string, options: ImportOptions, terminal: Terminal): ExitCode {
  const opened = open(file, options, terminal);
  if (!opened.ok) return refuse(terminal, opened.problem);
  const { contract, beside, day, notes } = opened.value;
  const result = importSource(file, opened.value, options);
  const { priceList } = result;
  let changes: Changes | null = null;
  let written: ListWritten | null = null;
  if (priceList !== null) {
    const before = earlierList(options, beside, day, contract);
    if (!before.ok) return refuse(terminal, before.problem);
    if (before.value === null)
      notes.push(`No earlier version was found in ${dirname(options.contract)}: there is nothing to compare with.`);
    else {
      const { path, list } = before.value;
      changes = { path, before: list, items: diffLists(list, priceList, contract), terms: diffTerms(list, priceList) };
    }
    if (options.out !== undefined) {
      const wrote = writePriceList(options.out, priceList, beside.lists);
      if (!wrote.ok) return refuse(terminal, wrote.problem);
      written = wrote.value;
    }
  }
  terminal.progress('');
  const imported: Imported = { file, contract, result, changes, notes, out: options.out ?? null, written };
  if (options.json === true) terminal.out(JSON.stringify(importJson(imported), null, 2));
  else showImport(imported, terminal);
  if (priceList === null) return 2;
  return options.strict === true && (result.refused.length > 0 || breaksRule(changes?.items)) ? 1 : 0;
}

function importSource(file: string, opened: Opened, options: ImportOptions): ImportResult {
  const { source, contract, mapping, beside, day } = opened;
  const given = {
    contract,
    effectiveFrom: day,
    version: options.version ?? day,
    ...(options.published === undefined ? {} : { published: options.published }),
    ...(options.unit === undefined ? {} : { unit: options.unit }),
  };
  if (source.kind === 'catalogue')
    return importCatalogue({ ...given, catalogue: source.catalogue, file: basename(file) });
  return importPriceList({
    ...given,
    snapshot: source.snapshot,
    mapping,
    sheets: options.sheet === undefined ? null : [options.sheet],
    programmes: programmeRegistry(beside.programmes),
  });
}

interface Opened {
  readonly source: ImportSource;
  readonly contract: Contract;
  readonly mapping: Extract<ReturnType<typeof readMapping>, { ok: true }>['value'];
  readonly beside: Beside;
  readonly day: string;
  readonly notes: string[];
}

function open(file: string, options: ImportOptions, terminal: Terminal): Read<Opened> {
  for (const [name, text] of [
    ['effective-from', options.effectiveFrom],
    ['published', options.published],
  ] as const) {
    if (text !== undefined && !isDay(text))
      return no(`--${name} ${text} is not a day. Write it as YYYY-MM-DD, for example 2026-01-01.`);
  }
  const contract = readContract(options.contract);
  if (!contract.ok) return contract;
  const mapping = readMapping(options.map);
  if (!mapping.ok) return mapping;
  const bytes = readBytes(file);
  if (!bytes.ok) return bytes;
  terminal.progress(`Reading ${basename(file)} …`);
  const read = readSource(file, bytes.value, options);
  if (!read.ok) return read;
  const source = read.value;
  const beside = filesBeside(options.contract, contract.value);
  if (!beside.ok) return beside;
  const problems = source.kind === 'table' ? (source.snapshot.problems ?? []) : [];
  const notes = [...problems, ...beside.value.notes];
  const said = options.effectiveFrom === undefined ? dayOfSource(source, options) : null;
  const day = options.effectiveFrom ?? said?.day ?? null;
  if (day === null) return no(`${file}: ${said?.finding.text ?? ''}`);
  if (said !== null) notes.push(said.finding.text);
  return {
    ok: true,
    value: { source, contract: contract.value, mapping: mapping.value, beside: beside.value, day, notes },
  };
}

function earlierList(
  options: ImportOptions,
  { lists }: Beside,
  day: string,
  contract: Contract,
): Read<ListFile | null> {
  if (options.before === undefined) {
    const found = newestBefore(lists, day);
    return found.ok && found.value !== null
      ? { ok: true, value: { ...found.value, path: relative(process.cwd(), found.value.path) } }
      : found;
  }
  const read = readPriceList(options.before, contract);
  return read.ok ? { ok: true, value: { path: options.before, list: read.value } } : read;
}

function breaksRule(diff: ListDiff | undefined): boolean {
  return diff !== undefined && diff.beyondRule.length > 0;
}

function no(problem: string): { readonly ok: false; readonly problem: string } {
  return { ok: false, problem };
}
