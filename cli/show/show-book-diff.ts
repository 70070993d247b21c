import type { BookDiff, ContractChange } from '../../core/contracts/diff-books';
import type { Contract } from '../../core/contracts/contract';
import { plain, type Terminal } from '../io/terminal';
import { changesJson, showChanges } from './show-changes';

/** Two books or two lists, and what differs. */
export interface ShownDiff {
  readonly before: string;
  readonly after: string;
  readonly notes: readonly string[];
  readonly diff: BookDiff;
}

/** What changed, on the terminal: contracts first, then list by list. */
export function showBookDiff({ before, after, notes, diff }: ShownDiff, terminal: Terminal): void {
  const say = (text: string) => terminal.out(plain(text));
  const heading = (text: string) => {
    terminal.out('');
    terminal.out(plain(text));
  };
  say(`What ${after} changes against ${before}`);
  for (const note of notes) say(`Note: ${note}`);
  const { added, gone, changed, unchanged } = diff;
  say(`Contracts: ${added.length} new, ${gone.length} gone, ${changed.length} changed, ${unchanged.length} unchanged.`);
  for (const contract of added) say(`  New: ${nameOf(contract)}`);
  for (const contract of gone) say(`  Gone: ${nameOf(contract)}`);
  for (const change of changed) {
    const { contract, fields, lists, note } = change;
    heading(nameOf(contract));
    if (note !== null) say(`  ${note}`);
    if (fields.length > 0) say(`  The contract file says something else under: ${fields.join(', ')}.`);
    if (lists !== null) {
      say(`  Price list "${lists.after.version}" of ${lists.after.effectiveFrom}`);
      showChanges({ path: before, ...lists }, contract, { terminal, say, heading });
    }
  }
}

function nameOf({ number, supplier, title }: Contract): string {
  return `${number}, ${supplier.name} (${title})`;
}

/** The same as one object. */
export function bookDiffJson({ before, after, notes, diff }: ShownDiff): object {
  const named = ({ id, number, supplier }: Contract) => ({ id, number, supplier: supplier.name });
  const changeJson = ({ contract, fields, lists, note }: ContractChange) => ({
    contract: named(contract),
    fields,
    note,
    list: lists === null ? null : { version: lists.after.version, effectiveFrom: lists.after.effectiveFrom },
    changes: lists === null ? null : changesJson({ path: before, ...lists }),
  });
  return {
    old: before,
    new: after,
    notes,
    added: diff.added.map(named),
    gone: diff.gone.map(named),
    changed: diff.changed.map(changeJson),
    unchanged: diff.unchanged.map(named),
  };
}
