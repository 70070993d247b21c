import { citedContracts, citedFindings, citedNumberFindings, type Cited, type ListStatus } from './choose/cited';
import type { Book } from './contracts/book';
import type { Buyer } from './contracts/buyer';
import type { Finding } from './findings/finding';
import { dayOpener, type DayBook } from './offers/day-book';
import { findCandidates } from './offers/find-candidates';
import { judgeCandidates, type JudgeCandidate } from './offers/judge-candidates';
import { supersededQuote } from './offers/superseded-quote';
import { withCharges } from './order/with-charges';
import { withBookGaps } from './order/with-book-gaps';
import { withDuplicates } from './order/duplicates';
import { orderTotals, withOrderLimits } from './order/limits';
import { priceOrder, type JudgedLine } from './order/price-order';
import { withSetHints } from './order/set-hints';
import { withTierHints } from './order/tier-hints';
import { thresholdFindings } from './order/threshold-findings';
import { totalsOf, type Totals } from './order/totals';
import type { PricedLine, PricedOffer } from './priced-line';
import type { ProgrammeRegistry } from './programmes/registry';
import { findTables } from './workbook/find-tables';
import { oneBlockPerRow, withoutUnclearPrices } from './workbook/one-block-per-row';
import type { Table } from './workbook/table';
import type { Line, SkippedRow } from './workbook/line';
import type { ColumnMapping } from './workbook/mapping';
import { readLines } from './workbook/read-lines';
import type { SheetSnapshot, Snapshot } from './workbook/snapshot';

/** All that a check needs. The day is always given: core never reads a clock. */
export interface CheckInput {
  readonly snapshot: Snapshot;
  readonly book: Book;
  readonly programmes: ProgrammeRegistry;
  /** Null: prices are shown, but no contract is said to be open to her. */
  readonly buyer: Buyer | null;
  /** The order's day. */
  readonly asOf: string;
  /** True: `asOf` governs even where a row has a day of its own. */
  readonly asOfGoverns: boolean;
  readonly mapping: ColumnMapping | null;
  /** Only these sheets; null for all. */
  readonly sheets: readonly string[] | null;
  /** What was wrong with the book's files. Where any of it was left out, nothing is said to be on no contract. */
  readonly bookFindings?: readonly Finding[];
  /** The book's days as they were opened before; absent: opened here. Formulas ask thousands of times. */
  readonly openDay?: (asOf: string) => DayBook;
  /** Told after every line, so that a host can show how far it is. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface CheckResult {
  readonly asOf: string;
  readonly buyer: Buyer | null;
  readonly tables: readonly Table[];
  readonly lines: readonly PricedLine[];
  readonly skipped: readonly SkippedRow[];
  /** What concerns whole sheets or tables. */
  readonly findings: readonly Finding[];
  readonly totals: Totals;
}

/** The main path: a workbook in, every line priced, judged and explained. A reader starts here. */
export function priceWorkbook(input: CheckInput): CheckResult {
  const { snapshot, book, buyer, programmes, asOf } = input;
  const orderDay = (line: Line): string => dayOf(line, input);
  const read = readWorkbookLines(snapshot, input);
  const openDay = input.openDay ?? dayOpener(book);
  const judge = judgeCandidates({ buyer, programmes });
  const judged = read.lines.map((line, index) => {
    input.onProgress?.(index + 1, read.lines.length);
    return judgeLine(line, openDay(orderDay(line)), judge, buyer);
  });
  const priced = withBookGaps(priceOrder(judged, { buyer, programmes }), input.bookFindings ?? []);
  const totals = orderTotals(priced, orderDay);
  const limited = withOrderLimits(priced, totals, buyer?.state ?? null, orderDay);
  const charged = withCharges(limited, totals, book, orderDay);
  const lines = withSetHints(withTierHints(withDuplicates(charged)), buyer, orderDay);
  if (lines.length !== read.lines.length) throw new Error(`${read.lines.length} lines in, ${lines.length} out`);
  return {
    asOf,
    buyer,
    tables: read.tables,
    lines,
    skipped: read.skipped,
    findings: [...read.findings, ...thresholdFindings(lines, input)],
    totals: totalsOf(lines),
  };
}

interface LinesRead {
  readonly tables: readonly Table[];
  readonly lines: readonly Line[];
  readonly skipped: readonly SkippedRow[];
  readonly findings: readonly Finding[];
}

/** Finds the tables of every sheet and reads their rows. */
export function readWorkbookLines(
  snapshot: Snapshot,
  { sheets, mapping }: Pick<CheckInput, 'sheets' | 'mapping'>,
): LinesRead {
  const wanted = snapshot.sheets.filter(({ name }) => sheets === null || sheets.includes(name));
  const parts = wanted.map((sheet) => readSheet(sheet, mapping));
  return {
    tables: parts.flatMap((part) => part.tables),
    lines: parts.flatMap((part) => part.lines),
    skipped: parts.flatMap((part) => part.skipped),
    findings: parts.flatMap((part) => part.findings),
  };
}

function readSheet(sheet: SheetSnapshot, mapping: ColumnMapping | null): LinesRead {
  const own = mapping === null || mapping.sheet === undefined || mapping.sheet === sheet.name ? mapping : null;
  const { tables, findings } = findTables(sheet, own ?? undefined);
  const { single, findings: said } = oneBlockPerRow(tables);
  const rows = single.map((table) => withoutUnclearPrices(readLines(sheet, table), table));
  return {
    tables: single,
    findings: [...findings, ...said],
    lines: rows.flatMap((part) => part.lines),
    skipped: rows.flatMap((part) => part.skipped),
  };
}

/** The order's day, not today: the row's own where it has one and the caller did not insist. */
function dayOf(line: Line, { asOf, asOfGoverns }: CheckInput): string {
  return asOfGoverns ? asOf : (line.day ?? asOf);
}

function judgeLine(line: Line, day: DayBook, judge: JudgeCandidate, buyer: Buyer | null): JudgedLine {
  const cited = citedContracts(
    line,
    day.contracts.map(({ contract }) => contract),
  );
  if (line.charge !== null) {
    return {
      line,
      asOf: day.asOf,
      candidates: [],
      cited,
      cannotTell: true,
      findings: line.problems,
      afterwards: () => [],
    };
  }
  // Nothing is ordered of none, and a credit is no price that a ceiling could be held against.
  const senseless = line.quantity?.isZero() === true || line.quoted?.isNegative() === true;
  const found = findCandidates(day, line, cited?.contracts ?? []);
  const candidates = found.candidates.map((candidate) => judge(candidate, line, day.asOf));
  return {
    line,
    asOf: day.asOf,
    candidates,
    cited,
    cannotTell: found.cannotTell || senseless,
    findings: [...line.problems, ...found.findings],
    afterwards: (offers, chosen) => [
      ...(chosen === null ? [] : supersededQuote(day, line, buyer, chosen)),
      ...saidOfCited(line, cited, found.cannotTell, offers, chosen, day),
    ],
  };
}

function saidOfCited(
  line: Line,
  cited: Cited | null,
  itemUnclear: boolean,
  offers: readonly PricedOffer[],
  chosen: PricedOffer | null,
  day: DayBook,
): readonly Finding[] {
  if (cited === null) return [];
  // Where the item itself cannot be told, nobody can say whether the cited contract has it.
  if (itemUnclear) return citedNumberFindings(line, cited);
  return citedFindings(line, cited, offers, chosen, (contract) => listStatus(day, contract.id));
}

function listStatus(day: DayBook, contractId: string): ListStatus {
  const active = day.active.find(({ entry }) => entry.contract.id === contractId);
  if (active !== undefined) return { version: active.list.version };
  return { why: day.withoutList.get(contractId)?.text ?? '' };
}
