import { findingsFrom } from './finding';

/** What is said of lease rate factors on their way into a book. */
export const leaseImportFinding = findingsFrom({
  'lease-factors-read': {
    severity: 'info',
    text: 'The sheet "{sheet}" holds lease rate factors ({factors}). They were taken for every item of the list.',
  },
  'lease-factors-alone': {
    severity: 'block',
    text: 'The sheet "{sheet}" holds lease rate factors ({factors}), but nothing that can be leased: no item and no value stands beside them. A price list of factors alone would take every item off the contract. Put them on a sheet of the file that has the items, or write them into that price list as "lease".',
  },
  'lease-factors-several': {
    severity: 'block',
    text: 'Several sheets hold lease rate factors ({sheets}). Which of them are the contract’s cannot be told, so none were taken. Import with one of them alone.',
  },
  'row-lease-factor': {
    severity: 'warning',
    text: 'Row {row} of "{sheet}" has {text}. Expected are a term in months, a factor below 1 such as .0377, and a kind: FMV, $1 buyout, rental or instalment; and each once.',
  },
});
