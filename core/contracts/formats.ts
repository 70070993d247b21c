import * as z from 'zod/mini';
import { programmeSchema, type Programme } from '../programmes/programme';
import { mappingSchema, type ColumnMapping } from '../workbook/mapping';
import { buyerSchema, type Buyer } from './buyer';
import { contractSchema, type Contract } from './contract';
import { thresholdsSchema, type Thresholds } from '../thresholds/threshold';
import { priceListSchema, type PriceList } from './price-list';

/** What each kind of file holds once it is read. */
export interface FileValues {
  readonly contract: Contract;
  readonly 'price-list': PriceList;
  readonly programme: Programme;
  readonly thresholds: Thresholds;
  readonly buyer: Buyer;
  readonly mapping: ColumnMapping;
}
export type FileKind = keyof FileValues;

/** One file format that a user may write. */
export interface Format<Kind extends FileKind = FileKind> {
  readonly name: Kind;
  /** What its `format` field says. */
  readonly id: string;
  readonly title: string;
  readonly schema: z.ZodMiniType<FileValues[Kind]>;
}

/** Every file format, in the order in which a user meets them. A new one is a line here. */
export const FORMATS: readonly Format[] = [
  { name: 'contract', id: 'coopdesk-contract-1', title: 'One award to one supplier', schema: contractSchema },
  { name: 'price-list', id: 'coopdesk-price-list-1', title: 'A dated version of prices', schema: priceListSchema },
  { name: 'programme', id: 'coopdesk-programme-1', title: 'A programme of your own', schema: programmeSchema },
  { name: 'thresholds', id: 'coopdesk-thresholds-1', title: 'From what amount which method', schema: thresholdsSchema },
  { name: 'buyer', id: 'coopdesk-buyer-1', title: 'The organisation that buys', schema: buyerSchema },
  { name: 'mapping', id: 'coopdesk-mapping-1', title: 'Which column is which', schema: mappingSchema },
];

/** The JSON Schema of a format, for editors and for people who write such files. */
export function jsonSchemaOf({ schema, title }: Format): object {
  return { ...z.toJSONSchema(schema, { io: 'input' }), title };
}
