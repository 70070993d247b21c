import { findingsFrom } from './finding';

/** What is said of a line's item number, its unit and its pack. */
export const itemFinding = findingsFrom({
  'item-destroyed': {
    severity: 'block',
    text: '"{item}" is not the item number any more: {how}. It was not looked up. {todo}',
  },
  'two-items-match': {
    severity: 'block',
    text: '"{item}" fits more than one item: {items}. Write the manufacturer beside the number, or the full number.',
  },
  'number-too-common': {
    severity: 'block',
    text: '"{item}" stands beside {count} entries of the price lists: it is no number of one item. Write the full part number.',
  },
  'numbers-disagree': {
    severity: 'block',
    text: 'The numbers on this row name different items: {items}. Correct the one that is wrong.',
  },
  'listed-twice': {
    severity: 'block',
    text: 'The price list has {item} more than once ({offers}), and the row does not say which. Give the unit, or ask the supplier which price holds.',
  },
  'gtin-wrong': {
    severity: 'warning',
    text: '"{gtin}" is no valid GTIN or UPC: {reason}. It was not looked up; copy it again from the product.',
  },
  'maker-differs': {
    severity: 'warning',
    text: 'The number "{item}" is also {found}, but the row says "{maker}". It was not taken as the same item; correct the manufacturer if it is.',
  },
  'maker-differs-same-code': {
    severity: 'warning',
    text: 'The code "{item}" is {found}, while the row says "{maker}". It was taken as that item because such a code is given once; check the manufacturer.',
  },
  'compatible-not-original': {
    severity: 'warning',
    text: '{found} shares the number "{item}", but one of the two is a compatible and the other is not said to be. A compatible never stands for the original, so it was not taken: write the number of the one you mean.',
  },
  'refurbished-not-new': {
    severity: 'warning',
    text: '{found} is like "{item}", but one of the two is refurbished or remanufactured and the other is not said to be. It was not taken: say which you mean.',
  },
  'unsure-match': {
    severity: 'warning',
    text: 'It may be {found}: {evidence}. That is too little to take it as the same item; write the manufacturer and the full number if it is.',
  },
  'near-match': {
    severity: 'info',
    text: 'No item is numbered "{item}"; {items} is one character away. Check the number.',
  },
  'unit-missing': {
    severity: 'block',
    text: 'The row does not say its unit; the price is for one {listUnit}. Write the unit on the row.',
  },
  'unit-taken-as-piece': {
    severity: 'info',
    text: 'The row does not say its unit; the price list sells this item by the piece, so the quantity was read as pieces.',
  },
  'unit-unknown': {
    severity: 'block',
    text: '"{unit}" {where} is no unit that is known, so a price per {other} cannot be compared. Write a common unit such as EA, BX or CA.',
  },
  'unit-ambiguous': {
    severity: 'block',
    text: '"{unit}" {where} may mean {readings}. Write the word in full.',
  },
  'pack-unknown': {
    severity: 'block',
    text: 'The row asks by {unit}, the price list sells by {listUnit}, and neither says how many {unit} make one {listUnit}. Write the pack size on the row.',
  },
  'pack-differs': {
    severity: 'block',
    text: 'The pack sizes do not agree: {packs}. Ask the supplier how many are in one {unit}, and correct the row.',
  },
});
