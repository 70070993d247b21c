import type { Finding } from '../findings/finding';
import { leaseImportFinding } from '../findings/lease-import-findings';
import { Decimal } from '../money/decimal';
import type { LeaseKind, LeaseStatement } from '../price-kinds/item-statements';
import { excerpt } from '../workbook/clean-text';
import { gridOf, type Grid } from '../workbook/grid';
import { normaliseHeading } from '../workbook/normalise-heading';
import type { SheetSnapshot } from '../workbook/snapshot';
import { listText } from './gather-notes';
import type { Refusal } from './import-result';
import { refusalOf } from './row-outcome';

type Factor = LeaseStatement['factors'][number];

/** The lease rate factors of a sheet, and what became of every row under its headings. */
export interface LeaseRead {
  readonly sheet: string;
  readonly factors: readonly (Factor & { readonly row: number })[];
  readonly refused: readonly Refusal[];
  readonly rows: number;
}

interface LeaseColumns {
  readonly header: number;
  readonly term: number;
  readonly factor: number;
  readonly kind: number | null;
}

/** Headings stand near the top. */
const HEADER_ROWS = 30;
const FACTOR = /\b(rate|lease|payment) factor\b/;
const TERM = /\b(term|months?)\b/;
const KIND = /\b(lease|buyout|purchase) (type|kind|option)\b|^(type|kind|option)$/;

/** Reads a sheet of rate factors (term, kind of lease, factor), which has no items; null for any other sheet. */
export function readLeaseFactors(sheet: SheetSnapshot): LeaseRead | null {
  const grid = gridOf(sheet);
  const columns = columnsOf(grid);
  if (columns === null) return null;
  const factors: (Factor & { row: number })[] = [];
  const refused: Refusal[] = [];
  let rows = 0;
  for (let index = columns.header + 1; index < grid.rows.length; index += 1) {
    if (grid.filled(index).length === 0) continue;
    rows += 1;
    const row = grid.rows[index]?.row ?? 0;
    const read = readRow(grid, index, columns);
    const bad = 'text' in read ? read.text : repeatWords(read, factors);
    if (bad === null && !('text' in read)) factors.push({ ...read, row });
    else refused.push(refusalOf(rowFinding(sheet.name, row, bad ?? ''), sheet.name, row));
  }
  return { sheet: sheet.name, factors, refused, rows };
}

function rowFinding(sheet: string, row: number, text: string): Finding {
  return leaseImportFinding('row-lease-factor', { row, sheet, text }, { place: { sheet, row } });
}

/** One term of one kind has one factor. */
function repeatWords({ months, kind, factor }: Factor, before: readonly Factor[]): string | null {
  const other = before.find((one) => one.months === months && one.kind === kind);
  return other === undefined ? null : `${months} months again, at ${factor} after ${other.factor}`;
}

/** "36 months FMV .0377, 48 months FMV .0309", for a sentence. */
export function factorWords(factors: readonly Factor[]): string {
  return listText(factors.map(({ months, kind, factor }) => `${months} months ${kind} ${factor}`));
}

/** What is said of factors that came without items: a price list of factors alone would take every item off. */
export function factorsAlone({ sheet, factors }: LeaseRead): Finding {
  const facts = { sheet, factors: factorWords(factors) };
  return leaseImportFinding('lease-factors-alone', facts, { place: { sheet } });
}

function columnsOf(grid: Grid): LeaseColumns | null {
  for (let index = 0; index < Math.min(grid.rows.length, HEADER_ROWS); index += 1) {
    const headings = grid.filled(index).map((column) => ({ column, text: normaliseHeading(grid.text(index, column)) }));
    const factor = headings.filter(({ text }) => FACTOR.test(text));
    const kind = headings.find(({ text }) => KIND.test(text));
    const term = headings.filter(
      ({ column, text }) => TERM.test(text) && !FACTOR.test(text) && column !== kind?.column,
    );
    const [onlyFactor, onlyTerm] = [factor[0], term[0]];
    if (onlyFactor === undefined || onlyTerm === undefined || factor.length > 1 || headings.length < 2) continue;
    return { header: index, term: onlyTerm.column, factor: onlyFactor.column, kind: kind?.column ?? null };
  }
  return null;
}

function readRow(grid: Grid, index: number, columns: LeaseColumns): Factor | { readonly text: string } {
  const term = grid.text(index, columns.term);
  const months = Number(/^(\d{1,3})(?: ?(?:months?|mos?\.?))?$/i.exec(term)?.[1] ?? '0');
  if (months < 1 || months > 240) return { text: `a term of "${excerpt(term)}"` };
  const stated = grid.text(index, columns.factor);
  const factor = /^(?:0|1)?\.\d{1,10}$/.test(stated) ? Decimal.parse(stated) : null;
  // A factor is a part of the value that is paid each month: 3.77 would be a percentage.
  if (factor === null || !factor.isPositive() || factor.compareTo(Decimal.ONE) >= 0)
    return { text: `a factor of "${excerpt(stated)}"` };
  const words = columns.kind === null ? '' : grid.text(index, columns.kind);
  const kind = kindOf(words);
  if (kind === null) return { text: `a lease of the kind "${excerpt(words)}"` };
  return { months, factor: factor.toText(), kind };
}

/** "FMV rental" is a fair market value lease: what counts is how it ends. */
function kindOf(words: string): LeaseKind | null {
  if (/\bfmv\b|fair market/i.test(words)) return 'fmv';
  if (/\$ ?1\b|\bdollar\b/i.test(words)) return 'dollar-buyout';
  if (/\binstal?lments?\b/i.test(words)) return 'instalment';
  return /\b(straight|true)? ?rental\b/i.test(words) ? 'rental' : null;
}
