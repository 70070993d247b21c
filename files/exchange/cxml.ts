import { catalogueFinding } from '../../core/findings/catalogue-findings';
import type { CatalogueArticle, CatalogueRead } from '../../core/import/catalogue/catalogue';
import type { Decimal } from '../../core/money/decimal';
import type { ExchangeFormat } from './exchange-format';
import { cxmlArticle } from './parts/cxml-article';
import { cxmlAmount, cxmlTotals } from './parts/cxml-totals';
import { rootName } from './parts/head';
import { brokenFile, refusedFile } from './parts/refused';
import { attributeOf, below, readRecords, type XmlNode, type XmlRecords } from './parts/xml-tree';

const CATALOGUE_ITEMS = ['IndexItemAdd', 'IndexItemDelete', 'IndexItemPunchout', 'ContractItem'];
const ORDER_ITEMS = ['ItemIn', 'ItemOut'];

/** cXML 1.2: catalogues (Index) and contracts of Ariba and its kin; baskets and orders are known, and said. */
export const cxml: ExchangeFormat = {
  id: 'cxml',
  title: 'cXML 1.2 Index and Contract',
  recognises: (head) => /^(cXML|Index)$/.test(rootName(head) ?? ''),
  read,
};

function read(bytes: Uint8Array): CatalogueRead {
  const document = readRecords(bytes, [...CATALOGUE_ITEMS, ...ORDER_ITEMS], itemOf);
  if (!document.ok) return brokenFile('cXML', document.problem);
  const { root } = document;
  if (document.records.some(({ name }) => ORDER_ITEMS.indexOf(name) >= 0)) return order(document);
  const index = root.name === 'Index' ? root : below(root, 'Index')[0];
  const holder = index ?? below(root, 'Contract')[0];
  if (holder === undefined) {
    const why = 'it has neither an Index nor a Contract';
    return refusedFile(catalogueFinding('catalogue-other-document', { what: 'a cXML message', why }));
  }
  const mode = attributeOf(holder, 'loadmode');
  if (mode !== null && /^incremental$/i.test(mode))
    return refusedFile(catalogueFinding('catalogue-partial', { what: `loadmode "${mode}"` }));
  return catalogueOf(holder, document);
}

/** An item of a catalogue as an article, an item of an order as what it comes to. */
interface Item {
  readonly name: string;
  readonly article: CatalogueArticle | null;
  readonly amount: Decimal | null;
}

function itemOf(node: XmlNode): Item {
  const { name } = node;
  if (ORDER_ITEMS.indexOf(name) >= 0) return { name, article: null, amount: cxmlAmount(node) };
  return { name, article: cxmlArticle(node), amount: null };
}

function catalogueOf(holder: XmlNode, { root, records }: XmlRecords<Item>): CatalogueRead {
  return {
    ok: true,
    catalogue: {
      format: `cXML ${holder.name}`,
      title: '',
      counted: 'line',
      unitCodes: 'un',
      supplier: null,
      currency: null,
      agreements: masterAgreements(root),
      agreementStart: null,
      agreementEnd: null,
      start: attributeOf(holder, 'effectiveDate'),
      end: attributeOf(holder, 'expirationDate'),
      articles: records.flatMap(({ article }) => (article === null ? [] : [article])),
      findings: [],
    },
  };
}

function masterAgreements(root: XmlNode): string[] {
  const references = [...below(root, 'MasterAgreementReference'), ...below(root, 'MasterAgreementIDInfo')];
  return references.map((node) => attributeOf(node, 'agreementID') ?? '').filter((text) => text !== '');
}

/** A basket or an order: what was asked once is not what the contract promises. Its total is checked all the same. */
function order({ root, records }: XmlRecords<Item>): CatalogueRead {
  const basket = records.some(({ name }) => name === 'ItemIn');
  const what = basket ? 'a punch-out basket (cXML)' : 'an order (cXML)';
  const why = 'what was asked once is not what the contract promises';
  const totals = cxmlTotals(
    root,
    records.map(({ amount }) => amount),
  );
  return refusedFile(catalogueFinding('catalogue-other-document', { what, why }), ...totals);
}
