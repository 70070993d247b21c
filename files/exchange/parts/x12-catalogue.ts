import type { Finding } from '../../../core/findings/finding';
import { catalogueFinding } from '../../../core/findings/catalogue-findings';
import type { CatalogueRead } from '../../../core/import/catalogue/catalogue';
import { refusedFile } from './refused';
import { x12Article } from './x12-article';
import type { X12Segment } from './x12-segments';

/** Roles of N1 that name who sells: selling party, supplier, vendor, distributor. */
const SELLERS = ['SE', 'SU', 'VN', 'DS'];
/** Purposes (element 353) that say the file is no whole catalogue. */
const PARTIAL: ReadonlyMap<string, string> = new Map([
  ['01', 'cancellation'],
  ['02', 'addition'],
  ['03', 'deletion'],
  ['04', 'change'],
]);

/** The one catalogue of an interchange whose counts hold. */
export function x12Catalogue(segments: readonly X12Segment[], findings: readonly Finding[]): CatalogueRead {
  const items = segments.flatMap(({ id }, index) => (id === 'LIN' ? [index] : []));
  const closing = segments.findIndex(({ id }) => id === 'CTT' || id === 'SE');
  const head = segments.slice(0, items[0] ?? closing);
  const purpose = element(head, 'BCT', 10);
  const partial = PARTIAL.get(purpose ?? '');
  if (partial !== undefined)
    return refusedFile(catalogueFinding('catalogue-partial', { what: `BCT says ${partial}` }), ...findings);
  const articles = items.map((from, index) => {
    const to = items[index + 1] ?? segments.findIndex(({ id }, at) => at > from && (id === 'CTT' || id === 'SE'));
    return x12Article(segments.slice(from, to));
  });
  const seller = head.find(({ id, elements }) => id === 'N1' && SELLERS.indexOf(elements[1] ?? '') >= 0);
  const references = head.filter(({ id, elements }) => id === 'REF' && /^(BC|CT)$/.test(elements[1] ?? ''));
  return {
    ok: true,
    catalogue: {
      format: 'X12 832',
      title: element(head, 'BCT', 2) ?? '',
      counted: 'segment',
      unitCodes: 'american',
      supplier: seller?.elements[2] ?? null,
      currency: element(head, 'CUR', 2),
      agreements: references.map(({ elements }) => elements[2] ?? '').filter((text) => text !== ''),
      agreementStart: dated(head, '092'),
      agreementEnd: dated(head, '093'),
      start: dated(head, '007'),
      end: dated(head, '036'),
      articles,
      findings,
    },
  };
}

/** An element of the first segment of a name; null where it is blank. */
function element(segments: readonly X12Segment[], name: string, at: number): string | null {
  const text = segments.find(({ id }) => id === name)?.elements[at] ?? '';
  return text === '' ? null : text;
}

/** The date of a kind: 007 effective, 036 expiration, 092 and 093 the contract's own. */
function dated(segments: readonly X12Segment[], kind: string): string | null {
  const found = segments.find(({ id, elements }) => id === 'DTM' && elements[1] === kind);
  const text = found?.elements[2] ?? '';
  return text === '' ? null : text;
}
