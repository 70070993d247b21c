import * as z from 'zod/mini';
import { awardBasis, day, entityType, slug, source, state, words } from '../contracts/common';

/** A fact about a programme: what is so, and where that stands. */
const fact = z.strictObject({ text: words, source });

/** Kinds of organisation whose place in the programme must be asked for, and what settles it. */
const askedTypes = z.strictObject({
  types: z.array(entityType),
  text: words,
  /** The paper that settles it. Absent: `eligibility-confirmation`. */
  document: z.optional(slug),
  /** What else settles it: having been let in as a member, or being named in the contract's or addendum's own list. */
  settledBy: z.optional(z.enum(['membership', 'contract', 'addendum'])),
});

/** A law that the whole programme rests on, and its days: outside them nobody may rely on the programme. */
const law = z.strictObject({
  text: words,
  /** Present: only contracts that were awarded in this way rest on it. */
  awardBasis: z.optional(awardBasis),
  from: z.optional(day),
  to: z.optional(day),
  /** What is known of the time after its last day, and the paper that would show that it was extended. Absent: it is over. */
  after: z.optional(z.strictObject({ text: words, document: slug, source })),
  source,
});

/** Who may have let the contract, and how, where the programme's law asks. */
const award = {
  leadAgency: z.optional(z.strictObject({ mustBe: z.literal('government'), text: words, document: slug, source })),
  basis: z.optional(
    z.strictObject({
      accepted: z.array(awardBasis),
      text: words,
      /** What must be on file before a contract awarded in this way is used. */
      papers: z.optional(
        z.array(z.strictObject({ basis: awardBasis, document: slug, name: words, how: words, source })),
      ),
      source,
    }),
  ),
  /** Each award names the states in which it is open: one that names none must be asked about. */
  namesStates: z.optional(z.strictObject({ text: words, document: slug, source })),
  /** Present: public works are shut out. */
  noPublicWorks: z.optional(fact),
};

/** How a buyer becomes eligible; every part has its own source, and each becomes one rule's question. */
const eligibility = z.strictObject({
  entityTypes: z.strictObject({
    /** Whom the programme takes, in a sentence; says so where that is our reading. */
    text: z.optional(words),
    /** Who may, without a further question. */
    yes: z.array(entityType),
    /** Who may once something is checked or on file: says what. */
    ask: z.optional(z.array(askedTypes)),
    /** Who is shut out in so many words. A type in no list is refused too, with a plainer sentence. */
    no: z.optional(z.array(z.strictObject({ types: z.array(entityType), text: words, source }))),
    source,
  }),
  /** Absent: every state. */
  states: z.optional(
    z.strictObject({
      only: z.array(state),
      /** Who may come in from elsewhere, and with what paper. */
      outside: z.optional(
        z.strictObject({
          types: z.array(entityType),
          text: words,
          document: slug,
          /** Present: they may use only contracts that this state leads (the contract's `homeState`). */
          ledBy: z.optional(state),
          source,
        }),
      ),
      source,
    }),
  ),
  /** Absent: nothing to join. */
  membership: z.optional(
    z.strictObject({
      /** What joining is called, what it costs and where it is done: "Register free at ...". */
      how: words,
      /** What is shown to prove it. */
      proof: words,
      /** True: without a member number on file nobody can tell that she is a member. */
      numberRequired: z.optional(z.boolean()),
      /** A paper that counts as membership when it is on file ("micpa"). */
      document: z.optional(slug),
      /** Memberships of this other programme are the ones that count. */
      of: z.optional(slug),
      /** Who need not join. */
      exempt: z.optional(z.strictObject({ types: z.array(entityType), text: words, source })),
      source,
    }),
  ),
  /** Absent: the programme rests on no law whose days are on record. */
  laws: z.optional(z.array(law)),
  /** Absent: nothing is asked of the award itself. */
  award: z.optional(z.strictObject(award)),
  /** What must stand between the award and the buyer's state. */
  statePath: z.strictObject({
    kind: z.enum(['participating-addendum', 'local-law', 'home-state', 'none']),
    /** participating-addendum: what the buyer does where the state has none (approval of its chief procurement officer). */
    text: words,
    /** The document that opens the path. Absent: `cpo-approval` for an addendum, `cooperative-authority` for local law. */
    document: z.optional(slug),
    /** local-law: statutes known to allow it, so that no paper is asked for there. */
    authorities: z.optional(
      z.array(
        z.strictObject({
          states: z.array(state),
          entityTypes: z.optional(z.array(entityType)),
          text: words,
          from: z.optional(day),
          to: z.optional(day),
          source,
        }),
      ),
    ),
    source,
  }),
  documents: z.optional(
    z.array(
      z.strictObject({
        id: slug,
        name: words,
        how: words,
        /** Absent: everybody. */
        states: z.optional(z.array(state)),
        entityTypes: z.optional(z.array(entityType)),
        source,
      }),
    ),
  ),
});

/** A cooperative, consortium or state programme. A user's own is a file of this shape; ours are the same, in code. */
export const programmeSchema = z.strictObject({
  format: z.literal('coopdesk-programme-1'),
  id: slug,
  name: words,
  aliases: z.array(words),
  /**
   * Contract numbers as this programme writes them: # a digit, @ a letter, * any run of letters, digits and hyphens;
   * the rest is literal.
   */
  numberPatterns: z.array(z.strictObject({ pattern: words, example: words })),
  eligibility,
  /** How an order must be placed: one sentence each. */
  ordering: z.array(fact),
  traps: z.array(fact),
  /** What one would want to know about it and is not known here: one sentence each. */
  notKnown: z.optional(z.array(words)),
  source,
});
export type Programme = z.infer<typeof programmeSchema>;
