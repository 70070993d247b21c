import { catalogueFinding } from '../../core/findings/catalogue-findings';
import type { CatalogueRead } from '../../core/import/catalogue/catalogue';
import { decodeText } from '../decode-text';
import type { ExchangeFormat } from './exchange-format';
import { cifArticle } from './parts/cif-article';
import { cifRows } from './parts/cif-rows';
import { brokenFile, refusedFile } from './parts/refused';

/** CIF 3.0, Ariba's catalogue: head lines, then rows between DATA and ENDOFDATA. */
export const cif: ExchangeFormat = {
  id: 'cif',
  title: 'CIF 3.0',
  recognises: (head) => /^\s{0,20}CIF_I_V\d/.test(head),
  read,
};

function read(bytes: Uint8Array): CatalogueRead {
  const decoded = decodeText(bytes);
  if (decoded === null) return brokenFile('CIF', 'it is no text');
  const file = cifRows(decoded.text);
  if ('broken' in file) return brokenFile('CIF', file.broken);
  const { head, names, rows, ended } = file;
  if (!ended) return refusedFile(catalogueFinding('catalogue-cut-off', { missing: 'ENDOFDATA' }));
  const mode = head.get('LOADMODE')?.text ?? '';
  if (/^i/i.test(mode))
    return refusedFile(catalogueFinding('catalogue-partial', { what: `LOADMODE ${mode.slice(0, 20)}` }));
  const count = head.get('ITEMCOUNT');
  if (count !== undefined && Number(count.text) !== rows.length) {
    const where = `ITEMCOUNT (line ${count.line})`;
    const facts = { where, stated: count.text.slice(0, 30), what: 'items', found: rows.length };
    return refusedFile(catalogueFinding('catalogue-count', facts));
  }
  const said = (name: string) => head.get(name)?.text || null;
  return {
    ok: true,
    catalogue: {
      format: `CIF ${file.version}`,
      title: said('COMMENTS') ?? '',
      counted: 'line',
      unitCodes: /^true$/i.test(said('UNUOM') ?? '') ? 'un' : 'american',
      supplier: null,
      currency: said('CURRENCY'),
      agreements: [],
      agreementStart: null,
      agreementEnd: null,
      start: null,
      end: null,
      articles: rows.map((row) => cifArticle(row, names)),
      findings: [],
    },
  };
}
