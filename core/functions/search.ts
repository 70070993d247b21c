import type { OutCell } from '../workbook/action';
import type { CoopFunction, Desk } from './coop-function';
import { notAvailable, PARAMETERS } from './item-parameters';
import { itemSearch, type FoundItem, type ItemSearch } from './search/item-search';

const HEADINGS = ['Item', 'Manufacturer', 'Description', 'Unit', 'Net price', 'Contract', 'Supplier'];
const SHOWN = 10;
const MOST = 200;

/** SEARCH: items by words. */
export const search: CoopFunction = {
  id: 'SEARCH',
  summary:
    'Items of the price lists in force that hold some words, best first. A net price is shown where the list states one; PRICE tells the others.',
  parameters: [
    { name: 'words', type: 'text', description: 'some words of the description, a maker, a part of a number' },
    {
      name: 'most',
      type: 'number',
      optional: true,
      description: `how many rows at most; ${SHOWN} where nothing is said`,
    },
    PARAMETERS.asOf,
    { name: 'headings', type: 'flag', optional: true, description: 'FALSE leaves the heading row out' },
  ],
  result: { type: 'text', dimensions: 'matrix' },
  examples: [
    {
      formula: '=COOP.SEARCH("rubber bands",1,,FALSE)',
      shows: 'an item by its description',
      gives: [
        [
          '00134',
          'Sample Fasteners',
          'Rubber bands, size 33, 1 lb',
          'BX',
          '2.15',
          'SAMPLE-S-0001',
          'Sample Office Supply Co.',
        ],
      ],
    },
    { formula: '=COOP.SEARCH("zeppelin")', shows: 'a word that no list holds', gives: '#N/A' },
    { formula: '=COOP.SEARCH("pen",0)', shows: 'no rows asked for', gives: '#VALUE!' },
  ],
  run(given, desk) {
    const words = given.text('words') ?? '';
    const most = Number(given.number('most')?.toText() ?? SHOWN);
    if (!Number.isInteger(most) || most < 1 || most > MOST)
      return { error: '#VALUE!', text: `most is a whole number from 1 to ${MOST}.` };
    const asOf = given.day('as_of') ?? desk.asOf;
    const found = searchOf(desk, asOf)(words, most);
    if (found.length === 0) return notAvailable(`No item of a price list in force on ${asOf} holds "${words}".`);
    const headings = HEADINGS.map((text) => ({ text }));
    const rows = found.map(rowOf);
    return { rows: given.flag('headings') === false ? rows : [headings, ...rows] };
  },
};

function rowOf({ contract, item }: FoundItem): OutCell[] {
  const text = (value: string | undefined): OutCell => (value === undefined ? null : { text: value });
  return [
    text(item.mpn ?? item.sku ?? item.gtin ?? item.nsn),
    text(item.manufacturer),
    text(item.description),
    text(item.unit),
    item.net === undefined ? null : { number: item.net, format: 'money' },
    text(contract.number),
    text(contract.supplier.name),
  ];
}

/** The search of a day is made once for a desk: its index takes longer than any answer. */
function searchOf(desk: Desk, asOf: string): ItemSearch {
  const day = desk.openDay(asOf);
  const known = made.get(day);
  if (known !== undefined) return known;
  const search = itemSearch(day);
  made.set(day, search);
  return search;
}

const made = new WeakMap<object, ItemSearch>();
