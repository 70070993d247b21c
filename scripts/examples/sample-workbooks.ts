import { budget } from './budget';
import { fixedZip } from './fixed-zip';
import { messyPriceList } from './price-list-messy';
import { printBudget } from './print-budget';
import { requisition } from './requisition';
import { services } from './services';
import { vendorQuote } from './vendor-quote';

const WORKBOOKS = {
  'requisition.xlsx': requisition,
  'vendor-quote.xlsx': vendorQuote,
  'price-list-messy.xlsx': messyPriceList,
  'print-budget.xlsx': printBudget,
  'services.xlsx': services,
  'budget.xlsx': budget,
};

/** The sample workbooks as bytes, by file name. */
export async function sampleWorkbooks(): Promise<Map<string, Uint8Array>> {
  const made = new Map<string, Uint8Array>();
  for (const [name, make] of Object.entries(WORKBOOKS)) {
    made.set(name, fixedZip(new Uint8Array(await make().xlsx.writeBuffer())));
  }
  return made;
}
