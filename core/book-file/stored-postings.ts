import { encodeUtf8, encodeUtf8Into } from '../bytes/utf8';
import type { GrowingPostings, Postings } from '../items/postings';
import type { SectionOf } from './column';
import type { Numbers } from './container';
import { GrowingBytes } from './growing-bytes';

/**
 * Postings as a hash table in a file. `slots` (a power of two of them) hold the number of a key plus one; keys stand in a
 * heap of bytes and are compared, so that two keys of one hash are never taken for each other. Offers of a key ascend.
 */
export function storePostings(postings: GrowingPostings): ReadonlyMap<string, Numbers> {
  if (postings.size === 0) return new Map();
  const heap = new GrowingBytes();
  const keyEnds: number[] = [0];
  const offers: number[] = [];
  const offerEnds: number[] = [0];
  const hashes: number[] = [];
  for (const key of postings.keys()) {
    const bytes = encodeUtf8(key);
    hashes.push(hashOf(bytes, bytes.length));
    keyEnds.push(heap.add(key));
    for (const offer of [...postings.get(key)].sort((a, b) => a - b)) offers.push(offer);
    offerEnds.push(offers.length);
  }
  return new Map<string, Numbers>([
    ['slots', slotsOf(hashes)],
    ['keyEnds', Uint32Array.from(keyEnds)],
    ['keys', heap.result()],
    ['offerEnds', Uint32Array.from(offerEnds)],
    ['offers', Uint32Array.from(offers)],
  ]);
}

function slotsOf(hashes: readonly number[]): Uint32Array {
  let size = 4;
  while (size < hashes.length * 1.5) size *= 2;
  const slots = new Uint32Array(size);
  hashes.forEach((hash, key) => {
    let slot = hash & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = key + 1;
  });
  return slots;
}

/** The postings of one name in a compiled book; those without sections are empty. */
export function openPostings(section: SectionOf): Postings {
  const [slots, keyEnds, keys] = [section('slots'), section('keyEnds'), section('keys')];
  const [offerEnds, offers] = [section('offerEnds'), section('offers')];
  if (!slots || !keyEnds || !keys || !offerEnds || !offers) return EMPTY;
  return new StoredPostings(slots, keyEnds, keys, offerEnds, offers);
}

const NONE: readonly number[] = [];
const EMPTY: Postings = { has: () => false, count: () => 0, get: () => NONE };

/** Longer keys than any identifier do not exist. */
const LONGEST_KEY = 400;

class StoredPostings implements Postings {
  private readonly asked = new Uint8Array(3 * LONGEST_KEY);

  constructor(
    private readonly slots: Numbers,
    private readonly keyEnds: Numbers,
    private readonly keys: Numbers,
    private readonly offerEnds: Numbers,
    private readonly offers: Numbers,
  ) {}

  has(key: string): boolean {
    return this.find(key) >= 0;
  }

  count(key: string): number {
    const found = this.find(key);
    return found < 0 ? 0 : (this.offerEnds[found + 1] ?? 0) - (this.offerEnds[found] ?? 0);
  }

  /** A line asks for one key several times in a row. */
  private latest: { readonly key: string; readonly offers: readonly number[] } = { key: '', offers: NONE };

  get(key: string): readonly number[] {
    if (this.latest.key !== key) this.latest = { key, offers: this.read(key) };
    return this.latest.offers;
  }

  private read(key: string): readonly number[] {
    const found = this.find(key);
    if (found < 0) return NONE;
    const end = this.offerEnds[found + 1] ?? 0;
    const offers: number[] = [];
    for (let at = this.offerEnds[found] ?? 0; at < end; at++) offers.push(this.offers[at] ?? 0);
    return offers;
  }

  private find(key: string): number {
    if (key === '' || key.length > LONGEST_KEY) return -1;
    const length = encodeUtf8Into(key, this.asked, 0);
    const mask = this.slots.length - 1;
    let slot = hashOf(this.asked, length) & mask;
    for (let tried = 0; tried <= mask; tried++) {
      const number = this.slots[slot] ?? 0;
      if (number === 0) return -1;
      if (this.isKey(number - 1, length)) return number - 1;
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  private isKey(number: number, length: number): boolean {
    const start = this.keyEnds[number] ?? 0;
    if ((this.keyEnds[number + 1] ?? 0) - start !== length) return false;
    for (let at = 0; at < length; at++) if (this.keys[start + at] !== this.asked[at]) return false;
    return true;
  }
}

/** FNV-1a over the bytes, its high bits mixed into the low ones that choose the slot. */
function hashOf(bytes: Uint8Array, length: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < length; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
