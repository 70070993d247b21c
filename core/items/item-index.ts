/** Finding items in price lists: an index built once, and the matching ladder over it. */
export { buildItemIndex, type ItemIndex } from './build-index';
export { matchLine } from './match-line';
