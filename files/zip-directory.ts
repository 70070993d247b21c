import type { ZipEntry } from './zip';

/** Why a zip is not read, as a sentence; thrown inside the reader and turned into a result by openZip. */
export class ZipProblem extends Error {}

/** Where the list of entries stands, as the end record says. */
export interface DirectoryPlace {
  readonly offset: number;
  readonly size: number;
  readonly count: number;
}

const END = 0x06054b50;
const END64 = 0x06064b50;
const END64_LOCATOR = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const FULL16 = 0xffff;
const FULL32 = 0xffffffff;
const ZIP64_EXTRA = 1;

const CUT_OFF =
  'The file is cut off or damaged: its list of parts is missing or broken. Download it or ask for it again; if it opens in Excel, save it there as .xlsx.';

/** Finds the end record, from the back: a comment of up to 65,535 bytes may follow it. */
export function findDirectory(bytes: Uint8Array): DirectoryPlace {
  const view = viewOf(bytes);
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - FULL16); at--) {
    if (view.getUint32(at, true) !== END || at + 22 + view.getUint16(at + 20, true) > bytes.length) continue;
    const place = placeAt(view, at);
    if (place.offset + place.size > at) throw new ZipProblem(CUT_OFF);
    return place;
  }
  throw new ZipProblem(CUT_OFF);
}

function placeAt(view: DataView, at: number): DirectoryPlace {
  const disk = view.getUint16(at + 4, true);
  const count = view.getUint16(at + 10, true);
  const size = view.getUint32(at + 12, true);
  const offset = view.getUint32(at + 16, true);
  const hasLocator = at >= 20 && view.getUint32(at - 20, true) === END64_LOCATOR;
  if (hasLocator && (count === FULL16 || size === FULL32 || offset === FULL32)) return place64(view, at - 20);
  if (disk !== 0 && disk !== FULL16) throw new ZipProblem('The file is one part of a zip in several parts.');
  return { offset, size, count };
}

function place64(view: DataView, locator: number): DirectoryPlace {
  const at = uint64(view, locator + 8);
  if (at + 56 > locator || view.getUint32(at, true) !== END64) throw new ZipProblem(CUT_OFF);
  return { count: uint64(view, at + 32), size: uint64(view, at + 40), offset: uint64(view, at + 48) };
}

/** Reads the list of entries. The central list is believed, as Excel does: local headers may leave sizes out. */
export function readDirectory(bytes: Uint8Array, place: DirectoryPlace): ZipEntry[] {
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  const end = place.offset + place.size;
  let at = place.offset;
  for (let n = 0; n < place.count; n++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw new ZipProblem(CUT_OFF);
    const next =
      at + 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw new ZipProblem(CUT_OFF);
    entries.push(readEntry(bytes, view, at));
    at = next;
  }
  return entries;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const nameBytes = bytes.subarray(at + 46, nameEnd);
  const extra = bytes.subarray(nameEnd, extraEnd);
  const sizes = readSizes(view, at, extra);
  const flags = view.getUint16(at + 8, true);
  return {
    name: decodeName(nameBytes),
    nameBytes,
    madeBy: view.getUint16(at + 4, true),
    needs: view.getUint16(at + 6, true),
    flags,
    method: view.getUint16(at + 10, true),
    time: view.getUint16(at + 12, true),
    date: view.getUint16(at + 14, true),
    crc: view.getUint32(at + 16, true),
    size: sizes.size,
    internalAttributes: view.getUint16(at + 36, true),
    externalAttributes: view.getUint32(at + 38, true),
    extra,
    comment: bytes.subarray(extraEnd, extraEnd + view.getUint16(at + 32, true)),
    ...localPart(bytes, view, sizes.offset, sizes.compressedSize),
  };
}

/** Sizes and place of an entry; those that do not fit in 32 bits stand in the zip64 extra field, in this order. */
function readSizes(view: DataView, at: number, extra: Uint8Array) {
  const sizes = {
    size: view.getUint32(at + 24, true),
    compressedSize: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  const large = extraField(extra, ZIP64_EXTRA);
  if (large === null) return sizes;
  const largeView = viewOf(large);
  let next = 0;
  for (const key of ['size', 'compressedSize', 'offset'] as const) {
    if (sizes[key] !== FULL32) continue;
    if (next + 8 > large.length) throw new ZipProblem(CUT_OFF);
    sizes[key] = uint64(largeView, next);
    next += 8;
  }
  return sizes;
}

function extraField(extra: Uint8Array, id: number): Uint8Array | null {
  const view = viewOf(extra);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === id) return extra.subarray(at + 4, at + 4 + view.getUint16(at + 2, true));
  }
  return null;
}

function localPart(bytes: Uint8Array, view: DataView, offset: number, compressedSize: number) {
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) throw new ZipProblem(CUT_OFF);
  const extraStart = offset + 30 + view.getUint16(offset + 26, true);
  const start = extraStart + view.getUint16(offset + 28, true);
  if (start + compressedSize > bytes.length) throw new ZipProblem(CUT_OFF);
  return {
    offset,
    localExtra: bytes.subarray(extraStart, start),
    compressed: bytes.subarray(start, start + compressedSize),
  };
}

/** UTF-8 where the bytes are UTF-8 (many writers forget the flag), else one character per byte. */
function decodeName(nameBytes: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(nameBytes);
  return text.includes('\ufffd') ? Array.from(nameBytes, (byte) => String.fromCharCode(byte)).join('') : text;
}

/** Eight bytes as a number; beyond 2^53 it is no longer exact, but then it is far beyond every limit as well. */
function uint64(view: DataView, at: number): number {
  return view.getUint32(at + 4, true) * 2 ** 32 + view.getUint32(at, true);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
