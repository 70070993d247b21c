import { CsvError, parse } from 'csv-parse/browser/esm/sync';

/** How often a quote that is never closed is met by starting again on the next line; then quotes are only signs. */
const MOST_RESTARTS = 10;

/** One record: its fields, and whether its quotes are where quotes belong. */
export interface CsvRecord {
  readonly fields: readonly string[];
  readonly quotes: 'fine' | 'stray' | 'unclosed';
}

/** Takes a record, and says whether to go on. */
type Take = (record: CsvRecord) => boolean;

class Enough extends Error {}

/** Hands over every record of the text in order, blank ones too. What no quote closes is cut at the end of its line. */
export function eachRecord(text: string, delimiter: string, take: Take): void {
  try {
    readAll(text, delimiter, (record) => {
      if (!take(record)) throw new Enough();
      return true;
    });
  } catch (error) {
    // csv-parse knows no other way to stop in the middle.
    if (!(error instanceof Enough)) throw error;
  }
}

function readAll(text: string, delimiter: string, take: Take): void {
  let rest: Uint8Array = new TextEncoder().encode(text);
  for (let restarts = 0; restarts < MOST_RESTARTS; restarts++) {
    const unclosedAt = parseQuoted(rest, delimiter, take);
    if (unclosedAt === null) return;
    const end = lineEnd(rest, unclosedAt);
    const [fields] = parsePlain(rest.subarray(unclosedAt, end), delimiter);
    take({ fields: fields ?? [''], quotes: 'unclosed' });
    rest = rest.subarray(skipLineBreak(rest, end));
  }
  for (const fields of parsePlain(rest, delimiter)) {
    take({ fields, quotes: fields.some((field) => field.includes('"')) ? 'stray' : 'fine' });
  }
}

const OPTIONS = { relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'] };

/** Where the record begins whose quote is never closed; null when all was read. */
function parseQuoted(bytes: Uint8Array, delimiter: string, take: Take): number | null {
  let read = 0;
  try {
    parse(bytes, {
      ...OPTIONS,
      delimiter,
      relax_quotes: true,
      raw: true,
      on_record: (made: unknown, context) => {
        // With `raw`, csv-parse wraps the record, which its types leave out.
        const { record, raw } = made as { record: string[]; raw: string };
        read = context.bytes;
        take({ fields: record, quotes: hasStrayQuote(raw, delimiter) ? 'stray' : 'fine' });
        return null;
      },
    });
    return null;
  } catch (error) {
    if (error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED') return read;
    throw error;
  }
}

function parsePlain(bytes: Uint8Array, delimiter: string): string[][] {
  return parse(bytes, { ...OPTIONS, delimiter, quote: false });
}

/** Quotes belong around a whole field, doubled inside one, or in ="..." as Excel writes digits that are text. */
function hasStrayQuote(raw: string, delimiter: string): boolean {
  if (!raw.includes('"')) return false;
  let state: 'start' | 'plain' | 'quoted' | 'closed' = 'start';
  for (let at = 0; at < raw.length; at++) {
    const sign = raw[at];
    if (state === 'quoted') {
      if (sign === '"') state = 'closed';
    } else if (sign === delimiter || sign === '\n' || sign === '\r') {
      state = 'start';
    } else if (sign === '"') {
      if (state === 'plain') return true;
      state = 'quoted';
    } else if (state === 'closed') {
      return true;
    } else if (state === 'plain' || sign !== '=' || raw[at + 1] !== '"') {
      state = 'plain';
    }
  }
  return false;
}

function lineEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at++;
  return at;
}

function skipLineBreak(bytes: Uint8Array, at: number): number {
  return bytes[at] === 13 && bytes[at + 1] === 10 ? at + 2 : at + 1;
}
