import type { PriceListItem } from '../contracts/price-list';

/** The matching ladder (DOMAIN §5): the step on which an item was found, from sure to unsure. */
export const MATCH_STEPS = [
  'exact', // manufacturer and part number, to the letter
  'folded', // but for case, spaces and no-break spaces
  'alphanumeric', // but for punctuation
  'gtin',
  'nsn',
  'sku', // the supplier's own number
  'zeros', // but for leading zeros
  'affix', // a known prefix or suffix taken off
  'description', // a part number standing inside the description
  'category', // no item: priced by its category's discount only
] as const;
export type MatchStep = (typeof MATCH_STEPS)[number];

/** `certain` and `high` are answers; `medium` is an answer with a finding; `low` is only ever a suggestion. */
export type Confidence = 'certain' | 'high' | 'medium' | 'low';

/** One item of one price list that a line may be asking for. */
export interface Match {
  readonly item: PriceListItem;
  readonly step: MatchStep;
  readonly confidence: Confidence;
  /** What was compared with what, in words: 'part number "HEWCF280A" without the prefix "HEW" is "CF280A"'. */
  readonly evidence: string;
}
