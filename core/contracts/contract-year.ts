import { addMonths } from './add-months';

/**
 * The year of the contract that holds the day, counted from the contract's first day and not by the calendar (DOMAIN
 * §1.7): 1 from the start to the day before its first anniversary. Null before the contract begins.
 */
export function contractYear(start: string, day: string): number | null {
  if (day < start) return null;
  const whole = Number(day.slice(0, 4)) - Number(start.slice(0, 4));
  return day >= addMonths(start, 12 * whole) ? whole + 1 : whole;
}
