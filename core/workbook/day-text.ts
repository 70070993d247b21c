import { isDay } from '../contracts/common';

/** How a date written by a person was understood. */
export type DayReading =
  | { readonly kind: 'day'; readonly day: string }
  /** It would be a day with the day before the month; US sheets put the month first. */
  | { readonly kind: 'day-first' }
  | { readonly kind: 'none' };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LONG_MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november'],
  'december',
];

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})([T ][\d:.Z+-]{1,30})?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const MONTH_FIRST = /^(\d{1,2})[/-](\d{1,2})[/-](\d{2}|\d{4})( \d{1,2}:\d{2}(:\d{2})?( ?[ap]m)?)?$/i;
const NAMED_FIRST = /^([a-z]{3,9})\.? (\d{1,2})(st|nd|rd|th)?,? (\d{4}|\d{2})$/i;
const NAMED_SECOND = /^(\d{1,2})(st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4}|\d{2})$/i;
const WEEKDAY = /^(mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)[a-z]{0,6}\.?,? /i;

/**
 * Reads a calendar day: ISO, 20130215, m/d/yyyy, m/d/yy, "Nov 25, 2026", "25-Nov-26". The month comes first, as in US
 * sheets. Two-digit years: 00 to 49 are 2000 to 2049, 50 to 99 are 1950 to 1999.
 */
export function readDayText(text: string): DayReading {
  const trimmed = text.length > 60 ? '' : text.replace(WEEKDAY, '');
  const isoLike = YEAR_FIRST.exec(trimmed) ?? COMPACT.exec(trimmed);
  if (isoLike !== null) return dayOf(isoLike[1], isoLike[2], isoLike[3]);
  const us = MONTH_FIRST.exec(trimmed);
  if (us !== null) {
    const read = dayOf(us[3], us[1], us[2]);
    return read.kind === 'none' && dayOf(us[3], us[2], us[1]).kind === 'day' ? { kind: 'day-first' } : read;
  }
  const named = NAMED_FIRST.exec(trimmed);
  if (named !== null) return dayOf(named[4], monthNumber(named[1]), named[2]);
  const turned = NAMED_SECOND.exec(trimmed);
  return turned === null ? { kind: 'none' } : dayOf(turned[4], monthNumber(turned[3]), turned[1]);
}

function dayOf(year: string | undefined, month: string | undefined, date: string | undefined): DayReading {
  const day = `${fullYear(year ?? '')}-${pad(month ?? '')}-${pad(date ?? '')}`;
  return isDay(day) && day >= '1900' ? { kind: 'day', day } : { kind: 'none' };
}

function fullYear(year: string): string {
  if (year.length !== 2) return year;
  return (Number(year) < 50 ? '20' : '19') + year;
}

function pad(digits: string): string {
  return digits.length === 1 ? `0${digits}` : digits;
}

function monthNumber(name: string | undefined): string {
  const folded = (name ?? '').toLowerCase();
  const long = LONG_MONTHS.indexOf(folded);
  const found = long >= 0 ? long : MONTHS.indexOf(folded === 'sept' ? 'sep' : folded);
  return String(found + 1);
}
