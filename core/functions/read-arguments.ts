import { Decimal } from '../money/decimal';
import { cellNumber } from '../workbook/cell-number';
import { readDayText } from '../workbook/day-text';
import { readNumberText } from '../workbook/number-text';
import { fromSerial, isoText } from '../workbook/serial-date';
import type { Cell } from '../workbook/snapshot';
import { cellOf, excerptOf, isBlankValue, isRange } from './argument-cell';
import type { Argument, ArgumentValue, FunctionError, Parameter } from './coop-function';

/** The arguments of one call, read by what their parameters take. Null: omitted or blank. */
export interface Arguments {
  readonly item: (name: string) => Cell | null;
  readonly text: (name: string) => string | null;
  readonly number: (name: string) => Decimal | null;
  readonly day: (name: string) => string | null;
  readonly flag: (name: string) => boolean | null;
  readonly range: (name: string) => readonly (readonly ArgumentValue[])[];
}

type Value = Cell | string | Decimal | boolean | readonly (readonly ArgumentValue[])[] | null;

/** Reads what a formula handed over, or says which argument is wrong and what to write instead. */
export function readArguments(parameters: readonly Parameter[], given: readonly Argument[]): Arguments | FunctionError {
  if (given.length > parameters.length) {
    return wrong(
      `It takes ${parameters.length} arguments, not ${given.length}: ${parameters.map(({ name }) => name).join(', ')}.`,
    );
  }
  const values = new Map<string, Value>();
  for (const [index, parameter] of parameters.entries()) {
    const read = readArgument(parameter, given[index]);
    if (isProblem(read)) return read;
    if (read.value === null && parameter.optional !== true) {
      return wrong(`${parameter.name} is missing: ${parameter.description}.`);
    }
    values.set(parameter.name, read.value);
  }
  return argumentsOf(values);
}

function argumentsOf(values: ReadonlyMap<string, Value>): Arguments {
  // Which type a name has is the parameter's own word; asking otherwise is a bug in the function.
  const of =
    <Type extends Value>(isType: (value: Value) => value is Type) =>
    (name: string): Type => {
      const value = values.get(name);
      if (value === undefined || !isType(value)) throw new Error(`No parameter ${name} of that type`);
      return value;
    };
  return {
    item: of((value): value is Cell | null => value === null || (typeof value === 'object' && 'kind' in value)),
    text: of((value): value is string | null => value === null || typeof value === 'string'),
    number: of((value): value is Decimal | null => value === null || value instanceof Decimal),
    day: of((value): value is string | null => value === null || typeof value === 'string'),
    flag: of((value): value is boolean | null => value === null || typeof value === 'boolean'),
    range: of((value): value is readonly (readonly ArgumentValue[])[] => Array.isArray(value)),
  };
}

type Read = { readonly value: Value } | FunctionError;

function readArgument(parameter: Parameter, given: Argument): Read {
  if (parameter.type === 'range') return { value: isRange(given) ? given : [[given]] };
  const single = singleOf(given);
  if (single === 'several') return wrong(`${parameter.name} takes one cell, not a range. COOP.CHECK takes many lines.`);
  if (single.value !== null && typeof single.value === 'object') {
    return wrong(
      `${parameter.name} points at a cell that holds the error ${single.value.error}. Correct that cell first.`,
    );
  }
  // Hosts hand over a blank cell as null, "" or 0; a quantity or an amount may be a true 0, an item or a day may not.
  const zeroIsBlank = parameter.type !== 'number' && parameter.type !== 'flag';
  if (isBlankValue(single.value, zeroIsBlank)) return { value: null };
  return READERS[parameter.type](single.value, parameter.name);
}

function singleOf(given: Argument): { readonly value: ArgumentValue } | 'several' {
  if (!isRange(given)) return { value: given };
  const [row, ...rows] = given;
  const [value, ...others] = row ?? [];
  return rows.length === 0 && others.length === 0 ? { value } : 'several';
}

type Plain = string | number | boolean;

const READERS: Readonly<Record<Exclude<Parameter['type'], 'range'>, (value: Plain, name: string) => Read>> = {
  item: (value, name) => {
    if (typeof value === 'boolean') return wrong(`${name} is ${excerptOf(value)}; an item number is expected.`);
    return { value: cellOf(value) };
  },
  text: (value) => ({ value: typeof value === 'number' ? numberText(value) : String(value).trim() }),
  number: (value, name) => {
    const number = typeof value === 'number' ? cellNumber(value) : null;
    if (number !== null) return { value: number };
    const text = typeof value === 'string' ? value.trim() : '';
    const negative = /^-/.test(text);
    const read = readNumberText(text.replace(/^-/, '').replace(/^\$ ?/, ''));
    if (read.kind !== 'number')
      return wrong(`${name} is ${excerptOf(value)}; a number is expected, for example 12.50.`);
    return { value: negative ? read.value.negated() : read.value };
  },
  day: (value, name) => {
    const day = dayOf(value);
    if (day !== null) return { value: day };
    return wrong(`${name} is ${excerptOf(value)}; a day is expected: a cell with a date, or text such as 2026-11-25.`);
  },
  flag: (value, name) => {
    if (typeof value === 'boolean') return { value };
    if (value === 1 || value === 0) return { value: value === 1 };
    return wrong(`${name} is ${excerptOf(value)}; TRUE or FALSE is expected.`);
  },
};

/** Serial numbers of dates since 1950, so that a year or an amount is not taken for a day of 1905. */
const FIRST_SERIAL = 18_264;

function dayOf(value: Plain): string | null {
  if (typeof value === 'boolean') return null;
  const read = readDayText(String(value).trim());
  if (read.kind === 'day') return read.day;
  if (typeof value !== 'number' || value < FIRST_SERIAL) return null;
  const time = fromSerial(value, false);
  return time === null ? null : isoText(time).slice(0, 10);
}

function wrong(text: string): FunctionError {
  return { error: '#VALUE!', text };
}

function isProblem(read: Read): read is FunctionError {
  return 'error' in read;
}

/** A number as its cell shows it; one that nobody can mean keeps the form in which it came. */
function numberText(value: number): string {
  return cellNumber(value)?.toText() ?? String(value);
}
