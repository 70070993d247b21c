import { InvalidArgumentError, type Command } from 'commander';
import { itemSearch, type FoundItem } from '../../core/functions/search/item-search';
import { Decimal } from '../../core/money/decimal';
import { dayOpener } from '../../core/offers/day-book';
import { openSetting, type SettingOptions } from '../io/setting';
import { plain, refuse, type ExitCode, type Terminal } from '../io/terminal';
import { table } from '../show/table';
import { jsonOption } from './options';

interface SearchOptions extends Pick<SettingOptions, 'book' | 'asOf'> {
  readonly most: number;
  readonly json?: boolean;
}

/** `coop search TEXT`: items of the price lists in force, by words. */
export function searchCommand(program: Command, terminal: Terminal, end: (code: ExitCode) => void): void {
  program
    .command('search')
    .description('find items of the price lists in force by words, best first')
    .argument('<words...>', 'words of a description, a maker, a part of a number')
    .option('--most <number>', 'how many to show', wholeNumber, 20)
    .option('--book <path...>', 'folders or files of contracts and price lists')
    .option('--as-of <day>', 'the day of the order, YYYY-MM-DD')
    .addOption(jsonOption())
    .action((words: string[], options: SearchOptions) => end(search(words.join(' '), options, terminal)));
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('A whole number from 1 on is expected.');
  return Number(text);
}

function search(words: string, options: SearchOptions, terminal: Terminal): ExitCode {
  const { most, json, ...against } = options;
  const setting = openSetting(against);
  if (!setting.ok) return refuse(terminal, setting.problem);
  const { book, asOf } = setting.value;
  const found = itemSearch(dayOpener(book)(asOf))(words, most);
  if (json === true) {
    terminal.out(JSON.stringify({ words, asOf, items: found.map(itemJson) }, null, 2));
    return 0;
  }
  if (found.length === 0) {
    terminal.out(plain(`No item of a price list in force on ${asOf} holds "${words}".`));
    return 0;
  }
  terminal.out(itemsTable(found));
  terminal.out(
    found.length === most
      ? `The best ${most}; --most shows more. coop explain ITEM prices one.`
      : `${found.length} found, in the price lists in force on ${asOf}. coop explain ITEM prices one.`,
  );
  return 0;
}

function itemsTable(found: readonly FoundItem[]): string {
  return table(
    [
      { heading: 'Item', width: 24 },
      { heading: 'Maker', width: 24 },
      { heading: 'Description', width: 44 },
      { heading: 'Unit' },
      { heading: 'Net price', align: 'right' },
      { heading: 'Contract', width: 24 },
      { heading: 'Supplier', width: 28 },
    ],
    found.map(({ contract, item }) => [
      item.mpn ?? item.sku ?? item.gtin ?? item.nsn ?? '',
      item.manufacturer ?? '',
      item.description ?? '',
      item.unit,
      item.net === undefined ? '' : Decimal.of(item.net).toShownMoney(),
      contract.number,
      contract.supplier.name,
    ]),
  );
}

/** Prices other than net depend on quantity, day and buyer: coop explain works them out. */
function itemJson({ contract, list, item }: FoundItem): object {
  return {
    mpn: item.mpn ?? null,
    sku: item.sku ?? null,
    gtin: item.gtin ?? null,
    nsn: item.nsn ?? null,
    manufacturer: item.manufacturer ?? null,
    description: item.description ?? null,
    category: item.category ?? null,
    unit: item.unit,
    net: item.net ?? null,
    contract: contract.number,
    programme: contract.programme,
    supplier: contract.supplier.name,
    priceList: list.version,
  };
}
