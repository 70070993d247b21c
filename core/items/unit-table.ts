/** One unit: its code here, its name, how else it is written, and what it holds by definition. */
export interface UnitRow {
  readonly code: string;
  readonly name: string;
  /** Upper case, without full stops. Codes of X12, UN/ECE Recommendations 20 and 21, the GSA file (DOMAIN §5), and words. */
  readonly spellings: readonly string[];
  /** Exact by definition: a dozen is 12 pieces. What a list alone can say (a ream's sheets, a box) is not here. */
  readonly holds?: { readonly quantity: string; readonly code: string };
}

/** The piece: what a unit that names no content holds. */
export const PIECE = 'EA';

/** All units. A new one is a row. */
export const UNITS: readonly UnitRow[] = [
  {
    code: PIECE,
    name: 'each',
    spellings: [
      'EACH',
      'PCE',
      'PC',
      'PCS',
      'PIECE',
      'PIECES',
      'C62',
      'H87',
      'UN',
      'UNT',
      'UNIT',
      'UNITS',
      'UNITE',
      'NIU',
      'STK',
      'STÜCK',
      '1',
    ],
  },
  { code: 'DZ', name: 'dozen', spellings: ['DOZ', 'DZN', 'DOZEN', 'DOZENS'], holds: { quantity: '12', code: PIECE } },
  { code: 'PR', name: 'pair', spellings: ['PAIR', 'PAIRS', 'NPR'], holds: { quantity: '2', code: PIECE } },
  { code: 'GR', name: 'gross', spellings: ['GROSS', 'GRO', 'GS'], holds: { quantity: '144', code: PIECE } },
  {
    code: 'HU',
    name: 'hundred',
    spellings: ['HUN', 'HUND', 'HUNDRED', 'CEN', 'HN'],
    holds: { quantity: '100', code: PIECE },
  },
  {
    code: 'TH',
    name: 'thousand',
    spellings: ['THOUSAND', 'MIL', 'THS', 'THOU'],
    holds: { quantity: '1000', code: PIECE },
  },
  { code: 'BX', name: 'box', spellings: ['BOX', 'BOXES', 'BXS'] },
  {
    code: 'PK',
    name: 'pack',
    spellings: ['PACK', 'PACKS', 'PG', 'PKG', 'PKGS', 'PAC', 'PACKAGE', 'PACKAGES', 'PCK', 'NMP', 'PKT', 'PACKET'],
  },
  { code: 'CTN', name: 'carton', spellings: ['CARTON', 'CARTONS', 'CTNS', 'CRTN'] },
  { code: 'CA', name: 'case', spellings: ['CS', 'CSE', 'CASE', 'CASES'] },
  { code: 'ST', name: 'set', spellings: ['SE', 'SET', 'SETS'] },
  { code: 'KT', name: 'kit', spellings: ['KIT', 'KITS'] },
  { code: 'RL', name: 'roll', spellings: ['RO', 'ROLL', 'ROLLS', 'RLS'] },
  { code: 'RM', name: 'ream', spellings: ['REAM', 'REAMS', 'RMS'] },
  { code: 'SH', name: 'sheet', spellings: ['SHEET', 'SHEETS', 'SHT', 'SHTS', 'LEF'] },
  { code: 'BD', name: 'bundle', spellings: ['BDL', 'BUNDLE', 'BUNDLES', 'BE'] },
  { code: 'BO', name: 'bottle', spellings: ['BT', 'BTL', 'BOTTLE', 'BOTTLES'] },
  { code: 'BG', name: 'bag', spellings: ['BAG', 'BAGS'] },
  { code: 'PD', name: 'pad', spellings: ['PAD', 'PADS'] },
  { code: 'TB', name: 'tube', spellings: ['TU', 'TUBE', 'TUBES'] },
  { code: 'BK', name: 'book', spellings: ['BOOK', 'BOOKS'] },
  { code: 'CD', name: 'card', spellings: ['CARD', 'CARDS'] },
  { code: 'SL', name: 'sleeve', spellings: ['SLV', 'SLEEVE', 'SLEEVES'] },
  { code: 'DP', name: 'dispenser', spellings: ['DISPENSER', 'DISPENSERS', 'DS'] },
  {
    code: 'CRG',
    name: 'cartridge',
    spellings: ['CTG', 'CRTDG', 'CARTRIDGE', 'CARTRIDGES', 'CQ'],
    holds: { quantity: '1', code: PIECE },
  },
  { code: 'TIN', name: 'can', spellings: ['CN', 'CANS'] },
  { code: 'JR', name: 'jar', spellings: ['JAR', 'JARS'] },
  { code: 'DR', name: 'drum', spellings: ['DRUM', 'DRUMS'] },
  { code: 'PL', name: 'pail', spellings: ['PAIL', 'PAILS'] },
  { code: 'PF', name: 'pallet', spellings: ['PLT', 'PALLET', 'PALLETS'] },
  { code: 'LO', name: 'lot', spellings: ['LOT', 'LOTS'] },
  { code: 'JOB', name: 'job', spellings: ['JB', 'JOBS', 'LS', 'LUMP SUM'] },
  {
    code: 'GAL',
    name: 'gallon',
    spellings: ['GA', 'GL', 'GLL', 'GALLON', 'GALLONS'],
    holds: { quantity: '8', code: 'PT' },
  },
  { code: 'QT', name: 'quart', spellings: ['QTL', 'QTS', 'QUART', 'QUARTS'], holds: { quantity: '2', code: 'PT' } },
  { code: 'PT', name: 'pint', spellings: ['PTL', 'PINT', 'PINTS'] },
  {
    code: 'LTR',
    name: 'litre',
    spellings: ['LITRE', 'LITER', 'LITERS', 'LITRES', 'L'],
    holds: { quantity: '1000', code: 'MLT' },
  },
  { code: 'MLT', name: 'millilitre', spellings: ['ML', 'MILLILITER'] },
  { code: 'LB', name: 'pound', spellings: ['LBS', 'LBR', 'POUND', 'POUNDS'] },
  { code: 'KGM', name: 'kilogram', spellings: ['KG', 'KGS', 'KILOGRAM'], holds: { quantity: '1000', code: 'GRM' } },
  { code: 'GRM', name: 'gram', spellings: ['GRAM', 'GRAMS'] },
  { code: 'YD', name: 'yard', spellings: ['YRD', 'YARD', 'YARDS', 'YDS'], holds: { quantity: '36', code: 'IN' } },
  {
    code: 'FT',
    name: 'foot',
    spellings: ['FOT', 'FOOT', 'FEET', 'LF', 'LINEAR FOOT'],
    holds: { quantity: '12', code: 'IN' },
  },
  { code: 'IN', name: 'inch', spellings: ['INH', 'INCH', 'INCHES'] },
  { code: 'MTR', name: 'metre', spellings: ['METRE', 'METER', 'METERS'] },
  { code: 'SF', name: 'square foot', spellings: ['SQ FT', 'FTK', 'SQUARE FOOT', 'SQUARE FEET'] },
  { code: 'SY', name: 'square yard', spellings: ['SQ YD', 'YDK', 'SQUARE YARD'] },
  { code: 'HR', name: 'hour', spellings: ['HUR', 'HRS', 'HOUR', 'HOURS', 'HOURLY'] },
  { code: 'DAY', name: 'day', spellings: ['DA', 'DAYS', 'DAILY'] },
  { code: 'WK', name: 'week', spellings: ['WEE', 'WEEK', 'WEEKS', 'WKS'], holds: { quantity: '7', code: 'DAY' } },
  {
    code: 'YR',
    name: 'year',
    spellings: ['ANN', 'YEAR', 'YEARS', 'YRS', 'ANNUAL', 'YEARLY'],
    holds: { quantity: '12', code: 'MO' },
  },
  { code: 'MO', name: 'month', spellings: ['MON', 'MTH', 'MTHS', 'MONTH', 'MONTHS', 'MOS', 'MONTHLY'] },
  { code: 'LIC', name: 'license', spellings: ['LICENSE', 'LICENSES', 'LICENCE', 'SEAT', 'SEATS'] },
  { code: 'USER', name: 'user', spellings: ['USERS'] },
  {
    code: 'PAGE',
    name: 'page',
    spellings: ['PAGES', 'IMAGE', 'IMAGES', 'CLICK', 'CLICKS', 'IMPRESSION', 'IMPRESSIONS'],
  },
];

/**
 * Codes that two trades use for two things, with what each may be: CT is a carton, and in 24 rows of the GSA file a
 * cartridge; Office Depot's CAN is a case (DOMAIN §5). Only other words of the row or the list can tell.
 */
export const AMBIGUOUS_UNITS: ReadonlyMap<string, readonly [string, string, ...string[]]> = new Map([
  ['CT', ['CTN', 'CRG']],
  ['CAN', ['TIN', 'CA']],
  ['C', ['HU', 'CA']],
  ['M', ['TH', 'MTR', 'MO']],
  ['LT', ['LO', 'LTR']],
  ['PA', ['PK', 'PL']],
]);
