import * as z from 'zod/mini';
import { entityType, slug, source, state, words } from '../contracts/common';

/** A fact about a programme: what is so, and where that stands. */
const fact = z.strictObject({ text: words, source });

/** How a buyer becomes eligible; every part has its own source, and each becomes one rule's question. */
const eligibility = z.strictObject({
  entityTypes: z.strictObject({
    /** Who may, without a further question. */
    yes: z.array(entityType),
    /** Who may once something is checked or on file: says what. */
    ask: z.optional(z.array(z.strictObject({ types: z.array(entityType), text: words, document: z.optional(slug) }))),
    source,
  }),
  /** Absent: every state. */
  states: z.optional(z.strictObject({ only: z.array(state), source })),
  /** Absent: nothing to join. */
  membership: z.optional(
    z.strictObject({
      /** What joining is called, what it costs and where it is done: "Register free at ...". */
      how: words,
      /** What is shown to prove it. */
      proof: words,
      source,
    }),
  ),
  /** What must stand between the award and the buyer's state. */
  statePath: z.strictObject({
    kind: z.enum(['participating-addendum', 'local-law', 'home-state', 'none']),
    /** participating-addendum: what the buyer does where the state has none (approval of its chief procurement officer). */
    text: words,
    /** The document that opens the path where there is no addendum. */
    document: z.optional(slug),
    source,
  }),
  documents: z.optional(z.array(z.strictObject({ id: slug, name: words, how: words, source }))),
});

/** A cooperative, consortium or state programme. A user's own is a file of this shape; ours are the same, in code. */
export const programmeSchema = z.strictObject({
  format: z.literal('coopdesk-programme-1'),
  id: slug,
  name: words,
  aliases: z.array(words),
  /** Contract numbers as this programme writes them: # a digit, @ a letter, * any run; the rest is literal. */
  numberPatterns: z.array(z.strictObject({ pattern: words, example: words })),
  eligibility,
  /** How an order must be placed: one sentence each. */
  ordering: z.array(fact),
  traps: z.array(fact),
  source,
});
export type Programme = z.infer<typeof programmeSchema>;
