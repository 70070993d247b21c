import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildBook } from '../../core/contracts/build-book';
import type { Buyer } from '../../core/contracts/buyer';
import { quotedExtended } from '../../core/order/totals';
import { sum, type Decimal } from '../../core/money/decimal';
import { dayOpener } from '../../core/offers/day-book';
import { priceWorkbook, type CheckResult } from '../../core/price-workbook';
import { VERDICTS } from '../../core/priced-line';
import { programmeRegistry } from '../../core/programmes/registry';
import { reportActions } from '../../core/report/report-actions';
import { checkJson } from '../../core/report/check-json';
import type { SheetSnapshot, Snapshot } from '../../core/workbook/snapshot';

/** The files of the sample book, in order of name. */
export const BOOK_FILES = readdirSync('examples/book')
  .sort()
  .map((name) => ({ name, json: JSON.parse(readFileSync(join('examples/book', name), 'utf8')) as unknown }));

export const BUYER = JSON.parse(readFileSync('examples/buyer.json', 'utf8')) as Buyer;

const { book } = buildBook(BOOK_FILES);

/** The sample book. */
export const BOOK = book;
const programmes = programmeRegistry(book.programmes);
const openDay = dayOpener(book);

/** The whole check against the sample book, down to the report and the JSON, with what must always hold of it. */
export function checkSample(snapshot: Snapshot): CheckResult {
  const result = priceWorkbook({
    ...{ snapshot, book, programmes, openDay, buyer: BUYER, asOf: '2026-11-25' },
    ...{ asOfGoverns: false, mapping: null, sheets: null },
  });
  holds(snapshot, result);
  reportActions(snapshot, result, book);
  JSON.stringify(checkJson(result, book));
  return result;
}

/** A workbook of one sheet. */
export function workbookOf(sheet: SheetSnapshot): Snapshot {
  return { name: 'fuzz.xlsx', sheets: [sheet] };
}

function holds({ sheets }: Snapshot, { lines, skipped, tables, totals }: CheckResult): void {
  const rowsIn = tables.flatMap(({ sheet, firstRow, lastRow }) =>
    sheets
      .filter(({ name }) => name === sheet)
      .flatMap(({ rows }) => rows.filter(({ row }) => row >= firstRow && row <= lastRow)),
  );
  expect(lines.length + skipped.length).toBe(rowsIn.length);
  expect(totals.lines).toBe(lines.length);
  expect(VERDICTS.reduce((count, verdict) => count + totals.verdicts[verdict], 0)).toBe(lines.length);
  same(
    totals.money.map(({ quoted }) => quoted),
    lines.map((line) => quotedExtended(line)),
  );
  same(
    totals.money.map(({ extended }) => extended),
    lines.map(({ chosen }) => chosen?.extended ?? null),
  );
  for (const line of lines) sensible(line);
}

function same(totals: readonly Decimal[], parts: readonly (Decimal | null)[]): void {
  expect(sum(totals).toText()).toBe(sum(parts.filter((part) => part !== null)).toText());
}

/** No verdict without what it says: a price to order at, a quote above it, a word for what stands in the way. */
function sensible({ line, verdict, chosen, savings, findings }: CheckResult['lines'][number]): void {
  expect(findings.every(({ text }) => !/undefined|\[object|NaN|\{\w+\}/.test(text))).toBe(true);
  expect(savings === null || !savings.isNegative()).toBe(true);
  if (line.charge !== null) return;
  if (verdict === 'on-contract' || verdict === 'over-price') {
    expect(chosen?.price?.isPositive()).toBe(true);
    expect(chosen?.eligibility.answer).toBe('yes');
  }
  if (verdict === 'off-contract') expect(chosen).toBeNull();
  if (verdict === 'cannot-tell' || verdict === 'not-eligible') expect(findings.length).toBeGreaterThan(0);
}
