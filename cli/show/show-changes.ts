import type { Contract } from '../../core/contracts/contract';
import type { ListDiff, PriceChange } from '../../core/contracts/diff-lists';
import { itemWords } from '../../core/contracts/item-identity';
import type { PriceList, PriceListItem } from '../../core/contracts/price-list';
import type { TermChange } from '../../core/import/diff-terms';
import { plain, type Terminal } from '../io/terminal';
import { table } from './table';

/** What a new version changes, against which earlier one. */
export interface Changes {
  readonly path: string;
  readonly before: PriceList;
  readonly items: ListDiff;
  readonly terms: readonly TermChange[];
}

/** Changes that fit a screen; --json has them all. */
const MOST_CHANGES = 60;

/** How a part of the output speaks. */
export interface Voice {
  readonly terminal: Terminal;
  readonly say: (text: string) => void;
  readonly heading: (text: string) => void;
}

/** What a new version changes, on the terminal. */
export function showChanges(
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

/** The same as data. */
export function changesJson({ path, before, items, terms }: Changes): object {
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
