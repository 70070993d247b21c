import { compileBook } from '../../core/book-file/compile-book';
import { openBookFile } from '../../core/book-file/open-book';
import type { Book } from '../../core/contracts/book';
import { priceWorkbook, readWorkbookLines, type CheckInput } from '../../core/price-workbook';
import { programmeRegistry } from '../../core/programmes/registry';
import { checkAnswers, holdersOf } from './check-answers';
import { BUYER, DAY, makeBook } from './make-book';
import { makeLines, type MadeLine } from './make-lines';
import { bytesInUse, repeated, timed } from './measure';

/** What was measured with a book of one size. */
export interface SizeFigures {
  readonly offers: number;
  readonly compileMs: number;
  readonly fileBytes: number;
  readonly openMs: number;
  readonly bytesPerOffer: number;
  readonly firstMs: number;
  readonly pricingMs: number;
  readonly readingMs: number;
}

/** Compiles a made-up book, opens it, prices a made-up requisition against it, and checks every answer. */
export async function runSize(
  offers: number,
  lines: number,
  runs: number,
): Promise<{ figures: SizeFigures; asked: readonly MadeLine[] }> {
  const { bytes, compileMs, made } = await compiled(offers);
  // The bytes themselves are part of what a book takes.
  const before = bytesInUse() - bytes.byteLength;
  const opened = await repeated(3, () => open(bytes));
  const book = open(bytes);
  const sheet = makeLines(lines, made.things);
  const warm = { book, snapshot: { name: '', sheets: [] } };
  priceWorkbook(inputOf(warm.book, warm.snapshot));
  const held = bytesInUse() - before;
  const input = inputOf(book, sheet.snapshot);
  const pricing = await repeated(runs, () => priceWorkbook(input));
  const reading = await repeated(runs, () => readWorkbookLines(sheet.snapshot, input));
  checkAnswers(priceWorkbook(input), sheet.lines, holdersOf(made.offers, made.things));
  return {
    figures: {
      offers: made.offers,
      compileMs,
      fileBytes: bytes.byteLength,
      openMs: opened.median,
      bytesPerOffer: held / made.offers,
      firstMs: pricing.first,
      pricingMs: pricing.median,
      readingMs: reading.median,
    },
    asked: sheet.lines,
  };
}

/** In a function of its own, so that the million objects are gone before memory is measured. */
async function compiled(offers: number) {
  const { book, ...made } = makeBook(offers);
  const { ms, value } = await timed(() => compileBook(book, []));
  return { bytes: value, compileMs: ms, made };
}

function open(bytes: Uint8Array): Book {
  const opened = openBookFile('bench.coopbook', bytes);
  if ('problem' in opened) throw new Error(opened.problem.text);
  return opened.book;
}

function inputOf(book: Book, snapshot: CheckInput['snapshot']): CheckInput {
  return {
    snapshot,
    book,
    programmes: programmeRegistry([]),
    buyer: BUYER,
    asOf: DAY,
    asOfGoverns: true,
    mapping: null,
    sheets: null,
  };
}
