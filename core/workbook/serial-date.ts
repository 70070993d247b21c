const SECONDS_A_DAY = 86_400;
/** 9999-12-31 in each date system. */
const LAST_1900 = 2_958_465;
const LAST_1904 = 2_957_003;
/** Days from 1900-01-01 to 1904-01-01. */
const EPOCH_1904 = 1460;

/** A point in time on the calendar, without a zone. `weekday` 0 is Sunday. */
export interface CalendarTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  /** Seconds since midnight, to the nearest second. */
  readonly seconds: number;
}

/** The day a serial number stands for; null where there is none: negative, past the year 9999, or 29 February 1900. */
export function fromSerial(serial: number, date1904: boolean): CalendarTime | null {
  if (!(serial >= 0)) return null;
  let whole = Math.floor(serial);
  let seconds = Math.round((serial - whole) * SECONDS_A_DAY);
  if (seconds === SECONDS_A_DAY) {
    seconds = 0;
    whole += 1;
  }
  if (whole > (date1904 ? LAST_1904 : LAST_1900)) return null;
  const days = date1904 ? whole + EPOCH_1904 : daysSince1900(whole);
  return days === null ? null : { ...calendarDay(days), seconds };
}

/** Days since 1900-01-01. Excel keeps Lotus's mistake: serial 60 is a 29 February that 1900 never had. */
function daysSince1900(whole: number): number | null {
  if (whole === 60 || whole === 0) return null;
  return whole < 60 ? whole - 1 : whole - 2;
}

/** Days since 1900-01-01 to a day, by the civil-from-days arithmetic over 400-year cycles that begin on 1 March. */
function calendarDay(days: number): Omit<CalendarTime, 'seconds'> {
  const shifted = days + 693_901;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
    // 1 January 1900 was a Monday.
    weekday: (days + 1) % 7,
  };
}

/** ISO text: the day, and the time of day where there is one. */
export function isoText(time: CalendarTime): string {
  const day = `${pad(time.year, 4)}-${pad(time.month, 2)}-${pad(time.day, 2)}`;
  if (time.seconds === 0) return day;
  const minutes = Math.floor(time.seconds / 60);
  return `${day}T${pad(Math.floor(minutes / 60), 2)}:${pad(minutes % 60, 2)}:${pad(time.seconds % 60, 2)}`;
}

/** A number with zeros before it. */
export function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
