import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildBook } from '../../core/contracts/build-book';
import { buyerSchema, type Buyer } from '../../core/contracts/buyer';
import { callFunction } from '../../core/functions/call-function';
import type { Argument, Desk, FunctionExample, FunctionResult } from '../../core/functions/coop-function';
import { openDesk } from '../../core/functions/desk';
import { FUNCTIONS } from '../../core/functions';
import { programmeRegistry } from '../../core/programmes/registry';
import type { OutCell } from '../../core/workbook/action';

/** The sample book, its school district, and the day of the examples. */
export function sampleDesk(
  over: Partial<Pick<Desk, 'buyer' | 'asOf' | 'blanksAreZero'>> = {},
  more: readonly { readonly name: string; readonly json: unknown }[] = [],
): Desk {
  const folder = 'examples/book';
  const files = readdirSync(folder).map((name) => ({ name, json: jsonOf(join(folder, name)) }));
  const { book, findings: bookFindings } = buildBook([...files, ...more]);
  const buyer: Buyer = buyerSchema.parse(jsonOf('examples/buyer.json'));
  return openDesk({
    book,
    bookFindings,
    programmes: programmeRegistry(book.programmes),
    buyer,
    asOf: '2026-11-25',
    ...over,
  });
}

function jsonOf(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** Runs a formula of literals and given ranges, as a cell would. */
export function runFormula(formula: string, desk: Desk, given: FunctionExample['given'] = {}): FunctionResult {
  const parts = /^=COOP\.([A-Za-z0-9._]+)\((.*)\)$/.exec(formula);
  const called = FUNCTIONS.find(({ id }) => id === parts?.[1]);
  if (parts === null || called === undefined) throw new Error(`Not a formula of ours: ${formula}`);
  return callFunction(called, literals(parts[2] ?? '', given), desk);
}

function literals(text: string, given: NonNullable<FunctionExample['given']>): Argument[] {
  if (text === '') return [];
  const tokens = text.match(/"(?:[^"]|"")*"|[^,"]+|,/g) ?? [];
  const values: Argument[] = [];
  let current: Argument = null;
  for (const token of tokens) {
    if (token === ',') {
      values.push(current);
      current = null;
    } else current = literal(token, given);
  }
  return [...values, current];
}

function literal(token: string, given: NonNullable<FunctionExample['given']>): Argument {
  if (token.startsWith('"')) return token.slice(1, -1).replace(/""/g, '"');
  if (token === 'TRUE' || token === 'FALSE') return token === 'TRUE';
  const range = given[token];
  if (range !== undefined) return range;
  const number = Number(token);
  if (Number.isNaN(number)) throw new Error(`Not a literal: ${token}`);
  return number;
}

/** What stands in the cell or the cells. */
export function shownOf(result: FunctionResult): string | string[][] {
  if ('error' in result) return result.error;
  return 'rows' in result ? result.rows.map((row) => row.map(cellShown)) : cellShown(result.value);
}

function cellShown(cell: OutCell): string {
  if (cell === null) return '';
  if ('text' in cell) return cell.text;
  return 'number' in cell ? cell.number : cell.day;
}
