import { findingsFrom } from './finding';

/** What can be wrong with one cell, or with the cells of one row taken together. */
export const cellFinding = findingsFrom({
  'error-cell': {
    severity: 'warning',
    text: '{cell} shows {error}, so no {what} can be read from it. Mend its formula, or type the value.',
  },
  'formula-not-calculated': {
    severity: 'warning',
    text: '{cell} holds a formula that was never calculated, so its {what} is not known. Open the file in a spreadsheet program, let it calculate, and save it.',
  },
  'price-not-stated': {
    severity: 'warning',
    text: '{cell} says "{text}" where a price was expected. Ask the supplier for a price and type it there.',
  },
  'price-unreadable': {
    severity: 'warning',
    text: '{cell} should hold a price such as 12.50, but holds "{text}". Type the price as a plain number.',
  },
  'price-is-percent': {
    severity: 'warning',
    text: '{cell} should hold a price, but holds the percentage "{text}". Type the price in dollars and cents.',
  },
  'price-is-range': {
    severity: 'warning',
    text: '{cell} holds a range of prices, "{text}". Type the one price that applies.',
  },
  'price-is-date': {
    severity: 'warning',
    text: '{cell} should hold a price, but holds the date {text}. Type the price and set the format of the cell to number.',
  },
  'price-negative': {
    severity: 'warning',
    text: '{cell} holds a price below zero, "{text}". It is read as a credit, which no contract price can be held against. Type what one costs.',
  },
  'price-zero': {
    severity: 'info',
    text: 'The amount in {cell} is zero. If the item is not free, type its price.',
  },
  'number-ambiguous': {
    severity: 'warning',
    text: '"{text}" in {cell} can be read in two ways: the comma or point may mark decimals or thousands. Type it as a plain number with a decimal point.',
  },
  'decimal-comma': {
    severity: 'info',
    text: '"{text}" in {cell} is written with a decimal comma and was read as {value}.',
  },
  'footnote-mark': {
    severity: 'info',
    text: '"{text}" in {cell} carries a footnote mark. The number was read; see what the footnote says about it.',
  },
  'quantity-unreadable': {
    severity: 'warning',
    text: '{cell} should hold a quantity such as 12, but holds "{text}". Type the quantity as a plain number.',
  },
  'quantity-not-stated': {
    severity: 'warning',
    text: '{cell} says "{text}" where a quantity was expected. Type how many are needed.',
  },
  'quantity-is-range': {
    severity: 'warning',
    text: '{cell} holds a range of quantities, "{text}". Type the one quantity to price.',
  },
  'quantity-is-pack': {
    severity: 'warning',
    text: '"{text}" in {cell} says how many come in a pack, not how many are needed. Type the quantity as a plain number.',
  },
  'quantity-zero': {
    severity: 'warning',
    text: 'The quantity in {cell} is zero, so nothing is ordered in this row. Type how many are needed, or delete the row.',
  },
  return: {
    severity: 'warning',
    text: 'The quantity in {cell} is below zero ({text}): the row is read as a return or a credit.',
  },
  'percent-unreadable': {
    severity: 'warning',
    text: '{cell} should hold a discount such as 12.5%, but holds "{text}". Type it as a percentage.',
  },
  'percent-unclear': {
    severity: 'warning',
    text: '"{text}" in {cell} may mean {asPercent}% or {asFraction}%. Write it with a percent sign.',
  },
  'percent-is-range': {
    severity: 'warning',
    text: '{cell} holds a range of discounts, "{text}". Type the one discount that applies.',
  },
  'percent-out-of-range': {
    severity: 'warning',
    text: 'A discount of {percent}% in {cell} cannot be right: it must lie between 0% and 100%.',
  },
  'day-unreadable': {
    severity: 'warning',
    text: '{cell} should hold a date such as 11/25/2026, but holds "{text}". Type a date.',
  },
  'day-not-stated': {
    severity: 'info',
    text: '{cell} says "{text}" where a date was expected, so no date is known.',
  },
  'day-order': {
    severity: 'warning',
    text: '"{text}" in {cell} has no such month when read as month/day/year. If the day comes first, write it as 2026-11-25.',
  },
  'day-is-number': {
    severity: 'warning',
    text: '{cell} should hold a date, but holds the plain number {text}. Set the format of the cell to date, or type the date.',
  },
  'characters-lost': {
    severity: 'info',
    text: 'Characters were lost in {cell} before the file came here (shown as a question mark in a diamond): "{text}".',
  },
  'identifier-is-date': {
    severity: 'warning',
    text: '{cell} should hold an item number, but the spreadsheet has turned it into the date {text}. Set the format of the cell to text and type the number again.',
  },
  'identifier-unreadable': {
    severity: 'warning',
    text: '{cell} should hold an item number, but holds {text}. Type the number, with the format of the cell set to text.',
  },
  'identifier-shown-short': {
    severity: 'info',
    text: '{cell} shows {shown}, but holds {value}: the full number was read. Set the format of the cell to text to see it.',
  },
  'line-without-item': {
    severity: 'warning',
    text: 'Row {row} has a quantity or a price, but neither an item number nor a description. Say what the item is.',
  },
  'row-arithmetic-wrong': {
    severity: 'warning',
    text: 'Row {row}: {quantity} × {price} is {product}, but the sheet says {extended}. Check quantity, unit price and total.',
  },
  'currency-conflict': {
    severity: 'warning',
    text: 'Row {row} names two currencies, {first} and {second}, so its prices are not compared. Say which one is meant.',
  },
  'price-unit-differs': {
    severity: 'warning',
    text: 'In row {row} the price is per "{priceUnit}", but the unit of the row is "{unit}", so the price is not compared. Write the price per {unit}, or change the unit and the quantity.',
  },
  'quantity-unit-differs': {
    severity: 'warning',
    text: '{cell} counts in "{beside}", but the unit of the row is "{unit}", so the quantity is not known. Write the number alone, in the unit of the row.',
  },
  'term-unreadable': {
    severity: 'warning',
    text: '{cell} should hold the months of a lease, but holds "{text}". Type the number of months, for example 60.',
  },
  'term-differs': {
    severity: 'warning',
    text: 'Row {row} gives a lease term of {months} months, but its description says {said}. The column is used; check which of the two is meant.',
  },
  'currency-unreadable': {
    severity: 'warning',
    text: '{cell} should hold a currency such as USD, but holds "{text}", so the prices of the row are not compared. Type the three-letter code.',
  },
});
