import { readFileSync } from 'node:fs';
import type { Threshold } from '../../core/thresholds/threshold';
import { THRESHOLDS } from '../../core/thresholds';
import { eachRecord } from '../../files/csv-records';
import { realPath, realTest } from './shared-data';

const FILE = 'transcribed/procurement_thresholds.csv';
const ROWS = 45;

/** A row of the transcribed file, by its headings. */
type Transcribed = Readonly<Record<string, string>>;

function transcribed(): Transcribed[] {
  const records: (readonly string[])[] = [];
  eachRecord(readFileSync(realPath(FILE), 'utf8'), ',', ({ fields }) => {
    records.push(fields);
    return true;
  });
  const [headings = [], ...rows] = records.filter((fields) => fields.some((field) => field !== ''));
  return rows.map((fields) => Object.fromEntries(headings.map((heading, index) => [heading, fields[index] ?? ''])));
}

/** Printed bounds that end on 99 are continued to the next dollar, so that 49,999.50 is in a band. */
function upperOf({ upper_usd: upper = '' }: Transcribed): string | undefined {
  if (upper === '') return undefined;
  return upper.endsWith('999') ? String(Number(upper) + 1) : upper;
}

function same(row: Threshold, said: Transcribed): boolean {
  const day = (text: string | undefined) => (text === '' ? undefined : text);
  return (
    row.jurisdiction === said['jurisdiction']?.replace('US-FED', 'US') &&
    row.lower === said['lower_usd'] &&
    row.upper === upperOf(said) &&
    row.from === day(said['effective_from']) &&
    row.to === day(said['effective_to'])
  );
}

realTest('every row of the transcribed thresholds stands in the table, with its bounds and its days', () => {
  const rows = transcribed();
  expect(rows).toHaveLength(ROWS);
  const missing = rows.filter((said) => !THRESHOLDS.some((row) => same(row, said)));
  expect(missing).toEqual([]);
});

realTest('the upper bound is inside where the transcription says so, and outside where it says not', () => {
  for (const said of transcribed().filter(({ upper_usd: upper = '' }) => upper !== '' && !upper.endsWith('999'))) {
    const row = THRESHOLDS.find((one) => same(one, said));
    expect([said['jurisdiction'], said['upper_usd'], row?.upperInclusive === true]).toEqual([
      said['jurisdiction'],
      said['upper_usd'],
      said['upper_inclusive'] === 'yes',
    ]);
  }
});
