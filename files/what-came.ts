import type { Zip } from './zip';

const SAVE_AS_XLSX = 'Open it in Excel and save it as .xlsx (Excel Workbook), then try again.';
const ASK_FOR_TABLE = 'Copy the table into Excel and save it as .xlsx, or ask the sender for the spreadsheet.';

/** Files known by their first bytes, with what to say of them. Text forms are told apart in `whatText`. */
const BY_FIRST_BYTES: readonly (readonly [bytes: readonly number[], sentence: string])[] = [
  [ascii('%PDF-'), `This is a PDF, not a spreadsheet. ${ASK_FOR_TABLE}`],
  [[0x89, 0x50, 0x4e, 0x47], `This is a picture (PNG), not a spreadsheet. ${ASK_FOR_TABLE}`],
  [[0xff, 0xd8, 0xff], `This is a picture (JPEG), not a spreadsheet. ${ASK_FOR_TABLE}`],
  [ascii('GIF8'), `This is a picture (GIF), not a spreadsheet. ${ASK_FOR_TABLE}`],
  [[0x49, 0x49, 0x2a, 0], `This is a picture (TIFF), not a spreadsheet. ${ASK_FOR_TABLE}`],
  [[0x4d, 0x4d, 0, 0x2a], `This is a picture (TIFF), not a spreadsheet. ${ASK_FOR_TABLE}`],
  [ascii('{\\rtf'), `This is a text document (RTF), not a spreadsheet. ${ASK_FOR_TABLE}`],
  [[0x1f, 0x8b], 'This is a packed file (gzip). Unpack it and give the file inside.'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'This is a packed file (7z). Unpack it and give the file inside.'],
  [ascii('Rar!'), 'This is a packed file (RAR). Unpack it and give the file inside.'],
  [[0x09, 0x08], `This is a very old Excel file (.xls). ${SAVE_AS_XLSX}`],
  [[0x09, 0x04, 0x06, 0], `This is a very old Excel file (.xls). ${SAVE_AS_XLSX}`],
  [[0x09, 0x02, 0x06, 0], `This is a very old Excel file (.xls). ${SAVE_AS_XLSX}`],
  [[0x09, 0, 0x04, 0], `This is a very old Excel file (.xls). ${SAVE_AS_XLSX}`],
  [ascii('ID;P'), `This is a SYLK file (.slk). ${SAVE_AS_XLSX}`],
];

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** What the streams of an OLE file say it is; an encrypted .xlsx is wrapped in one, so its name proves nothing. */
const BY_STREAM: readonly (readonly [stream: string, sentence: string])[] = [
  [
    'EncryptedPackage',
    'This workbook is protected by a password to open it. Open it in Excel, remove the password (File, Info, Protect Workbook, Encrypt with Password), save it and try again.',
  ],
  ['Workbook', `This is an Excel file of the old kind (.xls, Excel 97 to 2003). ${SAVE_AS_XLSX}`],
  ['Book', `This is an Excel file of the old kind (.xls, Excel 5 or 95). ${SAVE_AS_XLSX}`],
  ['WordDocument', `This is a Word document (.doc), not a spreadsheet. ${ASK_FOR_TABLE}`],
  ['PowerPoint Document', `This is a PowerPoint file (.ppt), not a spreadsheet. ${ASK_FOR_TABLE}`],
];

/** Zips by a part that only they hold; the first that fits counts, so workbooks stand before what may be inside them. */
const BY_PART: readonly (readonly [part: string, sentence: string])[] = [
  ['xl/workbook.bin', `This is a binary workbook (.xlsb). ${SAVE_AS_XLSX}`],
  ['word/document.xml', `This is a Word document (.docx), not a spreadsheet. ${ASK_FOR_TABLE}`],
  ['ppt/presentation.xml', `This is a PowerPoint file (.pptx), not a spreadsheet. ${ASK_FOR_TABLE}`],
  [
    'Index/Document.iwa',
    'This is an Apple Numbers (or Pages, Keynote) file. In Numbers choose File, Export To, Excel.',
  ],
  ['Index.zip', 'This is an Apple Numbers (or Pages, Keynote) file. In Numbers choose File, Export To, Excel.'],
  ['index.apxl', 'This is an Apple Keynote file, not a spreadsheet.'],
  ['visio/document.xml', `This is a Visio drawing, not a spreadsheet. ${ASK_FOR_TABLE}`],
];

const MARKUP: readonly (readonly [sign: RegExp, sentence: string])[] = [
  [
    /urn:schemas-microsoft-com:office:spreadsheet|progid="Excel\.Sheet"/i,
    `This is an XML spreadsheet of 2003, whatever its name ends in. ${SAVE_AS_XLSX}`,
  ],
  [
    /<(!doctype html|html|table|head|body|meta|div|style|tr)[\s>]/i,
    `This is a web page (HTML), whatever its name ends in: many portals export it as .xls. ${SAVE_AS_XLSX}`,
  ],
  [/^\s{0,1000}</, `This is an XML file, not a spreadsheet. ${ASK_FOR_TABLE}`],
];

/** What bytes are that are neither a zip nor text, as a sentence; null when their beginning says nothing. */
export function whatBytes(bytes: Uint8Array): string | null {
  if (startsWith(bytes, OLE)) return whatOle(bytes);
  if (startsWith(bytes, ascii('BM')) && bytes[6] === 0 && bytes[7] === 0 && bytes[8] === 0) {
    return `This is a picture (BMP), not a spreadsheet. ${ASK_FOR_TABLE}`;
  }
  if (startsWith(bytes, ascii('RIFF')) && startsWith(bytes.subarray(8), ascii('WEBP'))) {
    return `This is a picture (WebP), not a spreadsheet. ${ASK_FOR_TABLE}`;
  }
  if (startsWith(bytes.subarray(4), ascii('ftyp'))) {
    return `This is a picture or a film, not a spreadsheet. ${ASK_FOR_TABLE}`;
  }
  return BY_FIRST_BYTES.find(([first]) => startsWith(bytes, first))?.[1] ?? null;
}

/** What a zip is that is no .xlsx, as a sentence; null when it is one. */
export function whatZip(zip: Zip): string | null {
  const special = BY_PART.find(([part]) => zip.entry(part) !== null);
  if (special !== undefined) return special[1];
  const mime = zip.entry('mimetype');
  const type = mime !== null && mime.size < 200 ? zip.part('mimetype') : null;
  if (type !== null) return whatMime(new TextDecoder().decode(type).trim());
  if (zip.entry('[Content_Types].xml') !== null || zip.entry('xl/workbook.xml') !== null) return null;
  const inside = zip.entries.find((entry) => /\.(xlsx|xlsm|csv)$/i.test(entry.name));
  const example = inside === undefined ? '' : ` (${inside.name.slice(0, 100)}, for example)`;
  return `This is a zip of other files. Unpack it and give the spreadsheet inside${example}.`;
}

function whatMime(type: string): string {
  if (type.startsWith('application/vnd.oasis.opendocument.spreadsheet')) {
    return 'This is an OpenDocument spreadsheet (.ods). Open it in LibreOffice or Excel and save it as .xlsx.';
  }
  return `This is a document of the kind ${type.slice(0, 100)}, not a spreadsheet. ${ASK_FOR_TABLE}`;
}

/** What a text is that is no table, as a sentence; null when it may be one. Only its beginning is looked at. */
export function whatText(text: string): string | null {
  const head = text.slice(0, 4000).trimStart();
  if (head.startsWith('<')) return MARKUP.find(([sign]) => sign.test(head))?.[1] ?? null;
  if (/^mime-version:/i.test(head)) return `This is a web archive (MHTML), whatever its name ends in. ${SAVE_AS_XLSX}`;
  if (/^(ISA[^A-Za-z0-9]|UN[AB][+:])/.test(head)) return `This is an EDI message, not a spreadsheet. ${ASK_FOR_TABLE}`;
  if (/^[[{]\s{0,100}["{\]}]/.test(head) && /[\]}]\s{0,100}$/.test(text.slice(-200))) {
    return `This is a JSON file, not a spreadsheet. ${ASK_FOR_TABLE}`;
  }
  return null;
}

function whatOle(bytes: Uint8Array): string {
  const found = BY_STREAM.find(([stream]) => hasStream(bytes, stream));
  return found?.[1] ?? `This is an Office file of the old kind, without a workbook in it. ${SAVE_AS_XLSX}`;
}

/** Looks for a directory entry: 128 bytes each, name in UTF-16 first, its length in bytes with the end mark at 64. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name).flatMap((sign) => [sign.charCodeAt(0), 0]);
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (bytes[at + 64] === wanted.length + 2 && bytes[at + 65] === 0 && startsWith(bytes.subarray(at), wanted))
      return true;
  }
  return false;
}

function startsWith(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, at) => bytes[at] === byte);
}

function ascii(text: string): number[] {
  return Array.from(text, (sign) => sign.charCodeAt(0));
}
