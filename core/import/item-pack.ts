import type { PriceListItem } from '../contracts/price-list';
import { Decimal } from '../money/decimal';
import { packsInText, type Pack } from '../items/packs';
import { readUnit } from '../items/units';
import { excerpt } from '../workbook/clean-text';
import type { RowCells } from './row-cells';
import type { NoteCode, RowNote } from './row-outcome';

/** The pack size of a row, where the list says how many of what. */
export interface PackRead {
  readonly pack: PriceListItem['pack'];
  readonly notes: readonly RowNote[];
}

/**
 * Reads the pack column. A number alone does not say of what: "10" beside CASE of paper is ten reams, not ten sheets
 * (DOMAIN §5, the 10× error). It is kept only where the column, the unit or the description names what is inside.
 */
export function readItemPack(cells: RowCells, unit: string): PackRead {
  const text = cells.text('pack');
  if (text === '') return { pack: undefined, notes: [] };
  const stated = statedPacks(text, unit);
  const [first] = stated;
  if (first === undefined || stated.some(({ quantity }) => !quantity.equals(first.quantity))) {
    return dropped(cells, 'pack-unclear', `"${excerpt(text)}"`);
  }
  // "1" of a piece, or 12 of a dozen, says nothing that is not known.
  if (saysNothingNew(first, unit)) return { pack: undefined, notes: [] };
  const beside = [unit, cells.text('description')].flatMap(packsInText);
  const named = [...stated, ...beside].filter(({ of }) => of !== null);
  const contents = named.filter(({ quantity }) => quantity.equals(first.quantity)).map(({ of }) => of);
  const [of] = contents;
  if (named.some(({ quantity }) => !quantity.equals(first.quantity))) {
    const words = [first, ...named].map((pack) => `"${pack.text}"`);
    return dropped(cells, 'pack-unclear', words.join(' and '));
  }
  if (of === undefined || of === null || contents.some((other) => other !== of)) {
    return dropped(cells, 'pack-dropped', `"${excerpt(text)}" with unit "${excerpt(unit)}"`);
  }
  return { pack: { quantity: first.quantity.toText(), unit: of }, notes: [] };
}

/** "80 RL" in a pack column is what one unit holds; "12 PK" beside the unit PK repeats the unit. */
function statedPacks(text: string, unit: string): readonly Pack[] {
  const plain = /^([0-9]{1,6}(?:\.[0-9]{1,4})?) ?([A-Za-z]{1,10})\.?$/.exec(text);
  const read = plain === null ? null : readUnit(plain[2] ?? '');
  const quantity = plain === null ? null : Decimal.parse(plain[1] ?? '');
  if (read === null || quantity === null || !('unit' in read) || !quantity.isPositive()) return packsInText(text);
  const own = readUnit(unit);
  const repeats = 'unit' in own && own.unit.code === read.unit.code;
  return [{ quantity, of: repeats ? null : read.unit.code, in: null, text }];
}

function saysNothingNew({ quantity, of }: Pack, unit: string): boolean {
  const read = readUnit(unit);
  if (!('unit' in read) || of !== null) return false;
  const { code, holds } = read.unit;
  return code === 'EA' ? quantity.equals(Decimal.ONE) : holds !== undefined && quantity.toText() === holds.quantity;
}

function dropped(cells: RowCells, code: NoteCode, words: string): PackRead {
  return { pack: undefined, notes: [{ code, row: cells.row, example: `row ${cells.row}: ${words}` }] };
}
