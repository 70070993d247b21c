import { findingsFrom } from './finding';

/** What is said of the files of a book: what cannot be read, and what does not fit together. */
export const bookFinding = findingsFrom({
  'file-not-object': {
    severity: 'block',
    text: '{file}: expected one JSON object with a "format" field, but it holds {came}. Use one of the formats {formats}.',
  },
  'file-format-unknown': {
    severity: 'block',
    text: '{file}: the "format" field is {came}. Use one of {formats}.',
  },
  'field-wrong': {
    severity: 'block',
    text: '{file}, {path}: {expected}, but it is {came}. {advice}',
  },
  'field-missing': {
    severity: 'block',
    text: '{file}, {path}: {expected}, but it is missing. Add it.',
  },
  'field-unknown': {
    severity: 'block',
    text: '{file}, {path}: there is no field {came} here. Correct its spelling or take it out.',
  },
  'more-problems': {
    severity: 'block',
    text: '{file}: and {count} more problems. Mend these first, then read the file again.',
  },
  'item-refused': {
    severity: 'block',
    text: '{file}: {count} of {all} items could not be read and are left out of the price list; the others are used.',
  },
  'not-a-book-file': {
    severity: 'info',
    text: '{file} holds a {kind}, which is not part of a book; it was left alone. Name it with its own option.',
  },
  'unknown-programme': {
    severity: 'block',
    text: '{file}: contract {contract} is under the programme "{programme}", which is not known. It is left out. Add a programme file with that id, or correct it.',
  },
  'contract-twice': {
    severity: 'block',
    text: '{files} all describe contract "{id}", and not alike. None of them is used. Keep the right one.',
  },
  'file-twice': {
    severity: 'info',
    text: '{files} say the same; it is used once.',
  },
  'number-twice': {
    severity: 'warning',
    text: 'Contracts {ids} have the same number {number} under one programme. An order that cites it could mean either; check the numbers.',
  },
  'list-of-unknown-contract': {
    severity: 'block',
    text: '{file}: the price list {version} is for the contract "{contract}", which is not in the book. Add that contract file, or correct the id.',
  },
  'lists-same-day': {
    severity: 'block',
    text: 'Contract {contract} has several different price lists in force from {from}: {files}. None of them is used, and no price can be told from that day until the next list. Keep the right one.',
  },
  'list-ends-before-it-begins': {
    severity: 'block',
    text: '{file}: the price list {version} ends on {to}, before it begins on {from}. It is left out. Correct the days.',
  },
  'list-version-twice': {
    severity: 'warning',
    text: 'Contract {contract} has several price lists called "{version}". Name each by its own version, so that the evidence is clear.',
  },
  'list-outside-term': {
    severity: 'warning',
    text: '{file}: the price list {version} takes effect on {from}, outside the term of contract {contract} ({start} to {end}). Check the day, or the contract’s extension.',
  },
  'currency-mismatch': {
    severity: 'warning',
    text: '{file}: the price list is in {list}, contract {contract} in {currency}. The price list’s own is used; check which is right.',
  },
  'list-empty': {
    severity: 'warning',
    text: '{file}: the price list {version} has neither items nor discounts, so nothing is on contract {contract} under it.',
  },
  'term-without-names': {
    severity: 'warning',
    text: '{file}: the discount {term} says "{level}" but names none, so it covers nothing. Name what it is for.',
  },
  'term-names-unused': {
    severity: 'warning',
    text: '{file}: the discount {term} is for {level} {names}, which no item of the list has. Check the spelling against the list: {used}.',
  },
  'percent-odd': {
    severity: 'warning',
    text: '{file}, {where}: a discount of {percent}% is below 0 or at least 100. Check it.',
  },
  'tier-no-price': {
    severity: 'warning',
    text: '{file}, {where}: the tier from {from} states neither a net price nor a percentage. Add one.',
  },
  'tier-two-prices': {
    severity: 'warning',
    text: '{file}, {where}: two tiers from {from} state different prices. Keep the right one; until then there is no price there.',
  },
  'tier-overlap': {
    severity: 'warning',
    text: '{file}, {where}: the tier from {from} is printed up to {to}, and the next begins at {next}. An amount that both hold counts to the tier from {next}.',
  },
  'tier-gap': {
    severity: 'info',
    text: '{file}, {where}: the tier from {from} is printed up to {to}, and the next begins at {next}. Amounts between count to the tier from {from}.',
  },
  'tier-rise': {
    severity: 'warning',
    text: '{file}, {where}: the tier from {from} is dearer ({price}) than the one before it ({before}). Check it; if the contract means it, state mayRise.',
  },
  'item-kinds-clash': {
    severity: 'warning',
    text: '{file}, {where}: the item states {kinds}. Only one of them can be its price; until one is taken out it has none.',
  },
  'rate-year-gap': {
    severity: 'warning',
    text: '{file}, {where}: the rate card goes to contract year {last} and has no rate for year {year}. Orders of that year have no price; add it.',
  },
  'rate-year-twice': {
    severity: 'warning',
    text: '{file}, {where}: contract year {year} has several rates, and not each says what it is for. Give each its own "for", or keep the right one.',
  },
  'click-rate-odd': {
    severity: 'warning',
    text: '{file}, {where}: a rate of {rate} for one impression is not between 0 and 1. If it is in cents, divide it by 100.',
  },
  'click-included-free': {
    severity: 'warning',
    text: '{file}, {where}: {included} impressions are included, but no base charge is stated, so they are free. Add the base charge, or take them out.',
  },
  'click-minimum-idle': {
    severity: 'info',
    text: '{file}, {where}: the least charge of {minimum} is never more than the base charge of {base}, so it changes nothing.',
  },
  'lease-factor-odd': {
    severity: 'warning',
    text: '{file}, {where}: a monthly rate factor of {factor} for {months} months is not between 0 and 1. If it is a percentage, divide it by 100.',
  },
  'lease-term-twice': {
    severity: 'warning',
    text: '{file}, {where}: {months} months has two rate factors of one kind. Keep the right one.',
  },
  'lease-factor-rises': {
    severity: 'warning',
    text: '{file}, {where}: of the {kind} factors for {months} and {other} months the longer term has the higher factor, so its every payment is dearer. Check them.',
  },
  'bundle-part-unnamed': {
    severity: 'warning',
    text: '{file}, {where}, {part}: the part of the set has neither a part number nor the supplier’s number. Add one.',
  },
  'bundle-part-none': {
    severity: 'warning',
    text: '{file}, {where}, {part}: the set holds none of it. Correct the quantity, or take the part out.',
  },
  'bundle-of-itself': {
    severity: 'warning',
    text: '{file}, {where}, {part}: the set names itself as its part. Correct the number.',
  },
  'fee-odd': {
    severity: 'warning',
    text: '{file}: contract {contract}: a {what} of {percent}% is none, or more than such fees are. Check it.',
  },
  'two-prices': {
    severity: 'warning',
    text: '{file}: {item} stands {count} times with different prices ({places}). Which one applies cannot be told; keep the right one.',
  },
  'item-unidentified': {
    severity: 'warning',
    text: '{file}, {where}: the item has neither a number nor a description, so no line can ever match it. Add one.',
  },
  'gtin-bad': {
    severity: 'warning',
    text: '{file}, {where}: "{gtin}" is no valid GTIN or UPC: {why}. It is kept, but do not rely on it.',
  },
  'more-like-it': {
    severity: 'info',
    text: '{file}: and {count} more like the last: {code}.',
  },
  'term-dates-wrong': {
    severity: 'warning',
    text: '{file}: contract {contract}: {what} Correct the days.',
  },
  'addenda-overlap': {
    severity: 'warning',
    text: '{file}: contract {contract} has two addenda of {state} in force on the same days. Which one applies cannot be told; correct their days.',
  },
  'no-list-yet': {
    severity: 'block',
    text: 'Contract {contract} has no price list in force on {asOf}: the first one takes effect on {from}. Load the price list of that day.',
  },
  'no-list-at-all': {
    severity: 'block',
    text: 'Contract {contract} has no price list in the book. Load one.',
  },
  'list-ended': {
    severity: 'block',
    text: 'The newest price list of contract {contract} ({version}) ended on {to}, before {asOf}. Load the one that followed it.',
  },
  'list-ambiguous': {
    severity: 'block',
    text: 'Contract {contract} has several different price lists in force from {from} ({versions}), so no price can be told on {asOf}. Keep the right one.',
  },
  'compiled-not-ours': {
    severity: 'block',
    text: '{file} is not a compiled book. Give a file that coop book compile has written, or the folder of contracts and price lists.',
  },
  'compiled-newer': {
    severity: 'block',
    text: '{file} was compiled by a newer Coopdesk (form {version}; this one reads form {ours}). Update this program, or compile the book again with it.',
  },
  'compiled-older': {
    severity: 'block',
    text: '{file} was compiled by an older Coopdesk (form {version}; this one reads form {ours}). Compile the book again from its folder.',
  },
  'compiled-cut-short': {
    severity: 'block',
    text: '{file} is cut short: {came} of {expected} bytes are there. Copy it again, or compile the book again.',
  },
  'compiled-damaged': {
    severity: 'block',
    text: '{file} is damaged: its checksum is wrong, so no price in it can be trusted. Copy it again, or compile the book again.',
  },
  'contract-in-two-books': {
    severity: 'block',
    text: 'Contract {id} stands in two of the books that were given ({books}), so none of them is used for it. Give one of them, or compile them into one book.',
  },
  'book-not-whole': {
    severity: 'block',
    text: 'No contract that could be read covers {item}, but parts of the book could not be read ({count} to mend: coop book check names them), so it may be on a contract all the same. Mend the book, then check again.',
  },
});
