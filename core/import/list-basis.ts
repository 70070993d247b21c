import { cleanText } from '../workbook/clean-text';
import type { TableView } from './table-view';

/** "off list" does not say which list: a basis names one. */
const NAMES_NONE = /^(list|list price|prices?)$/i;

/** Which list the discounts of a table come off, as its headings say: the list price's own, or "... off Catalog List Price". */
export function listBasisOf(view: TableView): string | null {
  const list = view.rows.column('list')?.heading ?? '';
  const percent = (view.rows.column('percent')?.heading ?? '').replace(/_/g, ' ');
  const off = /\boff (?:of )?(?:the )?([^%()]{3,80})/i.exec(percent)?.[1] ?? '';
  const named = [list, off].map(cleanText).find((text) => text !== '' && !NAMES_NONE.test(text));
  return named ?? null;
}
