import { daysInMonth } from './common';

/** The same day so many months later, or the last of a shorter month: 31 January and one month is 28 February. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined) throw new Error(`Not a day: ${day}`);
  const count = year * 12 + (month - 1) + months;
  const [newYear, newMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const newDate = Math.min(date, daysInMonth(newYear, newMonth));
  return `${pad(newYear, 4)}-${pad(newMonth, 2)}-${pad(newDate, 2)}`;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
