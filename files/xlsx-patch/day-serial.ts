const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The serial number of an ISO day; null for a day that the workbook's date system cannot hold. Throws on other text. */
export function daySerial(day: string, date1904: boolean): number | null {
  const match = ISO_DAY.exec(day);
  if (match === null) throw new Error(`Not an ISO day: ${JSON.stringify(day)}`);
  const since1970 = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / 86_400_000;
  if (new Date(since1970 * 86_400_000).toISOString().slice(0, 10) !== day) throw new Error(`No such day: ${day}`);
  const serial = since1970 + (date1904 ? 24_107 : 25_569);
  // Excel keeps Lotus's 29 February 1900, so the days before 1 March 1900 are one less.
  const whole = date1904 || serial > 60 ? serial : serial - 1;
  return whole >= (date1904 ? 0 : 1) ? whole : null;
}
