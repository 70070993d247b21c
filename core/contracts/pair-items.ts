import { identityOf, unitIdentity } from './item-identity';
import type { PriceListItem } from './price-list';
import { sameContents } from './same-contents';

/** The same item in two lists. */
export interface ItemPair {
  readonly before: PriceListItem;
  readonly after: PriceListItem;
}

/** How the items of two lists stand to each other. Every item of both lists is in exactly one place. */
export interface Pairing {
  readonly pairs: readonly ItemPair[];
  /** The same item, sold by another unit or pack: its prices do not compare. */
  readonly repacked: readonly ItemPair[];
  readonly added: readonly PriceListItem[];
  readonly gone: readonly PriceListItem[];
  /** Items that cannot be paired: no number, or the same one several times with different contents. */
  readonly unpaired: { readonly before: readonly PriceListItem[]; readonly after: readonly PriceListItem[] };
}

interface Building {
  readonly pairs: ItemPair[];
  readonly repacked: ItemPair[];
  readonly added: PriceListItem[];
  readonly gone: PriceListItem[];
  readonly unpaired: { readonly before: PriceListItem[]; readonly after: PriceListItem[] };
}

/** Pairs items by identity and unit; what is left on both sides of one identity has been repacked. */
export function pairItems(before: readonly PriceListItem[], after: readonly PriceListItem[]): Pairing {
  const pairing: Building = { pairs: [], repacked: [], added: [], gone: [], unpaired: { before: [], after: [] } };
  const [old, now] = [byIdentity(before, pairing.unpaired.before), byIdentity(after, pairing.unpaired.after)];
  for (const identity of new Set([...old.keys(), ...now.keys()])) {
    pairUnits(old.get(identity) ?? new Map(), now.get(identity) ?? new Map(), pairing);
  }
  return pairing;
}

type Units = Map<string, PriceListItem[]>;

function byIdentity(items: readonly PriceListItem[], nameless: PriceListItem[]): Map<string, Units> {
  const groups = new Map<string, Units>();
  for (const item of items) {
    const identity = identityOf(item);
    if (identity === null) {
      nameless.push(item);
      continue;
    }
    const units: Units = groups.get(identity) ?? new Map<string, PriceListItem[]>();
    const unit = unitIdentity(item);
    const same = units.get(unit) ?? [];
    // The same row printed twice is one item.
    if (!same.some((known) => sameContents({ ...known, row: 0 }, { ...item, row: 0 }))) same.push(item);
    units.set(unit, same);
    groups.set(identity, units);
  }
  return groups;
}

function pairUnits(old: Units, now: Units, pairing: Building): void {
  const [gone, added]: [PriceListItem[], PriceListItem[]] = [[], []];
  for (const unit of new Set([...old.keys(), ...now.keys()])) {
    const [before, after] = [old.get(unit) ?? [], now.get(unit) ?? []];
    const [was, is] = [before[0], after[0]];
    if (before.length > 1 || after.length > 1) {
      pairing.unpaired.before.push(...before);
      pairing.unpaired.after.push(...after);
    } else if (was !== undefined && is !== undefined) pairing.pairs.push({ before: was, after: is });
    else if (was !== undefined) gone.push(was);
    else if (is !== undefined) added.push(is);
  }
  const [onlyGone, onlyAdded] = [gone[0], added[0]];
  if (gone.length === 1 && added.length === 1 && onlyGone !== undefined && onlyAdded !== undefined) {
    pairing.repacked.push({ before: onlyGone, after: onlyAdded });
    return;
  }
  pairing.gone.push(...gone);
  pairing.added.push(...added);
}
