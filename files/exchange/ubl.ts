import { catalogueFinding } from '../../core/findings/catalogue-findings';
import type { CatalogueArticle, CatalogueRead } from '../../core/import/catalogue/catalogue';
import type { ExchangeFormat } from './exchange-format';
import { rootName } from './parts/head';
import { brokenFile, refusedFile } from './parts/refused';
import { ublCatalogue, ublLine } from './parts/ubl-catalogue';
import { ublQuotation } from './parts/ubl-quotation';
import { readRecords, type XmlNode } from './parts/xml-tree';

type Reader = (root: XmlNode, lines: readonly Line[]) => CatalogueRead;

/** A line of a catalogue as an article; the few lines of other documents as they are. */
interface Line {
  readonly article: CatalogueArticle | null;
  readonly node: XmlNode | null;
}

/** UBL's documents by their outermost element: two hold prices that may be contract prices, the others are said. */
const DOCUMENTS: ReadonlyMap<string, Reader> = new Map([
  [
    'Catalogue',
    (root, lines) =>
      ublCatalogue(
        root,
        lines.flatMap(({ article }) => (article === null ? [] : [article])),
      ),
  ],
  [
    'Quotation',
    (root, lines) =>
      ublQuotation(
        root,
        lines.flatMap(({ node }) => (node === null ? [] : [node])),
      ),
  ],
  ['RequestForQuotation', other('a request for quotation (UBL)', 'it asks for prices and states none')],
  ['Order', other('an order (UBL)', 'what was asked once is not what the contract promises')],
  ['Invoice', other('an invoice (UBL)', 'what was paid once is not what the contract promises')],
  [
    'CataloguePricingUpdate',
    () => refusedFile(catalogueFinding('catalogue-partial', { what: 'CataloguePricingUpdate' })),
  ],
]);

/** UBL 2: XML, with the Catalogue of Peppol, and the Quotation. */
export const ubl: ExchangeFormat = {
  id: 'ubl',
  title: 'UBL 2 Catalogue and Quotation',
  recognises: (head) =>
    DOCUMENTS.has(rootName(head) ?? '') && head.indexOf('urn:oasis:names:specification:ubl:schema:xsd:') >= 0,
  read,
};

function read(bytes: Uint8Array): CatalogueRead {
  const document = readRecords(bytes, ['CatalogueLine', 'QuotationLine', 'OrderLine'], lineOf);
  if (!document.ok) return brokenFile('UBL', document.problem);
  const reader = DOCUMENTS.get(document.root.name);
  if (reader === undefined) throw new Error(`No reader of ${document.root.name}`);
  return reader(document.root, document.records);
}

function lineOf(node: XmlNode): Line {
  if (node.name === 'CatalogueLine') return { article: ublLine(node), node: null };
  return { article: null, node: node.name === 'QuotationLine' ? node : null };
}

function other(what: string, why: string): Reader {
  return () => refusedFile(catalogueFinding('catalogue-other-document', { what, why }));
}
