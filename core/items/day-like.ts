/** Title case and a hyphen are how spreadsheets print a date in short: "1-Feb", "Mar-01", "15-Oct-24". "MAR-01" is a part number. */
const MONTHS = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
const PRINTED_DAY = new RegExp(`^(?:[0-9]{1,2}-(?:${MONTHS})(?:-[0-9]{2}|-[0-9]{4})?|(?:${MONTHS})-[0-9]{2})$`);
const SLASHED_DAY = /^(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|[12][0-9]|3[01])\/(?:19|20)[0-9]{2}(?: 0?0:00(?::00)?)?$/;
const ISO_DAY = /^(?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])(?:T[0-9:.]{5,12})?$/;

/**
 * Whether a text is a day as a spreadsheet prints one (`printed`), or could be a day as well as a number somebody gave
 * (`iso`: the cell's kind must decide); null for neither.
 */
export function dayTextOf(text: string): 'printed' | 'iso' | null {
  if (PRINTED_DAY.test(text) || SLASHED_DAY.test(text)) return 'printed';
  return ISO_DAY.test(text) ? 'iso' : null;
}
