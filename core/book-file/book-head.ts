import * as z from 'zod/mini';
import { contractSchema } from '../contracts/contract';
import { priceListSchema } from '../contracts/price-list';
import { programmeSchema } from '../programmes/programme';
import { thresholdsSchema } from '../thresholds/threshold';
import { day } from '../contracts/common';

const finding = z.object({
  code: z.string(),
  severity: z.enum(['block', 'warning', 'info']),
  text: z.string(),
  source: z.optional(z.string()),
  place: z.optional(
    z.object({ sheet: z.optional(z.string()), row: z.optional(z.number()), column: z.optional(z.string()) }),
  ),
});

/** All of a compiled book but its items: contracts, the heads of their lists with how many items each has, own programmes. */
export const bookHeadSchema = z.object({
  contracts: z.array(
    z.object({
      contract: contractSchema,
      lists: z.array(z.object({ list: priceListSchema, count: z.number().check(z.int(), z.minimum(0)) })),
      ambiguous: z.array(z.object({ from: day, versions: z.array(z.string()) })),
    }),
  ),
  programmes: z.array(programmeSchema),
  thresholds: z.optional(z.array(thresholdsSchema)),
  findings: z.array(finding),
});
export type BookHead = z.infer<typeof bookHeadSchema>;
