import type { Finding } from '../findings/finding';
import type { Decimal } from '../money/decimal';

/** What a column can hold. One row of the headings table names each, with the words people write above it. */
export type Field =
  | 'item' // an identifier of unsaid kind: "Item #", "Part No."
  | 'mpn' // the manufacturer's part number
  | 'sku' // the supplier's own number
  | 'gtin'
  | 'nsn'
  | 'manufacturer'
  | 'description'
  | 'category'
  | 'productLine'
  | 'quantity'
  | 'unit'
  | 'pack' // how many in the unit: "12", "BX of 12"
  | 'quoted' // unit price asked for or budgeted
  | 'extended' // quantity × unit price as the sheet has it
  | 'list' // list price, MSRP, catalogue price
  | 'net' // contract price in a price list
  | 'percent' // discount off list
  | 'currency'
  | 'contract'
  | 'programme'
  | 'supplier'
  | 'neededBy'
  | 'day' // order or quote day of the row
  | 'delivery' // dock, inside, installed
  | 'acquisition' // purchase, lease, service
  | 'term' // months of a lease
  | 'notes'
  | 'effectiveFrom'
  | 'effectiveTo';

/** A procurement line typed from a row. Absent means the sheet does not say; unreadable is said in `problems`. */
export interface Line {
  readonly sheet: string;
  /** The row number a person sees. */
  readonly row: number;
  readonly hidden: boolean;
  /** The identifier exactly as the sheet shows it; '' when the row has none. */
  readonly item: string;
  /** Identifier texts by the kind their column says. `item` is one whose kind the column does not say. */
  readonly ids: Readonly<Partial<Record<'item' | 'mpn' | 'sku' | 'gtin' | 'nsn', string>>>;
  readonly manufacturer: string | null;
  readonly description: string | null;
  readonly category: string | null;
  readonly productLine: string | null;
  readonly quantity: Decimal | null;
  /** The unit as written ("BX", "Each", "bx of 12"); null when the sheet does not say. */
  readonly unit: string | null;
  readonly pack: string | null;
  readonly quoted: Decimal | null;
  readonly extended: Decimal | null;
  /** A price stands in the row, but it could not be read: nobody can say how it stands to a ceiling. */
  readonly quoteUnclear: boolean;
  readonly list: Decimal | null;
  /** ISO 4217 when the sheet says one, by column or by sign. */
  readonly currency: string | null;
  readonly contract: string | null;
  readonly programme: string | null;
  readonly supplier: string | null;
  /** ISO days. */
  readonly neededBy: string | null;
  readonly day: string | null;
  readonly delivery: string | null;
  readonly acquisition: 'purchase' | 'lease' | 'service';
  /** Months of the lease, where the row says. */
  readonly termMonths?: number | null;
  /** A charge rather than a thing: freight, fuel surcharge, admin fee. */
  readonly charge: 'freight' | 'fee' | null;
  readonly notes: string | null;
  /** What was wrong with cells of this row. */
  readonly problems: readonly Finding[];
}

/** A row of a table that is no line: it is counted, said and left alone. */
export interface SkippedRow {
  readonly sheet: string;
  readonly row: number;
  readonly why: 'blank' | 'subtotal' | 'section' | 'note' | 'repeated-header';
  readonly text: string;
}
