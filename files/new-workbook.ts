import type { Cell, SheetSnapshot, Snapshot } from '../core/workbook/snapshot';
import { columnLetters } from '../core/workbook/snapshot';
import { cellBody } from './xlsx-patch/cell-xml';
import { validSheetName } from './xlsx-patch/sheet-name';
import { addresses } from './xlsx-patch/workbook';
import { writeZip } from './xlsx-patch/write-zip';
import { escapeXml } from './xlsx-patch/xml-text';

/** A plain workbook that holds a snapshot's cells as they were read: a text stays text, a number a number. */
export function newWorkbook(snapshot: Snapshot): Uint8Array {
  const names = sheetNames(snapshot.sheets);
  const parts: [name: string, xml: string][] = [
    ['[Content_Types].xml', contentTypes(names.length)],
    ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookXml(names)],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...names.map((_, n): [string, string] => ['worksheet', `worksheets/sheet${n + 1}.xml`]),
        ['styles', 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', STYLES],
    ...snapshot.sheets.map((sheet, n): [string, string] => [`xl/worksheets/sheet${n + 1}.xml`, sheetXml(sheet)]),
  ];
  return writeZip(parts.map(([name, xml]) => ({ name, bytes: new TextEncoder().encode(HEAD + xml) })));
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const { main: MAIN, relationships: RELATIONSHIPS } = addresses(false);

/** Valid and all different, as Excel compares them: without case. */
function sheetNames(sheets: readonly SheetSnapshot[]): string[] {
  const taken = new Set<string>();
  return sheets.map((sheet) => {
    const wanted = validSheetName(sheet.name);
    let name = wanted;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted.slice(0, 31 - String(n).length - 3)} (${n})`;
    taken.add(name.toLowerCase());
    return name;
  });
}

function contentTypes(sheets: number): string {
  const base = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts: [string, string][] = [
    ['/xl/workbook.xml', `${base}.sheet.main+xml`],
    ['/xl/styles.xml', `${base}.styles+xml`],
    ...Array.from({ length: sheets }, (_, n): [string, string] => [
      `/xl/worksheets/sheet${n + 1}.xml`,
      `${base}.worksheet+xml`,
    ]),
  ];
  const overrides = parts.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`);
  const rels = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>';
  const xml = '<Default Extension="xml" ContentType="application/xml"/>';
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${rels}${xml}${overrides.join('')}</Types>`;
}

function relationships(list: readonly (readonly [kind: string, target: string])[]): string {
  const items = list.map(
    ([kind, target], n) => `<Relationship Id="rId${n + 1}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

function workbookXml(names: readonly string[]): string {
  const sheets = names.map((name, n) => `<sheet name="${escapeXml(name)}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`);
  const views =
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>';
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${views}<sheets>${sheets.join('')}</sheets></workbook>`;
}

/** Formats by index: as usual, text, day, day and time. */
const GENERAL = 0;
const TEXT = 1;
const DAY = 2;
const DAY_AND_TIME = 3;
const STYLES =
  `<styleSheet xmlns="${MAIN}">` +
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts>' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  [49, 164, 165]
    .map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`)
    .join('') +
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

function sheetXml({ rows }: SheetSnapshot): string {
  const xml = rows.map(({ row, cells }) => {
    const inner = cells.map((cell, column) =>
      cell === undefined ? '' : cellXml(cell, `${columnLetters(column)}${row}`),
    );
    return `<row r="${row}">${inner.join('')}</row>`;
  });
  return `<worksheet xmlns="${MAIN}"><sheetFormatPr defaultRowHeight="15"/>${columns(rows)}<sheetData>${xml.join('')}</sheetData></worksheet>`;
}

/** Wide enough for what stands in them, within reason: a text file says nothing of widths. */
function columns(rows: SheetSnapshot['rows']): string {
  const widths: number[] = [];
  for (const { cells } of rows) {
    cells.forEach((cell, column) => {
      const length = cell === undefined ? 0 : String(cell.value).length + 2;
      widths[column] = Math.min(48, Math.max(widths[column] ?? 9, length));
    });
  }
  if (widths.length === 0) return '';
  const cols = Array.from(
    widths,
    (width = 9, n) => `<col min="${n + 1}" max="${n + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<cols>${cols.join('')}</cols>`;
}

function cellXml(cell: Cell, ref: string): string {
  switch (cell.kind) {
    case 'text':
      return written(ref, TEXT, cellBody({ text: cell.value }, '', false));
    case 'number':
      // "00123" shown for 123 is what the row says; a plain workbook without her format would lose the zeros.
      if (cell.shown !== undefined && /^0\d/.test(cell.shown))
        return written(ref, TEXT, cellBody({ text: cell.shown }, '', false));
      return `<c r="${ref}"><v>${cell.value}</v></c>`;
    case 'date':
      return dateXml(cell.value, ref);
    case 'boolean':
      return `<c r="${ref}" t="b"><v>${cell.value ? 1 : 0}</v></c>`;
    case 'error':
      return ERRORS.has(cell.value)
        ? `<c r="${ref}" t="e"><v>${cell.value}</v></c>`
        : written(ref, TEXT, cellBody({ text: cell.value }, '', false));
  }
}

/** The errors that every Excel knows; any other would have to be repaired. */
const ERRORS: ReadonlySet<string> = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);

function dateXml(value: string, ref: string): string {
  const [day = '', time] = value.split('T');
  const body = cellBody({ day }, '', false);
  if (time === undefined || body === null || body.attributes !== '') return written(ref, DAY, body);
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  const fraction = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  const serial = Number(/>(\d+)</.exec(body.inner)?.[1]);
  return `<c r="${ref}" s="${DAY_AND_TIME}"><v>${serial + fraction}</v></c>`;
}

function written(ref: string, style: number, body: ReturnType<typeof cellBody>): string {
  if (body === null) return '';
  return `<c r="${ref}"${style === GENERAL ? '' : ` s="${style}"`}${body.attributes}>${body.inner}</c>`;
}
