import { findingsFrom } from './finding';

/** What is said of a line once its offers are priced and one is chosen. */
export const lineFinding = findingsFrom({
  'over-ceiling': {
    severity: 'block',
    text: 'Quoted {quoted} per {unit}; contract {contract} allows at most {price}: {difference} too much on this line. Price list {version}, in force from {from}. Send it back to the supplier.',
  },
  'above-closed-ceiling': {
    severity: 'info',
    text: 'For comparison only: quoted {quoted} per {unit}; contract {contract}, which is not open to you here, allows at most {price}.',
  },
  'no-contract-named': {
    severity: 'warning',
    text: 'The row names neither a contract nor a supplier, so it was judged by the cheapest contract you may use, {contract}. If the quote comes from somebody else than {supplier}, that ceiling does not bind them: order from {supplier} under the contract.',
  },
  'within-ceiling': {
    severity: 'info',
    text: 'Quoted {quoted} per {unit} is at or under the {price} that contract {contract} allows.',
  },
  'quote-unclear': {
    severity: 'block',
    text: 'A price is quoted on this row, but it could not be read, so nobody can say whether it is too high. Contract {contract} allows at most {price} per {unit}. Correct the price and check again.',
  },
  'price-found': {
    severity: 'info',
    text: 'No price was quoted; contract {contract} allows at most {price} per {unit}.',
  },
  'off-contract': {
    severity: 'warning',
    text: 'No contract in the book covers {item} as the row has it: it is an open-market item. Buy it by quotes or bid, as the amount requires.',
  },
  'item-dropped': {
    severity: 'warning',
    text: '{item} stood on price list {older} of contract {contract}, but the list in force ({version}, from {from}) no longer has it: it is off the contract.',
  },
  'no-item-number': {
    severity: 'block',
    text: 'This row has no item number to look up. Add the manufacturer’s part number, the supplier’s number or a GTIN.',
  },
  'cited-contract-unknown': {
    severity: 'warning',
    text: 'The row cites contract {cited}, which is not in the book. Add that contract to the book, or correct the number.',
  },
  'cited-contract-lacks-item': {
    severity: 'block',
    text: 'The row cites contract {cited}, but that contract’s price list ({version}) does not have {item}.',
  },
  'cited-contract-no-list': {
    severity: 'block',
    text: 'The row cites contract {cited}, which has no price list in force. {why}',
  },
  'cites-another-contract': {
    severity: 'warning',
    text: 'The contract price shown is that of contract {contract}, not of {cited}. Correct the number on the order, or ask the supplier which contract the quote is under.',
  },
  'cited-number-inexact': {
    severity: 'warning',
    text: 'The row cites "{cited}", read as contract {contract}: same but for leading zeros or a suffix. Write the number as the contract does.',
  },
  'cheaper-contract': {
    severity: 'warning',
    text: 'Contract {contract} ({programme}, {supplier}) has it at {price} per {unit}: {saving} less on this line, and you may use it.',
  },
  'cheaper-with-document': {
    severity: 'info',
    text: 'Contract {contract} ({programme}) has it at {price} per {unit}, {saving} less on this line, once you have: {need}',
  },
  'eligible-elsewhere': {
    severity: 'info',
    text: 'You may buy it under contract {contract} ({programme}, {supplier}) at {price} per {unit}.',
  },
  tie: {
    severity: 'info',
    text: 'Contracts {contracts} have the same price; {contract} was taken, by {order}.',
  },
  'next-tier': {
    severity: 'info',
    text: '{missing} more {basis} would reach the tier from {from}: {price} per {unit} instead of {now}.',
  },
  'next-tier-costs-less': {
    severity: 'warning',
    text: 'From {from} {unit} on the price is {price} per {unit} instead of {now}: ordering that many would cost {saving} less than the line does now.',
  },
  'quoted-from-superseded-list': {
    severity: 'warning',
    text: 'The quoted {quoted} is the price of list {older}, which list {version} superseded on {from}.',
  },
  'quantity-missing': {
    severity: 'warning',
    text: 'The row has no quantity: the unit price is shown for one, and no line total can be made. Fill in the quantity.',
  },
  'quantity-missing-tiers': {
    severity: 'block',
    text: 'The row has no quantity, and the contract’s price depends on it. Fill in the quantity.',
  },
  'currency-differs': {
    severity: 'block',
    text: 'The row is in {line}, the price list of contract {contract} in {list}: the two cannot be compared without a dated exchange rate. Ask for a quote in {list}.',
  },
  'over-unit-cap': {
    severity: 'block',
    text: 'One unit costs {price}; contract {contract} may be used only up to {cap} a unit. Use another contract, or quotes or bid, for the whole; do not split it to fit.',
  },
  'over-order-cap': {
    severity: 'block',
    text: 'This order comes to {total} under contract {contract}, above its limit of {cap} an order. Do not split it to fit: use another route for the whole.',
  },
  'below-minimum-order': {
    severity: 'warning',
    text: 'This order comes to {total} under contract {contract}, below its minimum order of {minimum}.',
  },
  'freight-not-allowed': {
    severity: 'block',
    text: 'Contract {contract} includes freight and delivery in its prices: a separate charge of {amount} is not allowed. Ask the supplier to take it off.',
  },
  'freight-allowed': {
    severity: 'info',
    text: 'Contract {contract} lets the supplier charge freight; it sets no ceiling for it.',
  },
  'fee-not-allowed': {
    severity: 'block',
    text: 'Contract {contract} does not let the supplier charge a fee as a line of its own ({amount}): it is inside the prices already. Ask the supplier to take it off.',
  },
  'fee-allowed': { severity: 'info', text: 'Contract {contract} lets the supplier show a fee as a line of its own.' },
  'charge-contract-unknown': {
    severity: 'block',
    text: 'This charge cannot be judged: {why}. Write the contract number on the row.',
  },
  'charge-contract-closed': {
    severity: 'block',
    text: 'This charge belongs to lines of contract {contract}, which is not open to you here. Settle those lines first: what may be charged depends on where they are bought.',
  },
  'charge-rule-unknown': {
    severity: 'block',
    text: 'The book does not say whether contract {contract} lets the supplier charge this. Look it up in the contract before you pay it.',
  },
  'set-costs-less': {
    severity: 'warning',
    text: 'Rows {rows} are together the parts of the set {set} of contract {contract}. Bought as {sets} of that set at {price} each they cost {saving} less than one by one.',
  },
  'duplicate-line': {
    severity: 'warning',
    text: 'The same item stands on row {rows} too. Order it once, or say why it is needed twice: the quantities together may reach a better price.',
  },
  'unit-not-allowed': {
    severity: 'block',
    text: 'The row asks by {unit}; the price list of contract {contract} is by {listUnit}, and that contract does not accept another unit.',
  },
  'unit-differs': {
    severity: 'info',
    text: 'The row asks by {unit}; the price list of contract {contract} is by {listUnit}. Converted: {conversion}.',
  },
  'not-whole-packs': {
    severity: 'warning',
    text: 'The price list sells it by {listUnit}; {quantity} {unit} is not a whole number of them. Order full {listUnit}, or ask whether it may be broken.',
  },
  'priced-by-category': {
    severity: 'warning',
    text: 'Not on the price list by number: priced by the contract’s discount for its category, off the list price that the sheet states. Check that list price against {basis}.',
  },
  'match-to-check': {
    severity: 'warning',
    text: 'Found by a less certain way: {evidence}. Check that it is the item you mean.',
  },
  'sample-data': { severity: 'info', text: 'Contract {contract} is sample data, made up for the examples.' },
  'order-tiers-unsettled': {
    severity: 'block',
    text: 'The order’s tier under contract {contract} depends on which lines are bought under it, and no choice settles it. Decide which lines go to this contract and cite its number on them.',
  },
});
