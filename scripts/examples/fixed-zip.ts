import { unzipSync, zipSync } from 'fflate';

/** The same zip with one date on every part, so that writing the examples twice gives the same bytes. */
export function fixedZip(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes, { filter: ({ name }) => !name.endsWith('/') });
  return zipSync(parts, { mtime: new Date(2026, 10, 2, 8, 0, 0), level: 9 });
}
