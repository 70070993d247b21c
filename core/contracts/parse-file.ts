import * as z from 'zod/mini';
import { bookFinding } from '../findings/book-findings';
import type { Finding } from '../findings/finding';
import { FORMATS, type FileKind, type FileValues } from './formats';
import { issueFinding, shown } from './issue-sentence';
import { priceListItem, priceListSchema, type PriceListItem } from './price-list';

/** A file that was read: its kind, its contents, and which items of a price list had to be left out. */
export type ParsedFile = {
  readonly [Kind in FileKind]: {
    readonly kind: Kind;
    readonly value: FileValues[Kind];
    readonly refused: readonly Finding[];
  };
}[FileKind];

/** Enough to see what is wrong; a thousand sentences help nobody. */
const MOST_PROBLEMS = 50;

/** Reads one JSON file by its `format` field. What is wrong is said with file and place; nothing is guessed or mended. */
export function parseBookFile(name: string, json: unknown): ParsedFile | { readonly problems: readonly Finding[] } {
  const formats = FORMATS.map(({ id }) => id).join(', ');
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return { problems: [bookFinding('file-not-object', { file: name, came: shown(json), formats })] };
  }
  const id: unknown = Object.prototype.hasOwnProperty.call(json, 'format')
    ? (json as { format: unknown }).format
    : undefined;
  const format = FORMATS.find((known) => known.id === id);
  if (format === undefined) {
    return { problems: [bookFinding('file-format-unknown', { file: name, came: shown(id), formats })] };
  }
  if (format.name === 'price-list') return parsePriceList(name, json);
  const parsed = format.schema.safeParse(json);
  if (!parsed.success) return { problems: problemsOf(name, parsed.error.issues, json) };
  // The registry ties each name to the schema of its own value; the compiler cannot follow that through a look-up.
  return { kind: format.name, value: parsed.data, refused: [] } as ParsedFile;
}

const listWithoutItems = z.extend(z.omit(priceListSchema, { items: true }), { items: z.array(z.unknown()) });

/** One bad item of a price list is refused with its place; the good ones stand. */
function parsePriceList(name: string, json: object): ParsedFile | { readonly problems: readonly Finding[] } {
  const parsed = listWithoutItems.safeParse(json);
  if (!parsed.success) return { problems: problemsOf(name, parsed.error.issues, json) };
  const items: PriceListItem[] = [];
  const refused: Finding[] = [];
  let bad = 0;
  parsed.data.items.forEach((raw, index) => {
    const item = priceListItem.safeParse(raw);
    if (item.success) {
      items.push(item.data);
      return;
    }
    bad += 1;
    const [issue] = item.error.issues;
    if (issue !== undefined && refused.length < MOST_PROBLEMS)
      refused.push(issueFinding(name, issue, raw, `items[${index}]`));
  });
  if (bad > refused.length) refused.push(bookFinding('more-problems', { file: name, count: bad - refused.length }));
  if (bad > 0) {
    refused.push(bookFinding('item-refused', { file: name, count: bad, all: parsed.data.items.length }));
  }
  return { kind: 'price-list', value: { ...parsed.data, items }, refused };
}

function problemsOf(name: string, issues: readonly z.core.$ZodIssue[], json: unknown): Finding[] {
  const problems = issues.slice(0, MOST_PROBLEMS).map((issue) => issueFinding(name, issue, json));
  const rest = issues.length - problems.length;
  return rest === 0 ? problems : [...problems, bookFinding('more-problems', { file: name, count: rest })];
}
