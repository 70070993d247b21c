import type { Finding } from '../findings/finding';
import { importFinding } from '../findings/import-findings';
import { normaliseHeading } from '../workbook/normalise-heading';
import type { Column } from '../workbook/table';
import { listText } from './gather-notes';
import type { RowCells } from './row-cells';
import type { TableView } from './table-view';

/** What tells two rates of one title apart (DOMAIN §1.7), with the headings that say it. */
const QUALIFIERS: readonly {
  readonly name: string;
  readonly headings: readonly string[];
  readonly words: (text: string) => string;
}[] = [
  {
    name: 'education',
    headings: ['minimum education certification level', 'minimum education', 'education', 'education level'],
    words: (text) => text,
  },
  {
    name: 'years of experience',
    headings: ['minimum years of experience', 'years of experience', 'years experience', 'experience'],
    words: (text) => (/^\d+(\.\d+)?$/.test(text) ? `${text} years` : text),
  },
  {
    name: 'worksite',
    headings: ['worksite', 'work site', 'site', 'contractor or customer site'],
    words: (text) => `worksite ${text}`,
  },
  { name: 'place', headings: ['domestic or overseas'], words: (text) => text },
];

/** The columns of a rate sheet that tell its rates apart; null for any other table. */
export interface RateColumns {
  readonly found: readonly {
    readonly column: Column;
    readonly name: string;
    readonly words: (text: string) => string;
  }[];
}

/** Recognises a sheet of labour rates: a title column, and at least one of what tells rates apart. */
export function rateColumns(view: TableView): RateColumns | null {
  const title = view.rows.column('description');
  const titled =
    title !== undefined && /\b(service|labor|job|course|position|role)\b/.test(normaliseHeading(title.heading));
  const numbered = view.has('mpn', 'sku', 'item', 'gtin', 'nsn');
  if (!titled || numbered) return null;
  const found = QUALIFIERS.flatMap(({ name, headings, words }) => {
    const column = view.headed(headings);
    return column === undefined ? [] : [{ column, name, words }];
  });
  return found.length === 0 ? null : { found };
}

/** "Network Architect (Bachelors, 5 years, worksite Customer)": the title and all that its price depends on. */
export function rateDescription(cells: RowCells, title: string, { found }: RateColumns): string {
  const words = found.flatMap(({ column, words: say }) => {
    const text = cells.textUnder(column);
    return text === '' ? [] : [say(text)];
  });
  return words.length === 0 ? title : `${title} (${words.join(', ')})`;
}

/** What is kept of a rate sheet, and what is not. */
export function ratesFinding(view: TableView, { found }: RateColumns): Finding {
  const kept = new Set(found.map(({ column }) => column.column));
  const left = view.table.columns.filter(({ field, column }) => field === null && !kept.has(column));
  const facts = { sheet: view.sheet.name, kept: listText(found.map(({ name }) => name)) };
  const headings = left.map(({ heading }) => `"${heading}"`);
  return importFinding('rates-read', { ...facts, left: headings.length === 0 ? 'nothing' : listText(headings) });
}
