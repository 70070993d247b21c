import type { Command } from 'commander';
import type { Finding } from '../../core/findings/finding';
import { openBook, type Setting } from '../io/setting';
import { plain, refuse, type ExitCode, type Terminal } from '../io/terminal';
import { table } from '../show/table';
import { jsonOption } from './options';

/** `coop book check|info PATH`: what a book holds, and what is wrong with it. */
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
    return lists.map(({ version, effectiveFrom, items }) => ({
      ...common,
      version,
      effectiveFrom,
      items: items.length,
    }));
  });
}
