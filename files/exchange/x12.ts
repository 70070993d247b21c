import { catalogueFinding } from '../../core/findings/catalogue-findings';
import type { CatalogueRead } from '../../core/import/catalogue/catalogue';
import { decodeText } from '../decode-text';
import type { ExchangeFormat } from './exchange-format';
import { brokenFile, refusedFile } from './parts/refused';
import { x12Catalogue } from './parts/x12-catalogue';
import { x12Counts } from './parts/x12-counts';
import { readSegments } from './parts/x12-segments';

const OTHER_SETS: ReadonlyMap<string, string> = new Map([
  ['810', 'an invoice'],
  ['840', 'a request for quotation'],
  ['843', 'a response to a request for quotation'],
  ['850', 'an order'],
  ['855', 'an acknowledgement of an order'],
]);

/** X12 832, the price catalogue of American EDI: lines of elements between separators that its first line declares. */
export const x12: ExchangeFormat = {
  id: 'x12',
  title: 'X12 832 Price/Sales Catalog',
  recognises: (head) => /^\s{0,20}ISA[^A-Za-z0-9\s]/.test(head),
  read,
};

function read(bytes: Uint8Array): CatalogueRead {
  const decoded = decodeText(bytes);
  if (decoded === null) return brokenFile('X12', 'it is no text');
  const file = readSegments(decoded.text);
  if ('broken' in file) return brokenFile('X12', file.broken);
  const { segments, findings } = file;
  const sets = segments.filter(({ id }) => id === 'ST').map(({ elements }) => elements[1] ?? '');
  const other = sets.find((code) => code !== '832');
  if (other !== undefined) {
    const what = `${OTHER_SETS.get(other) ?? 'another message'} (X12 ${other.slice(0, 10)})`;
    const why = 'a price catalogue is transaction set 832';
    return refusedFile(catalogueFinding('catalogue-other-document', { what, why }), ...findings);
  }
  if (sets.length !== 1) {
    const why =
      sets.length === 0 ? 'it has no transaction set (ST)' : 'it holds several catalogues; split it into one file each';
    return brokenFile('X12', why);
  }
  const counts = x12Counts(segments);
  if (counts.length > 0) return refusedFile(...counts, ...findings);
  return x12Catalogue(segments, findings);
}
