// Writes the sample workbooks of examples/. `npm run examples`; a test holds that the committed files are these.
import { writeFileSync } from 'node:fs';
import { fixedZip } from './examples/fixed-zip';
import { messyPriceList } from './examples/price-list-messy';
import { requisition } from './examples/requisition';
import { vendorQuote } from './examples/vendor-quote';

const WORKBOOKS = {
  'requisition.xlsx': requisition,
  'vendor-quote.xlsx': vendorQuote,
  'price-list-messy.xlsx': messyPriceList,
};

for (const [name, make] of Object.entries(WORKBOOKS)) {
  const bytes = new Uint8Array(await make().xlsx.writeBuffer());
  writeFileSync(`examples/${name}`, fixedZip(bytes));
}
