import { MANUFACTURERS } from '../../../core/items/manufacturer-aliases';
import { canonicalManufacturer, sameManufacturer } from '../../../core/items/manufacturers';

/** DOMAIN §5: the spellings of the GSA file and of COSTARS-3. */
test.each([
  ...[
    'HEWLETT PACKARD',
    'Hewlett Packard',
    'HEWLETT-PACKARD',
    'Hewlett-Packard',
    'HP',
    'HP SUPPLIES',
    'HEWLETT PACKARD COMPANY',
  ],
  ...[
    'HEWLETT PACKARD - BLADE SERVERS',
    'HEWLETT PACKARD - INK SAP',
    'HEWLETT PACKARD SUPPLIES',
    'Hewlett-Packard (HP)',
  ],
  ...['HewlettPackard (HP)', 'Hewlett-\rPackard (HP)', 'HP Inc.', ' hp '],
])('%s is HP', (text) => expect(canonicalManufacturer(text)).toBe('HP'));

test.each([
  '3M',
  '3M - OPTICAL SYSTEMS DIVISION',
  '3M COMMERCIAL OFFICE SUPPLY',
  '3M CORPORATION',
  '3M/COMMERCIAL OFF. SUPPLY',
  '3M/COMMERCIAL TAPE DIV.',
])('%s is 3M', (text) => expect(canonicalManufacturer(text)).toBe('3M'));

test.each(['AVERY', 'AVERY-DENNISON', 'AVERY/CONSUMER PROD. DIV.', 'AVERY COMMERCIAL PRODUCTS'])(
  '%s is Avery',
  (text) => expect(canonicalManufacturer(text)).toBe('AVERY'),
);

test.each([
  ['Smith & Sons, Inc.', 'SMITH SONS'],
  ['PENTEL OF AMERICA, LTD', 'PENTEL'],
  ['The Company', 'COMPANY'],
  ['N/A', ''],
  ['OTHER', ''],
  ['', ''],
  ['__proto__', 'PROTO'],
])('"%s" is called "%s"', (text, name) => expect(canonicalManufacturer(text)).toBe(name));

test.each([
  ['HP', 'Hewlett-Packard', 'same'],
  ['Acme Corp.', 'ACME, INC', 'same'],
  ['AT-A-GLANCE', 'At a Glance', 'same'],
  ['HAMMERMILL/HP EVERYDAY PAPERS', 'HP', 'different'],
  ['HAMMERMILL/HP EVERYDAY PAPERS', 'Hammermill', 'same'],
  ['Canon', 'HP', 'different'],
  ['DID INC', 'HP', 'different'],
  ['', 'HP', 'unknown'],
  ['NA', 'HP', 'unknown'],
  ['STANLEY', 'STANLEY BOSTITCH', 'unknown'],
] as const)('%s and %s: %s', (a, b, expected) => {
  expect(sameManufacturer(a, b)).toBe(expected);
  expect(sameManufacturer(b, a)).toBe(expected);
});

test('every spelling leads to the name of its row, and no spelling to two', () => {
  for (const { name, spellings } of MANUFACTURERS) {
    for (const spelling of [name, ...spellings])
      expect([spelling, canonicalManufacturer(spelling)]).toEqual([spelling, name]);
  }
});
