import {
  BARE_ARTICLE,
  PLAIN_PRICE,
  type CatalogueArticle,
  type CataloguePrice,
} from '../../../core/import/catalogue/catalogue';
import type { CifRow } from './cif-rows';

/** One row of a CIF file; a row that has not as many fields as there are names cannot be read for sure. */
export function cifArticle({ fields, line, quotes }: CifRow, names: readonly string[]): CatalogueArticle {
  const at = (name: string) => {
    const index = names.findIndex((one) => one.toLowerCase() === name.toLowerCase());
    const text = index === -1 ? '' : (fields[index] ?? '').trim();
    return text === '' ? null : text;
  };
  const price = (kind: 'net' | 'list', name: string): CataloguePrice[] => {
    const amount = at(name);
    if (amount === null) return [];
    const territories = (at('Territory Available') ?? '').split(/[;|]/).map((text) => text.trim());
    const days = { start: at('Effective Date'), end: at('Expiration Date') };
    return [
      {
        ...PLAIN_PRICE,
        ...days,
        kind,
        name,
        amount,
        currency: at('Currency'),
        territories: territories.filter((text) => text !== ''),
      },
    ];
  };
  return {
    ...BARE_ARTICLE,
    place: line,
    sku: at('Supplier Part ID'),
    mpn: at('Manufacturer Part ID'),
    manufacturer: at('Manufacturer Name'),
    description: at('Item Description') ?? at('Short Name'),
    category: at('SPSC Code'),
    orderUnit: at('Unit of Measure'),
    prices: [...price('net', 'Unit Price'), ...price('list', 'Market Price')],
    withdrawn: /^(t|true)$/i.test(at('Delete') ?? ''),
    broken: brokenBy(fields, quotes, names),
  };
}

function brokenBy(fields: readonly string[], quotes: CifRow['quotes'], names: readonly string[]): string | null {
  if (quotes !== 'fine') return 'a quotation mark stands where none belongs, or is never closed';
  // A comma lost in the middle looks the same as fields left out at the end.
  if (fields.length === names.length) return null;
  return `it has ${fields.length} fields where FIELDNAMES has ${names.length}`;
}
