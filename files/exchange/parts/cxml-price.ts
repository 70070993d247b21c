import { PLAIN_PRICE, type CataloguePrice } from '../../../core/import/catalogue/catalogue';
import { all, attributeOf, below, first, textAt, textOf, type XmlNode } from './xml-tree';

type Bounds = Pick<CataloguePrice, 'start' | 'end' | 'territories'>;

/**
 * The prices of a cXML item: its UnitPrice, and the scales of its pricing conditions. The unit price holds below the
 * lowest scale, and beside conditions that name their own days it holds on the days that those leave free.
 */
export function cxmlPrices(detail: XmlNode, bounds: Bounds): CataloguePrice[] {
  const unit = first(detail, 'UnitPrice');
  if (unit === null) return [];
  const basis = basisOf(detail);
  const plain: CataloguePrice = {
    ...PLAIN_PRICE,
    ...bounds,
    kind: 'net',
    name: 'UnitPrice',
    amount: textAt(unit, 'Money') ?? '',
    currency: attributeOf(first(unit, 'Money'), 'currency'),
    basis,
    condition: first(unit, 'Modifications') === null ? null : 'it has additions or deductions (Modifications)',
  };
  const conditions = first(unit, 'PricingConditions');
  if (conditions === null) return [plain];
  const scales = scalesOf(conditions, bounds, basis);
  // A scale that begins with the first one restates the unit price.
  const restated = scales.some(({ from, start, end }) => Number(from ?? '0') <= 1 && start === null && end === null);
  return restated ? scales : [plain, ...scales];
}

function basisOf(detail: XmlNode): CataloguePrice['basis'] {
  const node = first(detail, 'PriceBasisQuantity');
  if (node === null) return PLAIN_PRICE.basis;
  return {
    quantity: attributeOf(node, 'quantity'),
    unit: textAt(node, 'UnitOfMeasure'),
    perOrderUnit: attributeOf(node, 'conversionFactor'),
  };
}

function scalesOf(conditions: XmlNode, bounds: Bounds, basis: CataloguePrice['basis']): CataloguePrice[] {
  const periods = below(conditions, 'ValidityPeriod');
  const groups =
    periods.length === 0
      ? [{ node: conditions, days: {} }]
      : periods.map((node) => ({ node, days: { start: attributeOf(node, 'from'), end: attributeOf(node, 'to') } }));
  return groups.flatMap(({ node, days }) =>
    below(node, 'ConditionType').flatMap((type) => scalesOfType(type, { ...bounds, ...days }, basis)),
  );
}

/** A condition type without a scale, or one by percentage, is a price we cannot hold, and says so. */
function scalesOfType(type: XmlNode, bounds: Bounds, basis: CataloguePrice['basis']): CataloguePrice[] {
  const name = attributeOf(type, 'name') ?? 'a condition without a name';
  const base: CataloguePrice = { ...PLAIN_PRICE, ...bounds, kind: 'net', name, amount: '', basis };
  const scales = below(type, 'Scales');
  const steps = scales.flatMap((node) =>
    all(node, 'Scale').map((scale) => ({ scale, why: whyNot(name, node, scale) })),
  );
  if (steps.length === 0) return [{ ...base, condition: `"${name}" has no price by quantity` }];
  return steps.map(({ scale, why }) => {
    const money = below(scale, 'Money')[0] ?? null;
    return {
      ...base,
      amount: textOf(money) ?? '',
      currency: attributeOf(money, 'currency'),
      from: attributeOf(scale, 'from'),
      to: attributeOf(scale, 'to'),
      condition: why,
    };
  });
}

function whyNot(name: string, scales: XmlNode, scale: XmlNode): string | null {
  if (!/price/i.test(name)) return `"${name}" is not called a price`;
  const counted = attributeOf(scales, 'scaleBasis');
  if (counted !== null && !/quantity/i.test(counted))
    return `its scale counts "${counted.slice(0, 40)}", not the quantity`;
  if (below(scale, 'Percent').length > 0 || below(scale, 'Percentage').length > 0) return 'its scale is in percent';
  return below(scale, 'Money').length === 1 ? null : 'its scale has no single amount';
}
