import { importFinding } from '../findings/import-findings';
import type { Finding } from '../findings/finding';
import type { AppliesTo } from '../price-kinds/term';
import { excerpt } from '../workbook/clean-text';
import { residualName } from './residual-name';
import type { RowCells } from './row-cells';

/** What the discount of a row is for, or why it cannot be told. */
export type ScopeRead =
  { readonly applies: AppliesTo; readonly findings: readonly Finding[] } | { readonly refusal: Finding } | null;

/** A word in the category column that means no category in particular. */
const ALL = /^(all|all (products|items|categories)|entire (catalog|catalogue|line|list)|full (catalog|line))$/i;
/** "Items not in Full-Line Source Book (Supplemental Catalog ...)" speaks of another catalogue. */
const OTHER_CATALOGUE =
  /\b(items?|products?|supplies) not (in|listed|found|shown)\b|\bsupplement(al|ary)?\b.{0,20}\bcatalog/i;

/** Reads what a discount is for, from the narrow word to the wide one; null where the row says nothing of that. */
export function discountScope(cells: RowCells): ScopeRead {
  const line = cells.text('productLine');
  const brand = cells.text('manufacturer');
  const category = cells.text('category');
  const { row, sheet } = cells;
  if (line !== '') return { applies: { to: 'product-line', names: [line] }, findings: [] };
  if (brand !== '' && category !== '' && !ALL.test(category)) {
    const facts = { row, sheet, brand: excerpt(brand), category: excerpt(category) };
    return { refusal: importFinding('row-two-words', facts, { place: cells.place('manufacturer') }) };
  }
  if (brand !== '') return { applies: { to: 'brand', names: [brand] }, findings: [] };
  if (category === '') return null;
  const place = cells.place('category');
  const facts = { row, sheet, text: excerpt(category) };
  const residual = residualName(category);
  if (residual !== null || ALL.test(category)) {
    const except = residual?.except ?? [];
    const said = except.length === 0 ? 'nothing' : except.join(', ');
    return {
      applies: { to: 'all-other', ...(except.length === 0 ? {} : { except: { categories: [...except] } }) },
      findings: [importFinding('residual-read', { ...facts, except: said }, { place })],
    };
  }
  const other = OTHER_CATALOGUE.test(category) ? [importFinding('other-catalogue', facts, { place })] : [];
  return { applies: { to: 'category', names: [category] }, findings: other };
}
