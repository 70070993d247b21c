import { basename } from 'node:path';
import type { Contract } from '../../core/contracts/contract';
import type { Finding } from '../../core/findings/finding';
import type { ImportResult } from '../../core/import/import-result';
import type { ListWritten } from '../io/write-price-list';
import { plain, type Terminal } from '../io/terminal';
import { changesJson, showChanges, type Changes } from './show-changes';

/** All that there is to tell of one import. */
export interface Imported {
  readonly file: string;
  readonly contract: Contract;
  readonly result: ImportResult;
  /** Null where there is no earlier version. */
  readonly changes: Changes | null;
  readonly notes: readonly string[];
  readonly out: string | null;
  readonly written: ListWritten | null;
}

/** An import on the terminal: what was read, every refused row, what changed, and what else to know. */
export function showImport(imported: Imported, terminal: Terminal): void {
  const { file, contract, result, changes, notes } = imported;
  const { priceList } = result;
  const say = (text: string) => terminal.out(plain(text));
  const heading = (text: string) => {
    terminal.out('');
    terminal.out(text);
  };
  const of = `contract ${contract.number} (${contract.supplier.name})`;
  say(
    priceList === null
      ? `${file}: no price list of ${of}.`
      : `${file}: price list "${priceList.version}" of ${of}, in force from ${priceList.effectiveFrom}.`,
  );
  for (const note of notes) say(`Note: ${note}`);
  say(
    `${result.read} rows read: ${result.kept} kept, ${result.refused.length} refused, ${result.skipped.length} left alone${skippedWords(result)}.`,
  );
  if (priceList !== null) say(`${priceList.items.length} items, ${(priceList.terms ?? []).length} discounts.`);
  showFindings(result.findings, say, heading);
  if (result.refused.length > 0) {
    heading('Refused rows');
    for (const { sheet, row, column, text } of result.refused)
      say(`  ${sheet} ${column ?? ''}${column === undefined ? 'row ' : ''}${row}: ${text}`);
  }
  if (changes !== null) showChanges(changes, contract, { terminal, say, heading });
  if (imported.written === null || imported.out === null) return;
  terminal.out('');
  say(
    imported.written === 'written'
      ? `Written: ${imported.out}`
      : `${imported.out} holds this version already; nothing was written.`,
  );
}

const SKIP_WORDS: Readonly<Record<ImportResult['skipped'][number]['why'], string>> = {
  blank: 'blank',
  subtotal: 'totals',
  section: 'section headings',
  note: 'notes',
  'repeated-header': 'repeated headings',
  'not-a-price': 'no prices',
  'other-contract': 'other contracts',
  'other-programme': 'other programmes',
  'repeated-row': 'repeated rows',
};

function skippedWords({ skipped }: ImportResult): string {
  const counts = new Map<string, number>();
  for (const { why } of skipped) counts.set(SKIP_WORDS[why], (counts.get(SKIP_WORDS[why]) ?? 0) + 1);
  return counts.size === 0 ? '' : ` (${[...counts].map(([words, count]) => `${words} ${count}`).join(', ')})`;
}

const SEVERITY = { block: 'Must be mended', warning: 'Look at', info: 'Know' } as const;

function showFindings(
  findings: readonly Finding[],
  say: (text: string) => void,
  heading: (text: string) => void,
): void {
  if (findings.length === 0) return;
  heading('What is to be known');
  for (const severity of ['block', 'warning', 'info'] as const) {
    for (const finding of findings) if (finding.severity === severity) say(`  ${SEVERITY[severity]}: ${finding.text}`);
  }
}

/** An import as one JSON object: the list itself, what became of every row, and what changed. */
export function importJson({ file, contract, result, changes, notes, out, written }: Imported): object {
  const { read, kept, refused, skipped, findings, priceList } = result;
  return {
    file: basename(file),
    contract: { id: contract.id, number: contract.number, supplier: contract.supplier.name },
    version: priceList?.version ?? null,
    effectiveFrom: priceList?.effectiveFrom ?? null,
    read,
    kept,
    refused,
    skipped,
    findings,
    notes,
    changes: changes === null ? null : changesJson(changes),
    written: written === null ? null : { out, what: written },
    priceList,
  };
}
