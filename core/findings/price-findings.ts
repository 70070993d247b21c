import { findingsFrom } from './finding';

/** What is said of a price, or of why there is none, within one contract. */
export const priceFinding = findingsFrom({
  'no-contract-price': {
    severity: 'block',
    text: 'Contract {contract} names no price and no discount that covers this item: there is no contract price for it. Ask the supplier which term of the contract the quote rests on.',
  },
  'excluded-from-term': {
    severity: 'block',
    text: 'Contract {contract} leaves {word} out of its discount "{term}": there is no contract price for this item under it.',
  },
  'scope-unknown': {
    severity: 'block',
    text: 'Cannot tell whether the discount "{term}" of contract {contract} covers this item: {why}. Fill in that word and check again.',
  },
  'word-missing': {
    severity: 'warning',
    text: 'No {word} is given for this item, and contract {contract} has prices of its own for some ({names}). If it is one of them, another discount than "{term}" governs. Fill in the {word} to be sure.',
  },
  'ambiguous-terms': {
    severity: 'block',
    text: 'Two terms of contract {contract} cover this item with equal right and give different prices: {prices}. Ask the supplier which one applies.',
  },
  'no-list-price': {
    severity: 'block',
    text: 'Contract {contract} prices this by "{term}", but its list price is not known. Type the list price from {basis} into a column "List price" of the sheet, and check again.',
  },
  'price-on-request': {
    severity: 'block',
    text: 'The price list of contract {contract} says to call for the price of this item, so nothing can be checked. Ask the supplier for the contract price in writing.',
  },
  'price-not-positive': {
    severity: 'block',
    text: 'By "{term}" of contract {contract} the price would be {price}. That is no price to order at: the price list is probably wrong. Ask the supplier.',
  },
  'net-differs-from-percent': {
    severity: 'warning',
    text: 'The price list of contract {contract} states net {net} and also {percent}% off list {list}, which is {computed}. They differ by more than rounding of the percentage explains. The net price governs; ask the supplier which is right.',
  },
  'net-rounded': {
    severity: 'warning',
    text: 'The price list of contract {contract} states {net}; rounded to {rounded} because the contract file says nothing about rounding. If the rate is charged with all its decimals (a price per copy, for example), write that rounding into the contract file.',
  },
  'term-passed-over': {
    severity: 'info',
    text: 'In contract {contract} "{term}" governs at {price}; "{other}" was passed over, which would give {otherPrice}.',
  },
  'greater-discount-not-compared': {
    severity: 'warning',
    text: 'Contract {contract} gives the greater discount, but "{other}" could not be worked out beside "{term}" at {price}: {why} The price may be lower.',
  },
  'below-lowest-tier': {
    severity: 'block',
    text: 'Contract {contract} prices this from {from} {basis}; this {over} has {amount}. There is no contract price below that. From {from} on it is {price}.',
  },
  'tier-ambiguous': {
    severity: 'block',
    text: 'The tier table of contract {contract} has two prices from {from} {basis}: {prices}. Ask the supplier which one applies.',
  },
  'tier-circular': {
    severity: 'block',
    text: 'Net-dollar tiers of contract {contract} undo themselves here: in the tier from {lower} the net is {lowerNet}, which reaches the tier from {higher}; there it is {higherNet}, which does not. The price would be {lowerPrice} or {higherPrice}, and the contract file does not say which. Ask the supplier, then state it there (ifCircular).',
  },
  'tier-two-fit': {
    severity: 'block',
    text: 'Two net-dollar tiers of contract {contract} fit here: in the tier from {lower} the net is {lowerNet}, in the tier from {higher} it is {higherNet}, and each is inside its own tier. The price would be {lowerPrice} or {higherPrice}, and the contract file does not say which. Ask the supplier, then state it there (ifCircular).',
  },
  'tier-rises': {
    severity: 'block',
    text: 'In contract {contract} the tier from {from} {basis} costs {price}, more than the {cheaper} of a tier below it. That is probably a mistake in the price list. Ask the supplier; if it is meant so, state it in the price list (mayRise).',
  },
  'tier-above-base': {
    severity: 'block',
    text: 'In contract {contract} "{term}" costs {price}, more than the {base} that holds below that tier. That is probably a mistake in the price list. Ask the supplier; if it is meant so, state it in the price list (mayRise).',
  },
  'tier-uncountable': {
    severity: 'block',
    text: 'Contract {contract} counts net dollars over the whole order, but the tier from {from} states a net price and no percentage, so the order cannot be added up. Ask the supplier for the tier as a percentage.',
  },
  'tier-without-price': {
    severity: 'block',
    text: 'The tier from {from} of contract {contract} states neither a net price nor a percentage. Ask the supplier, then correct the price list.',
  },
  'volume-unknown': {
    severity: 'block',
    text: 'Contract {contract} prices by what was bought under it before, and the buyer file does not say how much. Add volumeToDate for contract {id} to the buyer file (0 if nothing).',
  },
  'delivery-unknown': {
    severity: 'block',
    text: 'Contract {contract} prices by how the goods are delivered: {prices}. Say which delivery is meant, in the sheet or in the buyer file.',
  },
  'delivery-not-offered': {
    severity: 'block',
    text: 'Contract {contract} has no price for {delivery} delivery of this item; it has {offered}. Choose one of those, or ask the supplier.',
  },
  'hot-price-dearer': {
    severity: 'info',
    text: 'The hot list of contract {contract} has this at {hot} until {to}, which is more than its regular contract price {price}. A hot list may only lower a price, so it is ignored.',
  },
  'hot-price-not-positive': {
    severity: 'warning',
    text: 'The hot list of contract {contract} has this at {hot}, which is no price to order at; the regular contract price {price} is used. The hot list is probably wrong: ask the supplier.',
  },
  'hot-price-not-now': {
    severity: 'info',
    text: 'The hot list of contract {contract} has this at {hot} from {from} to {to}; on {asOf} that is not in force.',
  },
  'kinds-clash': {
    severity: 'block',
    text: 'The price list of contract {contract} states {kinds} for this item, and only one of them can be its price. Ask the supplier which one applies, then correct the price list.',
  },
  'rate-before-start': {
    severity: 'block',
    text: 'Contract {contract} states rates by contract year and begins on {start}; on {asOf} it has no year yet, so there is no rate.',
  },
  'rate-year-missing': {
    severity: 'block',
    text: 'On {asOf} contract {contract} is in its year {year}, counted from its first day, and the rate card has years {years} only. Ask the supplier for the rate of that year in writing.',
  },
  'rate-unclear': {
    severity: 'block',
    text: 'Contract {contract} has several rates for this in its year {year}: {choices}. Write in the description or the notes of the row which one is meant.',
  },
  'click-period-assumed': {
    severity: 'warning',
    text: 'Contract {contract} charges by the {period}, and the row does not say of what period its {quantity} impressions are: they are taken as those of one {period}. Write the {period} on the row, or its count.',
  },
  'click-colour-differs': {
    severity: 'warning',
    text: 'The item of contract {contract} is for {colour} impressions, but the row’s words say otherwise. Check the item number.',
  },
  'lease-term-missing': {
    severity: 'block',
    text: 'Contract {contract} leases this over {offered} months, each at a factor of its own, and the row does not say which. Add a column "Lease term" with the months.',
  },
  'lease-term-not-offered': {
    severity: 'block',
    text: 'The row asks for a lease of {months} months; contract {contract} has factors for {offered} months. Choose one of those, or ask the supplier.',
  },
  'lease-kind-unclear': {
    severity: 'block',
    text: 'Contract {contract} leases this over {months} months in several ways: {kinds}. Write in the description or the notes of the row which one is meant (FMV, $1 buyout).',
  },
  'lease-kind-not-offered': {
    severity: 'block',
    text: 'The row asks for {asked}; over {months} months contract {contract} has {offered}. Choose that, or ask the supplier.',
  },
  'lease-value-missing': {
    severity: 'block',
    text: 'Contract {contract} leases this by a rate factor, which is of its price, and the price list states none. Ask the supplier for the contract price of the equipment.',
  },
  'lease-only': {
    severity: 'block',
    text: 'Contract {contract} has a lease for this item and no price to buy it. If it is to be leased, write "Lease" in a column "Acquisition" and the months in a column "Lease term".',
  },
  'lease-in-all': {
    severity: 'info',
    text: 'Contract {contract}, {term}: the {months} payments come to {total} in all. {end}.',
  },
  'bundle-of': {
    severity: 'info',
    text: 'Contract {contract} sells this as one set: {parts}. The price is for the whole set; a part alone is not priced by it.',
  },
  'fee-counted': {
    severity: 'info',
    text: 'The price list of contract {contract} states prices without the programme’s fee of {percent}%; the price here holds it: {formula}.',
  },
  'state-price': {
    severity: 'info',
    text: 'The addendum of {state} to contract {contract} lets prices be {percent}% higher in that state only; the price here holds it.',
  },
  'state-unknown': {
    severity: 'block',
    text: 'Prices of contract {contract} differ by state: {states}. Say with the buyer file who buys, and where.',
  },
  'state-price-unclear': {
    severity: 'block',
    text: 'Contract {contract} has several addenda of {state} in force that adjust prices differently: {adjustments}. Ask the supplier which one applies, then correct the contract file.',
  },
});
