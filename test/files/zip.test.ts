import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { crc32 } from '../../core/bytes/crc32';
import { openZip, type Zip } from '../../files/zip';

function opened(bytes: Uint8Array): Zip {
  const result = openZip(bytes);
  if (!result.ok) throw new Error(result.problem);
  return result.zip;
}

function refused(bytes: Uint8Array, limits = {}): string {
  const result = openZip(bytes, limits);
  if (result.ok) throw new Error('should have been refused');
  return result.problem;
}

/** A zip of two parts, for patching: "a.txt" stored or deflated, "b.txt" after it. */
function sample(level: 0 | 6 = 6): Uint8Array {
  return zipSync({ 'a.txt': strToU8('alpha '.repeat(100)), 'b.txt': strToU8('beta') }, { level });
}

function patched(bytes: Uint8Array, patch: (view: DataView, central: number) => void): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  patch(view, view.getUint32(copy.length - 6, true));
  return copy;
}

const text = (bytes: Uint8Array | null) => (bytes === null ? null : new TextDecoder().decode(bytes));

describe('openZip', () => {
  it('lists entries in order and reads parts, stored and deflated', () => {
    for (const level of [0, 6] as const) {
      const zip = opened(sample(level));
      expect(zip.entries.map((entry) => entry.name)).toEqual(['a.txt', 'b.txt']);
      expect(zip.entries[0]?.method).toBe(level === 0 ? 0 : 8);
      expect(text(zip.part('a.txt'))).toBe('alpha '.repeat(100));
      expect(text(zip.part('b.txt'))).toBe('beta');
    }
  });

  it('finds parts whatever the slashes and case, and says when one is missing', () => {
    const zip = opened(zipSync({ 'XL\\Workbook.xml': strToU8('w') }));
    expect(text(zip.part('/xl/workbook.xml'))).toBe('w');
    expect(zip.entry('xl/WORKBOOK.xml')?.name).toBe('XL\\Workbook.xml');
    expect(zip.part('xl/none.xml')).toBeNull();
    expect(zip.read('xl/none.xml')).toMatchObject({ ok: false, missing: true });
  });

  it('gives what is needed to copy an entry: packed bytes, sizes, check sum', () => {
    const entry = opened(sample(0)).entries[1];
    expect(text(entry?.compressed ?? null)).toBe('beta');
    expect(entry).toMatchObject({ size: 4, crc: crc32(strToU8('beta')), method: 0 });
  });

  it('reads a zip with a comment, and one with bytes after its end', () => {
    const bytes = sample();
    const more = new Uint8Array([...bytes, 10, 10, 10]);
    expect(text(opened(more).part('b.txt'))).toBe('beta');
    const commented = patched(new Uint8Array([...bytes, 104, 105]), (view) =>
      view.setUint16(bytes.length - 2, 2, true),
    );
    expect(opened(commented).entries).toHaveLength(2);
  });

  it('reads zip64 sizes', () => {
    const plain = zipSync({ a: strToU8('hello') }, { level: 0, extra: { 1: new Uint8Array(16) } });
    const bytes = patched(plain, (view, central) => {
      const extra = central + 46 + 1 + 4;
      for (const [field, at] of [
        [central + 24, extra],
        [central + 20, extra + 8],
      ] as const) {
        view.setUint32(at, view.getUint32(field, true), true);
        view.setUint32(field, 0xffffffff, true);
      }
    });
    expect(text(opened(bytes).part('a'))).toBe('hello');
  });

  it.each([
    ['nothing', new Uint8Array(0)],
    ['text', strToU8('Item,Qty\nA,1\n'.repeat(10))],
    ['only the first bytes of a zip', sample().slice(0, 100)],
    ['all but the last byte', sample().slice(0, -1)],
  ])('refuses %s', (_, bytes) => {
    expect(openZip(bytes).ok).toBe(false);
  });

  it('refuses encrypted entries and says so', () => {
    const bytes = patched(sample(), (view, central) => view.setUint16(central + 8, 1, true));
    expect(refused(bytes)).toContain('password');
  });

  it('refuses a part that declares too much, alone or together, and one packed too well', () => {
    expect(refused(sample(), { partBytes: 500 })).toContain('a.txt');
    expect(refused(sample(), { totalBytes: 602 })).toContain('all parts');
    expect(refused(sample(), { ratio: 5, ratioFrom: 100 })).toContain('a.txt');
    expect(openZip(sample(), { ratio: 5, ratioFrom: 1000 }).ok).toBe(true);
    expect(refused(sample(), { entries: 1 })).toContain('2 parts');
  });

  it('refuses a real bomb: 100 MB of zeros in 100 kB', () => {
    expect(refused(zipSync({ 'xl/bomb.xml': new Uint8Array(100 * 1024 * 1024) }))).toContain('xl/bomb.xml');
  });

  it('stops at the declared size when a part holds more, and says that it is damaged', () => {
    const bytes = patched(sample(), (view, central) => view.setUint32(central + 24, 10, true));
    expect(opened(bytes).read('a.txt')).toMatchObject({ ok: false, missing: false });
    expect(opened(bytes).part('a.txt')).toBeNull();
  });

  it('says that a part is damaged when it holds less, or other bytes, or an unknown method', () => {
    const more = patched(sample(), (view, central) => view.setUint32(central + 24, 700, true));
    const crc = patched(sample(), (view, central) => view.setUint32(central + 16, 1, true));
    const method = patched(sample(), (view, central) => view.setUint16(central + 10, 9, true));
    for (const bytes of [more, crc, method]) {
      const zip = opened(bytes);
      expect(zip.read('a.txt')).toMatchObject({ ok: false, missing: false });
      expect(text(zip.part('b.txt'))).toBe('beta');
    }
  });

  it('refuses the same name twice, in whatever spelling', () => {
    expect(refused(zipSync({ 'a/b.xml': strToU8('1'), 'A\\B.xml': strToU8('2') }))).toContain('twice');
  });

  it('refuses entries that share their packed bytes', () => {
    const bytes = patched(sample(), (view, central) => view.setUint32(central + 46 + 5 + 42, 0, true));
    expect(refused(bytes)).toContain('overlap');
  });

  it('never throws on mutated bytes, whole or cut', () => {
    const bytes = sample();
    const edits = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 8 });
    fc.assert(
      fc.property(edits, fc.nat(bytes.length), (changes, length) => {
        const copy = bytes.slice();
        for (const [at, byte] of changes) copy[at] = byte;
        for (const tried of [copy, copy.slice(0, length)]) {
          const result = openZip(tried);
          if (result.ok) for (const entry of result.zip.entries) result.zip.read(entry.name);
        }
      }),
    );
  });
});

describe('crc32', () => {
  it('agrees with the published check value', () => {
    expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array(0))).toBe(0);
  });
});
