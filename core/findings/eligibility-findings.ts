import { findingsFrom } from './finding';

/** What the rules say about one buyer, one contract and one day. */
export const eligibilityFinding = findingsFrom({
  'buyer-unknown': {
    severity: 'block',
    text: 'Nobody has said which organisation buys, so nobody can say whether it may use contract {contract}.',
  },
  'contract-not-yet-effective': {
    severity: 'block',
    text: 'Contract {contract} begins on {start}: an order of {day} comes too early.',
  },
  'contract-expired': {
    severity: 'block',
    text: 'Contract {contract} ended on {end} and takes no new order on {day}. An order placed before its end stays good. {longest}',
  },
  'renewal-not-executed': {
    severity: 'block',
    text: 'Contract {contract} runs to {end} only if it was renewed, and no executed renewal that covers {day} is on record.',
  },
  'contract-ends-before-delivery': {
    severity: 'warning',
    text: '{what} ends on {end}, before the goods are needed on {neededBy}. An order placed by {end} stays good; a later change or addition to it does not.',
  },
  'state-not-served': {
    severity: 'block',
    text: '{programme} serves {states} only, and your organisation is in {state}.',
  },
  'outside-state-paper-missing': {
    severity: 'block',
    text: '{programme} serves {states}; your organisation is in {state}. {rule}',
  },
  'outside-leader-not-stated': {
    severity: 'block',
    text: 'From {state} you may use {programme} only for contracts that {leader} leads, and the book does not say who leads contract {contract}.',
  },
  'outside-leader-differs': {
    severity: 'block',
    text: 'From {state} you may use {programme} only for contracts that {leader} leads; contract {contract} is led by {home}.',
  },
  'award-states-not-stated': {
    severity: 'block',
    text: 'The book does not say in which states contract {contract} is open, so nobody can say whether {state} is one of them. {rule}',
  },
  'contract-state-not-served': {
    severity: 'block',
    text: 'Contract {contract} is open in {states} only, and your organisation is in {state}.',
  },
  'entity-type-excluded': {
    severity: 'block',
    text: '{programme} shuts out {type}. {rule}',
  },
  'entity-type-not-listed': {
    severity: 'block',
    text: '{type} is not among those who may use {programme}, as far as its rules are on record here.',
  },
  'entity-type-not-on-contract': {
    severity: 'block',
    text: 'Contract {contract} lists who may use it, and {type} is not in that list.',
  },
  'entity-type-to-ask': {
    severity: 'block',
    text: 'Whether {type} may use {programme} must be settled first. {rule}',
  },
  'membership-missing': {
    severity: 'block',
    text: 'Your organisation is not on record as a member of {programme}.',
  },
  'membership-ended': {
    severity: 'block',
    text: 'Your organisation’s membership of {programme} ended on {to}, before the order’s day {day}.',
  },
  'membership-not-begun': {
    severity: 'block',
    text: 'Your organisation’s membership of {programme} begins on {from}, after the order’s day {day}.',
  },
  'membership-number-missing': {
    severity: 'block',
    text: 'Your organisation is on record as a member of {programme}, but without the member number that proves it.',
  },
  'addendum-missing': {
    severity: 'block',
    text: 'No participating addendum of {state} to contract {contract} is on record. {rule}',
  },
  'addendum-ended': {
    severity: 'block',
    text: 'The participating addendum of {state} ({number}) to contract {contract} ended on {end}, before the order’s day {day}.',
  },
  'addendum-not-yet-effective': {
    severity: 'block',
    text: 'The participating addendum of {state} ({number}) to contract {contract} begins on {start}, after the order’s day {day}.',
  },
  'local-authority-missing': {
    severity: 'block',
    text: 'The law that lets your organisation buy through {programme} in {state} is not on file. {rule}',
  },
  'home-state-only': {
    severity: 'block',
    text: 'Contract {contract} is {home}’s own contract, and your organisation is in {state}.',
  },
  'home-state-not-stated': {
    severity: 'block',
    text: 'Contract {contract} is a state’s own contract, but the book does not say whose.',
  },
  'addendum-excludes-entity': {
    severity: 'block',
    text: 'The participating addendum of {state} ({number}) to contract {contract} does not let in {type}.',
  },
  'authority-not-begun': {
    severity: 'block',
    text: 'The law on which {programme} rests, {law}, begins on {from}: an order of {day} comes too early.',
  },
  'authority-ended': {
    severity: 'block',
    text: 'The law on which {programme} rests, {law}, ran to {to}: for an order of {day} it cannot be relied on. {after}',
  },
  'lead-agency-kind-not-stated': {
    severity: 'block',
    text: 'The book does not say whether the lead agency of contract {contract} is a government. {rule}',
  },
  'lead-agency-not-government': {
    severity: 'block',
    text: 'The lead agency of contract {contract} is not a government. {rule}',
  },
  'award-basis-not-stated': {
    severity: 'block',
    text: 'The book does not say how contract {contract} was awarded. {rule}',
  },
  'award-basis-not-accepted': {
    severity: 'block',
    text: 'Contract {contract} was not awarded in a way that {programme} accepts. {rule}',
  },
  'award-basis-paper-missing': {
    severity: 'block',
    text: 'Contract {contract} was awarded at {basis}, and a paper that this asks for is not on file: {paper}.',
  },
  'public-works-shut-out': {
    severity: 'block',
    text: 'Contract {contract} is for public works, which {programme} does not cover. {rule}',
  },
  'service-or-public-works': {
    severity: 'warning',
    text: 'This line is a service. If it is public works (construction), {programme} does not cover it. {rule}',
  },
  'item-out-of-scope': {
    severity: 'block',
    text: 'The {kind} "{name}" is out of the awarded group: {limit} of contract {contract}.',
  },
  'acquisition-not-covered': {
    severity: 'block',
    text: '{what} of contract {contract} covers {covered} only; this line is a {wanted}.',
  },
  'document-missing': {
    severity: 'block',
    text: 'Contract {contract} asks for papers that are not on file: {papers}.',
  },
  'dealer-not-authorised': {
    severity: 'block',
    text: '{supplier} may not sell under contract {contract}, which is held by {holder}: {why}.',
  },
  'supplier-differs': {
    severity: 'warning',
    text: 'The line names {supplier}, who is neither the holder of contract {contract} ({holder}) nor an authorised dealer on record. The contract’s price is {holder}’s.',
  },
  'federal-funds-refused': {
    severity: 'block',
    text: 'Contract {contract} says that it was not awarded under the federal rules, and this purchase is paid with federal money.',
  },
  'federal-file-missing': {
    severity: 'block',
    text: 'Contract {contract} does not say whether its award meets the federal rules (2 CFR 200). With federal money a cooperative price counts as one proposal and does not replace a procurement.',
  },
  'federal-price-basis': {
    severity: 'info',
    text: 'Paid with federal money: keep the basis for the price in the file. A cooperative price alone counts as one proposal.',
  },
  'child-nutrition-quotes-missing': {
    severity: 'block',
    text: 'Paid with child nutrition money: the price of a cooperative contract is one quote, and the procurement is still your own.',
  },
  'e-rate-bidding-missing': {
    severity: 'block',
    text: 'Paid with E-rate money: a contract alone is not enough; the FCC asks for a Form 470 or a mini-bid.',
  },
});
