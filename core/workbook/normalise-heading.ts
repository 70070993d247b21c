import { cleanNumberText } from './clean-text';

/** Short forms that people write in headings, and the word each stands for. */
const LONG_FORMS = new Map<string, string>(
  Object.entries({
    no: 'number',
    num: 'number',
    nbr: 'number',
    nr: 'number',
    nos: 'number',
    numbers: 'number',
    mfr: 'manufacturer',
    mfg: 'manufacturer',
    mfgr: 'manufacturer',
    manuf: 'manufacturer',
    mfrs: 'manufacturer',
    manufacturers: 'manufacturer',
    manufacture: 'manufacturer',
    manufacturer: 'manufacturer',
    qty: 'quantity',
    qnty: 'quantity',
    quant: 'quantity',
    quantities: 'quantity',
    desc: 'description',
    descr: 'description',
    descrip: 'description',
    descriptions: 'description',
    amt: 'amount',
    ext: 'extended',
    extd: 'extended',
    tot: 'total',
    totals: 'total',
    disc: 'discount',
    dscnt: 'discount',
    pct: 'percent',
    percentage: 'percent',
    cat: 'catalog',
    catalogue: 'catalog',
    prod: 'product',
    products: 'product',
    prices: 'price',
    priced: 'price',
    pricing: 'price',
    costs: 'cost',
    items: 'item',
    services: 'service',
    vendors: 'vendor',
    suppliers: 'supplier',
    contracts: 'contract',
    pk: 'pack',
    pkg: 'package',
    req: 'requested',
    reqd: 'required',
    est: 'estimated',
    dt: 'date',
    cntrct: 'contract',
    programme: 'program',
    programmes: 'program',
    programs: 'program',
    ea: 'each',
    vend: 'vendor',
    favoured: 'favored',
    cooperatives: 'cooperative',
    labour: 'labor',
    propsoed: 'proposed',
    specifications: 'specification',
  }),
);

/** A heading as plain lower-case words: "Mfr. Part #" and "MFG_PART_NO" both become "manufacturer part number". */
export function normaliseHeading(text: string): string {
  const spaced = cleanNumberText(text.slice(0, 300))
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/#/g, ' number ')
    .replace(/%/g, ' percent ')
    .replace(/&/g, ' and ');
  const words = spaced.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const long = words.map((word) => LONG_FORMS.get(word) ?? word);
  // "Percent (%)" and "Part No. #" say one thing twice.
  return long.filter((word, index) => word !== long[index - 1]).join(' ');
}

/** A heading without what stands in round brackets: "Unit of Issue (e.g. Hour)" is "Unit of Issue". */
export function withoutBrackets(text: string): string {
  return text.slice(0, 300).replace(/\([^()]*\)/g, ' ');
}
