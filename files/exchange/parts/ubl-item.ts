import type { CatalogueArticle } from '../../../core/import/catalogue/catalogue';
import { all, attributeOf, first, textAt, textOf, type XmlNode } from './xml-tree';

type ItemParts = Pick<CatalogueArticle, 'sku' | 'mpn' | 'manufacturer' | 'brand' | 'gtin' | 'description'>;

/** What UBL's Item says of itself. */
export function ublItem(item: XmlNode | null): ItemParts {
  const at = (...path: readonly string[]) => (item === null ? null : textAt(item, ...path));
  return {
    sku: at('SellersItemIdentification', 'ID'),
    mpn: at('ManufacturersItemIdentification', 'ID'),
    manufacturer: at('ManufacturerParty', 'PartyName', 'Name'),
    brand: at('BrandName'),
    gtin: gtinOf(item),
    description: at('Name') ?? at('Description'),
  };
}

/** 0160 is the ISO 6523 code for GTIN; an id without a scheme may be one, and its check digit will tell. */
function gtinOf(item: XmlNode | null): string | null {
  const ids = item === null ? [] : all(item, 'StandardItemIdentification', 'ID');
  const known = ids.find((id) => /^(0160|GTIN|EAN|UPC)$/i.test(attributeOf(id, 'schemeID') ?? ''));
  return textOf(known ?? ids.find((id) => attributeOf(id, 'schemeID') === null) ?? null);
}

/** A period's two days. */
export function periodOf(period: XmlNode | null): { readonly start: string | null; readonly end: string | null } {
  return {
    start: period === null ? null : textAt(period, 'StartDate'),
    end: period === null ? null : textAt(period, 'EndDate'),
  };
}

/** The seller's name. */
export function sellerOf(root: XmlNode): string | null {
  const party = first(root, 'SellerSupplierParty', 'Party') ?? first(root, 'ProviderParty');
  if (party === null) return null;
  return textAt(party, 'PartyName', 'Name') ?? textAt(party, 'PartyLegalEntity', 'RegistrationName');
}
