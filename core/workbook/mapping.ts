import * as z from 'zod/mini';
import { words } from '../contracts/common';
import { HEADINGS } from './headings';
import type { Field } from './line';

const fieldName = z.enum(HEADINGS.map(({ field }) => field) as [Field, ...Field[]]);

/** A user's own word on which column is which, where the headings do not say it: what --map names. */
export const mappingSchema = z.strictObject({
  format: z.literal('coopdesk-mapping-1'),
  /** Only for this sheet; absent: for every sheet. */
  sheet: z.optional(words),
  /** The row with the headings, as numbered in the sheet; 0 where there is none and all rows are data. */
  headerRow: z.optional(z.number().check(z.int(), z.minimum(0), z.maximum(1048576))),
  /** Field → the heading as it stands in the sheet, or the column's letters. */
  columns: z.partialRecord(fieldName, words),
});
export type ColumnMapping = z.infer<typeof mappingSchema>;
