import { alphanumericId, foldId, withoutLeadingZeros } from './identifiers';
import { trustedMpn, itemAt, type IndexedItem, type ItemIndex } from './build-index';
import { cleanItemText } from './clean-item-text';
import { coreNumbers, type CoreNumber } from './core-numbers';
import { readGtin } from './gtin';
import type { IdColumn, LineNumber } from './line-numbers';
import type { MatchStep } from './match';
import { numbersInText } from './numbers-in-text';
import { readNsn } from './nsn';
import type { Postings } from './postings';

/** A number of a line that agrees with a number of an item, before anybody has judged whether it is the item. */
export interface Hit extends IndexedItem {
  readonly ordinal: number;
  readonly step: Exclude<MatchStep, 'category'>;
  /** Which of the item's numbers agreed; `replaced` is the number of another item that this one stands in for. */
  readonly kind: 'mpn' | 'gtin' | 'nsn' | 'sku' | 'replaced' | 'description';
  readonly column: IdColumn | 'description';
  /** The line's number. */
  readonly text: string;
  /** The maker that a wholesaler's prefix stands for. */
  readonly prefixMaker: string | null;
  readonly refurbished: boolean;
  /** The words before it say that the thing only goes with it. */
  readonly aside: boolean;
  readonly evidence: string;
}

const NONE: readonly Hit[] = [];

type Found = Pick<Hit, 'step' | 'kind' | 'evidence'> & Partial<Pick<Hit, 'prefixMaker' | 'refurbished' | 'aside'>>;

/** A UPC whose zero is lost has 11 digits; shorter runs of digits are part numbers. */
const LEAST_GTIN_DIGITS = 11;

/** No number of one item stands in more places than this; one that does tells nothing. */
export const MOST_ENTRIES = 1000;

/** In how many entries of all lists a number stands as their own. */
export function entriesOf(index: ItemIndex, { column, text }: LineNumber): number {
  const id = withoutLeadingZeros(alphanumericId(text));
  const gtin = readGtin(text);
  return Math.max(
    column === 'mpn' || column === 'item' ? index.mpn.count(id) : 0,
    column === 'sku' || column === 'item' ? index.sku.count(id) : 0,
    'gtin14' in gtin ? index.gtin.count(gtin.gtin14) : 0,
  );
}

/** Every item that one number of a line agrees with, on any step of the ladder (DOMAIN §5). */
export function findHits(index: ItemIndex, number: LineNumber): readonly Hit[] {
  switch (number.column) {
    case 'gtin':
      return gtinHits(index, number);
    case 'nsn':
      return nsnHits(index, number);
    case 'sku':
      return skuHits(index, number);
    case 'mpn':
      return [
        ...mpnHits(index, number),
        ...affixHits(index, number),
        ...codeHits(index, number),
        ...namedHits(index, number),
      ];
    case 'item':
      return [
        ...[
          ...mpnHits(index, number),
          ...affixHits(index, number),
          ...codeHits(index, number),
          ...namedHits(index, number),
        ],
        ...skuHits(index, number),
      ];
  }
}

function hitsOf(
  index: ItemIndex,
  postings: Postings,
  key: string,
  number: LineNumber | { readonly column: 'description'; readonly text: string },
  judge: (item: IndexedItem['item']) => Found | null,
): readonly Hit[] {
  const ordinals = postings.get(key);
  if (ordinals.length === 0 || ordinals.length > MOST_ENTRIES) return NONE;
  const hits: Hit[] = [];
  for (const ordinal of ordinals) {
    const { listIndex, item } = itemAt(index, ordinal);
    const found = judge(item);
    if (found === null) continue;
    // Written out: spreading took a large part of the time of matching.
    const { step, kind, evidence, prefixMaker = null, refurbished = false, aside = false } = found;
    const { column, text } = number;
    hits.push({ listIndex, item, ordinal, step, kind, column, text, prefixMaker, refurbished, aside, evidence });
  }
  return hits;
}

function mpnHits(index: ItemIndex, number: LineNumber): readonly Hit[] {
  const id = alphanumericId(number.text);
  const folded = foldId(number.text);
  return hitsOf(index, index.mpn, withoutLeadingZeros(id), number, (item) => {
    const mpn = trustedMpn(item);
    const kind = 'mpn';
    if (mpn === number.text) return { kind, step: 'exact', evidence: `part number "${mpn}"` };
    const read = `"${number.text}" read as part number "${mpn}"`;
    if (foldId(mpn) === folded) return { kind, step: 'folded', evidence: `${read}: same but for case and spaces` };
    if (alphanumericId(mpn) === id)
      return { kind, step: 'alphanumeric', evidence: `${read}: same but for punctuation` };
    return { kind, step: 'zeros', evidence: `${read}: same but for leading zeros` };
  });
}

function affixHits(index: ItemIndex, number: LineNumber): readonly Hit[] {
  const id = alphanumericId(number.text);
  const fromLine = coreNumbers(number.text).flatMap((core) =>
    hitsOf(index, index.mpn, withoutLeadingZeros(core.core), number, (item) => {
      if (alphanumericId(trustedMpn(item)) !== core.core) return null;
      return affixFound(core, `part number "${number.text}" without ${quoted(core.off)} is "${trustedMpn(item)}"`);
    }),
  );
  const fromList = hitsOf(index, index.core, id, number, (item) => {
    const core = coreNumbers(trustedMpn(item)).find((one) => one.core === id);
    if (core === undefined) throw new Error(`The index has "${id}" for an item that does not hold it`);
    return affixFound(
      core,
      `the list's part number "${trustedMpn(item)}" without ${quoted(core.off)} is "${number.text}"`,
    );
  });
  return [...fromLine, ...fromList];
}

function affixFound(core: CoreNumber, evidence: string): Found {
  return { step: 'affix', kind: 'mpn', evidence, prefixMaker: core.maker, refurbished: core.refurbished };
}

/** A part-number column often holds a UPC or a stock number. */
function codeHits(index: ItemIndex, number: LineNumber): readonly Hit[] {
  const digits = number.text.replace(/[^0-9]/g, '').length;
  const tail = /^NSN[- ]?([0-9]{7})$/i.exec(number.text)?.[1];
  const tailHits =
    tail === undefined
      ? []
      : hitsOf(index, index.nsnTail, tail, number, () => ({
          ...{ step: 'affix', kind: 'nsn', prefixMaker: 'ABILITYONE' },
          evidence: `"${number.text}" holds the last seven digits of the stock number`,
        }));
  return [...(digits >= LEAST_GTIN_DIGITS ? gtinHits(index, number) : []), ...nsnHits(index, number), ...tailHits];
}

function gtinHits(index: ItemIndex, number: LineNumber): readonly Hit[] {
  const gtin = readGtin(number.text);
  if ('bad' in gtin) return [];
  return hitsOf(index, index.gtin, gtin.gtin14, number, () => ({
    step: 'gtin',
    kind: 'gtin',
    evidence: `GTIN ${gtin.gtin14}`,
  }));
}

function nsnHits(index: ItemIndex, number: LineNumber): readonly Hit[] {
  const nsn = readNsn(number.text);
  if ('bad' in nsn) return [];
  return hitsOf(index, index.nsn, nsn.nsn, number, () => ({
    step: 'nsn',
    kind: 'nsn',
    evidence: `stock number ${nsn.nsn}`,
  }));
}

function skuHits(index: ItemIndex, number: LineNumber): readonly Hit[] {
  const id = alphanumericId(number.text);
  return hitsOf(index, index.sku, withoutLeadingZeros(id), number, (item) => {
    const sku = item.sku ?? '';
    if (alphanumericId(cleanItemText(sku)) === id)
      return { step: 'sku', kind: 'sku', evidence: `supplier's number "${sku}"` };
    const evidence = `"${number.text}" read as supplier's number "${sku}": same but for leading zeros`;
    return { step: 'zeros', kind: 'sku', evidence };
  });
}

/** Items that name the line's number without having it as theirs: compatibles, and items without a part number. */
function namedHits(index: ItemIndex, number: LineNumber): readonly Hit[] {
  const id = alphanumericId(number.text);
  const replaced = hitsOf(index, index.replaces, id, number, () => ({
    ...{ step: 'description', kind: 'replaced' },
    evidence: `the list says that it replaces "${number.text}"`,
  }));
  const described = hitsOf(index, index.described, id, number, (item) => ({
    ...{ step: 'description', kind: 'description' },
    evidence: `the list's description names "${number.text}"`,
    aside: numbersInText(item.description ?? '').some((word) => word.id === id && word.aside),
  }));
  return [...replaced, ...described];
}

/** Items whose part number, GTIN or stock number stands in the line's description. */
export function describedHits(index: ItemIndex, description: string): readonly Hit[] {
  return numbersInText(description).flatMap(({ text, id, aside }) => {
    const number = { column: 'description', text } as const;
    const found = { step: 'description', aside } as const;
    const evidence = `"${text}" stands in the row's description`;
    const gtin = /^[0-9]{11,15}$/.test(id) ? readGtin(id) : null;
    const nsn = readNsn(text);
    return [
      ...hitsOf(index, index.mpn, withoutLeadingZeros(id), number, (item) =>
        alphanumericId(trustedMpn(item)) === id ? { ...found, kind: 'mpn', evidence } : null,
      ),
      ...(gtin !== null && 'gtin14' in gtin
        ? hitsOf(index, index.gtin, gtin.gtin14, number, () => ({ ...found, kind: 'gtin', evidence }))
        : []),
      ...('nsn' in nsn ? hitsOf(index, index.nsn, nsn.nsn, number, () => ({ ...found, kind: 'nsn', evidence })) : []),
    ];
  });
}

function quoted(parts: readonly string[]): string {
  return parts.map((part) => `"${part}"`).join(' and ');
}
