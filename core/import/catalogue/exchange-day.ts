import { isDay } from '../../contracts/common';

const LONG = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].{0,40}|Z|[+-]\d{2}:\d{2})?$/;
const SHORT = /^(\d{4})(\d{2})(\d{2})$/;

/** The calendar day of an exchange file's date: "2001-01-31", with or without a time behind it, or "20010131". */
export function exchangeDay(text: string): string | null {
  const parts = LONG.exec(text.trim()) ?? SHORT.exec(text.trim());
  const day = parts === null ? '' : `${parts[1] ?? ''}-${parts[2] ?? ''}-${parts[3] ?? ''}`;
  return isDay(day) ? day : null;
}
