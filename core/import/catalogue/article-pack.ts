import type { PriceListItem } from '../../contracts/price-list';
import { Decimal } from '../../money/decimal';
import { voiceOf, type ArticleSetting } from './article-reading';
import type { ArticleNote } from './article-note';
import type { CatalogueArticle } from './catalogue';
import { exchangeNumber } from './exchange-number';
import { exchangeUnit, sameExchangeUnit } from './unit-codes';

/** How much one order unit holds, where the article says how many of what; else nothing, and why. */
export function articlePack(
  article: CatalogueArticle,
  orderUnit: string,
  setting: ArticleSetting,
): { readonly pack: PriceListItem['pack']; readonly notes: readonly ArticleNote[] } {
  const { pack } = article;
  if (pack === null) return { pack: undefined, notes: [] };
  const { note, quote } = voiceOf(article, setting);
  const quantity = exchangeNumber(pack.quantity);
  const words = `${pack.quantity} ${pack.unit ?? ''}`.trim();
  const leftOut = (why: string) => ({
    pack: undefined,
    notes: [note('pack-left-out', `${quote(words)} in one ${quote(orderUnit)}, ${why}`)],
  });
  if (quantity === null || !quantity.isPositive()) return leftOut('which is no number above zero');
  if (pack.unit === null || pack.unit.trim() === '') {
    return quantity.equals(Decimal.ONE) ? { pack: undefined, notes: [] } : leftOut('and not of what');
  }
  if (sameExchangeUnit(pack.unit, orderUnit)) {
    return quantity.equals(Decimal.ONE) ? { pack: undefined, notes: [] } : leftOut('which is the unit itself');
  }
  const unit = exchangeUnit(pack.unit, setting.catalogue.unitCodes, []);
  if (unit.note !== null) return leftOut(`and what ${quote(pack.unit)} is, is not clear`);
  return { pack: { quantity: quantity.toText(), unit: unit.unit }, notes: [] };
}
