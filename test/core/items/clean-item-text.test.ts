import { cleanItemText } from '../../../core/items/clean-item-text';

test.each([
  ['P/N 6000105-0010,,', '6000105-0010'],
  ['MFG#: CF280A', 'CF280A'],
  ['MFG Part#:HEWCE251AG', 'HEWCE251AG'],
  ['Item # 42620', '42620'],
  ['SKU: 348037', '348037'],
  ['Part No. TK-867M', 'TK-867M'],
  ["'00134", '00134'],
  ['"CF280A"', 'CF280A'],
  ['CF280A_x000D_', 'CF280A'],
  ['#42', '42'],
  ['PN1234', 'PN1234'],
  ['PARTNER-5', 'PARTNER-5'],
  ['ITEM5', 'ITEM5'],
  ['MFG-100', 'MFG-100'],
  ['CB337WN#140', 'CB337WN#140'],
  ['Item #', 'Item #'],
  [',,,', ''],
])('%s', (text, clean) => expect(cleanItemText(text)).toBe(clean));
