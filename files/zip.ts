import { inflateSync } from 'fflate';
import { crc32 } from '../core/bytes/crc32';
import { findDirectory, readDirectory, ZipProblem } from './zip-directory';

/** One entry, with all that is needed to copy it byte for byte into another zip. Byte fields are views, not copies. */
export interface ZipEntry {
  /** The name as stored, slashes and case untouched; directories end in "/". */
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly madeBy: number;
  readonly needs: number;
  /** Bit 3: sizes and CRC follow the data in the original; they stand here either way. Bit 11: the name is UTF-8. */
  readonly flags: number;
  /** 0 stored, 8 deflated; parts in another method cannot be read, only copied. */
  readonly method: number;
  readonly time: number;
  readonly date: number;
  readonly crc: number;
  /** Size once inflated. */
  readonly size: number;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
  /** Extra fields of the central list; a zip64 field in it holds sizes and offset of the original file. */
  readonly extra: Uint8Array;
  readonly localExtra: Uint8Array;
  readonly comment: Uint8Array;
  /** Where its local header stands in the original. */
  readonly offset: number;
  readonly compressed: Uint8Array;
}

/** What came of reading one part. */
export type PartRead =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly missing: boolean; readonly problem: string };

/** An opened zip. Parts are inflated when asked for, anew each time: keep what you need. */
export interface Zip {
  /** In the order of the file's own list. */
  readonly entries: readonly ZipEntry[];
  /** The entry of that name, whatever its slashes and case; null when there is none. */
  entry(name: string): ZipEntry | null;
  /** The bytes of a part, checked against its CRC, or why there are none. */
  read(name: string): PartRead;
  /** The bytes of a part; null when it is not there or cannot be read (`read` says which). */
  part(name: string): Uint8Array | null;
}

/** How much a file may hold. Declared sizes are held to these, and actual sizes to the declared ones. */
export interface ZipLimits {
  readonly entries: number;
  readonly partBytes: number;
  readonly totalBytes: number;
  /** How many times larger than its packed form a part may be, once it is over `ratioFrom` bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

const MIB = 1024 * 1024;

const DEFAULT_LIMITS: ZipLimits = {
  entries: 10_000,
  partBytes: 384 * MIB,
  totalBytes: 1024 * MIB,
  // Deflate cannot pass 1,032; sheets of repeated rows reach 20 to 60.
  ratio: 250,
  ratioFrom: 8 * MIB,
};

/** Opens a zip that comes from anywhere: never inflates more than the limits, never trusts a size it did not check. */
export function openZip(
  bytes: Uint8Array,
  limits: Partial<ZipLimits> = {},
): { readonly ok: true; readonly zip: Zip } | { readonly ok: false; readonly problem: string } {
  try {
    return { ok: true, zip: open(bytes, { ...DEFAULT_LIMITS, ...limits }) };
  } catch (error) {
    if (error instanceof ZipProblem) return { ok: false, problem: error.message };
    throw error;
  }
}

/** The one form under which a part is found: OPC compares names without case; some writers use backslashes. */
export function partKey(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();
}

function open(bytes: Uint8Array, limits: ZipLimits): Zip {
  if (bytes.length < 22 || bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new ZipProblem('The file is not a zip.');
  const place = findDirectory(bytes);
  if (place.count > limits.entries) {
    throw new ZipProblem(`The file holds ${place.count} parts; at most ${limits.entries} are read.`);
  }
  const entries = readDirectory(bytes, place);
  checkSizes(entries, limits);
  checkOverlap(entries);
  const byKey = indexEntries(entries);
  const read = (name: string): PartRead => {
    const entry = byKey.get(partKey(name));
    if (entry === undefined) return { ok: false, missing: true, problem: `The part ${name} is missing.` };
    return inflate(entry);
  };
  return {
    entries,
    entry: (name) => byKey.get(partKey(name)) ?? null,
    read,
    part: (name) => {
      const result = read(name);
      return result.ok ? result.bytes : null;
    },
  };
}

function checkSizes(entries: readonly ZipEntry[], limits: ZipLimits): void {
  let total = 0;
  for (const entry of entries) {
    // Bit 0: encrypted; bit 6: strong encryption; bit 13: masked headers.
    if ((entry.flags & 0x2041) !== 0) {
      throw new ZipProblem('The file is a zip protected by a password. Unpack it or save it without a password.');
    }
    total += entry.size;
    const packed = Math.max(1, entry.compressed.length);
    if (entry.size > limits.partBytes || (entry.size > limits.ratioFrom && entry.size > packed * limits.ratio)) {
      throw new ZipProblem(tooLarge(entry.name, entry.size));
    }
    if (total > limits.totalBytes) throw new ZipProblem(tooLarge('all parts together', total));
  }
}

function tooLarge(what: string, size: number): string {
  return `The file unpacks to far more than a workbook should (${what}: ${Math.round(size / MIB)} MB). It is not read, to be safe. Copy the rows that you need into a new workbook.`;
}

/** Entries that share packed bytes are how a small file unpacks without end. */
function checkOverlap(entries: readonly ZipEntry[]): void {
  const sorted = [...entries].sort((a, b) => a.offset - b.offset);
  let end = 0;
  for (const entry of sorted) {
    if (entry.offset < end) throw new ZipProblem('The file is not read, to be safe: parts of the zip overlap.');
    end = entry.offset + 30 + entry.nameBytes.length + entry.localExtra.length + entry.compressed.length;
  }
}

function indexEntries(entries: readonly ZipEntry[]): Map<string, ZipEntry> {
  const byKey = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const key = partKey(entry.name);
    if (key.endsWith('/')) continue;
    if (byKey.has(key)) {
      throw new ZipProblem(`The file holds the part ${entry.name} twice, so nobody can tell which one counts.`);
    }
    byKey.set(key, entry);
  }
  return byKey;
}

function inflate(entry: ZipEntry): PartRead {
  const damaged = (why: string): PartRead => ({
    ok: false,
    missing: false,
    problem: `The part ${entry.name} is damaged (${why}).`,
  });
  if (entry.method !== 0 && entry.method !== 8)
    return damaged(`it is packed in an unusual way, method ${entry.method}`);
  const bytes = entry.method === 0 ? entry.compressed : inflateAtMost(entry.compressed, entry.size);
  if (bytes === null) return damaged('its packed bytes are broken');
  if (bytes.length !== entry.size) return damaged('its size is not the one stated');
  if (crc32(bytes) !== entry.crc) return damaged('its check sum is wrong');
  return { ok: true, bytes };
}

/** Inflates into room for one byte more than stated, so that a part that lies about its size is caught and costs nothing. */
function inflateAtMost(compressed: Uint8Array, size: number): Uint8Array | null {
  // fflate returns an empty result for no input at all, which is no deflate stream.
  if (compressed.length === 0) return null;
  const out = new Uint8Array(size + 1);
  try {
    return inflateSync(compressed, { out });
  } catch {
    // fflate throws on every kind of broken stream and has nothing of value to say; the caller reports the part.
    return null;
  }
}
