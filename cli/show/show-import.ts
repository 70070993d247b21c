import { basename } from 'node:path';
import type { Contract } from '../../core/contracts/contract';
import type { ListDiff, PriceChange } from '../../core/contracts/diff-lists';
import { itemWords } from '../../core/contracts/item-identity';
import type { PriceList, PriceListItem } from '../../core/contracts/price-list';
import type { Finding } from '../../core/findings/finding';
import type { TermChange } from '../../core/import/diff-terms';
import type { ImportResult } from '../../core/import/import-result';
import type { ListWritten } from '../io/write-price-list';
import { plain, type Terminal } from '../io/terminal';
import { table } from './table';

/** What a new version changes, against which earlier one. */
export interface Changes {
  readonly path: string;
  readonly before: PriceList;
  readonly items: ListDiff;
  readonly terms: readonly TermChange[];
}

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

/** Changes that fit a screen; --json has them all. Refused rows are always all shown. */
const MOST_CHANGES = 60;

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

interface Voice {
  readonly terminal: Terminal;
  readonly say: (text: string) => void;
  readonly heading: (text: string) => void;
}

function showChanges(
  { path, before, items, terms }: Changes,
  contract: Contract,
  { terminal, say, heading }: Voice,
): void {
  const { added, gone, dearer, cheaper, unchanged, repacked, notCompared, unpaired, beyondRule } = items;
  heading(`What changed since "${before.version}" of ${before.effectiveFrom} (${plain(path)})`);
  say(
    `  ${added.length} new, ${gone.length} gone, ${dearer.length} dearer, ${cheaper.length} cheaper, ${unchanged.length} unchanged, ${repacked.length} in another unit or pack.`,
  );
  const open = notCompared.length + unpaired.before.length + unpaired.after.length;
  if (open > 0) say(`  ${open} could not be compared (no price on one side, or the same item several times).`);
  const prices = [...dearer, ...cheaper];
  if (prices.length > 0) terminal.out(priceTable(prices.slice(0, MOST_CHANGES)));
  if (prices.length > MOST_CHANGES) say(`  … and ${prices.length - MOST_CHANGES} more (--json has them all)`);
  sayItems('New', added, say);
  sayItems('Gone, and so off the contract', gone, say);
  for (const { what, name, before: was, after } of terms) {
    const words = what === 'changed' ? `${was ?? ''} → ${after ?? ''}` : (after ?? was ?? '');
    say(`  Discount ${what}, ${name}: ${words}`);
  }
  const rule = contract.priceIncrease;
  if (rule === undefined) say('  The contract file states no rule for price increases, so none could be checked.');
  else if (beyondRule.length > 0) {
    const months = rule.notBeforeMonths === undefined ? '' : `, not within ${rule.notBeforeMonths} months`;
    say(
      `  Increases beyond what the contract allows: ${beyondRule.length} (at most ${rule.maxPercent}%${months}). They need not be accepted.`,
    );
  }
}

function priceTable(changes: readonly PriceChange[]): string {
  const rows = changes.map(({ after, from, to, percent, beyond }) => [
    itemWords(after),
    from.toShownMoney(),
    to.toShownMoney(),
    `${percent.isPositive() ? '+' : ''}${percent.toText()}%`,
    beyond.map((rule) => BEYOND[rule]).join(', '),
  ]);
  const right = 'right' as const;
  return table(
    [
      { heading: 'Item', width: 44 },
      { heading: 'Before', align: right },
      { heading: 'Now', align: right },
      { heading: 'Change', align: right },
      { heading: 'Beyond the rule' },
    ],
    rows,
  );
}

const BEYOND = { percent: 'too much', 'too-soon': 'too soon' } as const;

function sayItems(words: string, items: readonly PriceListItem[], say: (text: string) => void): void {
  if (items.length === 0) return;
  const shown = items.slice(0, MOST_CHANGES).map(itemWords).join('; ');
  say(`  ${words}: ${shown}${items.length > MOST_CHANGES ? ` … and ${items.length - MOST_CHANGES} more` : ''}`);
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

function changesJson({ path, before, items, terms }: Changes): object {
  const { added, gone, dearer, cheaper, unchanged, repacked, notCompared, unpaired, beyondRule } = items;
  const change = ({ after, from, to, percent, beyond }: PriceChange) => {
    return { item: itemWords(after), row: after.row ?? null, from, to, percent, beyond };
  };
  return {
    before: { path, version: before.version, effectiveFrom: before.effectiveFrom },
    new: added.map(itemWords),
    gone: gone.map(itemWords),
    dearer: dearer.map(change),
    cheaper: cheaper.map(change),
    beyondRule: beyondRule.map(change),
    repacked: repacked.map(({ before: was, after }) => ({ from: itemWords(was), to: itemWords(after) })),
    notCompared: notCompared.map(({ after }) => itemWords(after)),
    unpaired: { before: unpaired.before.map(itemWords), after: unpaired.after.map(itemWords) },
    unchanged: unchanged.length,
    terms,
  };
}
