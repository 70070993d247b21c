import { cleanNumberText } from './clean-text';

/** What people write where no value is known yet, or none is given. */
const NOT_STATED = new Set([
  ...['n/a', 'na', 'n.a.', 'tbd', 'tba', 'tbc', 'poa', 'rfq', 'cfp', '-', '--', '---', 'none', 'nb', 'no bid', 'n/b'],
  ...['market', 'market price', 'quote', 'see quote', 'on request', 'upon request', 'price on request', 'varies'],
  ...['call', 'contact', 'pending', 'unknown', 'included', 'incl', 'incl.', 'no charge', 'n/c', 'nc', 'as needed'],
  ...[
    'ar',
    'as required',
    'open',
    'free',
    '?',
    'not available',
    'not applicable',
    'asap',
    'request quote',
    'to follow',
  ],
  ...['see attached', 'see notes', 'see note', 'discontinued', 'null'],
]);

const OPENINGS = /^(call|contact|please call|ask|request) (for|us|vendor|supplier|a quote)/;

/** Whether the text says that there is no value ("call for price", "N/A", "TBD"). */
export function saysNotStated(text: string): boolean {
  const folded = cleanNumberText(text.slice(0, 80)).toLowerCase();
  return NOT_STATED.has(folded) || OPENINGS.test(folded);
}
