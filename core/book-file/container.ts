import * as z from 'zod/mini';
import { crc32 } from '../bytes/crc32';
import { decodeUtf8, encodeUtf8 } from '../bytes/utf8';
import { bookFinding } from '../findings/book-findings';
import type { Finding } from '../findings/finding';

/** What a section may be made of. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** The parts of a file: one JSON text, and named runs of numbers. */
export interface Parts {
  readonly json: unknown;
  readonly sections: ReadonlyMap<string, Numbers>;
}

/** "COOPBOOK" */
const MAGIC = [0x43, 0x4f, 0x4f, 0x50, 0x42, 0x4f, 0x4f, 0x4b];
const VERSION = 1;
/** Magic, version, whole length, CRC-32 of all that follows it, length of the directory, length of the JSON. */
const HEADER = 32;
/** Where each kind of number may begin. */
const ALIGNMENT = 8;

const directorySchema = z.object({
  sections: z.array(
    z.object({ name: z.string(), bits: z.literal([8, 16, 32]), length: z.number().check(z.int(), z.minimum(0)) }),
  ),
});
type Directory = z.infer<typeof directorySchema>;

/** Whether the bytes begin as a compiled book does. */
export function looksCompiled(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, at) => bytes[at] === byte);
}

/** Puts the parts into one file: header, directory, JSON, then the sections, little-endian. */
export function writeContainer({ json, sections }: Parts): Uint8Array {
  const directory: Directory = {
    sections: [...sections].map(([name, numbers]) => ({ name, bits: bitsOf(numbers), length: numbers.length })),
  };
  const directoryBytes = encodeUtf8(JSON.stringify(directory));
  const jsonBytes = encodeUtf8(JSON.stringify(json));
  let length = aligned(HEADER + directoryBytes.length + jsonBytes.length);
  for (const numbers of sections.values()) length = aligned(length + numbers.byteLength);
  const bytes = new Uint8Array(length);
  bytes.set(directoryBytes, HEADER);
  bytes.set(jsonBytes, HEADER + directoryBytes.length);
  let at = aligned(HEADER + directoryBytes.length + jsonBytes.length);
  for (const numbers of sections.values()) {
    bytes.set(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength), at);
    at = aligned(at + numbers.byteLength);
  }
  const header = new DataView(bytes.buffer);
  bytes.set(MAGIC, 0);
  header.setUint32(8, VERSION, true);
  header.setUint32(12, length, true);
  header.setUint32(20, directoryBytes.length, true);
  header.setUint32(24, jsonBytes.length, true);
  // Last, because it covers the two lengths after it.
  header.setUint32(16, crc32(bytes.subarray(20)), true);
  return bytes;
}

/** Opens a file after all checks: the sections are views of its bytes, nothing is copied. */
export function readContainer(name: string, given: Uint8Array): Parts | { readonly problem: Finding } {
  if (!looksCompiled(given)) return { problem: bookFinding('compiled-not-ours', { file: name }) };
  if (given.length < HEADER) return cutShort(name, given.length, HEADER);
  const bytes = given.byteOffset % ALIGNMENT === 0 ? given : given.slice();
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = header.getUint32(8, true);
  if (version !== VERSION) {
    const facts = { file: name, version, ours: VERSION };
    return { problem: bookFinding(version > VERSION ? 'compiled-newer' : 'compiled-older', facts) };
  }
  const length = header.getUint32(12, true);
  if (bytes.length < length) return cutShort(name, bytes.length, length);
  if (bytes.length > length || crc32(bytes.subarray(20)) !== header.getUint32(16, true)) return damaged(name);
  const jsonStart = HEADER + header.getUint32(20, true);
  const jsonEnd = jsonStart + header.getUint32(24, true);
  if (jsonEnd > length) return damaged(name);
  const directory = directorySchema.safeParse(parsed(bytes, HEADER, jsonStart));
  const json = parsed(bytes, jsonStart, jsonEnd);
  const sections = directory.success ? viewsOf(bytes, directory.data, aligned(jsonEnd)) : null;
  return json === undefined || sections === null ? damaged(name) : { json, sections };
}

/** The JSON between two places; undefined where there is none, which only a file written by hand can have. */
function parsed(bytes: Uint8Array, start: number, end: number): unknown {
  try {
    return JSON.parse(decodeUtf8(bytes, start, end)) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function viewsOf(bytes: Uint8Array, directory: Directory, start: number): Map<string, Numbers> | null {
  const sections = new Map<string, Numbers>();
  let at = start;
  for (const { name, bits, length } of directory.sections) {
    const end = at + (length * bits) / 8;
    if (end > bytes.length) return null;
    sections.set(name, viewOf(bytes, at, bits, length));
    at = aligned(end);
  }
  return sections;
}

/** A host with the other order of bytes has to turn them; no desktop, phone or server that spreadsheets run on has. */
function viewOf(bytes: Uint8Array, at: number, bits: 8 | 16 | 32, length: number): Numbers {
  const start = bytes.byteOffset + at;
  if (bits === 8) return new Uint8Array(bytes.buffer, start, length);
  if (!isLittleEndian()) throw new Error('A compiled book needs a little-endian machine');
  return bits === 16 ? new Uint16Array(bytes.buffer, start, length) : new Uint32Array(bytes.buffer, start, length);
}

function isLittleEndian(): boolean {
  return new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
}

function bitsOf(numbers: Numbers): 8 | 16 | 32 {
  return numbers.BYTES_PER_ELEMENT === 1 ? 8 : numbers.BYTES_PER_ELEMENT === 2 ? 16 : 32;
}

function aligned(at: number): number {
  return Math.ceil(at / ALIGNMENT) * ALIGNMENT;
}

function cutShort(file: string, came: number, expected: number): { readonly problem: Finding } {
  return { problem: bookFinding('compiled-cut-short', { file, came, expected }) };
}

function damaged(file: string): { readonly problem: Finding } {
  return { problem: bookFinding('compiled-damaged', { file }) };
}
