import { findingsFrom } from './finding';

/** What is said of amounts and of the procurement method they ask for. */
export const thresholdFinding = findingsFrom({
  'threshold-buyer-unknown': {
    severity: 'info',
    text: '{total} is on no contract, and nobody has said which organisation buys: no threshold for quotes or bids can be told. Give your organisation’s file.',
  },
  'threshold-not-known': {
    severity: 'info',
    text: 'No threshold of {jurisdiction} is known here for {entity} that buys {category}: look up from what amount quotes or a bid are needed, and add it to the book (coop schema thresholds shows how).',
  },
  'threshold-day-unknown': {
    severity: 'info',
    text: 'The thresholds of {jurisdiction} are known for other days only, not for {asOf}; nearest: {nearest}. Look up the one in force and add it to the book (coop schema thresholds shows how).',
  },
  'threshold-doubtful': {
    severity: 'info',
    text: 'For {amount} the table has "{action}" ({authority}), but {doubt}. Look it up before you rely on it.',
  },
  'threshold-depends': {
    severity: 'info',
    text: 'What {amount} asks for depends on something nobody has said. {ways}. Write the paper into your organisation’s file (documents: {papers}).',
  },
  'threshold-outside-rows': {
    severity: 'info',
    text: '{amount} is above all rows that are known of {jurisdiction}: nobody can say from the table what it asks for. Look it up and add the row to the book.',
  },
  'threshold-e-rate': {
    severity: 'info',
    text: 'E-rate money has rules of its own (Form 470 or a mini-bid): a contract or a threshold alone is not enough (e-ratepa.org).',
  },
  'off-contract-total': {
    severity: 'warning',
    text: 'On no contract: {lines} of sheet {sheet}, {total} in all ({category}).{unpriced} Bought together, that asks for {action} ({authority}).',
  },
  'off-contract-total-unclear': {
    severity: 'info',
    text: 'On no contract: {lines} of sheet {sheet}, {total} in all ({category}).{unpriced} {why}',
  },
  'order-may-be-split': {
    severity: 'warning',
    text: 'Rows {rows} ({what}) are on no contract; each alone asks for less, but together they come to {total}, which asks for {action} ({authority}). If they are one need, buy them as one: a purchase must not be split to stay below a limit.',
  },
});
