import { catalogueFinding } from '../../core/findings/catalogue-findings';
import type { CatalogueRead } from '../../core/import/catalogue/catalogue';
import type { ExchangeFormat } from './exchange-format';
import { bmecatAgreements } from './parts/bmecat-agreements';
import { bmecatArticle } from './parts/bmecat-article';
import { dateOf } from './parts/bmecat-date';
import { rootName } from './parts/head';
import { brokenFile, refusedFile } from './parts/refused';
import { attributeOf, first, readRecords, textAt, type XmlNode } from './parts/xml-tree';

/** BMEcat 1.2 and 2005: XML, with articles (1.2) or products (2005), in German and European purchasing. */
export const bmecat: ExchangeFormat = {
  id: 'bmecat',
  title: 'BMEcat 1.2 and 2005',
  recognises: (head) => rootName(head) === 'BMECAT',
  read,
};

function read(bytes: Uint8Array): CatalogueRead {
  const document = readRecords(bytes, ['ARTICLE', 'PRODUCT'], bmecatArticle);
  if (!document.ok) return brokenFile('BMEcat', document.problem);
  const { root, records } = document;
  const update = root.children.find(({ name }) => /^T_UPDATE_/.test(name));
  if (update !== undefined) return refusedFile(catalogueFinding('catalogue-partial', { what: update.name }));
  if (first(root, 'T_NEW_CATALOG') === null) return brokenFile('BMEcat', 'it has no T_NEW_CATALOG');
  const version = attributeOf(root, 'version');
  const header = first(root, 'HEADER');
  const { agreements, start, end, findings } = bmecatAgreements(header);
  return {
    ok: true,
    catalogue: {
      format: `BMEcat${version === null ? '' : ` ${version.slice(0, 20)}`}`,
      title: headText(header, 'CATALOG', 'CATALOG_NAME') ?? headText(header, 'CATALOG', 'CATALOG_ID') ?? '',
      counted: 'line',
      unitCodes: 'un',
      supplier: headText(header, 'SUPPLIER', 'SUPPLIER_NAME'),
      currency: headText(header, 'CATALOG', 'CURRENCY'),
      agreements,
      agreementStart: start,
      agreementEnd: end,
      start: header === null ? null : dateOf(first(header, 'CATALOG'), 'valid_start_date'),
      end: header === null ? null : dateOf(first(header, 'CATALOG'), 'valid_end_date'),
      articles: records,
      findings,
    },
  };
}

function headText(header: XmlNode | null, ...path: readonly string[]): string | null {
  return header === null ? null : textAt(header, ...path);
}
