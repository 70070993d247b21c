/** The signs that stand between columns in files met so far. */
const CANDIDATES = [',', ';', '\t', '|'] as const;

const SAMPLE = 1 << 16;
const SAMPLE_RECORDS = 200;

/** The sign between columns, and whether another one fits as well. */
export interface FoundDelimiter {
  readonly delimiter: string;
  readonly rival: string | null;
}

/**
 * Finds the sign that cuts the most records into the same number of columns. Decimal commas cut rows but not the
 * headings, so evenness over all records decides before the number of columns does.
 */
export function findDelimiter(text: string): FoundDelimiter {
  const scored = CANDIDATES.map((delimiter) => ({ delimiter, ...evenness(text.slice(0, SAMPLE), delimiter) }))
    .filter((one) => one.columns > 1)
    .sort((a, b) => b.share - a.share || b.columns - a.columns);
  const [best, second] = scored;
  if (best === undefined) return { delimiter: ',', rival: null };
  const rival = second !== undefined && second.share >= best.share * 0.95 ? second.delimiter : null;
  return { delimiter: best.delimiter, rival };
}

/** The most common number of columns, and the share of records that have it. */
function evenness(text: string, delimiter: string): { columns: number; share: number } {
  const counts = columnCounts(text, delimiter);
  const tally = new Map<number, number>();
  for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1);
  let columns = 0;
  let records = 0;
  for (const [count, times] of tally) {
    if (count > 1 && (times > records || (times === records && count > columns))) [columns, records] = [count, times];
  }
  return { columns, share: counts.length === 0 ? 0 : records / counts.length };
}

/** Columns of each record of the sample; blank records and the record that the sample cuts off are left out. */
function columnCounts(text: string, delimiter: string): number[] {
  const counts: number[] = [];
  let columns = 1;
  let quoted = false;
  let fieldStart = true;
  let blank = true;
  for (let at = 0; at < text.length && counts.length < SAMPLE_RECORDS; at++) {
    const sign = text[at] as string;
    if (quoted) {
      if (sign === '"') quoted = false;
    } else if (sign === '\n' || sign === '\r') {
      if (!blank) counts.push(columns);
      [columns, blank, fieldStart] = [1, true, true];
      continue;
    } else if (sign === delimiter) {
      columns++;
      [blank, fieldStart] = [false, true];
      continue;
    } else if (sign === '"') {
      // A doubled quote closes and opens again; one in the middle of a field is only a sign.
      quoted = fieldStart || text[at - 1] === '"';
    }
    [blank, fieldStart] = [false, false];
  }
  if (!blank && (counts.length === 0 || text.length < SAMPLE) && !quoted) counts.push(columns);
  return counts;
}
