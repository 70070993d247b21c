import * as z from 'zod/mini';
import { amount, day, delivery, entityType, slug, state, words } from './common';

/** The organisation that buys: what it is, where, what it has joined and what is on file. */
export const buyerSchema = z.strictObject({
  format: z.literal('coopdesk-buyer-1'),
  name: words,
  entityType,
  state,
  memberships: z.optional(
    z.array(z.strictObject({ programme: slug, number: z.optional(words), from: z.optional(day), to: z.optional(day) })),
  ),
  /** Papers on file, by the id the programme or contract gives them ("micpa", "interlocal"). */
  documents: z.optional(
    z.array(
      z.strictObject({
        id: slug,
        programme: z.optional(slug),
        contract: z.optional(slug),
        from: z.optional(day),
        to: z.optional(day),
      }),
    ),
  ),
  /** Where the money comes from. Federal money asks more of the award's file than membership (DOMAIN §3). */
  funding: z.optional(z.enum(['local', 'state', 'federal', 'child-nutrition', 'e-rate'])),
  /** Order of programmes to prefer between equal prices. */
  programmeOrder: z.optional(z.array(slug)),
  /** How goods are to arrive, where a contract prices that. */
  delivery: z.optional(delivery),
  /** What was bought before under contracts that count cumulative volume. */
  volumeToDate: z.optional(z.array(z.strictObject({ contract: slug, amount }))),
});
export type Buyer = z.infer<typeof buyerSchema>;
