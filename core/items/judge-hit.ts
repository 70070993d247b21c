import type { PriceListItem } from '../contracts/price-list';
import type { Line } from '../workbook/line';
import type { Hit } from './find-hits';
import { alphanumericId } from './identifiers';
import { sameManufacturer } from './manufacturers';
import type { Confidence } from './match';
import { originConflict, originOf, type Origin } from './stands-for-original';

/** Why a hit is no match. */
export type Refusal =
  'maker-differs' | 'compatible-not-original' | 'refurbished-not-new' | 'unsure-match' | 'other-supplier';

/** A hit with what it is worth. Refused ones are `low`. */
export interface JudgedHit {
  readonly hit: Hit;
  readonly confidence: Confidence;
  readonly refusal: Refusal | null;
  readonly maker: 'same' | 'different' | 'unknown';
}

/** What of a line the judging of its hits needs, read once. */
export interface LineSide {
  readonly line: Line;
  readonly origin: Origin;
}

/** Three letters or digits and fewer are on too many things to mean one of them. */
const TOO_SHORT = 3;
const SHORT = 4;

/** Reads what a line says of maker and origin. */
export function lineSide(line: Line): LineSide {
  return { line, origin: originOf([line.description, line.manufacturer, line.item]) };
}

/** What one hit is worth: certain, high, medium, or low, which is only ever a suggestion. */
export function judgeHit(
  index: { supplierOfList: (list: number, supplier: string) => string },
  side: LineSide,
  hit: Hit,
): JudgedHit {
  const maker = makerOf(side.line, hit.item);
  const refuse = (refusal: Refusal): JudgedHit => ({ hit, confidence: 'low', refusal, maker });
  if (hit.kind === 'replaced') return refuse('compatible-not-original');
  if (hit.refurbished) return refuse('refurbished-not-new');
  const numbers = [alphanumericId(hit.text), alphanumericId(hit.item.mpn ?? '')];
  const conflict = originConflict(side.origin, itemOrigin(hit.item), numbers, maker === 'same');
  if (conflict !== null) return refuse(conflict === 'compatible' ? 'compatible-not-original' : 'refurbished-not-new');
  const code = hit.kind === 'gtin' || hit.kind === 'nsn';
  // A code is given once in the world, and makers' names are spelled in more ways than we know.
  if (maker === 'different' && code && hit.step !== 'description')
    return { hit, confidence: 'medium', refusal: null, maker };
  if (maker === 'different') return refuse('maker-differs');
  const confidence = confidenceOf(index, side.line, hit, maker);
  return confidence === null
    ? refuse('other-supplier')
    : { hit, confidence, refusal: confidence === 'low' ? 'unsure-match' : null, maker };
}

function confidenceOf(
  index: Parameters<typeof judgeHit>[0],
  line: Line,
  hit: Hit,
  maker: JudgedHit['maker'],
): Confidence | null {
  const length = alphanumericId(hit.text).length;
  const sure = maker === 'same';
  if (hit.kind === 'sku') return skuConfidence(index, line, hit, length);
  switch (hit.step) {
    case 'exact':
    case 'folded':
    case 'alphanumeric':
      if (sure) return hit.step === 'exact' ? 'certain' : 'high';
      if (length <= TOO_SHORT) return 'low';
      return length <= SHORT ? 'medium' : 'high';
    case 'gtin':
    case 'nsn':
    case 'sku':
      return 'high';
    case 'zeros':
      return sure || length > SHORT ? 'medium' : 'low';
    case 'affix':
      return sure || prefixAgrees(hit) ? 'medium' : 'low';
    case 'description':
      return descriptionConfidence(line, hit, sure);
  }
}

function skuConfidence(index: Parameters<typeof judgeHit>[0], line: Line, hit: Hit, length: number): Confidence | null {
  const supplier = line.supplier === null ? 'unsaid' : index.supplierOfList(hit.listIndex, line.supplier);
  if (supplier === 'different') return null;
  if (hit.step === 'zeros') return supplier === 'same' ? 'medium' : 'low';
  if (supplier === 'same') return 'high';
  if (length <= TOO_SHORT) return 'low';
  // Without a supplier a number of unsaid kind may be anybody's.
  return hit.column === 'sku' && supplier === 'unsaid' && length > SHORT ? 'high' : 'medium';
}

/** "HEWCF280A" says HP by itself; the list must say HP too. */
function prefixAgrees(hit: Hit): boolean {
  return (
    hit.prefixMaker !== null &&
    makers(hit.item).some((name) => sameManufacturer(name, hit.prefixMaker ?? '') === 'same')
  );
}

/** A row whose part number is another one most likely asks for that, and only mentions this. */
function descriptionConfidence(line: Line, hit: Hit, sure: boolean): Confidence {
  const own = alphanumericId(line.ids.mpn ?? '');
  if (hit.column === 'description' && own !== '' && own.indexOf(alphanumericId(hit.text)) < 0) return 'low';
  return sure || !hit.aside ? 'medium' : 'low';
}

function makerOf(line: Line, item: PriceListItem): JudgedHit['maker'] {
  if (line.manufacturer === null) return 'unknown';
  const answers = makers(item).map((name) => sameManufacturer(line.manufacturer ?? '', name));
  if (answers.indexOf('same') >= 0) return 'same';
  return answers.indexOf('different') >= 0 ? 'different' : 'unknown';
}

/** A list may give both the company and the brand that the buyer knows. */
export function makers(item: PriceListItem): string[] {
  return [item.manufacturer, item.brand].filter((name): name is string => name !== undefined);
}

function itemOrigin(item: PriceListItem): Origin {
  const replaces = item.replaces === undefined ? null : `Replaces ${item.replaces}`;
  return originOf([item.description, item.manufacturer, replaces]);
}
