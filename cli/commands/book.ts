import type { Command } from 'commander';
import { compileBook } from '../../core/book-file/compile-book';
import { itemCount } from '../../core/contracts/stored-list';
import type { Finding } from '../../core/findings/finding';
import { COMPILED, writeWhole } from '../io/files';
import { openBook, type Setting } from '../io/setting';
import { plain, refuse, type ExitCode, type Terminal } from '../io/terminal';
import { table } from '../show/table';
import { addBookDiff } from './book-diff';
import { jsonOption } from './options';

/** `coop book check|info|compile PATH`, `coop book diff OLD NEW`: what a book holds, what is wrong with it, how it becomes one file. */
export function bookCommand(program: Command, terminal: Terminal, end: (code: ExitCode) => void): void {
  const book = program.command('book').description('look at a book of contracts and price lists');
  book
    .command('check')
    .description('read every file of a book and say what is wrong')
    .argument('<path...>', 'folders or files')
    .option('--strict', 'exit code 1 when anything in it blocks')
    .addOption(jsonOption())
    .action((paths: string[], options: { json?: boolean; strict?: boolean }) => end(check(paths, options, terminal)));
  book
    .command('info')
    .description('list contracts, price lists and their days')
    .argument('<path...>', 'folders or files')
    .addOption(jsonOption())
    .action((paths: string[], options: { json?: boolean }) => end(info(paths, options, terminal)));
  book
    .command('compile')
    .description('pack a book into one file that opens at once; --book takes it in place of the folder')
    .argument('<path...>', 'folders or files')
    .requiredOption('--out <file>', `the file to write, for example book${COMPILED}`)
    .addOption(jsonOption())
    .action((paths: string[], options: CompileOptions) => end(compile(paths, options, terminal)));
  addBookDiff(book, terminal, end);
}

interface CompileOptions {
  readonly out: string;
  readonly json?: boolean;
}

function compile(paths: string[], { out, json }: CompileOptions, terminal: Terminal): ExitCode {
  if (!out.endsWith(COMPILED))
    return refuse(terminal, `${out} should end in ${COMPILED}, so that everybody sees what it is.`);
  const opened = openBook(paths);
  if (!opened.ok) return refuse(terminal, opened.problem);
  const { book, bookFindings } = opened.value;
  const bytes = compileBook(book, bookFindings);
  const written = writeWhole(out, bytes);
  if (!written.ok) return refuse(terminal, written.problem);
  const lists = [...book.contracts.values()].flatMap((entry) => entry.lists);
  const offers = lists.reduce((count, list) => count + itemCount(list), 0);
  const facts = { file: out, contracts: book.contracts.size, lists: lists.length, offers, bytes: bytes.length };
  if (json === true) terminal.out(JSON.stringify({ ...facts, findings: bookFindings }, null, 2));
  else {
    terminal.out(`${out}: ${facts.contracts} contracts, ${facts.lists} price lists, ${offers} offers.`);
    if (bookFindings.length > 0) terminal.out(`${bookFindings.length} findings: coop book check shows them.`);
  }
  return 0;
}

function check(paths: string[], options: { json?: boolean; strict?: boolean }, terminal: Terminal): ExitCode {
  const opened = openBook(paths);
  if (!opened.ok) return refuse(terminal, opened.problem);
  const { book, bookFindings } = opened.value;
  const blocking = bookFindings.filter(({ severity }) => severity === 'block');
  if (options.json === true) {
    terminal.out(JSON.stringify({ contracts: book.contracts.size, findings: bookFindings }, null, 2));
  } else {
    for (const finding of bookFindings) terminal.out(sentence(finding));
    terminal.out(
      `${book.contracts.size} contracts read; ${bookFindings.length} findings, ${blocking.length} of them blocking.`,
    );
  }
  return options.strict === true && blocking.length > 0 ? 1 : 0;
}

const WORDS = { block: 'Must be mended', warning: 'Look at', info: 'Know' } as const;

function sentence({ severity, text }: Finding): string {
  return `${WORDS[severity]}: ${plain(text)}`;
}

function info(paths: string[], options: { json?: boolean }, terminal: Terminal): ExitCode {
  const opened = openBook(paths);
  if (!opened.ok) return refuse(terminal, opened.problem);
  const rows = infoRows(opened.value);
  if (options.json === true) {
    terminal.out(JSON.stringify({ contracts: rows, findings: opened.value.bookFindings }, null, 2));
    return 0;
  }
  const columns = [
    { heading: 'Contract', width: 26 },
    { heading: 'Programme', width: 22 },
    { heading: 'Supplier', width: 28 },
    { heading: 'From' },
    { heading: 'To' },
    { heading: 'Price list', width: 18 },
    { heading: 'In force from' },
    { heading: 'Items', align: 'right' as const },
  ];
  terminal.out(
    table(
      columns,
      rows.map((row) => [
        row.number,
        row.programme,
        row.supplier,
        row.start,
        row.end,
        row.version,
        row.effectiveFrom,
        String(row.items),
      ]),
    ),
  );
  if (opened.value.bookFindings.length > 0)
    terminal.out(`${opened.value.bookFindings.length} findings: coop book check shows them.`);
  return 0;
}

function infoRows({ book, programmes }: Pick<Setting, 'book' | 'programmes'>) {
  const contracts = [...book.contracts.values()].sort((a, b) => (a.contract.number < b.contract.number ? -1 : 1));
  return contracts.flatMap(({ contract, lists }) => {
    const common = {
      number: contract.number,
      programme: programmes.byId.get(contract.programme)?.name ?? contract.programme,
      supplier: contract.supplier.name,
      start: contract.term.start,
      end: contract.term.currentEnd,
    };
    if (lists.length === 0) return [{ ...common, version: '(no price list)', effectiveFrom: '', items: 0 }];
    return lists.map((list) => ({
      ...common,
      version: list.version,
      effectiveFrom: list.effectiveFrom,
      items: itemCount(list),
    }));
  });
}
