import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const BASE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A worksheet part around the given children. */
export function sheetOf(inner: string): string {
  return `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${inner}</worksheet>`;
}

/** What a hand-made workbook holds besides its one sheet, "Quote"; parts that are not said are as small as can be. */
export interface More {
  readonly sheet2?: string;
  readonly workbookTail?: string;
  readonly styles?: string | null;
  readonly rels?: string;
  readonly types?: string;
  readonly parts?: Readonly<Record<string, string>>;
}

/** A sound workbook of the fewest parts, with the given sheet part. */
export function handmade(sheet: string | Uint8Array, more: More = {}): Uint8Array {
  const second = more.sheet2 !== undefined;
  const styled = more.styles !== null;
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${BASE}.sheet.main+xml"/>` +
    `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${BASE}.worksheet+xml"/>` +
    (second ? `<Override PartName="/xl/worksheets/sheet2.xml" ContentType="${BASE}.worksheet+xml"/>` : '') +
    (styled ? `<Override PartName="/xl/styles.xml" ContentType="${BASE}.styles+xml"/>` : '') +
    `${more.types ?? ''}</Types>`;
  const rels = (inner: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  const rel = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': types,
    '_rels/.rels': rels(rel('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Quote" sheetId="3" r:id="rId1"/>${
      second ? '<sheet name="Other" sheetId="8" r:id="rId8"/>' : ''
    }</sheets>${more.workbookTail ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': rels(
      rel('rId1', 'worksheet', 'worksheets/sheet1.xml') +
        (second ? rel('rId8', 'worksheet', 'worksheets/sheet2.xml') : '') +
        (styled ? rel('rId2', 'styles', 'styles.xml') : '') +
        (more.rels ?? ''),
    ),
    'xl/worksheets/sheet1.xml': sheet,
    ...(second ? { 'xl/worksheets/sheet2.xml': more.sheet2 } : {}),
    ...(styled ? { 'xl/styles.xml': more.styles ?? `<styleSheet xmlns="${MAIN}"/>` } : {}),
    ...more.parts,
  };
  const files = Object.entries(parts).map(
    ([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part] as const,
  );
  return zipSync(Object.fromEntries(files));
}

/** A text in UTF-16 with its byte order mark. */
export function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
  view.setUint16(0, 0xfeff, littleEndian);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2 + 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}
