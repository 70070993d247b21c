import { PLAIN_PRICE, type CataloguePrice } from '../../../core/import/catalogue/catalogue';
import { periodOf } from './ubl-item';
import { all, attributeOf, first, textAt, textOf, type XmlNode } from './xml-tree';

/** The words of PriceType that mean the contract's own price, and the list price (the standard's own examples). */
const KINDS: ReadonlyMap<string, CataloguePrice['kind']> = new Map([
  ['contract', 'net'],
  ['net', 'net'],
  ['list', 'list'],
  ['retail', 'list'],
]);

/** UBL's Price, as its surroundings bound it. A catalogue's plain price is the price at which its supplier sells. */
export function ublPrice(price: XmlNode, over: Partial<CataloguePrice> = {}): CataloguePrice {
  const amount = first(price, 'PriceAmount');
  const quantity = first(price, 'BaseQuantity');
  const type = textAt(price, 'PriceType');
  const own = periodOf(first(price, 'ValidityPeriod'));
  const allowance = first(price, 'AllowanceCharge') !== null;
  return {
    ...PLAIN_PRICE,
    kind: type === null ? 'net' : (KINDS.get(type.toLowerCase()) ?? 'other'),
    name: type ?? 'Price',
    amount: textOf(amount) ?? '',
    currency: attributeOf(amount, 'currencyID'),
    basis: { quantity: textOf(quantity), unit: attributeOf(quantity, 'unitCode'), perOrderUnit: null },
    condition: allowance ? 'an allowance or charge stands inside it' : null,
    ...over,
    start: own.start ?? over.start ?? null,
    end: own.end ?? over.end ?? null,
  };
}

/** All prices of a catalogue line: one for each range of quantities, place and time. */
export function ublLinePrices(line: XmlNode): CataloguePrice[] {
  const period = periodOf(first(line, 'LineValidityPeriod'));
  return all(line, 'RequiredItemLocationQuantity').flatMap((location) => {
    const lowest = first(location, 'MinimumQuantity');
    const highest = first(location, 'MaximumQuantity');
    const price = first(location, 'Price');
    if (price === null) return [];
    const territories = all(location, 'ApplicableTerritoryAddress').map(territoryOf);
    const units = [attributeOf(lowest, 'unitCode'), attributeOf(highest, 'unitCode')];
    const [from, to] = units;
    const over = {
      ...period,
      from: textOf(lowest),
      to: textOf(highest),
      boundUnit: from ?? to ?? null,
      territories: territories.filter((text) => text !== ''),
    };
    const conditions = ['AllowanceCharge', 'DependentPriceReference', 'TradingRestrictions'];
    const found = conditions.find((name) => first(location, name) !== null);
    const read = ublPrice(price, over);
    if (from !== null && to !== null && from !== to)
      return [{ ...read, condition: 'its lowest and highest quantity are counted in different units' }];
    return [found === undefined ? read : { ...read, condition: `it depends on ${found}` }];
  });
}

function territoryOf(address: XmlNode): string {
  const country = textAt(address, 'Country', 'IdentificationCode') ?? textAt(address, 'Country', 'Name');
  const part = textAt(address, 'CountrySubentityCode') ?? textAt(address, 'CountrySubentity');
  const city = textAt(address, 'CityName');
  return [country, part, city].filter((text) => text !== null).join(' ');
}
