/** One manufacturer: its name here, and every other spelling that was met. Compared without case, spaces and punctuation. */
export interface ManufacturerAliases {
  readonly name: string;
  readonly spellings: readonly string[];
}

/**
 * Spellings from the GSA purchases file of 2012-08 to 2013-02 and from COSTARS-3 (DOMAIN §5). Only what was seen to be the
 * same maker: a division of HP is HP, but "HAMMERMILL/HP EVERYDAY PAPERS" is Hammermill, so nothing is cut at a slash or dash.
 */
export const MANUFACTURERS: readonly ManufacturerAliases[] = [
  {
    name: 'HP',
    spellings: [
      ...['HEWLETT PACKARD', 'HEWLETT PACKARD HP', 'HEWLETT PACKARD SUPPLIES', 'HP SUPPLIES', 'HP INC'],
      ...['HEWLETT PACKARD - BLADE SERVERS', 'HEWLETT PACKARD - INK SAP', 'HEWLETT PACKARD COMPANY'],
    ],
  },
  {
    name: '3M',
    spellings: [
      ...['3M CORPORATION', '3M COMPANY', '3M COMMERCIAL OFFICE SUPPLY', '3M/COMMERCIAL OFF. SUPPLY'],
      ...['3M/COMMERCIAL TAPE DIV.', '3M - OPTICAL SYSTEMS DIVISION'],
    ],
  },
  {
    name: 'AVERY',
    spellings: ['AVERY-DENNISON', 'AVERY/CONSUMER PROD. DIV.', 'AVERY COMMERCIAL PRODUCTS', 'AVERY CONSUMER PRODUCTS'],
  },
  { name: 'HAMMERMILL', spellings: ['HAMMERMILL/HP EVERYDAY PAPERS', 'HAMMERMILL PAPERS GROUP'] },
  {
    name: 'ABILITYONE',
    spellings: ['NIB', 'NISH', 'NIBNISH', 'NIB - NISH', 'NIB - JWOD', 'NISH - JWOD', 'NIB-NISH / JWOD', 'SKILCRAFT'],
  },
  { name: 'LEXMARK', spellings: ['LEXMARK - BPD SUPPLIES', 'LEXMARK INT`L, INC.', 'LEXMARK INTERNATIONAL'] },
  { name: 'XEROX', spellings: ['XEROX - COLOR PRINTER SUPPLIES', 'XEROX O P B'] },
  { name: 'BROTHER', spellings: ['BROTHER INTL. CORP.', 'BROTHER INTERNATIONAL'] },
  { name: 'CANON', spellings: ['CANON USA', 'CANON USA - DIGITAL CAMERAS'] },
  { name: 'EPSON', spellings: ['EPSON AMERICA, INC.'] },
  { name: 'ESSELTE', spellings: ['ESSELTE PENDAFLEX CORP.', 'ESSELTE CORPORATION', 'PENDAFLEX'] },
  { name: 'UNIVERSAL', spellings: ['UNIVERSAL OFFICE PRODUCTS'] },
  { name: 'INNOVERA', spellings: ['INVERA'] },
  { name: 'QUALITY PARK', spellings: ['QUALITY PARK PRODUCTS'] },
  { name: 'SMEAD', spellings: ['SMEAD MANUFACTURING CO.', 'SMEAD MFG CO'] },
  { name: 'AT-A-GLANCE', spellings: ['AT A GLANCE'] },
  { name: 'FELLOWES', spellings: ['FELLOWES MFG. CO.'] },
  { name: 'SANFORD', spellings: ['SANFORD LP'] },
  { name: 'PAPER MATE', spellings: ['PAPERMATE'] },
  { name: 'WAUSAU', spellings: ['WAUSAU PAPERS', 'WAUSAU PAPER', 'WAUSAU PAPER PRINTING &'] },
  { name: 'DURACELL', spellings: ['DURACELL CO., U.S.A.', 'DURACELL PRODUCTS COMPANY'] },
  { name: 'ACCO', spellings: ['ACCO BRANDS, INC.'] },
  { name: 'CLOVER', spellings: ['CLOVER TECHNOLOGIES GROUP', 'CLOVER DISTRIBUTING, LLC', 'CTG'] },
  { name: 'DELL', spellings: ['DEL', 'DELL COMPUTER'] },
  { name: 'CASCADES', spellings: ['CASCADE'] },
  { name: 'RAYOVAC', spellings: ['RAY-O-VAC'] },
  { name: 'POST-IT', spellings: ['POST-IT(R)'] },
];
