import { cleanNumberText } from './clean-text';

const TOTAL_WORDS = '(sub ?-? ?total|total|grand total|subtotals|totals)';
const TOTAL = new RegExp(
  `^((order|page|section|estimated|est|invoice|quote|category|overall|net|project|shipping|freight|budget|merchandise|products?|materials?|equipment|labor|goods|items?|supplies|services|taxable|department|school|building|vendor) )?${TOTAL_WORDS}( (amount|due|cost|price|order|estimate|quote|value|before tax|with tax|items?|lines?|usd|payable|units|quantity))?$`,
);
const TOTAL_OF = new RegExp(`^${TOTAL_WORDS}( (for|of|this|all|-)|,) `);
const TAX = /^(sales |state |local |county |city |use |estimated )?(tax|taxes|vat|gst|hst|pst)( (rate|amount|total))?$/;
const BALANCE =
  /^(amount|balance|payment|total|net) (due|payable|forward)$|^(carried|brought) forward$|^less discount$/;

const FREIGHT =
  /^(estimated |inbound |outbound |ground |standard |expedited |free )?(freight|shipping|delivery|postage|handling|s ?(&|and) ?h|shipping (&|and) handling|freight (&|and) handling|freight and delivery|inside delivery)( (in|out|charges?|costs?|fees?|surcharge|allowance))?$/;
const FEE =
  /^(fuel|energy|environmental|credit card|administrative|administration|admin|cooperative|co-op|coop|contract|processing|handling|service|minimum order|small order|industrial funding|iff|transaction|convenience|restocking|hazmat)( (admin|administration|administrative))? (fees?|surcharges?|charges?)$|^(surcharge|industrial funding fee|iff)$/;

/** Whether the text is the label of a total, a tax or a balance, and nothing more: "Total" is, "Total Station" is not. */
export function isTotalLabel(text: string): boolean {
  const label = fold(text);
  return TOTAL.test(label) || TAX.test(label) || BALANCE.test(label);
}

/** Whether the text begins as a total of something: "Subtotal for paper goods", "Total - Science". */
export function opensAsTotal(text: string): boolean {
  return TOTAL_OF.test(fold(text));
}

/** Whether the text names a charge and nothing more: "Shipping & Handling" does, "Shipping labels" does not. */
export function chargeNamed(text: string): 'freight' | 'fee' | null {
  const label = fold(text);
  if (FREIGHT.test(label)) return 'freight';
  return FEE.test(label) ? 'fee' : null;
}

/** Lower case, without brackets, marks and the figures at the end: "SALES TAX (6%):" and "Sales tax 6%" are "sales tax". */
function fold(text: string): string {
  return cleanNumberText(text.slice(0, 120))
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[:.*=]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[-@$\d, ]{1,30}%?$/, '');
}
