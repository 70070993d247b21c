import { deflateSync } from 'fflate';
import { crc32 } from '../../core/bytes/crc32';
import type { ZipEntry } from '../zip';

/** A part of the new zip: an entry of the old one as it stands, the same with new bytes, or one that was not there. */
export type OutPart =
  { readonly entry: ZipEntry; readonly bytes?: Uint8Array } | { readonly name: string; readonly bytes: Uint8Array };

interface Record {
  readonly name: Uint8Array;
  readonly madeBy: number;
  readonly needs: number;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly date: number;
  readonly crc: number;
  readonly size: number;
  readonly internal: number;
  readonly external: number;
  readonly extra: Uint8Array;
  readonly localExtra: Uint8Array;
  readonly comment: Uint8Array;
  readonly packed: Uint8Array;
}

const NONE = new Uint8Array(0);
const UTF8_NAME = 0x800;
const SIZES_FOLLOW = 0x8;
const ZIP64 = 1;
/** 1980-01-01, the first day a zip can name: the core has no clock, and equal input gives equal bytes. */
const FIRST_DATE = 0x21;

/** Writes a zip. Packed bytes of untouched entries are copied, never unpacked and packed again. */
export function writeZip(parts: readonly OutPart[]): Uint8Array {
  const records = parts.map(recordOf);
  const localSize = records.reduce((sum, r) => sum + 30 + r.name.length + r.localExtra.length + r.packed.length, 0);
  const listSize = records.reduce((sum, r) => sum + 46 + r.name.length + r.extra.length + r.comment.length, 0);
  const writer = new Writer(localSize + listSize + 22);
  const offsets = records.map((record) => writeLocal(writer, record));
  const listStart = writer.at;
  records.forEach((record, index) => writeListed(writer, record, offsets[index] as number));
  writer.u32(0x06054b50).u32(0).u16(records.length).u16(records.length);
  writer.u32(listSize).u32(listStart).u16(0);
  return writer.bytes;
}

function recordOf(part: OutPart): Record {
  if ('entry' in part) return part.bytes === undefined ? copied(part.entry) : repacked(part.entry, part.bytes);
  const bytes = packedFields(part.bytes);
  const name = new TextEncoder().encode(part.name);
  const flags = /^[\u0020-\u007E]*$/.test(part.name) ? 0 : UTF8_NAME;
  const rest = { internal: 0, external: 0, extra: NONE, localExtra: NONE, comment: NONE };
  return { name, madeBy: 20, needs: 20, flags, method: 8, time: 0, date: FIRST_DATE, ...rest, ...bytes };
}

function copied(entry: ZipEntry): Record {
  return {
    name: entry.nameBytes,
    madeBy: entry.madeBy,
    needs: entry.needs,
    // Sizes now stand in the local header, so no reader needs to look for them behind the data.
    flags: entry.flags & ~SIZES_FOLLOW,
    method: entry.method,
    time: entry.time,
    date: entry.date,
    crc: entry.crc,
    size: entry.size,
    internal: entry.internalAttributes,
    external: entry.externalAttributes,
    extra: withoutZip64(entry.extra),
    localExtra: withoutZip64(entry.localExtra),
    comment: entry.comment,
    packed: entry.compressed,
  };
}

function repacked(entry: ZipEntry, bytes: Uint8Array): Record {
  return { ...copied(entry), flags: entry.flags & UTF8_NAME, method: 8, ...packedFields(bytes) };
}

function packedFields(bytes: Uint8Array) {
  return { packed: deflateSync(bytes), size: bytes.length, crc: crc32(bytes) };
}

/** Sizes and places of the old file; the new one is far below the 4 GB that would need them. */
function withoutZip64(extra: Uint8Array): Uint8Array {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  const kept: number[] = [];
  let at = 0;
  for (; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (end > extra.length) break;
    if (view.getUint16(at, true) !== ZIP64) kept.push(...extra.subarray(at, end));
  }
  return kept.length === at && at === extra.length ? extra : Uint8Array.from(kept);
}

function writeLocal(writer: Writer, record: Record): number {
  const offset = writer.at;
  writer.u32(0x04034b50).u16(record.needs);
  writeShared(writer, record);
  writer.u16(record.name.length).u16(record.localExtra.length);
  writer.put(record.name).put(record.localExtra).put(record.packed);
  return offset;
}

function writeListed(writer: Writer, record: Record, offset: number): void {
  writer.u32(0x02014b50).u16(record.madeBy).u16(record.needs);
  writeShared(writer, record);
  writer.u16(record.name.length).u16(record.extra.length).u16(record.comment.length);
  writer.u16(0).u16(record.internal).u32(record.external).u32(offset);
  writer.put(record.name).put(record.extra).put(record.comment);
}

function writeShared(writer: Writer, record: Record): void {
  writer.u16(record.flags).u16(record.method).u16(record.time).u16(record.date);
  writer.u32(record.crc).u32(record.packed.length).u32(record.size);
}

/** Little-endian numbers and bytes, one after the other. */
class Writer {
  at = 0;
  readonly bytes: Uint8Array;
  private readonly view: DataView;

  constructor(size: number) {
    this.bytes = new Uint8Array(size);
    this.view = new DataView(this.bytes.buffer);
  }

  u16(value: number): this {
    this.view.setUint16(this.at, value, true);
    this.at += 2;
    return this;
  }

  u32(value: number): this {
    this.view.setUint32(this.at, value, true);
    this.at += 4;
    return this;
  }

  put(bytes: Uint8Array): this {
    this.bytes.set(bytes, this.at);
    this.at += bytes.length;
    return this;
  }
}
