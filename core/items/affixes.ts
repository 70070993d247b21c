/**
 * Letters that wholesalers put before a maker's number: the makers are those whose items carry the prefix in the GSA
 * purchases file (DOMAIN §5). A prefix may stand twice or run on ("VERVER95159").
 */
export const PREFIX_MAKERS: ReadonlyMap<string, string> = new Map([
  ['AAG', 'AT-A-GLANCE'],
  ['ACC', 'ACCO'],
  ['AVE', 'AVERY'],
  ['BIC', 'BIC'],
  ['BRT', 'BROTHER'],
  ['BSN', 'BUSINESS SOURCE'],
  ['CAS', 'CASCADES'],
  ['CNM', 'CANON'],
  ['CTG', 'CLOVER'],
  ['DMR', 'DOMTAR'],
  ['DUR', 'DURACELL'],
  ['DYM', 'DYMO'],
  ['EPS', 'EPSON'],
  ['ESS', 'ESSELTE'],
  ['EVE', 'ENERGIZER'],
  ['FAL', 'FALCON SAFETY'],
  ['FEL', 'FELLOWES'],
  ['HAM', 'HAMMERMILL'],
  ['HEW', 'HP'],
  ['IVR', 'INNOVERA'],
  ['KAT', 'KATUN'],
  ['KYO', 'KYOCERA'],
  ['LEX', 'LEXMARK'],
  ['MMM', '3M'],
  ['PAP', 'PAPER MATE'],
  ['PEN', 'PENTEL'],
  ['PIL', 'PILOT'],
  ['QUA', 'QUALITY PARK'],
  ['RAY', 'RAYOVAC'],
  ['RIC', 'RICOH'],
  ['SAN', 'SANFORD'],
  ['SMD', 'SMEAD'],
  ['UNV', 'UNIVERSAL'],
  ['VER', 'VERBATIM'],
  ['WAU', 'WAUSAU'],
  ['WLJ', 'WILSON JONES'],
  ['XER', 'XEROX'],
  ['ZEB', 'ZEBRA PEN'],
]);

/** What makers put after a number. Region and market codes may change the price; `refurbished` is another item. */
export const SUFFIXES: readonly { readonly pattern: RegExp; readonly refurbished: boolean }[] = [
  { pattern: /#[A-Z0-9]{3}$/, refurbished: false }, // HP's region: CB337WN#140, #ABA
  { pattern: /LL\/A$/, refurbished: false },
  { pattern: /\/A$/, refurbished: false },
  { pattern: /-NA$/, refurbished: false },
  { pattern: /[-/](?:RF|RFB|REF|REFURB|RM|REMAN)$/, refurbished: true },
  { pattern: /R$/, refurbished: true },
];

/** The regions whose "#" a wholesaler drops: HEWCD975AN140 is CD975AN#140. */
export const BARE_REGIONS: readonly string[] = ['140', 'ABA'];
