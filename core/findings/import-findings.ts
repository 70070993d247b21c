import { findingsFrom } from './finding';

/** What is said of a supplier's price list on its way into a book: of the file, its tables, and each row that is refused. */
export const importFinding = findingsFrom({
  'nothing-to-import': {
    severity: 'block',
    text: 'Nothing in {file} can become a price list of contract {contract}. What is missing is said with each sheet.',
  },
  'sheet-without-table': {
    severity: 'info',
    text: 'The sheet "{sheet}" holds no table of prices and was left alone.',
  },
  'no-data-rows': {
    severity: 'warning',
    text: 'The sheet "{sheet}" has the headings of a price list (row {row}), but no row with a price under them: it is an empty template. Ask the supplier for the filled-in file.',
  },
  'no-price-column': {
    severity: 'block',
    text: 'The table under row {row} of the sheet "{sheet}" has no column for a price. Needed is a contract price, or a discount off list. Its headings are: {headings}. If one of them is the price, name it in a mapping file (--map).',
  },
  'no-name-column': {
    severity: 'block',
    text: 'The table under row {row} of the sheet "{sheet}" has discounts, but no column that says what they are for: an item, a category, a brand or a product line. Its headings are: {headings}. Name the right one in a mapping file (--map).',
  },
  'no-thing-column': {
    severity: 'block',
    text: 'The table under row {row} of the sheet "{sheet}" has prices, but no column for an item number or a description. Its headings are: {headings}. Name the right one in a mapping file (--map).',
  },
  'price-groups': {
    severity: 'block',
    text: 'The sheet "{sheet}" has several groups of prices side by side: {groups}. Only you can say which of them the contract is at. Name its columns in a mapping file (--map), for example "net": "{example}".',
  },
  'supplier-register': {
    severity: 'block',
    text: 'The sheet "{sheet}" is a register of suppliers: {suppliers} suppliers, {categories} columns that say Yes or No by category, no prices. It can tell who holds such a contract, not what anything costs. {own} Add the price list of {supplier} under contract {contract}.',
  },
  'contract-register': {
    severity: 'block',
    text: 'The sheet "{sheet}" is a register of contracts: {rows} rows with contract numbers, no prices. It can tell who holds which contract, not what anything costs. {own} Add the price list of {supplier} under contract {contract}.',
  },
  'threshold-table': {
    severity: 'block',
    text: 'The sheet "{sheet}" is a table of procurement thresholds: {rows} rows that say which way of buying an amount needs, no prices. It is no price list, and nothing of it is one.',
  },
  'row-day-unreadable': {
    severity: 'warning',
    text: '{cell} holds "{text}" where the first day of the price was expected, so when the price of row {row} holds cannot be told. Write a day such as 2026-01-31.',
  },
  'order-record': {
    severity: 'block',
    text: 'The sheet "{sheet}" is a record of orders or a requisition: its rows have quantities and totals ({columns}). What was paid or asked once is not what the contract promises. Check it with "coop check"; if its prices are the contract’s, name their column as "net" in a mapping file (--map).',
  },
  'net-column': {
    severity: 'info',
    text: 'On the sheet "{sheet}" the {column} was taken as the contract price (the most that may be charged).',
  },
  'plain-price-column': {
    severity: 'warning',
    text: 'On the sheet "{sheet}" the {column} was taken as the contract price (the most that may be charged), because there is no other price. If it is the list price, name it as "list" in a mapping file (--map).',
  },
  'list-only': {
    severity: 'warning',
    text: 'The sheet "{sheet}" has list prices only ({column}). They become contract prices only by a discount that the list or the contract states; without one there is no contract price.',
  },
  'item-column-read': {
    severity: 'info',
    text: 'On the sheet "{sheet}" the {column} was read as the {kind}. If it is another number, name it in a mapping file (--map).',
  },
  'column-left-out': {
    severity: 'warning',
    text: 'On the sheet "{sheet}" the {column} was not used: {why}.',
  },
  'list-basis-read': {
    severity: 'info',
    text: 'Discounts come off the list called "{basis}" (heading of the sheet "{sheet}").',
  },
  'list-basis-unknown': {
    severity: 'warning',
    text: 'The price list states discounts, but not which list they come off and of what date. A discount means nothing without that: ask the supplier, and write it in the price list as listBasis.',
  },
  'list-basis-several': {
    severity: 'warning',
    text: 'The discounts come off several lists ({bases}); a price list can name only one, so none was written. Import the sheets one by one (--sheet).',
  },
  'row-without-item': {
    severity: 'warning',
    text: 'Row {row} of "{sheet}" has a price, but neither an item number nor a description.',
  },
  'row-charge': {
    severity: 'warning',
    text: 'Row {row} of "{sheet}" is a charge ("{text}"), not an item. What may be charged for freight and fees belongs in the contract file (constraints).',
  },
  'row-number-damaged': {
    severity: 'warning',
    text: '{cell} holds "{text}" where the {what} was expected: {how}. The right number cannot be restored from it; ask the supplier for the list with that column as text.',
  },
  'row-number-unreadable': {
    severity: 'warning',
    text: '{cell} holds "{text}", which is no {what}, and the row has nothing else to tell the item by.',
  },
  'row-price-missing': {
    severity: 'warning',
    text: 'Row {row} of "{sheet}" has no price: {columns} is empty.',
  },
  'row-price-below-zero': {
    severity: 'warning',
    text: '{cell} holds a price below zero, "{text}". A price list cannot promise that; ask the supplier.',
  },
  'row-price-zero': {
    severity: 'warning',
    text: '{cell} holds a price of zero. If the item is free or included, ask the supplier to say with what; if its price is not known, to write "call".',
  },
  'row-price-not-stated': {
    severity: 'warning',
    text: '{cell} says "{text}" where a price was expected, so the row has no price.',
  },
  'row-percent-too-fine': {
    severity: 'warning',
    text: '{cell} shows {shown}, but holds {percent}%, with more than 10 decimals. Type the percentage that is meant.',
  },
  'row-currency-differs': {
    severity: 'warning',
    text: 'Row {row} of "{sheet}" is priced in {currency}, but contract {contract} is in {own}. Nothing is converted; ask the supplier for prices in {own}.',
  },
  'row-currency-unreadable': {
    severity: 'warning',
    text: '{cell} should hold a currency such as {own}, but holds "{text}".',
  },
  'row-unit-missing': {
    severity: 'warning',
    text: 'Row {row} of "{sheet}" does not say per what unit its price is.',
  },
  'no-unit': {
    severity: 'block',
    text: 'The sheet "{sheet}" does not say per what unit its prices are, so those rows are refused (rows: {count}). If all such prices are per one piece, say --unit EA (per hour: --unit HR); else ask the supplier for a unit column.',
  },
  'unit-given': {
    severity: 'info',
    text: 'Where the sheet "{sheet}" states no unit, {unit} was taken, as given with --unit (rows: {count}).',
  },
  'row-price-unit-differs': {
    severity: 'warning',
    text: 'In row {row} of "{sheet}" the price is per "{priceUnit}", but the unit of the row is "{unit}". Which of the two it is for cannot be told.',
  },
  'row-two-prices': {
    severity: 'warning',
    text: 'Different prices for the same item, {item}: {prices}, in {rows}. Which one holds cannot be told, so none is taken.',
  },
  'row-not-valid': {
    severity: 'warning',
    text: 'Row {row} of "{sheet}" does not fit the price list format at {field}: {why}.',
  },
  'row-two-words': {
    severity: 'warning',
    text: 'Row {row} of "{sheet}" gives a discount for "{brand}" within "{category}". A price list can say either, not both together; split it by items, or ask for one discount of the brand.',
  },
  'row-without-name': {
    severity: 'warning',
    text: 'Row {row} of "{sheet}" has a discount, but does not say what it is for.',
  },
  'row-discount-missing': {
    severity: 'warning',
    text: 'Row {row} of "{sheet}" has no discount: {columns} is empty.',
  },
  'row-two-discounts': {
    severity: 'warning',
    text: 'Rows {rows} of "{sheet}" give different discounts for "{name}": {percents}. Which one holds cannot be told, so none is taken.',
  },
  'row-tier-basis': {
    severity: 'warning',
    text: 'Row {row} of "{sheet}" has a tier counted by "{text}". Known are list, net, quantity and cumulative; say what is counted.',
  },
  'row-tier-basis-missing': {
    severity: 'warning',
    text: 'Row {row} of "{sheet}" has a tier from {from}, but does not say what is counted: list dollars, net dollars or pieces.',
  },
  'row-tier-over': {
    severity: 'warning',
    text: 'Row {row} of "{sheet}" has a tier by quantity, but does not say whether each line or the whole order is counted. Ask the supplier.',
  },
  'row-tier-delivery': {
    severity: 'warning',
    text: 'Row {row} of "{sheet}" is for the delivery "{text}". Known are dock, inside and installed.',
  },
  'row-tier-range': {
    severity: 'warning',
    text: 'Row {row} of "{sheet}" has a tier whose end ({to}) is below its beginning ({from}).',
  },
  'row-programme-unclear': {
    severity: 'warning',
    text: 'Row {row} of "{sheet}" is for "{text}", which several programmes are called: {programmes}.',
  },
  'other-programmes': {
    severity: 'info',
    text: 'On the sheet "{sheet}" rows for other programmes were left out ({count}: {names}); contract {contract} is under {programme}.',
  },
  'other-contracts': {
    severity: 'info',
    text: 'On the sheet "{sheet}" rows for other contracts than {contract} were left out ({count}: {names}).',
  },
  'contract-likely': {
    severity: 'warning',
    text: 'On the sheet "{sheet}" rows name a contract number that differs from {contract} in zeros or a suffix ({count}: {names}). They were taken; check that they are meant.',
  },
  'title-names-other-contract': {
    severity: 'warning',
    text: '{cell} says "{text}", and the contract of this import is {contract} ({supplier}). Check that the file is the one for this contract.',
  },
  'vendor-column': {
    severity: 'warning',
    text: 'On the sheet "{sheet}" the {column} does not name {supplier} but {names}. The rows were taken as prices of {supplier} under contract {contract}. If the column holds makers, name it as "manufacturer" in a mapping file (--map); if it holds other suppliers, take their rows out.',
  },
  'gtin-dropped': {
    severity: 'warning',
    text: 'On the sheet "{sheet}" the UPC or GTIN cannot be right in {rows} ({example}). What else stands there was taken without it.',
  },
  'number-dropped': {
    severity: 'warning',
    text: 'On the sheet "{sheet}" a number was destroyed by a spreadsheet beside one that is whole, in {rows} ({example}). The destroyed one was left out.',
  },
  'pack-dropped': {
    severity: 'info',
    text: 'On the sheet "{sheet}" a pack size is given without saying of what, in {rows} ({example}). It was not kept; a price per pack is not turned into a price per piece by guessing.',
  },
  'pack-unclear': {
    severity: 'warning',
    text: 'On the sheet "{sheet}" pack sizes do not agree or cannot be read, in {rows} ({example}). They were not kept.',
  },
  'unit-kept-as-written': {
    severity: 'warning',
    text: 'On the sheet "{sheet}" the unit is not known, or may mean several, in {rows} ({example}). It was kept as written; only lines with the same word can be priced.',
  },
  'list-dropped': {
    severity: 'warning',
    text: 'On the sheet "{sheet}" the list price cannot be used in {rows} ({example}). The contract price was taken without it.',
  },
  'percent-dropped': {
    severity: 'warning',
    text: 'On the sheet "{sheet}" the discount cannot be read for sure in {rows} ({example}). The contract price was taken without it.',
  },
  'net-differs': {
    severity: 'warning',
    text: 'On the sheet "{sheet}" the contract price is not what the discount beside it gives, even allowing for its rounding, in {rows} ({example}). The contract price governs. Ask the supplier which is right.',
  },
  'net-rounds': {
    severity: 'info',
    text: 'On the sheet "{sheet}" the contract price differs from the discount beside it by no more than the rounding of the percentage, in {rows} ({example}). The contract price governs.',
  },
  'rows-repeated': {
    severity: 'info',
    text: 'On the sheet "{sheet}" an item stands again at the same price in {rows} ({example}). It was taken once.',
  },
  'on-request': {
    severity: 'info',
    text: 'On the sheet "{sheet}" there is no price but a request to call for one in {rows} ({example}). The item was taken with a price on request.',
  },
  'rates-read': {
    severity: 'info',
    text: 'The sheet "{sheet}" holds rates for services. Beside each title the description says its {kept}, because a title may be offered at several. Not kept: {left}.',
  },
  'rate-titles': {
    severity: 'warning',
    text: 'On the sheet "{sheet}" the same title stands at several prices ({example}). Each was kept with what tells it apart in its description; an order must say which one is meant.',
  },
  'residual-read': {
    severity: 'warning',
    text: 'Row {row} of "{sheet}", "{text}", was read as the discount for all that no other row names, except: {except}.',
  },
  'other-catalogue': {
    severity: 'warning',
    text: 'Row {row} of "{sheet}", "{text}", speaks of another catalogue than the other rows. It was kept as a category of that name; give it to the items of that catalogue, or take it out.',
  },
  'names-split': {
    severity: 'warning',
    text: 'Row {row} of "{sheet}" names "{text}". It may be one name or several, so the discount was kept for each of: {names}.',
  },
  'tiers-over-order': {
    severity: 'info',
    text: 'Tiers of the sheet "{sheet}" by dollars are counted over the whole order, as such contracts do; if this one counts each line, change "over" in the price list.',
  },
  'tiers-for-all': {
    severity: 'info',
    text: 'The sheet "{sheet}" does not say which goods its discounts are for, so they were taken for all that contract {contract} covers and no other term names.',
  },
  'effective-day-found': {
    severity: 'info',
    text: 'In force from {day}: {where} says "{text}".',
  },
  'effective-days-differ': {
    severity: 'block',
    text: 'The file names several days from which its prices hold: {days}. Say which one with --effective-from.',
  },
  'effective-day-missing': {
    severity: 'block',
    text: 'The file does not say from which day its prices hold. Say it with --effective-from YYYY-MM-DD.',
  },
  'more-of-a-kind': {
    severity: 'info',
    text: 'And {count} more like "{text}"',
  },
});
