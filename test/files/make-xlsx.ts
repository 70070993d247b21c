import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The relationships part that points at the given targets. */
export function relationships(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const items = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${items.join('')}</Relationships>`;
}

/** A worksheet part with these rows' XML, and what comes before and after them. */
export function worksheet(rows: string, before = '', after = ''): string {
  return `<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** A styles part whose cell styles 0, 1, 2 ... have these number formats: a built-in id, or a code. */
export function styles(...formats: readonly (number | string)[]): string {
  const codes = formats.map((format, at) => (typeof format === 'string' ? custom(format, 164 + at) : '')).join('');
  const xfs = formats.map((format, at) => `<xf numFmtId="${typeof format === 'number' ? format : 164 + at}"/>`);
  return `<styleSheet xmlns="${MAIN}"><numFmts>${codes}</numFmts><cellXfs>${xfs.join('')}</cellXfs></styleSheet>`;
}

function custom(code: string, id: number): string {
  const escaped = code.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
  return `<numFmt numFmtId="${id}" formatCode="${escaped}"/>`;
}

/** The parts of a workbook with one sheet, to be changed before they are zipped. A part of null is left out. */
export type Parts = Record<string, string | Uint8Array | null>;

function workbookParts(sheet: string, more: Parts = {}): Parts {
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml('<sheet name="Prices" sheetId="1" r:id="rId1"/>'),
    'xl/_rels/workbook.xml.rels': relationships([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'sharedStrings', 'sharedStrings.xml'],
      ['rId3', 'styles', 'styles.xml'],
    ]),
    'xl/worksheets/sheet1.xml': sheet,
    ...more,
  };
}

/** The workbook part, with the elements of its sheets and what else it says. */
export function workbookXml(sheets: string, before = '', after = ''): string {
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheets>${sheets}</sheets>${after}</workbook>`;
}

/** Zips the parts. */
export function makeZip(parts: Parts): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const [name, part] of Object.entries(parts)) {
    if (part !== null) files[name] = typeof part === 'string' ? strToU8(part) : part;
  }
  return zipSync(files);
}

/** A whole workbook with one sheet, "Prices". */
export function makeXlsx(sheet: string, more: Parts = {}): Uint8Array {
  return makeZip(workbookParts(sheet, more));
}
