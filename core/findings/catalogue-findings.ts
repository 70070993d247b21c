import { findingsFrom } from './finding';

/** What is said of a catalogue in an exchange format on its way into a book: of the file, its structure and each article. */
export const catalogueFinding = findingsFrom({
  'catalogue-broken': {
    severity: 'block',
    text: 'The file is no readable {format} file: {why}. Nothing was taken from it. Ask the supplier to send it again.',
  },
  'catalogue-other-document': {
    severity: 'block',
    text: 'The file is {what}, not a price catalogue: {why}. Nothing was taken from it.',
  },
  'catalogue-partial': {
    severity: 'block',
    text: 'The file is an update ({what}), not a whole catalogue. A price list restates every price, and an item that is missing from it is off the contract. Ask the supplier for the whole catalogue.',
  },
  'catalogue-count': {
    severity: 'block',
    text: 'The file does not hold together: {where} says {stated} {what}, and the file has {found}. Something is missing or doubled, and an item missing from a price list would be off the contract, so nothing was taken. Ask the supplier to send the file again.',
  },
  'catalogue-cut-off': {
    severity: 'block',
    text: 'The file is cut off: {missing} is missing at its end. What came may not be all, so nothing was taken. Ask the supplier to send it again.',
  },
  'catalogue-envelope': {
    severity: 'warning',
    text: 'The envelope of the file is not as the format prescribes: {why}. It holds no prices, so the file was read on; tell the supplier.',
  },
  'catalogue-line-ends': {
    severity: 'warning',
    text: '{count} segments have a line end in the middle (the first is segment {segment}). The line ends were left out, because segments of this file end with "{end}".',
  },
  'catalogue-empty': {
    severity: 'block',
    text: 'The catalogue holds no article. Ask the supplier for the filled-in file.',
  },
  'catalogue-read': {
    severity: 'info',
    text: 'Read as {format}{title} (articles: {count}).',
  },
  'catalogue-total-differs': {
    severity: 'warning',
    text: 'The file states a total of {stated} (line {line}), but its lines come to {sum}. Ask the sender which is right.',
  },
  'catalogue-tax-field': {
    severity: 'warning',
    text: 'Line {line}: {field} holds {stated}, and the lines without tax come to {sum}. The field is not what its name says; prices were taken from the lines only.',
  },
  'catalogue-quotation': {
    severity: 'warning',
    text: 'The file is a quotation. Its prices were quoted for the quantities of one request; as contract prices they count only if the contract says so.',
  },
  'agreement-not-named': {
    severity: 'info',
    text: 'The file names no contract or agreement. Check that its prices are those of contract {contract} ({supplier}).',
  },
  'agreement-differs': {
    severity: 'warning',
    text: 'The file is for the agreement {agreements}, and the contract of this import is {contract}. Check that it is the right file; if the agreement is the same contract by another number, add it to otherNumbers in the contract file.',
  },
  'agreement-likely': {
    severity: 'warning',
    text: 'The file is for the agreement {agreements}, which differs from {contract} in zeros or a suffix. It was taken; check that it is meant.',
  },
  'agreement-dates': {
    severity: 'warning',
    text: 'Line {line}: the agreement "{agreement}" has two start dates ({first} and {second}) and no end date. One of them probably is the end; which was meant is not said, so neither was used.',
  },
  'agreement-ended': {
    severity: 'warning',
    text: 'By the file the agreement runs from {start} to {end}, and the prices are to hold from {day}. Check that the file is not an old one.',
  },
  'catalogue-supplier-differs': {
    severity: 'warning',
    text: 'The file is from "{name}", and contract {contract} is with {supplier}. Check that it is the right file; if the name is the same company’s, add it to the aliases in the contract file.',
  },
  'catalogue-currency-not-stated': {
    severity: 'warning',
    text: 'The file does not say in which currency its prices are. They were taken as {currency}, the currency of contract {contract}.',
  },
  'catalogue-territories': {
    severity: 'warning',
    text: 'The prices are for {territories} only. A price list holds them without that limit; check that the buyers of contract {contract} are there.',
  },
  'ends-differ': {
    severity: 'warning',
    text: 'The prices of the file end on different days ({days}). A price list has one last day, so it ends on the first of them, {end}. Import the file again, or a newer one, for the days after.',
  },
  'article-broken': {
    severity: 'warning',
    text: '{article} cannot be read: {why}.',
  },
  'article-without-item': {
    severity: 'warning',
    text: '{article} has neither an item number nor a description.',
  },
  'article-number-damaged': {
    severity: 'warning',
    text: '{article} has the {what} "{text}": {how}. The right number cannot be restored from it; ask the supplier.',
  },
  'article-price-missing': {
    severity: 'warning',
    text: '{article} has no price.',
  },
  'article-price-unreadable': {
    severity: 'warning',
    text: '{article} has the {what} "{text}". Expected is a plain number above zero such as 12.50, with a point and no thousands signs.',
  },
  'article-price-kind': {
    severity: 'warning',
    text: '{article} has only prices of a kind that is neither the contract’s price nor the list price: {kinds}. What they mean for the contract cannot be told.',
  },
  'article-price-condition': {
    severity: 'warning',
    text: '{article} has a price with a condition that a price list cannot hold: {why}.',
  },
  'article-currency': {
    severity: 'warning',
    text: '{article} is priced in {currencies}, but contract {contract} is in {own}. Nothing is converted; ask the supplier for prices in {own}.',
  },
  'article-not-valid-then': {
    severity: 'warning',
    text: '{article} has no price for {day}, the day from which this list holds: {periods}.',
  },
  'article-date-unreadable': {
    severity: 'warning',
    text: '{article} has the date "{text}", which is no calendar day, so when its price holds cannot be told.',
  },
  'article-dates-turned': {
    severity: 'warning',
    text: '{article} has a price that ends ({end}) before it begins ({start}).',
  },
  'article-territories': {
    severity: 'warning',
    text: '{article} has different prices for different territories ({territories}). A price list holds one; ask the supplier for the list of yours.',
  },
  'article-bound-unreadable': {
    severity: 'warning',
    text: '{article} has a price from the quantity "{text}", which is no number of zero or more.',
  },
  'article-two-prices': {
    severity: 'warning',
    text: '{article} has two prices ({prices}) from the same quantity, {from}. Which one holds cannot be told.',
  },
  'article-range-turned': {
    severity: 'warning',
    text: '{article} has a price whose highest quantity ({to}) is below its lowest ({from}).',
  },
  'article-bound-unit': {
    severity: 'warning',
    text: '{article} counts its quantities in "{bound}" and its price is per "{unit}". How many of one are in the other is not stated, or does not come out even.',
  },
  'article-unit-missing': {
    severity: 'warning',
    text: '{article} does not say per what unit its price is. If all such prices are per one piece, say --unit EA.',
  },
  'article-basis-unreadable': {
    severity: 'warning',
    text: '{article} has a price per "{text}", which is no number above zero.',
  },
  'article-repeated-differently': {
    severity: 'warning',
    text: '{article} stands several times at different prices ({prices}; {places}). Which one holds cannot be told, so none is taken.',
  },
  'article-not-valid': {
    severity: 'warning',
    text: '{article} does not fit the price list format at {field}: {why}.',
  },
  'gtin-left-out': {
    severity: 'warning',
    text: 'The UPC, EAN or GTIN cannot be right in {places} ({example}). What else stands there was taken without it.',
  },
  'number-left-out': {
    severity: 'warning',
    text: 'A number was destroyed beside one that is whole, in {places} ({example}). The destroyed one was left out.',
  },
  'list-left-out': {
    severity: 'warning',
    text: 'The list price cannot be used in {places} ({example}). The contract price was taken without it.',
  },
  'list-price-only': {
    severity: 'warning',
    text: 'There is a list price, but no contract price, in {places} ({example}). A list price becomes a contract price only by a discount that the list or the contract states.',
  },
  'kind-left-out': {
    severity: 'info',
    text: 'Prices of another kind were left out in {places} ({example}).',
  },
  'period-left-out': {
    severity: 'info',
    text: 'Prices for other days were left out in {places} ({example}).',
  },
  'currency-left-out': {
    severity: 'info',
    text: 'Prices in other currencies were left out in {places} ({example}).',
  },
  'unit-unclear': {
    severity: 'warning',
    text: 'The unit is not known, or may mean several, in {places} ({example}). It was kept as written; only lines with the same word can be priced.',
  },
  'unit-of-two-lists': {
    severity: 'warning',
    text: 'The unit is a code that the United Nations’ list, which this format uses, and the American list read differently, in {places} ({example}). It was kept under a name of its own, so that nothing is priced by the wrong one. Ask the supplier which unit is meant.',
  },
  'pack-left-out': {
    severity: 'warning',
    text: 'How much is in a unit is not said clearly, in {places} ({example}). It was not kept; a price per pack is not turned into a price per piece by guessing.',
  },
  'price-divided': {
    severity: 'info',
    text: 'Prices are stated for several units at once and were divided, without a remainder, in {places} ({example}).',
  },
  'price-per-many': {
    severity: 'warning',
    text: 'Prices are stated for several units at once, and dividing them would round them, in {places} ({example}). They were kept for that many.',
  },
  'order-unit-differs': {
    severity: 'warning',
    text: 'The price is per another unit than the one that is ordered, in {places} ({example}). The price was kept per the unit that it is stated for.',
  },
  'on-request-only': {
    severity: 'info',
    text: 'There is no fixed price but one to ask for in {places} ({example}). The item was taken with a price on request.',
  },
});
