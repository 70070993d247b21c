import type { HeadingRow } from './heading-row';
import type { Field } from './line';

/** Every field and the words people write above it, from the heading corpus (DOMAIN §6) and everyday forms. */
export const HEADINGS: readonly HeadingRow[] = [
  {
    field: 'item',
    name: 'item number',
    words: phrases('item number, item code, part number, part code, part id, product number, product code'),
    whole: phrases(
      'service code, item, item id, part, product, product id, catalog number, catalog item number, catalog code',
      'stock number, stock code, material number, article number, p n, pn, item part number, order code',
      'item catalog number, catalog',
    ),
    lesser: phrases('code, stock, reference number, identifier'),
    notWords: phrases('line, serial, vendor, supplier, dealer, manufacturer, quantity, url'),
  },
  {
    field: 'mpn',
    name: "manufacturer's part number",
    words: phrases(
      'manufacturer part number, manufacturer number, manufacturer part, manufacturer product number, mpn',
      'manufacturer item number, manufacturer catalog number, manufacturer model number, manufacturer part id',
      'manufacturer model, manufacturer sku, manufacturer stock number, manufacturer p n, manufacturer item',
      'manufacturer item identification, oem part number, oem number, model number, brand part number',
      'manufacturer product code, manufacturer code',
    ),
    whole: phrases('model'),
  },
  {
    field: 'sku',
    name: "supplier's own number",
    words: phrases(
      'sku, vendor part number, vendor item number, vendor sku, vendor catalog number, vendor product number',
      'vendor stock number, supplier part number, supplier part id, supplier item number, supplier sku',
      'supplier product number, supplier catalog number, supplier stock number, dealer part number',
      'dealer item number, distributor part number, distributor item number, reseller part number',
      'seller part number, seller item number, sellers item identification, our item number, our part number',
    ),
    whole: phrases('vendor part, vendor item, vendor p n, supplier part, supplier item, sku number, edc'),
    notWords: phrases('manufacturer'),
  },
  {
    field: 'gtin',
    name: 'UPC or GTIN',
    words: phrases('gtin, upc, upc code, upc a, ean, barcode, bar code, universal product code'),
    whole: phrases('standard item identification'),
  },
  {
    field: 'nsn',
    name: 'national stock number',
    words: phrases('nsn, national stock number, nato stock number'),
  },
  {
    field: 'manufacturer',
    name: 'manufacturer',
    words: phrases('manufacturer, manufacturer name, brand, brand name'),
    whole: phrases('make, oem, maker, publisher, manufacturing, brand manufacturer, manufacturer brand'),
    notWords: phrases(
      'number, part, model, sku, product, item, code, url, warranty, price, list, suggested, discount, handling',
      'id',
    ),
  },
  {
    field: 'description',
    name: 'description',
    words: phrases(
      'description, item description, product description, description of item, description of item or service',
      'service description, extended description, long description, full description, service proposed',
      'current description, labor category, longdescr, item or service',
    ),
    whole: phrases(
      'item, product, service, item requested, item needed, product service, item service, specification',
      'details, article, item and description, item details, material, supplies, goods, materials',
    ),
    lesser: phrases('item name, product name, product title, title, course title, job title, name, short description'),
    notWords: phrases('psc, unspsc, nigp, category description, commodity, contract, price, cost, quantity, unit'),
  },
  {
    field: 'category',
    name: 'category',
    words: phrases('category, product category, category name, item category, product group, award category'),
    whole: phrases(
      'subcategory, sub category, category description, product class, product type, commodity description',
    ),
    lesser: phrases('commodity, class, group, family, band, segment, type, psc description'),
    notWords: phrases('number, code, labor, price, discount'),
  },
  {
    field: 'productLine',
    name: 'product line',
    words: phrases('product line, product series, product family'),
    whole: phrases('series, collection'),
  },
  {
    field: 'quantity',
    name: 'quantity',
    words: phrases(
      'quantity, quantity ordered, order quantity, quantity needed, quantity required, quantity requested',
      'number needed, number of units, number ordered, number required, number requested, units ordered',
      'estimated quantity, requested quantity, total quantity, annual quantity, annual usage, estimated usage',
    ),
    whole: phrases('units, count, how many, usage, ordered, number of item, number needed'),
    notWords: phrases(
      'discount, volume, break, minimum, maximum, min, max, pack, package, case, box, carton, price, cost, per',
      'on hand, available, received, shipped, backordered, unit quantity',
    ),
  },
  {
    field: 'unit',
    name: 'unit of measure',
    words: phrases('unit of measure, uom, u m, uo m, unit of issue, uoi, unit of measurement, unit of sale'),
    whole: phrases(
      'unit, units, u i, um, ui, unit measure, measure, issue unit, order unit, selling unit, sell unit',
      'unit type, unit of purchase, units of measure, sold by, unit code, each, per',
    ),
    notWords: phrases('quantity, cost'),
  },
  {
    field: 'pack',
    name: 'pack size',
    words: phrases(
      'pack size, pack quantity, package quantity, quantity per pack, quantity per package, package size',
      'quantity per unit, quantity per case, quantity per box, case pack, case quantity, units per case',
      'units per pack, units per package, item per unit, case size, box quantity, carton quantity, inner pack',
    ),
    whole: phrases('pack, packaging, package, unit quantity, unit size, count per pack, number per unit, per pack'),
  },
  {
    field: 'quoted',
    name: 'unit price',
    words: phrases(
      'unit price, unit cost, price, price each, cost each, each price, price per unit, cost per unit',
      'your price, quoted price, quote price, quoted unit price, bid price, sell price, selling price',
      'sale price, hourly rate, unit rate, price per each, offer price, customer price, cost',
    ),
    whole: phrases('unit, each, rate, quote, quoted, unit amount, unit sell, price amount, unit value, amount, bid'),
    notWords: phrases(
      'list, msrp, retail, catalog, total, extended, line, previous, prior, old, last, mfc, favored, contract',
      'net, maximum, ceiling, market, discount percent, discount off, increase, change, difference, savings',
      'tax, freight, shipping, exclusive, excluding, price uom, basis, effective, date, pricelist, center, code',
      'type, price quantity',
    ),
  },
  {
    field: 'extended',
    name: 'extended price',
    words: phrases(
      'extended price, extended cost, extended amount, extended total, line total, line amount, total price',
      'total cost, total amount, item total, line price, line cost, line extension amount, estimated total',
    ),
    whole: phrases(
      'extended, extension, total, amount, cost, itm total am, row total, total extended, line value',
      'total value, sum, total line, subtotal, estimated cost, total estimated, net amount, total usd',
    ),
    notWords: phrases('tax, contract, quantity, units, budget, list, savings, discount, previous, prior, description'),
  },
  {
    field: 'list',
    name: 'list price',
    words: phrases(
      'list price, msrp, retail price, suggested retail price, catalog price, commercial list price',
      'commercial price list, commercial price, market price, market rate, list unit price, unit list price',
      's p richards price, list cost, manufacturer list, published price',
    ),
    whole: phrases('list, retail, cpl, srp, rrp, regular price, unit list, base price, list each'),
    notWords: phrases('discount, off, less, percent, extended, total, mfc, name, date'),
  },
  {
    field: 'net',
    name: 'contract price',
    words: phrases(
      'net price, contract price, contract unit price, contract cost, net unit price, net cost, nte price',
      'gsa price, gsa offer price, price offered to gsa, naspo price, sourcewell price, omnia price',
      'costars price, dir price, dir customer price, tips price, buyboard price, nys net price, nys price',
      'member price, cooperative price, coop price, co op price, government price, not to exceed price',
      'ceiling price, maximum price, awarded price, award price, contract rate, state price',
    ),
    whole: phrases('net, not to exceed, nte, max price, net each, unit net'),
    notWords: phrases('exclusive, excluding, mfc, favored, extended, total, weight, list, terms, effective, discount'),
  },
  {
    field: 'percent',
    name: 'discount off list',
    words: phrases(
      'discount, discount percent, percent discount, percent off, discount off list, discount off msrp',
      'list less discount, customer discount off list, gsa discount, msrp percent discount',
      'discount offered to gsa, minimum discount, discount rate, contract discount, discount off, off list',
      'discount percent off catalog list price, percent discount off catalog pricelist, discount off catalog',
    ),
    whole: phrases('percent'),
    notWords: phrases('mfc, favored, quantity, volume, recycled, fee, tax, amount, payment, prompt, date'),
  },
  {
    field: 'currency',
    name: 'currency',
    words: phrases('currency, currency code'),
    whole: phrases('cur, curr'),
  },
  {
    field: 'contract',
    name: 'contract number',
    words: phrases(
      'contract number, contract id, agreement number, master agreement, lpa number, contract, award id',
      'participating addendum number',
    ),
    whole: phrases('contract bid number, pa number, purchasing agreement'),
    lesser: phrases('bid number, bid, award number, agreement, rfp number, solicitation number, rfq number'),
    notWords: phrases(
      'type, date, year, name, title, description, start, end, amount, expiration, price, cost, discount',
      'holder, vendor, status, source, vehicle, line, rate, term, item, category',
    ),
  },
  {
    field: 'programme',
    name: 'programme',
    words: phrases('purchasing cooperative, cooperative program, program name, cooperative name, contract vehicle'),
    whole: phrases(
      'program, cooperative, coop, co op, consortium, coop name, co op name, buying group, purchasing vehicle',
      'contract source, acquisition method, procurement method, contract type, type of contract, coop program',
      'co op program',
    ),
  },
  {
    field: 'supplier',
    name: 'supplier',
    words: phrases('vendor, vendor name, supplier, supplier name'),
    whole: phrases('dealer, reseller, contract holder, awarded vendor, lgl nm, legal name, contractor, dealer name'),
    lesser: phrases('company, company name'),
    notWords: phrases(
      'preferred, sole, code, number, part, item, sku, address, phone, email, contact, zip, city, quote, price',
      'cost, url, catalog, product, duns, stock, id, unit, total, type',
    ),
  },
  {
    field: 'neededBy',
    name: 'date needed',
    words: phrases(
      'date needed, needed by, need by, date required, required date, required by, delivery date, due date',
      'date due, deliver by, date wanted, in hands date, requested delivery date, need date',
    ),
  },
  {
    field: 'day',
    name: 'order date',
    words: phrases('order date, po date, purchase date, quote date, quotation date, date of quote, date ordered'),
    whole: phrases(
      'requisition date, request date, date of order, purchase order date, date of purchase, requested date',
    ),
    lesser: phrases('date, award date, transaction date'),
  },
  {
    field: 'delivery',
    name: 'delivery',
    words: phrases('delivery method, delivery type, delivery mode, service level, delivery option'),
    whole: phrases('delivery, delivery terms, delivery service'),
  },
  {
    field: 'acquisition',
    name: 'purchase, lease or service',
    words: phrases('purchase or lease, lease or purchase, acquisition type, buy or lease'),
    whole: phrases('acquisition, purchase type, purchase lease, lease purchase, rent or buy'),
  },
  {
    field: 'term',
    name: 'lease term',
    words: phrases('lease term, lease months, rental term, term in months, term months, months of lease, lease length'),
    whole: phrases('term'),
    notWords: phrases('payment, warranty, price, cost, rate, date, start, end, contract, delivery'),
  },
  {
    field: 'notes',
    name: 'notes',
    words: phrases('notes, comments, remarks, special instructions'),
    whole: phrases('note, comment, remark, instructions, justification, memo, additional information'),
  },
  {
    field: 'effectiveFrom',
    name: 'first day of the price',
    words: phrases('effective date, effective from, start date, valid from, begin date, effective start date'),
    whole: phrases('effective, from date'),
  },
  {
    field: 'effectiveTo',
    name: 'last day of the price',
    words: phrases('expiration date, effective to, end date, valid to, valid until, valid through, expiry date'),
    whole: phrases('expiration, expires, expiry, effective through, good through, effective end date'),
  },
];

/** Columns that we wrote ourselves begin like this, and are never read back as hers. */
export const OUR_HEADING_START = 'COOP ';

/** The first of our columns: by it an earlier run's block is known. */
export const OUR_VERDICT_HEADING = 'COOP verdict';

/** The row of a field. Throws when there is none: that is a bug. */
export function headingRowOf(field: Field): HeadingRow {
  const row = HEADINGS.find((candidate) => candidate.field === field);
  if (row === undefined) throw new Error(`No headings row for the field ${field}`);
  return row;
}

/** Phrases written one after the other, parted by commas. */
function phrases(...lines: readonly string[]): readonly string[] {
  return lines.join(', ').split(', ');
}
