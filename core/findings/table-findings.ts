import { findingsFrom } from './finding';

/** What can be wrong, or must be said, about how a sheet's tables and columns were found. */
export const tableFinding = findingsFrom({
  'several-price-blocks': {
    severity: 'warning',
    text: 'The sheet "{sheet}" has several blocks of prices over the same rows ("{first}", "{second}"). Which of them is asked for cannot be told, so no quote was compared. Say it with --map.',
  },
  'no-header': {
    severity: 'warning',
    text: 'Nothing on the sheet "{sheet}" was priced, because no heading row was found on it. Looked for a row with at least two headings such as "Item #", "Description", "Qty", "Unit Price". If it holds lines to price, add such a row, or name the columns in a mapping file (--map).',
  },
  'sheet-empty': { severity: 'info', text: 'The sheet "{sheet}" is empty.' },
  'sheet-hidden': { severity: 'info', text: 'The sheet "{sheet}" is hidden. It was read like the others.' },
  'two-possible-headers': {
    severity: 'block',
    text: 'Rows {first} and {second} of the sheet "{sheet}" could both be the heading row, and nothing decides between them. Delete one, or name the right row in a mapping file (--map, headerRow).',
  },
  'two-columns-for-field': {
    severity: 'block',
    text: 'On the sheet "{sheet}" the columns {columns} could each be the {field}, and nothing decides between them, so none was used. Name the right one in a mapping file (--map).',
  },
  'heading-unclear': {
    severity: 'warning',
    text: 'On the sheet "{sheet}" the column {column} could be the {fields}, and its cells do not decide it, so it was not used. Rename it, or name it in a mapping file (--map).',
  },
  'column-decided': {
    severity: 'info',
    text: 'On the sheet "{sheet}" the column {column} was taken as the {field} rather than {others}: {why}.',
  },
  'side-by-side-blocks': {
    severity: 'info',
    text: 'The sheet "{sheet}" holds the same columns several times side by side: {groups}. See what is said of their prices.',
  },
  'no-item-column': {
    severity: 'warning',
    text: 'The table under row {row} of the sheet "{sheet}" has no column for an item number or a description. Its headings are: {headings}. Name the column in a mapping file (--map).',
  },
  'column-hidden': {
    severity: 'info',
    text: 'On the sheet "{sheet}" the column {column} ({field}) is hidden. It was read like the others.',
  },
  'only-hidden-columns': {
    severity: 'warning',
    text: 'All columns that could be used on the sheet "{sheet}" are hidden. They were read; unhide them to see what was judged.',
  },
  'mapping-column-missing': {
    severity: 'block',
    text: 'The mapping names the column "{column}" for the {field}, but the sheet "{sheet}" has no such heading or column. It has: {headings}.',
  },
  'mapping-column-twice': {
    severity: 'block',
    text: 'The mapping names the column "{column}" for the {field}, but the sheet "{sheet}" has that heading in the columns {letters}. Use the letters of the right one.',
  },
  'mapping-column-shared': {
    severity: 'block',
    text: 'The mapping names the same column, {column}, for the {first} and the {second}. One column can be only one of them.',
  },
  'mapping-row-missing': {
    severity: 'block',
    text: 'The mapping says that the headings of the sheet "{sheet}" are in row {row}, but that row is empty.',
  },
});
